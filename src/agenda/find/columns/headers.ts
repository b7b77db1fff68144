/** What a header means, by its words: exact, run on into a sentence, cut short, misspelt or followed by a definition. */
import { foldLookalikes } from "../../text/homoglyphs";
import { isOnlyTime, isTimed } from "./periods";
import { columnRoles } from "../../model/agenda";
import { formScores } from "./headerForms";
import { indexOfNames, likeness, preposition, wordingOf } from "./headerLikeness";
import { headerNames, otherMeanings } from "./headerNames";
import type { ColumnRole } from "../../model/agenda";

/** How surely a header's words mean each role: 1 is the role's own name, below 0.4 is not worth asking. */
export type HeaderScores = Readonly<Partial<Record<ColumnRole, number>>>;

interface RoleName {
  role: ColumnRole;
  words: string;
  certainty: number;
}

const roleNames: readonly RoleName[] = columnRoles.flatMap((role) =>
  headerNames[role].flatMap(([certainty, all]) =>
    all.split("|").map((words) => ({ role, words: plainWords(words), certainty })),
  ),
);

const namesLike = indexOfNames(roleNames);

const otherNames = new Set(otherMeanings.split("|").map(plainWords));

const knownNames = new Set([...roleNames.map(({ words }) => words), ...otherNames]);

/** Longer texts are no headers, however they run on. */
const longestHeader = 300;

const headerWords = new Set([...knownNames].flatMap((words) => words.split(" ")));

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

const remembered = new Map<string, HeaderScores>();
const mostRemembered = 5_000;

/** Each text is scored once, however often it is asked for while an agenda is looked for. */
export function scoreHeader(header: string): HeaderScores {
  if (header.length === 0 || header.length > longestHeader) return {};
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const scores = scoresOf(header);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(header, scores);
  return scores;
}

function scoresOf(header: string): HeaderScores {
  const scores: Partial<Record<ColumnRole, number>> = {};
  const variants = variantsOf(header);
  for (const [variant, trust] of variants) {
    const wording = wordingOf(variant);
    const isKnown = knownNames.has(variant);
    for (const name of namesLike(wording)) {
      const score = trust * name.certainty * likeness(wording, name.words, isKnown);
      if (score >= 0.3 && score > (scores[name.role] ?? 0)) scores[name.role] = score;
    }
  }
  for (const [role, certainty] of formScores(header))
    scores[role] = certainty === 0 ? 0 : Math.max(scores[role] ?? 0, certainty);
  // An update of that time, where sentences are under it; a rating, where ratings are; and no action.
  if (isOnlyTime(header)) {
    const { comment = 0, rating = 0 } = scores;
    Object.assign(scores, { comment: Math.max(comment, 0.6), rating: Math.max(rating, 0.5), action: 0 });
  }
  // How far an action is may be said in sentences.
  if ((scores.stage ?? 0) >= 0.5) scores.comment = Math.max(scores.comment ?? 0, 0.45);
  // And what is called a comment may be a word for how far it is, all along.
  if ((scores.comment ?? 0) >= 0.5 && !isTimed(header)) scores.stage = Math.max(scores.stage ?? 0, 0.45);
  recency(header, scores);
  const isOther = measured.test(header) || variants.some(([variant]) => otherNames.has(variant));
  return isOther ? withoutOthers(scores) : scores;
}

/** A header with the unit of what is under it: "Portfolio spend (£k)", "Area [ha]". */
const measured =
  /[£$€]|[([]\s*(?:in )?(?:000s?|thousands?|millions?|bn|ha|hectares?|acres?|km|miles?|metres?|m[²2³3]|sq ?m|kg|tonnes?|tco2e?|[kmg]wh?|litres?|fte|wte|hours?|hrs|days|weeks|months|years)\s*[)\]]/i;

/** 0 is said against a role; what is not named says less. Cost, risk and benefits may be rated. */
function withoutOthers(scores: HeaderScores): HeaderScores {
  const isSpoken = (role: ColumnRole) => role === "rating" || (scores[role] ?? 0) >= 0.9;
  return Object.fromEntries(columnRoles.map((role) => [role, isSpoken(role) ? scores[role] : 0]));
}

/** The whole header, and its name without the definition that follows: in brackets, after a colon or dash, on the next line. */
function variantsOf(header: string): [string, number][] {
  const folded = foldLookalikes(header).toLowerCase().trim();
  const variants: [string, number][] = [[plainWords(folded), 1]];
  const named = /^([^(\n:[–—]+?)\s*(?:[([\n:–—]|\s-\s)/.exec(folded);
  const name = named ? plainWords(named[1] ?? "") : "";
  // What a number means says nothing of the column: "Score (5 = fully achieved)".
  if (name !== "" && /\d\s?=/.test(folded)) variants.splice(0, 1, [name, 1]);
  else if (name !== "" && name !== variants[0]?.[0]) variants.push([name, 0.98]);
  // "Reason for rating", "Custodian of the action": what it is comes before the preposition.
  const head = preposition.exec(name === "" ? (variants[0]?.[0] ?? "") : name);
  if (head !== null && head.index > 0) variants.push([(variants.at(-1)?.[0] ?? "").slice(0, head.index), 0.9]);
  return variants;
}

/** Words in the singular, without punctuation that carries no meaning in a header. */
function plainWords(text: string): string {
  return text
    .replace(/[.:;*?!"“”()[\]]+/g, " ")
    .replace(/[_\s-]+/g, " ")
    .trim()
    .split(/(?<=[ /])|(?=[ /])/)
    .map((word) =>
      word.length > 3 && word.endsWith("ies")
        ? word.slice(0, -3) + "y"
        : word.length > 3 && /[^su]s$/.test(word)
          ? word.slice(0, -1)
          : word,
    )
    .join("");
}

const before =
  /\b(?:previous|prior|last (?:month|quarter|period|week|year)'?s?|initial|original|baseline|inherent|old)\b/i;
const now = /\b(?:current|latest|this (?:month|quarter|period)|revised|overall|whole|headline)\b/i;
export const inPart =
  /\b(?:money|time|cost|scope|quality|budget|schedule|benefits?|finance|financial|funding|outcomes?|outputs?|governance|compliance|procurement|design|environment|partnerships?|resources?|resourcing|people|staffing|risks?|spend|spending|burn|cash|stakeholders?|reputation|safety|commercial|technical|suppliers?|capacity)\b/i;

const otherwiseGraded = /\b(?:priority|impact|likelihood(?! of)|probability|severity|complexity|effort|value)\b/i;

/** "Actual finish" is when it was. */
const begins = /\b(?:actual|start|begin|open(?:ing|s|ed)?|commence|commencement|kick-?off)/i;

/** Of several columns of a kind, the one that says it is current or of the whole is meant, not one of before or of a part. */
function recency(header: string, scores: Partial<Record<ColumnRole, number>>): void {
  const change = before.test(header) ? -0.3 : now.test(header) ? 0.05 : 0;
  for (const role of ["rating", "comment", "due", "stage"] as const) {
    const score = scores[role];
    const whole =
      role === "rating" && inPart.test(header)
        ? change - 0.2
        : role === "rating" && otherwiseGraded.test(header)
          ? -0.3
          : role === "due" && begins.test(header)
            ? -0.4
            : change;
    if (score !== undefined) scores[role] = Math.max(0, score + whole);
  }
}
