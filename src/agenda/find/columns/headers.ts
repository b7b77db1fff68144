/** What a header means, by its words: exact, run on into a sentence, cut short, misspelt or followed by a definition. */
import { distance } from "fastest-levenshtein";
import { foldLookalikes } from "../../text/homoglyphs";
import { columnRoles } from "../../model/agenda";
import type { ColumnRole } from "../../model/agenda";

/** How surely a header's words mean each role: 1 is the role's own name, below 0.4 is not worth asking. */
export type HeaderScores = Partial<Record<ColumnRole, number>>;

/** Names of each role, in falling order of certainty: certainty, then the names that have it. */
const names: Readonly<Record<ColumnRole, readonly (readonly [number, string])[]>> = {
  action: [
    [
      1,
      "action|action description|action agenda|action point|agreed action|key action|action required|action to be taken|action needed|activity|key activity|deliverable|what will we do|what we will do|what will be done",
    ],
    [0.9, "measure|task|task name|task description|action title|action plan|action item|to do"],
    [0.8, "milestone|recommendation|initiative|commitment|intervention|milestone description"],
    [
      0.65,
      "what|project|project name|description|step|undertaking|scheme|work item|what needs to happen|decision or action",
    ],
    [
      0.5,
      "objective|item|output|requirement|title|work|details|workstream|programme|strand|issue|what needs to be done",
    ],
  ],
  comment: [
    [
      1,
      "status comment|comment|commentary|progress update|latest position|current position|progress to date|latest update|rag comment|rag commentary|update comment|progress comment|latest comment|progress commentary|comment on progress|where are we now|where we are now|how is it going|what has been done|what has happened|auditor comment",
    ],
    [0.9, "narrative|status update|progress note|progress report|update on progress|position statement|remark"],
    [0.8, "progress|update|rag narrative|latest progress|rag explanation|rag rationale|reason for rag"],
    [0.7, "note|position|explanation|current status|reason|why"],
    [0.45, "status|highlight|summary|next step|evidence"],
  ],
  owner: [
    [
      1,
      "owner|action owner|lead|lead officer|responsible officer|responsible|assigned to|assignee|who|by whom|who by|person responsible|responsible person|action by|delivery lead|named lead|accountable officer|responsible owner|named person|action holder|lead director|who's leading|who is leading|person leading",
    ],
    [
      0.9,
      "accountable|responsibility|sro|senior responsible owner|owned by|led by|who is responsible|lead person|lead name|action lead|accountability",
    ],
    [
      0.8,
      "contact|officer|holder|director|assigned|resource|resourcing|personnel|assigned personnel|lead partner|lead organisation|project manager|lead agency|lead department|lead team",
    ],
    [0.5, "champion|sponsor|partner|name|manager|developer|staff|team member|who's involved"],
  ],
  rating: [
    [
      1,
      "rag|rag status|rag rating|brag|brag status|brag rating|bragg|delivery rag rating|delivery confidence|delivery confidence assessment|current rag|overall rag|rag assessment|rag score",
    ],
    [0.9, "health|traffic light|progress rating|status rating|delivery rating|dca|project health"],
    [0.8, "rating|overall rating|performance rating"],
    [0.65, "confidence|on track|confidence level|delivery status"],
    [0.5, "status|current status|overall status|colour|score|performance|project status|risk rating"],
  ],
  due: [
    [
      1,
      "due|due date|target date|deadline|by when|complete by|date due|target completion date|due by|completion due|target completion",
    ],
    [
      0.9,
      "when|completion date|timescale|timeframe|end date|delivery date|expected completion|expected completion date|planned completion date|planned end date|finish date|forecast completion|expected date|to be completed by",
    ],
    [
      0.75,
      "milestone date|forecast date|estimated completion|est completion|est. completion|timeline|timing|revised date|revised due date|planned date|finish",
    ],
    [0.5, "target|date|quarter|end"],
  ],
  updated: [
    [
      1,
      "last updated|date updated|last update|last reviewed|date of update|date of last update|updated on|last modified|date reviewed|update date|last review date|date last updated|last review",
    ],
    [0.9, "updated|reviewed|modified|reviewed on"],
    [0.7, "review date|as at|position as at"],
  ],
  section: [
    [
      1,
      "aim|theme|ambition|strategic aim|strategic theme|strategic priority|pillar|workstream|work stream|section|priority theme",
    ],
    [0.9, "strategic objective|focus area|strand|mission|chapter|priority area"],
    [
      0.75,
      "category|priority|goal|strategic goal|strategic outcome|phase|directorate|department|service area|project phase",
    ],
    [0.6, "objective|area|programme|topic|heading|group|team|outcome|service"],
  ],
  ref: [
    [
      1,
      "ref|reference|ref no|id|action id|action ref|action no|action number|item no|unique id|ref number|reference number|action reference|task id",
    ],
    [0.9, "no|#|nr|s/n|serial no|item number|row id"],
    [0.7, "number|code|uid|item ref"],
  ],
  stage: [
    [1, "stage|delivery stage|open/closed|open or closed|stage of delivery|action stage|project stage"],
    [
      0.85,
      "project status|progress status|completion status|% complete|percent complete|percentage complete|state|% completed|complete y/n",
    ],
    [
      0.75,
      "action status|task status|complete|completed|done|date completed|completed date|actual completion date|date of completion|date closed|closed",
    ],
    [0.5, "status|current status|phase"],
  ],
  direction: [
    [1, "direction of travel|direction|dot|direction of change|trajectory|rag trend|rag movement|rating movement"],
    [0.85, "trend|movement|travel|change since last report|change since last month|change since last quarter"],
    [0.55, "change"],
  ],
};

