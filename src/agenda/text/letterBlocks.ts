/**
 * Letters of one byte each, looked at four at a time and hashed a word at once: a walk from letter to letter costs most
 * of what judging a comment does. Of a word are letters, digits and all bytes from 192 up. Four bytes are read as one
 * number with the first lowest, as all machines do that Excel runs on.
 */
import { longestText } from "./plainLetters";

/** Letters that one look at a block takes in: a bit of a number for each. */
export const blockLength = 32;

/** The letters in hand, with room for what is read beyond their end. */
const buffer = new ArrayBuffer(longestText + 2 * blockLength);
export const bytes = new Uint8Array(buffer);
const lanes = new Int32Array(buffer);
const view = new DataView(buffer);

/** A bit for each letter of the block that stands between words, the lowest for its first. */
export function betweenWords(block: number): number {
  const first = block >> 2;
  let found = 0;
  for (let lane = 0; lane < 8; lane++) {
    const four = lanes[first + lane]!;
    const plain = four & 0x7f7f7f7f;
    const small = plain | allSmall;
    // A sum reaches a byte's high bit where the byte is one of the range or above it.
    const letter = (small + 0x1f1f1f1f) ^ (small + 0x05050505);
    const digit = (plain + 0x50505050) ^ (plain + 0x46464646);
    const wide = four & (four << 1);
    const other = ~(letter | digit | wide) & highBits;
    // Gathers the four high bits side by side.
    found |= (Math.imul(other >>> 7, 0x01020408) >>> 24) << (lane << 2);
  }
  return found;
}

export function isLetter(code: number): boolean {
  const small = code | 32;
  return (small > 96 && small < 123) || code > 191;
}

/** The word that stands there, without regard to capitals. */
export function hashLetters(start: number, end: number): number {
  const length = end - start;
  const short = length < 12 ? length : 12;
  const one = (view.getInt32(start, true) | allSmall) & firstLetters[short + 8]!;
  const two = (view.getInt32(start + 4, true) | allSmall) & firstLetters[short + 4]!;
  const three = (view.getInt32(start + 8, true) | allSmall) & firstLetters[short]!;
  let hash = (Math.imul(one, 0x2c1b3c6d) + Math.imul(two, 0x5bd1e995) + Math.imul(three, 0x2545f491)) | 0;
  for (let place = start + 12; place < end; place += 4) {
    const rest = end - place;
    const four = (view.getInt32(place, true) | allSmall) & firstLetters[(rest < 4 ? rest : 4) + 8]!;
    hash = (Math.imul(hash ^ (hash >>> 15), 0x297a2d39) + four) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** The same of a word given by itself, in ASCII. */
export function hashWord(word: string): number {
  for (let place = 0; place < word.length; place++) bytes[place] = word.charCodeAt(place);
  return hashLetters(0, word.length);
}

const highBits = 0x80808080 | 0;
/** The bit in which capitals and small letters differ; digits have it. */
const allSmall = 0x20202020;

/** `[8 + n]`: which bytes of four are the first n, with n from -8 to 12. */
const firstLetters = new Int32Array(21);
for (let count = 1; count <= 12; count++) firstLetters[count + 8] = count < 4 ? (1 << (8 * count)) - 1 : -1;
