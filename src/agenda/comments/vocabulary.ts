/** The words that say something of dates or of progress, each with what it may say; all other words are passed over. */

/** What a word may be; a word may be several of these. */
export type WordKind =
  | "month"
  | "season"
  | "quarter"
  | "number"
  /** A number with its ending: "1st". */
  | "ordinal"
  | "financialYear"
  /** Time counted from the day of writing: "next", "week", "Friday". */
  | "relative"
  /** Surely of the future: "due", "aiming". */
  | "future"
  /** Of the future unless something else is said: "open", "launch". */
  | "undertaking"
  | "past"
  /** Leads up to a date: "by", "in". */
  | "leading"
  | "meeting"
  | "money"
  /** Edges of a span: "early", "mid", "end". */
  | "edge"
  | "doubt"
  | "stalled"
  | "completed"
  | "negation"
  /** "be", after which a participle is not of the past. */
  | "be"
  /** Says of a trouble that it is over: "resumed", "resolved". */
  | "recovery"
  /** Says that only a part is meant, or that it is not so yet: "phase", "nearly". */
  | "partial"
  | "to"
  /** After "to" a verb, else anything: "due to move". */
  | "verb"
  /** Puts off: "postponed until March" is still to come. */
  | "deferral"
  /** "the", "of" and "now": little words that a date or a rating may follow. */
  | "article"
  /** A past word after which "to" leads to the future: "agreed to". */
  | "resolve"
  /** A number in letters: "two". */
  | "count"
  /** Says that work goes on: "remaining", "underway". */
  | "unfinished";

export interface VocabularyEntry {
  kinds: ReadonlySet<WordKind>;
  /** Number of the month or quarter, last month of the season (14 is February of the next year), year of "FY21"; else 0. */
  value: number;
}

/** Kinds without one of which a comment names no date. */
export const dateKinds: ReadonlySet<WordKind> = new Set<WordKind>([
  "month",
  "season",
  "quarter",
  "number",
  "financialYear",
  "relative",
]);

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

/** The last month of each; a winter ends in the February after the year it begins in. */
const seasons = { spring: 5, summer: 8, autumn: 11, winter: 14, christmas: 12 };

const wordsByKind = {
  financialYear: ["fy financial fiscal"],
  quarter: ["quarter"],
  relative: [
    "tomorrow week weeks month months year years days monday tuesday wednesday thursday friday saturday sunday next this",
  ],
  count: ["one two three four five six seven eight nine ten twelve"],
  future: [
    "due aim aims aiming coming expect expects expected expecting planned planning scheduled anticipated anticipate",
    "intend intends intended intending targeted targeting hope hopes hoped hoping propose proposes proposed proposing",
    "will shall should must going forthcoming upcoming deadline eta target track projected pencilled seeking set",
    "rescheduled they'll it'll opens launches starts begins commences reports goes completes returns arrives earmarked",
    "slated looking course",
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
  leading: ["in at for during from within through on by before until till"],
  article: ["the of now"],
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
} satisfies Partial<Record<WordKind, string[]>>;

/** By every word in small letters, with its apostrophe and without. */
export const vocabulary: ReadonlyMap<string, VocabularyEntry> = buildVocabulary();

function buildVocabulary(): Map<string, VocabularyEntry> {
  const entries = new Map<string, { kinds: Set<WordKind>; value: number }>();
  const add = (word: string, kind: WordKind, value = 0): void => {
    for (const spelling of new Set([word, word.replaceAll("'", "")])) {
      const entry = entries.get(spelling) ?? { kinds: new Set(), value };
      entry.kinds.add(kind);
      entries.set(spelling, entry);
    }
  };
  for (const [index, names] of months.entries()) for (const name of names.split(" ")) add(name, "month", index + 1);
  for (const [name, lastMonth] of Object.entries(seasons)) add(name, "season", lastMonth);
  for (const quarter of [1, 2, 3, 4]) add(`q${quarter}`, "quarter", quarter);
  for (let year = 2000; year < 2100; year++) {
    add(`fy${year}`, "financialYear", year);
    add(`fy${String(year).slice(2)}`, "financialYear", year);
  }
  for (const [kind, lines] of Object.entries(wordsByKind)) {
    for (const word of lines.join(" ").split(" ")) add(word, kind as keyof typeof wordsByKind);
  }
  return entries;
}
