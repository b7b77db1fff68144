/** Texts as pasting leaves them: broken off at the end of a row, or two of them in one cell with two spaces between. */
import { beginsSmall, endsJoining } from "../../read/fragments";

/** What a cell may hold; joined texts stay below it. */
export const longestText = 32_000;

const listMark = /^(?:[•▪◦‣*–—-]\s|\d{1,2}[.)]\s|\([a-z\d]{1,2}\)\s)/;

/** Two halves as one text: nothing between the parts of a word broken at its hyphen, a line break before an item of a list. */
export function joinTexts(above: string, below: string): string {
  const [upper, lower] = [above.trim(), below.trim()];
  if (upper === "" || lower === "") return upper + lower;
  if (listMark.test(lower)) return `${upper}\n${lower}`;
  return /\p{L}-$/u.test(upper) && beginsSmall(lower) ? upper + lower : `${upper} ${lower}`;
}

/** One of them alone where it says all that the other does. */
export function joinComments(above: string, below: string): string {
  const [upper, lower] = [plainSpaces(above), plainSpaces(below)];
  if (upper.startsWith(lower)) return above;
  return lower.startsWith(upper) ? below : joinTexts(above, below);
}

/**
 * The actions that may be in one cell: separated by two spaces or more, the second beginning with a capital and having
 * three words or more, the first not breaking off.
 */
export function actionParts(text: string): string[] {
  return partsOf(text, (part, before) => wordCount(part) >= 3 && wordCount(before) >= 2 && !endsJoining(before));
}

/** The comments that may be in one cell: as actions, and ended as sentences are. */
export function commentParts(text: string): string[] {
  return partsOf(text, (part, before) => wordCount(part) >= 2 && endsSentence(before));
}

function partsOf(text: string, begins: (part: string, before: string) => boolean): string[] {
  const parts: string[] = [];
  for (const part of text.split(/ {2,}/)) {
    if (part === "") continue;
    const before = parts.at(-1);
    if (before === undefined) parts.push(part);
    else if (/^["“‘'(]?\p{Lu}/u.test(part) && begins(part, before)) parts.push(part);
    else parts[parts.length - 1] = `${before} ${part}`;
  }
  return parts;
}

/** A comment whose last sentence breaks off: what comes before that sentence, and the sentence. */
export function unfinishedEnd(text: string): { whole: string; rest: string; separated: boolean } | null {
  if (endsSentence(text)) return null;
  let cut = -1;
  for (const { index } of text.matchAll(/(?<=[.!?]["”'’)]?)\s+(?=["“‘'(]?\p{Lu})/gu)) cut = index;
  if (cut <= 0) return null;
  const rest = text.slice(cut);
  return { whole: text.slice(0, cut), rest: rest.trim(), separated: rest.startsWith("  ") };
}

export function endsSentence(text: string): boolean {
  return /[.!?;:]["”'’)\]]?$/.test(text.trimEnd());
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Texts that differ in spaces only are the same. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
