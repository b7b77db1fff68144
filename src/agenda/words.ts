/** A text is walked once: its words are hashed where they stand and the telling ones recognised, without cutting a string. */
import { vocabulary, wordKind } from "./vocabulary";

/** What stands between a word and the one before it; several may. */
export const between = {
  /** The end of a sentence or clause: full stop, semicolon, colon, line break, dash between spaces. */
  stop: 1,
  comma: 2,
  slash: 4,
  /** A dash that joins: "Mar-21". */
  dash: 8,
  /** A full stop that joins: "31.03.21". */
  point: 16,
  pound: 32,
  bracket: 64,
  percent: 128,
} as const;

/**
 * The words of the last text read, in order; the lists are used again for the next text. A text beyond `capacity`
 * words is cut there: twice what a cell holds.
 */
export interface Words {
  count: number;
  /** Of each word, without regard to capitals and apostrophes. */
  hash: Int32Array;
  kind: Int32Array;
  value: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** `gap[i]` stands before word i, `gap[count]` after the last. */
  gap: Uint8Array;
  /** All kinds that occur. */
  seen: number;
  /** Whether there is any letter but printable ASCII, a low line, or spaces in a row: what text.ts looks into. */
  odd: boolean;
  /** Two independent hashes of all the words in order: the same only for the same words. */
  markOne: number;
  markTwo: number;
}

/** A reader with lists of its own: read one text, use its words, read the next. */
export function createWordReader(): (text: string) => Words {
  const words: Words = {
    count: 0,
    hash: new Int32Array(capacity),
    kind: new Int32Array(capacity),
    value: new Int32Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    gap: new Uint8Array(capacity + 1),
    seen: 0,
    odd: false,
    markOne: 0,
    markTwo: 0,
  };
  const letters = new Uint8Array(capacity * 2);
  return (text) => {
    const plain = isPlain(text, letters);
    readWords(letters, plain ? text.length : foldLetters(text, letters), words);
    if (!plain) words.odd = true;
    return words;
  };
}

function readWords(letters: Uint8Array, length: number, words: Words): void {
  const { hash: hashes, kind: kinds, value: values, start: starts, end: ends, gap: gaps } = words;
  let count = 0;
  let seen = 0;
  let odd = false;
  let markOne = hashSeed;
  let markTwo = 0;
  let gap = 0;
  let place = 0;
  while (place < length && count < capacity) {
    let code = letters[place] ?? 0;
    let small = smallLetters[code] ?? 0;
    if (small === 0) {
      if (code !== 32) gap |= gapOf(letters, place, length);
      else if (letters[place + 1] === 32 && place + 1 < length) odd = true;
      if ((code < 32 && code !== 10) || code === 95 || code === 127) odd = true;
      place++;
      continue;
    }
    const start = place;
    let hash = hashSeed;
    for (;;) {
      if (small !== 0) hash = Math.imul(hash ^ small, hashFactor);
      else if (code !== apostrophe || place + 1 === length || (smallLetters[letters[place + 1] ?? 0] ?? 0) < 65) break;
      if (++place === length) break;
      code = letters[place] ?? 0;
      small = smallLetters[code] ?? 0;
    }
    let kind = 0;
    let value = 0;
    if ((letters[start] ?? 0) < 58) {
      const ordinal = ordinalFrom(letters, start, place);
      value = readNumber(letters, start, ordinal ? place - 2 : place);
      kind = value < 0 ? 0 : ordinal ? wordKind.number | wordKind.ordinal : wordKind.number;
    } else {
      let slot = (hash ^ (hash >>> 15)) & (tableSize - 1);
      while (tableKind[slot] !== 0) {
        if (tableHash[slot] === hash) {
          kind = tableKind[slot] ?? 0;
          value = tableValue[slot] ?? 0;
          break;
        }
        slot = (slot + 1) & (tableSize - 1);
      }
    }
    hashes[count] = hash;
    kinds[count] = kind;
    values[count] = value;
    starts[count] = start;
    ends[count] = place;
    gaps[count] = gap;
    seen |= kind;
    markOne = Math.imul(markOne ^ hash, hashFactor);
    markTwo = (Math.imul(markTwo ^ (hash >>> 7), 0x5bd1e995) + hash) | 0;
    gap = 0;
    count++;
  }
  gaps[count] = gap;
  words.count = count;
  words.seen = seen;
  words.odd = odd || count === capacity;
  words.markOne = markOne;
  words.markTwo = markTwo;
}