interface RoleName {
  role: ColumnRole;
  words: string;
  certainty: number;
}

const roleNames: readonly RoleName[] = columnRoles.flatMap((role) =>
  names[role].flatMap(([certainty, all]) =>
    all.split("|").map((words) => ({ role, words: plainWords(words), certainty })),
  ),
);

/** Longer texts are no headers, however they run on. */
const longestHeader = 300;

const headerWords = new Set(roleNames.flatMap(({ words }) => words.split(" ")));

/** A quick test: whether the text, or what comes before its definition, begins or ends with a word that headers are made of. */
export function mayBeHeaderText(text: string): boolean {
  if (text.length > longestHeader) return false;
  const words = text.trim();
  const named = words.search(/[([\n:–—]/);
  return hasHeaderWordAtEnds(words) || (named > 0 && hasHeaderWordAtEnds(words.slice(0, named).trim()));
}

function hasHeaderWordAtEnds(words: string): boolean {
  const space = words.search(/\s/);
  const ends = [space < 0 ? words : words.slice(0, space), words.slice(words.lastIndexOf(" ") + 1)];
  return ends.some((end) => {
    const word = end.toLowerCase().replace(/[^\p{L}%#/']+/gu, "");
    return headerWords.has(word) || (word.endsWith("s") && headerWords.has(word.slice(0, -1)));
  });
}

export function scoreHeader(header: string): HeaderScores {
  const scores: HeaderScores = {};
  if (header.length === 0 || header.length > longestHeader) return scores;
  for (const [variant, trust] of variantsOf(header)) {
    const wording = { text: variant, words: variant.split(" ").length, spaced: ` ${variant.replace(/[/,&+]/g, " ")} ` };
    for (const name of roleNames) {
      const score = trust * name.certainty * likeness(wording, name.words);
      if (score >= 0.3 && score > (scores[name.role] ?? 0)) scores[name.role] = score;
    }
  }
  if (onlyTime.test(header.trim())) scores.comment = Math.max(scores.comment ?? 0, 0.6);
  return recency(header, scores);
}

/** "April", "Q2", "Sept 2025": an update for that time, where sentences are under it. */
const onlyTime =
  /^(?:q(?:tr|uarter)?\s?[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[\s'’-]*(?:\d{2}|\d{4})?(?:\s?[/-]\s?\d{2})?(?: (?:update|progress|comment|position))?$/i;

/** The whole header, and its name without the definition that follows: in brackets, after a colon or dash, on the next line. */
function variantsOf(header: string): [string, number][] {
  const folded = foldLookalikes(header).toLowerCase().trim();
  const variants: [string, number][] = [[plainWords(folded), 1]];
  const named = /^([^(\n:[–—]+?)\s*(?:[([\n:–—]|\s-\s)/.exec(folded);
  const name = named ? plainWords(named[1] ?? "") : "";
  if (name !== "" && name !== variants[0]?.[0]) variants.push([name, 0.98]);
  return variants;
}

/** Words in the singular, without punctuation that carries no meaning in a header. */
function plainWords(text: string): string {
  return text
    .replace(/[.:;*?!"“”()[\]]+/g, " ")
    .replace(/[_\s-]+/g, " ")
    .trim()
    .split(" ")
    .map((word) =>
      word.length > 3 && word.endsWith("ies")
        ? word.slice(0, -3) + "y"
        : word.length > 3 && /[^su]s$/.test(word)
          ? word.slice(0, -1)
          : word,
    )
    .join(" ");
}

interface Wording {
  text: string;
  words: number;
  /** With a space around every word. */
  spaced: string;
}

function likeness({ text, words, spaced }: Wording, name: string): number {
  if (text === name) return 1;
  if (text.length > name.length) {
    if (spaced.includes(` ${name} `)) {
      // The last word of a short header says what it is: "Action owner". A long one says it first: "Action What we will do to…".
      if (text.endsWith(" " + name)) return words <= 5 ? 0.9 : 0.4;
      if (text.startsWith(name)) return words <= 5 ? 0.7 : 0.85;
      return words > 6 ? 0.3 : name.length > 2 ? 0.6 : 0;
    }
  } else if (text.length >= 4 && text.length * 2 >= name.length && name.startsWith(text)) {
    return name.charAt(text.length) === " " ? 0 : 0.8;
  }
  if (text.length < 5 || text.length > 40 || Math.abs(text.length - name.length) > 2) return 0;
  const slips = distance(text, name);
  return slips === 1 ? 0.85 : slips === 2 && text.length >= 8 ? 0.8 : 0;
}

const before =
  /\b(?:previous|prior|last (?:month|quarter|period|week|year)'?s?|initial|original|baseline|inherent|old)\b/i;
const now = /\b(?:current|latest|this (?:month|quarter|period)|revised|overall)\b/i;
const inPart = /\b(?:time|cost|scope|quality|budget|schedule|benefits?|finance|resources?|risks?|spend|spending)\b/i;

const begins = /\b(?:start|begin|commence|commencement|kick-?off)/i;

/** Of several columns of a kind, the one that says it is current or of the whole is meant, not one of before or of a part. */
function recency(header: string, scores: HeaderScores): HeaderScores {
  const change = before.test(header) ? -0.3 : now.test(header) ? 0.05 : 0;
  for (const role of ["rating", "comment", "due", "stage"] as const) {
    const score = scores[role];
    const whole =
      role === "rating" && inPart.test(header) ? change - 0.1 : role === "due" && begins.test(header) ? -0.4 : change;
    if (score !== undefined) scores[role] = Math.max(0, score + whole);
  }
  return scores;
}
