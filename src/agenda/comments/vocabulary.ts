/** The words that tell a judge something, each with what it tells; no other word is ever looked at twice. */

/** What a word may be; a word may be several of these. */
export const wordKind = {
  month: 1 << 0,
  season: 1 << 1,
  quarter: 1 << 2,
  number: 1 << 3,
  /** A number with its ending: "1st". */
  ordinal: 1 << 4,
  financialYear: 1 << 5,
  /** Time told from the day of writing: "next", "week", "Friday". */
  relative: 1 << 6,
  /** Surely of the future: "due", "aiming". */
  future: 1 << 7,
  /** Of the future unless something else is said: "open", "launch". */
  undertaking: 1 << 8,
  past: 1 << 9,
  /** Leads up to a date: "by", "in". */
  leading: 1 << 10,
  meeting: 1 << 11,
  money: 1 << 12,
  /** Edges of a span: "early", "mid", "end". */
  edge: 1 << 13,
  doubt: 1 << 14,
  stalled: 1 << 15,
  completed: 1 << 16,
  negation: 1 << 17,
  /** "be", after which a participle is not of the past. */
  be: 1 << 18,
  /** Says of a trouble that it is over: "resumed", "resolved". */
  recovery: 1 << 19,
  /** Says that only a part is meant, or that it is not so yet: "phase", "nearly". */
  partial: 1 << 20,
  to: 1 << 21,
  /** After "to" a verb, else anything: "due to move". */
  verb: 1 << 22,
  /** Puts off: "postponed until March" is still to come. */
  deferral: 1 << 23,
  /** "the", "of" and "now": little words that a date or a rating may follow. */
  article: 1 << 24,
  /** A past word after which "to" leads to the future: "agreed to". */
  resolve: 1 << 25,
  /** A number in letters: "two". */
  count: 1 << 26,
  /** Says that work goes on: "remaining", "underway". */
  unfinished: 1 << 27,
} as const;

const { month, season, quarter, number, financialYear, relative, stalled, completed } = wordKind;
/** Kinds without which a text names no date. */
export const dateKinds = month | season | quarter | number | financialYear | relative;
/** Kinds of which a text must have one before any of its words is asked what it tells. */
export const openingKinds = dateKinds | stalled | completed;

/** Values that tell some words from others of their kind. */
export const yearWord = 1001;
export const onWord = 1002;
export const byWord = 1003;
export const untilWord = 1004;
export const toComeWord = 1005;
/** "due" and "set" tell of the future only before "to" and a verb, or (due) without "to"; "track" only after "on". */
export const dueWord = 1006;
export const setWord = 1007;
export const trackWord = 1008;
export const nowWord = 1009;

export interface VocabularyEntry {
  kind: number;
  /** Number of the month, quarter or weekday; year of "FY21". */
  value: number;
}

/** Every telling word in small letters, with its apostrophe and without. */
export function vocabulary(): Map<string, VocabularyEntry> {
  const entries = new Map<string, VocabularyEntry>();
  const add = (words: string, kind: number, value = 0): void => {
    for (const word of [...words.split(" "), ...words.replaceAll("'", "").split(" ")]) {
      const known = entries.get(word);
      entries.set(word, { kind: (known?.kind ?? 0) | kind, value: known?.value || value });
    }
  };
  months.forEach((names, place) => add(names, wordKind.month, place + 1));
  add("spring", wordKind.season, 5);
  add("summer", wordKind.season, 8);
  add("autumn", wordKind.season, 11);
  add("winter", wordKind.season, 14);
  add("christmas", wordKind.season, 12);
  ["q1", "q2", "q3", "q4"].forEach((name, place) => add(name, wordKind.quarter, place + 1));
  for (let year = 0; year < 100; year++) {
    const short = String(year).padStart(2, "0");
    add(`fy${short} fy20${short}`, wordKind.financialYear, 2000 + year);
  }
  add("year years", wordKind.relative, yearWord);
  add("on", wordKind.leading, onWord);
  add("by before", wordKind.leading, byWord);
  add("until till", wordKind.leading, untilWord);
  add("due", wordKind.future, dueWord);
  add("set looking going", wordKind.future, setWord);
  add("track course", wordKind.future, trackWord);
  add("now", wordKind.article, nowWord);
  add("next this", wordKind.relative, toComeWord);
  for (const [kind, words] of Object.entries(telling)) {
    add(words.join(" "), wordKind[kind as keyof typeof telling]);
  }
  return entries;
}

const months = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];

const telling = {
  financialYear: ["fy financial fiscal"],
  quarter: ["quarter"],
  relative: ["tomorrow week weeks month months days monday tuesday wednesday thursday friday saturday sunday"],
  count: ["one two three four five six seven eight nine ten twelve"],
  future: [
    "due aim aims aiming coming expect expects expected expecting planned planning scheduled anticipated anticipate",
    "intend intends intended intending targeted targeting hope hopes hoped hoping propose proposes proposed proposing",
    "will shall should must going forthcoming upcoming deadline eta target track projected pencilled seeking set",
    "rescheduled they'll it'll opens launches starts begins commences reports goes completes returns arrives earmarked",
    "slated looking",
  ],
  deferral: ["postponed deferred delayed rescheduled moved pushed"],
  undertaking: [
    "open opening launch launching start starting begin beginning commence commencing complete completing completion",
    "finish finishing go report reporting present presenting publish publishing publication deliver delivering delivery",
    "submit submitting submission return returning arrive appoint recruit implement implementation adopt approve",
    "approval procure tender consult finalise decision",
  ],
  verb: [
    "come hold agree sign establish award roll review update follow move expire visit run become occupy conclude break",
    "build install switch migrate transfer join receive get have make take meet reopen resume restart train test pilot",
    "issue circulate consider discuss decide confirm sit end close provide bring introduce create develop produce contract",
  ],
  past: [
    "held ran was were had been took taken went gone given gave met since ago last happened opened launched",
    "completed delivered closed approved agreed published submitted presented started finished achieved signed appointed",
    "awarded established adopted received ended issued recruited installed implemented attended introduced created",
    "secured commissioned began begun done made won lost came left reported previously originally initially formerly",
    "every each annual annually undertook undertaken built sent brought saw got dated decided confirmed asked",
  ],
  resolve: ["agreed approved decided confirmed commissioned appointed asked"],
  leading: ["in at for during from within through"],
  article: ["the of"],
  to: ["to"],
  meeting: [
    "board boards committee cabinet council meeting panel executive exec scrutiny forum group smt cmt slt trustees",
    "governors assembly partnership agm conference",
  ],
  money: ["budget budgets budgeted allocation allocated funding funded fund spend spending grant underspend invoice"],
  edge: ["early mid late end beginning middle start close"],
  doubt: ["may might could would if possibly unless risk risks potential possible potentially"],
  stalled: [
    "stalled stalling delayed delay delays delaying paused halted suspended hold slipped slipping slippage blocked",
    "behind happen happened postponed deferred abandoned",
  ],
  completed: ["completed complete finished done concluded"],
  negation: [
    "not no never without cannot can't won't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't avoid avoids",
    "avoiding avoided prevent minimise longer nor neither nothing failed unable",
  ],
  be: ["be"],
  recovery: ["resumed resolved restarted recovered overcome lifted"],
  partial: [
    "phase stage part parts partly partially nearly almost half some most mostly first initial draft once when until yet",
    "to due aim aiming will should must if being pending before after substantially largely expected planned",
  ],
  unfinished: ["remaining next ongoing underway still outstanding continuing continues awaiting except awaited"],
} satisfies Partial<Record<keyof typeof wordKind, string[]>>;
