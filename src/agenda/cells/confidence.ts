/** Confidence in words, as governments in Australia and New Zealand rate delivery: high is good. */
import { cellText } from "./cellText";
import { readRating } from "./ratings";
import type { RatingReading } from "./ratings";
import type { Rating } from "../model/agenda";
import type { CellValue } from "../model/grid";

const words = new Map<string, Rating>([
  ["high", "Green"],
  ["very high", "Green"],
  ["highly likely", "Green"],
  ["very likely", "Green"],
  ["highly probable", "Green"],
  ["highly confident", "Green"],
  ["h", "Green"],
  ["medium high", "Amber/Green"],
  ["med high", "Amber/Green"],
  ["high medium", "Amber/Green"],
  ["m h", "Amber/Green"],
  ["probable", "Amber/Green"],
  ["likely", "Amber/Green"],
  ["medium", "Amber"],
  ["med", "Amber"],
  ["m", "Amber"],
  ["moderate", "Amber"],
  ["feasible", "Amber"],
  ["possible", "Amber"],
  ["medium low", "Amber/Red"],
  ["med low", "Amber/Red"],
  ["low medium", "Amber/Red"],
  ["m l", "Amber/Red"],
  ["in doubt", "Amber/Red"],
  ["doubtful", "Amber/Red"],
  ["low", "Red"],
  ["very low", "Red"],
  ["unlikely", "Red"],
  ["very unlikely", "Red"],
  ["highly unlikely", "Red"],
  ["unachievable", "Red"],
  ["appears unachievable", "Red"],
  ["l", "Red"],
]);

/** `values` are those of the column: beside "Highly unlikely", "Unlikely" is the last word but one of its scale. */
export function confidenceReader(values: readonly (CellValue | undefined)[]): typeof readRating {
  const said = new Set(values.map(plainWords));
  const between = new Map(words);
  for (const [ends, rating, next] of innerWords)
    if (ends.some((word) => said.has(word))) for (const word of next) between.set(word, rating);
  return (value): RatingReading => {
    const rating = between.get(plainWords(value));
    return rating === undefined ? readRating(value) : { kind: "read", rating, points: null, word: null, stage: null };
  };
}

/** Where one of the first words is in the column, the last words are next to the end of the scale. */
const innerWords: readonly (readonly [string[], Rating, string[]])[] = [
  [["very high"], "Amber/Green", ["high"]],
  [["very low", "very unlikely", "highly unlikely"], "Amber/Red", ["low", "unlikely"]],
];

function plainWords(value: CellValue | undefined): string {
  return cellText(value)
    .toLowerCase()
    .replace(/\bconfidence\b/g, " ")
    .replace(/[\s/–—-]+/g, " ")
    .trim();
}
