/** The rating that a cell says: a colour, a symbol, a phrase of the field, a number. A sentence is not a rating. */
import { isErrorText, isPlaceholder } from "./cellText";
import { foldLookalikes } from "../text/homoglyphs";
import { nearestRatingWord } from "./ratingSpelling";
import { stageOfText } from "./stages";
import { ratings } from "../model/agenda";
import type { CellValue } from "../model/grid";
import type { Rating, ScaleName, Stage } from "../model/agenda";

/**
 * - read: one rating.
 * - blank: nothing, a placeholder or TBC. - unrated: says that there is no rating (grey, n/a, exempt, not started).
 * - ambiguous: two ratings; `rating` is the one that the cell says is current, else null.
 * - number: 1 to 5, whose meaning only the scale gives. - misspelt: `word` is the cell put right.
 * - unknown: anything else.
 */
export interface RatingReading {
  kind: "read" | "blank" | "unrated" | "ambiguous" | "number" | "misspelt" | "unknown";
  rating: Rating | null;
  points: number | null;
  word: string | null;
  /** "Complete" and "On hold" in a rating column also say a stage. */
  stage: Stage | null;
}

export function readRating(value: CellValue | undefined): RatingReading {
  if (typeof value === "number") return readNumber(value);
  if (typeof value === "boolean") return reading("unknown");
  const raw = (value ?? "").trim();
  if (raw === "") return reading("blank");
  if (isErrorText(raw)) return reading("unknown");
  if (/^[1-9]$/.test(raw)) return readNumber(Number(raw));
  const text = plainText(raw);
  if (nothingSaid.test(text) || isPlaceholder(raw)) return reading("blank");
  const label = text
    .replace(
      /^(?:(?:overall|delivery|current|latest) )?(?:rag|brag|rating|status|health|confidence)(?: (?:rating|status))?\s*[:=–—-]\s*|^(?:rag|brag|dca) (?=[a-z])/,
      "",
    )
    .replace(/^[1-5]\s*[.):–—-]\s*(?=[a-z])/, "")
    .replace(inAnotherLanguage, "");
  return readMisspelt(raw, label) ?? readWords(label) ?? reading("unknown");
}

/** "Oren / Amber", "Vert/Green". */
const inAnotherLanguage =
  /^(?!(?:red|amber|green|blue|yellow|orange|gr[ea]y|not|no|never|[ragby])\b)\p{L}{4,10}\s?\/\s?(?=(?:red|amber|green|blue)$)/u;

/** The rating as it is written, "Amber/Green". Read back, it says the same. */
export function printRating(rating: Rating): string {
  return rating;
}

/** What 1 to 5 say on a scale of `length` points, once it is known which end is best; null off the scale. Of four points none is Amber. */
export function ratingOfPoints(
  points: number,
  direction: "best-first" | "worst-first",
  scale: ScaleName,
  length = ratingsOfScale(scale).length,
): Rating | null {
  const ratings = ratingsOfScale(scale);
  const fromFirst = Math.round(((points - 1) * (ratings.length - 1)) / (length - 1));
  return ratings[direction === "worst-first" ? fromFirst : ratings.length - 1 - fromFirst] ?? null;
}

export function ratingsOfScale(scale: ScaleName): readonly Rating[] {
  if (scale === "five-point") return ratings.slice(0, 5);
  return scale === "BRAG" ? ["Red", "Amber", "Green", "Blue"] : ["Red", "Amber", "Green"];
}

const nothingSaid =
  /^(?:[-–—.…?•·*_\s]+|tbc|tbd|tba|to be (?:confirmed|decided|determined|rated|agreed|added)|pending|awaiting rating|select|choose)$/;
