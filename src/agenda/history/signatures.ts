/** Short marks of texts, made of letters that any cell can hold. They tell texts apart; they don't tell what was said. */
import type { Words } from "../text/words";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$";

/** 18 bits of each mark as six letters. */
export function shortHash(markOne: number, markTwo: number): string {
  const one = markOne ^ (markOne >>> 13);
  const two = markTwo ^ (markTwo >>> 15);
  return String.fromCharCode(
    codeOf(one >>> 12),
    codeOf(one >>> 6),
    codeOf(one),
    codeOf(two >>> 12),
    codeOf(two >>> 6),
    codeOf(two),
  );
}

function codeOf(mark: number): number {
  return letters.charCodeAt(mark & 63);
}

/** Mark of a comment: "" where there is none, else six letters. */
export function fingerprintOf(words: Words): string {
  return words.count === 0 ? "" : shortHash(words.markOne, words.markTwo);
}

const mostWords = 24;

/**
 * Two letters for each different word of an action, in order of the letters; of more than 24 words those 24 that come
 * first, so that two wordings keep the same ones.
 */
export function signatureOf(words: Words): string {
  const marks = new Set<number>();
  for (let place = 0; place < words.count; place++) {
    const hash = words.hash[place] ?? 0;
    marks.add((hash ^ (hash >>> 12) ^ (hash >>> 24)) & 4095);
  }
  const first = [...marks].sort((one, other) => one - other).slice(0, mostWords);
  return first.map((mark) => twoLetters(mark)).join("");
}

/** Likeness of two signatures: the share of the fuller one's words that both have. */
export function likeness(one: string, other: string): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const first = one.slice(left, left + 2);
    const second = other.slice(right, right + 2);
    if (first === second) shared++;
    const order = valueOf(first) - valueOf(second);
    if (order <= 0) left += 2;
    if (order >= 0) right += 2;
  }
  const fuller = Math.max(one.length, other.length) / 2;
  return fuller === 0 ? 0 : shared / fuller;
}

function valueOf(mark: string): number {
  return letters.indexOf(mark.charAt(0)) * 64 + letters.indexOf(mark.charAt(1));
}

function twoLetters(mark: number): string {
  return letters.charAt(mark >>> 6) + letters.charAt(mark & 63);
}
