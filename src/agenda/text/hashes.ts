/**
 * Hashes of words and texts, without regard to capitals. Workbooks keep what is made of them (see history/signatures.ts),
 * so the same text must have the same hash for ever: tests/agenda/history/signatures.test.ts compares them with known values.
 */
import { isInnerApostrophe, isLetterOrDigit } from "./tokens";

/** Two independent hashes of 32 bits: both are the same only for the same text. */
export interface TextHash {
  one: number;
  two: number;
}

/** Of each word of a text, in order. The letters of a word are taken in four at a time as its end is looked for. */
export function wordHashesOf(text: string): number[] {
  const hashes: number[] = [];
  let [hash, four, length] = [0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = letterByte(code);
    if (letter !== 0 || (length > 0 && isInnerApostrophe(text, code, index))) {
      four |= (letter === 0 ? straightApostrophe : letter) << (8 * (length & 3));
      length++;
      if ((length & 3) !== 0) continue;
      hash = addFour(hash, four, length - 4);
      four = 0;
    } else if (length > 0) {
      hashes.push(hashOfWord(hash, four, length));
      hash = four = length = 0;
    }
  }
  if (length > 0) hashes.push(hashOfWord(hash, four, length));
  return hashes;
}

/** Of one word, given what its letters have come to, but for the last up to three of them. */
function hashOfWord(mixed: number, lastLetters: number, length: number): number {
  let hash = (length & 3) === 0 ? mixed : addFour(mixed, lastLetters, length & ~3);
  hash = Math.imul(hash ^ (hash >>> 15), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** Adds up to four letters to a word's hash. The first twelve count in three groups of four, the others four by four. */
function addFour(hash: number, four: number, index: number): number {
  if (index === 0) return Math.imul(four, 0x2c1b3c6d);
  if (index === 4) return (hash + Math.imul(four, 0x5bd1e995)) | 0;
  if (index === 8) return (hash + Math.imul(four, 0x2545f491)) | 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x297a2d39) + four) | 0;
}

/** Of words in their order, given the hash of each. */
export function hashWords(wordHashes: readonly number[]): TextHash {
  let one = 0;
  let two = 0;
  for (const hash of wordHashes) {
    one = Math.imul(one ^ hash, 0x01000193);
    two = (Math.imul(two ^ (hash >>> 7), 0x5bd1e995) + hash) | 0;
  }
  return { one, two };
}

/** Of a whole text with its punctuation, as UTF-8: four bytes at a time, filled up with "a" at the end. */
export function hashText(text: string): TextHash {
  const bytes = utf8(text);
  let one = bytes.length;
  let two = 0x9e3779b9 ^ bytes.length;
  const padding = 97;
  for (let from = 0; from < bytes.length; from += 4) {
    let four = ignoreCapitals;
    for (let index = 0; index < 4; index++) four |= (bytes[from + index] ?? padding) << (8 * index);
    one = Math.imul(one ^ four, 0x5bd1e995);
    one ^= one >>> 15;
    two = Math.imul(two + four, 0x2c1b3c6d) ^ (two >>> 17);
  }
  return { one, two };
}

/** The bit of each of four bytes in which capitals and small letters differ. */
const ignoreCapitals = 0x20202020;

/** Of ASCII the digits and small letters, of capitals their small ones; 0 for what is no letter. */
const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) => (isLetterOrDigit(code) ? code | 0x20 : 0));

/** 0 for what is no letter. Letters beyond ASCII are bytes from 192 up, among which some fall together. */
function letterByte(code: number): number {
  if (code < 128) return asciiLetters[code] ?? 0;
  if (!isLetterOrDigit(code)) return 0;
  return (code < 256 ? code : 192 | (code & 63)) | 0x20;
}

const straightApostrophe = 39;

/** Half a letter beyond 16 bits becomes the replacement character, as encoders have it. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), continuation(code));
    else if (code >= 0xd800 && code < 0xe000) bytes.push(0xef, 0xbf, 0xbd);
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), continuation(code >> 6), continuation(code));
    else bytes.push(0xf0 | (code >> 18), continuation(code >> 12), continuation(code >> 6), continuation(code));
  }
  return bytes;
}

function continuation(bits: number): number {
  return 0x80 | (bits & 63);
}
