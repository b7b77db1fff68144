/** Short hashes of texts, in letters that any cell can keep: they distinguish texts and do not say what the text was. */
import { hashText, hashWords, wordHashesOf } from "../text/hashes";
import type { TextHash } from "../text/hashes";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$";

/** Six letters for a text with its punctuation, whatever its capitals. */
export function shortHashOf(text: string): string {
  return shortHash(hashText(text));
}

/** Of a comment: "" where it has no words, else six letters for its words in their order. */
export function fingerprintOf(comment: string): string {
  const hashes = wordHashesOf(comment);
  return hashes.length === 0 ? "" : shortHash(hashWords(hashes));
}

const mostWords = 24;

/**
 * Two letters for each different word of an action, in order of the letters; of more than 24 words those 24 that come
 * first, so that two wordings keep the same ones.
 */
export function signatureOf(action: string): string {
  const shares = new Set(wordHashesOf(action).map(twelveBits));
  const first = [...shares].sort((one, other) => one - other).slice(0, mostWords);
  return first.map((bits) => letterOf(bits >>> 6) + letterOf(bits)).join("");
}

/** Likeness of two signatures: the share of the fuller one's words that both have. */
export function likeness(one: string, other: string): number {
  const [first, second] = [new Set(wordsOfSignature(one)), wordsOfSignature(other)];
  const fuller = Math.max(first.size, second.length);
  return fuller === 0 ? 0 : second.filter((word) => first.has(word)).length / fuller;
}

/** The two letters of each word. */
export function wordsOfSignature(signature: string): string[] {
  return signature.match(/../gs) ?? [];
}

function shortHash({ one, two }: TextHash): string {
  const [first, second] = [one ^ (one >>> 13), two ^ (two >>> 15)];
  return threeLetters(first) + threeLetters(second);
}

/** For the last 18 bits. */
function threeLetters(bits: number): string {
  return letterOf(bits >>> 12) + letterOf(bits >>> 6) + letterOf(bits);
}

function twelveBits(hash: number): number {
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 4095;
}

/** The letter for the last six bits. */
function letterOf(bits: number): string {
  return letters.charAt(bits & 63);
}