const ratingWords: Readonly<Record<string, Rating>> = {
  red: "Red",
  r: "Red",
  amber: "Amber",
  a: "Amber",
  yellow: "Amber",
  y: "Amber",
  orange: "Amber",
  green: "Green",
  g: "Green",
  blue: "Blue",
  b: "Blue",
};
const phrases: Readonly<Record<string, Rating>> = {
  "on track": "Green",
  "on target": "Green",
  "on schedule": "Green",
  "at risk": "Amber",
  "off track": "Red",
  "off target": "Red",
  complete: "Blue",
  completed: "Blue",
};
const symbols: readonly (readonly [RegExp, string])[] = [
  [/[\u{1F534}\u{1F7E5}❤]\uFE0F?/gu, " red "],
  [/[\u{1F7E0}\u{1F7E1}\u{1F7E7}\u{1F7E8}\u{1F49B}\u{1F9E1}]\uFE0F?/gu, " amber "],
  [/[\u{1F7E2}\u{1F7E9}\u{1F49A}]\uFE0F?/gu, " green "],
  [/[\u{1F535}\u{1F7E6}\u{1F499}]\uFE0F?/gu, " blue "],
  [/[⚪⚫⬜⬛◻◼\u{1F90D}]\uFE0F?/gu, " grey "],
];

function plainText(raw: string): string {
  let text = foldLookalikes(raw.length > 500 ? raw.slice(0, 500) : raw).toLowerCase();
  if (/[^\0-\x7f]/.test(text)) {
    for (const [symbol, word] of symbols) text = text.replace(symbol, word);
  }
  return text.replace(/[^\S\n]+/g, " ").trim();
}

function reading(
  kind: RatingReading["kind"],
  rating: Rating | null = null,
  more: Partial<RatingReading> = {},
): RatingReading {
  return { kind, rating, points: null, word: null, stage: null, ...more };
}

function readNumber(value: number): RatingReading {
  return Number.isInteger(value) && value >= 1 && value <= 5
    ? reading("number", null, { points: value })
    : reading("unknown");
}

const firstRating =
  /^(?:(red|amber|green|blue|yellow|orange)|([ragby])(?![a-z])|(on[ -]track|on[ -]target|on schedule|at[ -]risk|off[ -]track|off[ -]target|completed?)(?![a-z-]))/;
