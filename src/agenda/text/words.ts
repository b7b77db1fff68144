/** A text is walked once: its words are hashed where they stand and the telling ones recognised, without cutting a string. */
import { betweenWords, blockLength, bytes, hashLetters, hashWord, isLetter } from "./letterBlocks";
import { apostrophe, copyPlain, foldLetters, longestText, pound } from "./plainLetters";
import { openingKinds, vocabulary, wordKind } from "../comments/vocabulary";

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
 * The words of the last text read, in order; the lists are used again for the next text. A text beyond `longestText` is
 * cut there.
 */
export interface Words {
  count: number;
  /** Of each word, without regard to capitals. */
  hash: Int32Array;
  /** `kind` and `value` stand as they were where `seen` is 0. */
  kind: Int32Array;
  value: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** `gap[i]` stands before word i, `gap[count]` after the last. */
  gap: Uint8Array;
  /** All kinds that occur; 0 where none does from which a judge sets out. */
  seen: number;
  /** Whether there is any letter but printable ASCII, a low line, or spaces in a row: what textFaults.ts looks into. */
  odd: boolean;
  /** Two independent hashes of all the words in order: the same only for the same words. */
  markOne: number;
  markTwo: number;
}

/** The words of a text; they hold until the next text is read. The lists stand by themselves: nothing is quicker to reach. */
export function readWords(text: string): Words {
  const plain = copyPlain(text, bytes);
  words.seen = 0;
  if (walkWords(plain ? text.length : foldLetters(text, bytes))) nameKinds();
  if (!plain) words.odd = true;
  return words;
}

/** Finds the words, a block of letters at a time; answers whether any of them begins to tell something. */
function walkWords(length: number): boolean {
  let count = 0;
  let tells = 0;
  let odd = false;
  let markOne = 0;
  let markTwo = 0;
  let gap = 0;
  let start = 0;
  bytes[length] = 0;
  for (let block = 0; block <= length; block += blockLength) {
    let apart = betweenWords(block);
    if (length - block < blockLength) apart &= (2 << (length - block)) - 1;
    for (; apart !== 0; apart &= apart - 1) {
      const place = block + 31 - Math.clz32(apart & -apart);
      const code = bytes[place]!;
      if (place > start) {
        if (code === apostrophe && isLetter(bytes[place + 1]!)) continue;
        const hash = hashLetters(start, place);
        tells |= bytes[start]! < 58 ? 1 : openingWords[hash & openingMask]!;
        hashes[count] = hash;
        starts[count] = start;
        ends[count] = place;
        gaps[count++] = gap;
        gap = 0;
        markOne = Math.imul(markOne ^ hash, 0x01000193);
        markTwo = (Math.imul(markTwo ^ (hash >>> 7), 0x5bd1e995) + hash) | 0;
      } else if (code === 32 && place > 0 && bytes[place - 1] === 32) odd = true;
      start = place + 1;
      if (code === 32 || place === length) continue;
      gap |= gapOf(place, length);
      if ((code < 32 && code !== 10) || code === 95 || code === 127) odd = true;
    }
  }
  gaps[count] = gap;
  words.count = count;
  words.odd = odd;
  words.markOne = markOne;
  words.markTwo = markTwo;
  return tells !== 0;
}

/** Tells of each word its kind and value. */
function nameKinds(): void {
  let seen = 0;
  for (let place = 0; place < words.count; place++) {
    const start = starts[place]!;
    let kind = 0;
    let value = 0;
    if (bytes[start]! < 58) {
      const end = ends[place]!;
      const ordinal = ordinalFrom(start, end);
      value = readNumber(start, ordinal ? end - 2 : end);
      kind = value < 0 ? 0 : ordinal ? wordKind.number | wordKind.ordinal : wordKind.number;
    } else {
      const hash = hashes[place]!;
      let slot = (hash ^ (hash >>> 15)) & (tableSize - 1);
      while (tableKind[slot] !== 0 && tableHash[slot] !== hash) slot = (slot + 1) & (tableSize - 1);
      kind = tableKind[slot]!;
      value = tableValue[slot]!;
    }
    kinds[place] = kind;
    values[place] = value;
    seen |= kind;
  }
  words.seen = seen;
}

/** Up to four digits; -1 for anything else. */
function readNumber(start: number, end: number): number {
  if (end - start > 4) return -1;
  let number = 0;
  for (let place = start; place < end; place++) {
    const code = bytes[place]!;
    if (code < 48 || code > 57) return -1;
    number = number * 10 + code - 48;
  }
  return number;
}

/** Whether it ends in "st", "nd", "rd" or "th". */
function ordinalFrom(start: number, end: number): boolean {
  if (end - start < 3) return false;
  const ending = ((bytes[end - 2]! | 32) << 8) | (bytes[end - 1]! | 32);
  return ending === 0x7374 || ending === 0x6e64 || ending === 0x7264 || ending === 0x7468;
}

function gapOf(place: number, length: number): number {
  const spaceAfter = place + 1 >= length || bytes[place + 1]! <= 32;
  switch (bytes[place]) {
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
      return spaceAfter && (place === 0 || bytes[place - 1]! <= 32) ? between.stop : between.dash;
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

/** Words have a letter or more, and something between them. */
const capacity = longestText / 2;
const hashes = new Int32Array(capacity);
const kinds = new Int32Array(capacity);
const values = new Int32Array(capacity);
const starts = new Int32Array(capacity);
const ends = new Int32Array(capacity);
const gaps = new Uint8Array(capacity + 1);
const words: Words = {
  count: 0,
  hash: hashes,
  kind: kinds,
  value: values,
  start: starts,
  end: ends,
  gap: gaps,
  seen: 0,
  odd: false,
  markOne: 0,
  markTwo: 0,
};

/** By the end of a word's hash: 1 where it may be of a kind from which a judge sets out. */
const tableSize = 4096;
const openingMask = 16383;
const openingWords = new Uint8Array(openingMask + 1);
const tableHash = new Int32Array(tableSize);
const tableKind = new Int32Array(tableSize);
const tableValue = new Int32Array(tableSize);
for (const [word, entry] of vocabulary()) {
  const hash = hashWord(word);
  let slot = (hash ^ (hash >>> 15)) & (tableSize - 1);
  while (tableKind[slot] !== 0) slot = (slot + 1) & (tableSize - 1);
  tableHash[slot] = hash;
  tableKind[slot] = entry.kind;
  tableValue[slot] = entry.value;
  if ((entry.kind & openingKinds) !== 0) openingWords[hash & openingMask] = 1;
}