/** Up to four digits; -1 for anything else. */
function readNumber(letters: Uint8Array, start: number, end: number): number {
  if (end - start > 4) return -1;
  let number = 0;
  for (let place = start; place < end; place++) {
    const code = letters[place] ?? 0;
    if (code < 48 || code > 57) return -1;
    number = number * 10 + code - 48;
  }
  return number;
}

/** Whether it ends in "st", "nd", "rd" or "th". */
function ordinalFrom(letters: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3) return false;
  const ending = (((letters[end - 2] ?? 0) | 32) << 8) | ((letters[end - 1] ?? 0) | 32);
  return ending === 0x7374 || ending === 0x6e64 || ending === 0x7264 || ending === 0x7468;
}

function gapOf(letters: Uint8Array, place: number, length: number): number {
  const spaceAfter = place + 1 >= length || (letters[place + 1] ?? 0) <= 32;
  switch (letters[place]) {
    case 46: // .
      return spaceAfter ? between.stop : between.point;
    case 59: // ;
    case 58: // :
    case 33: // !
    case 63: // ?
    case 10:
    case 13:
      return between.stop;
    case 44: // ,
      return between.comma;
    case 47: // /
      return between.slash;
    case 45: // -
      return spaceAfter && (place === 0 || (letters[place - 1] ?? 0) <= 32) ? between.stop : between.dash;
    case pound:
      return between.pound;
    case 37: // %
      return between.percent;
    case 40: // (
    case 41: // )
      return between.bracket;
    default:
      return 0;
  }
}

/** Copies the text when it is ASCII alone and no longer than the list. */
function isPlain(text: string, letters: Uint8Array): boolean {
  if (encoder === null || text.length > letters.length) return false;
  return encoder.encodeInto(text, letters).written === text.length;
}

/**
 * Copies the text as one byte a letter: ASCII as it is, other letters as bytes from 192 up (which may fall together; a
 * word is still told by its length and its other letters), other signs as their plain likes.
 */
function foldLetters(text: string, letters: Uint8Array): number {
  const length = Math.min(text.length, letters.length);
  for (let place = 0; place < length; place++) {
    const code = text.charCodeAt(place);
    letters[place] = code < 128 ? code : wideLetter(code);
  }
  return length;
}

function wideLetter(code: number): number {
  if (code === 0x2019) return apostrophe;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code === 0x2022) return 59;
  if (code === 163) return pound;
  if (code === 0xa0) return 32;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return sign;
  if ((code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)) return sign;
  return code < 0xdf ? code | 32 : code < 0x100 ? code : 192 | (code & 63);
}

/** Not everywhere where the judge is tested. */
const encoder = typeof TextEncoder === "undefined" ? null : new TextEncoder();

const capacity = 32768;
const tableSize = 4096;
const hashSeed = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
const apostrophe = 39;
const pound = 163;
const sign = 34;

/** Of each letter its small letter, of each digit itself; 0 for all else. */
const smallLetters = new Uint8Array(256);
for (let code = 48; code <= 57; code++) smallLetters[code] = code;
for (let code = 97; code <= 122; code++) smallLetters[code] = smallLetters[code - 32] = code;
for (let code = 192; code < 256; code++) smallLetters[code] = code;

const tableHash = new Int32Array(tableSize);
const tableKind = new Int32Array(tableSize);
const tableValue = new Int32Array(tableSize);
for (const [word, entry] of vocabulary()) {
  const hash = hashOf(word);
  let slot = (hash ^ (hash >>> 15)) & (tableSize - 1);
  while (tableKind[slot] !== 0) slot = (slot + 1) & (tableSize - 1);
  tableHash[slot] = hash;
  tableKind[slot] = entry.kind;
  tableValue[slot] = entry.value;
}

function hashOf(word: string): number {
  let hash = hashSeed;
  for (let place = 0; place < word.length; place++) hash = Math.imul(hash ^ word.charCodeAt(place), hashFactor);
  return hash;
}