const ignorable = /^(?:[\s.!*✓✔↑↓→←↗↘▲▼△▽⬆⬇➡⬅]|\uFE0F|(?:rating|rated|status|rag|light)(?![a-z]))+$/u;
const betweenRatings = /^\s*[/\\–—-]\s*|^\s+(?=[ragby])|^(?=(?:red|amber|green|yellow|blue))/;
const movement = /^\s*(?:to|and|or|&|\+|,|[-=]?>|→|➡\uFE0F?)\s*/;
const opensRemark = /^\s*(?:[–—:;,([|\n/]|-\s|\s-|\.\s)/;

function readWords(text: string): RatingReading | null {
  const pair = /^(?:(ar|ra)|(ag|ga))$/.exec(text);
  if (pair) return reading("read", pair[1] ? "Amber/Red" : "Amber/Green");
  const first = firstRating.exec(text);
  if (first === null) return readUnrated(text);
  const rating = ratingOf(first);
  const stage: Stage | null = first[3]?.startsWith("complete") ? "complete" : null;
  const rest = text.slice(first[0].length);
  if (rest === "" || ignorable.test(rest)) return reading("read", rating, { stage });
  const between = betweenRatings.exec(rest);
  const second = between ? firstRating.exec(rest.slice(between[0].length)) : null;
  if (between && second) {
    const after = rest.slice(between[0].length + second[0].length);
    const ends = after === "" || ignorable.test(after);
    const explained = first[3] === undefined && second[3] !== undefined && ratingOf(second) !== rating;
    // "Green - complete" is one rating with a stage; "Amber - on track" says two things.
    if (explained && ends)
      return ratingOf(second) === "Blue" ? reading("read", rating, { stage: "complete" }) : reading("ambiguous");
    const paired = pairOf(rating, ratingOf(second));
    if (ends || opensRemark.test(after)) {
      if (paired === null) return reading("ambiguous");
      return ends ? reading("read", paired, { stage }) : withRemark(paired, after, stage);
    }
  }
  const move = movement.exec(rest);
  const then = move ? firstRating.exec(rest.slice(move[0].length)) : null;
  if (move && then) {
    const after = rest.slice(move[0].length + then[0].length);
    if (after === "" || ignorable.test(after) || opensRemark.test(after)) return reading("ambiguous");
  }
  if (opensRemark.test(rest)) return withRemark(rating, rest, stage);
  return stage === null ? null : readUnrated(text);
}

function ratingOf(match: RegExpExecArray): Rating {
  const word = match[1] ?? match[2];
  return (word === undefined ? phrases[(match[3] ?? "").replace("-", " ")] : ratingWords[word]) ?? "Amber";
}

/** Two ratings side by side as one of a five-point scale; null where no rating lies between them. */
function pairOf(one: Rating, other: Rating): Rating | null {
  if (one === other) return one;
  const both = new Set([one, other]);
  if (!both.has("Amber")) return null;
  if (both.has("Red")) return "Amber/Red";
  return both.has("Green") ? "Amber/Green" : null;
}

const otherRating =
  /(?<![a-z])(red|amber|green|blue|yellow|on[ -]track|at[ -]risk|off[ -]track|(?<=(?:was|previously|formerly|prev|from) )[rag])(?![a-z])/g;
const earlier =
  /(?<![a-z])(?:was|were|previously|formerly|prev|last (?:week|month|quarter|time|period)|from|before|improved from|down from|up from)(?![a-z])/;

/** A rating with words after it: they may name another rating, which then was the one before, or makes the cell unclear. */
function withRemark(rating: Rating, remark: string, stage: Stage | null): RatingReading {
  const wasOther = earlier.test(remark);
  const parts: Rating[] = wasOther
    ? []
    : rating === "Amber/Red"
      ? ["Amber", "Red"]
      : rating === "Amber/Green"
        ? ["Amber", "Green"]
        : [];
  const others = [...remark.matchAll(otherRating)]
    .map((match) => ratingWords[match[1] ?? ""] ?? phrases[(match[1] ?? "").replace("-", " ")] ?? rating)
    .filter((other) => other !== rating && !parts.includes(other));
  if (others.length === 0) return reading("read", rating, { stage });
  return reading("ambiguous", wasOther ? rating : null);
}

const saysUnrated =
  /^(?:gr[ea]y|white|black|none|n\s?\/\s?a|na|not applicable|not rated|no rating|unrated|nr|no rag|exempt(?:ed|ion)?)(?![a-z])/;

function readUnrated(text: string): RatingReading | null {
  if (saysUnrated.test(text)) {
    const rest = text.replace(saysUnrated, "");
    const exempt = text.startsWith("exempt");
    if (exempt || rest === "" || ignorable.test(rest) || opensRemark.test(rest)) return reading("unrated");
    return null;
  }
  const stage = text.length < 60 ? stageOfText(text) : null;
  if (stage === null || stage === "in progress") return null;
  return stage === "complete" ? reading("read", "Blue", { stage }) : reading("unrated", null, { stage });
}

/** "AMBR", "Amber/Gren": at most three words, one of which is a rating's word but for a slip. */
function readMisspelt(raw: string, text: string): RatingReading | null {
  if (text.length > 40) return null;
  const words = text.split(/[^a-z]+/).filter((word) => word !== "");
  const wrong = words.length > 3 ? undefined : words.find((word) => nearestRatingWord(word) !== null);
  if (wrong === undefined) return null;
  const right = nearestRatingWord(wrong) ?? "";
  const read = readWords(text.replace(wrong, right));
  if (read === null || read.rating === null) return null;
  const start = foldLookalikes(raw).toLowerCase().indexOf(wrong);
  if (read.kind === "ambiguous" || start < 0) return read;
  const corrected = right.charAt(0).toUpperCase() + right.slice(1);
  return { ...read, kind: "misspelt", word: raw.slice(0, start) + corrected + raw.slice(start + wrong.length) };
}
