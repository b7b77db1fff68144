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

export function readConfidence(value: CellValue | undefined): RatingReading {
  const plain = cellText(value)
    .toLowerCase()
    .replace(/\bconfidence\b/g, " ")
    .replace(/[\s/–—-]+/g, " ")
    .trim();
  const rating = words.get(plain);
  return rating === undefined ? readRating(value) : { kind: "read", rating, points: null, word: null, stage: null };
}
