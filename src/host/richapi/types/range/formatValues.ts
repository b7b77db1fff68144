/** Values that formats take, parsed within the limits of Excel, and the value that rows or columns have in common. */
import { readNumber } from "../../core/arguments";
import { invalidArgument } from "../../core/refusals";

export const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const underlineStyles = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export function readLength(value: unknown): number {
  const length = readNumber(value);
  if (length < 0) throw invalidArgument();
  return length;
}

export function readIndent(value: unknown): number {
  const level = readNumber(value);
  if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument();
  return level;
}

export function readOrientation(value: unknown): number {
  const degrees = readNumber(value);
  if (!Number.isInteger(degrees) || ((degrees < -90 || degrees > 90) && degrees !== 180)) throw invalidArgument();
  return degrees;
}

export function readFontSize(value: unknown): number {
  const points = readNumber(value);
  if (points < 1 || points > 409) throw invalidArgument();
  return points;
}

/** What all lines from the first to the last have, null where they differ. */
export function agreed<V>(first: number, last: number, ask: (line: number) => V): V | null {
  const answer = ask(first);
  for (let line = first + 1; line <= last; line += 1) if (ask(line) !== answer) return null;
  return answer;
}
