/** Texts as lists of one byte a letter, which are quicker to walk than strings. */

/** Letters of a text that are read: twice what a cell holds. */
export const longestText = 65536;
export const apostrophe = 39;
export const pound = 163;
const sign = 34;

/** Copies the text when it is ASCII alone and no longer than `longestText`; answers whether it did. */
export function copyPlain(text: string, letters: Uint8Array): boolean {
  if (encoder === null || text.length > longestText) return false;
  return encoder.encodeInto(text, letters).written === text.length;
}

/**
 * Copies the text as one byte a letter: ASCII as it is, other letters as bytes from 192 up (which may fall together; a
 * word is still told by its length and its other letters), other signs as their plain likes.
 */
export function foldLetters(text: string, letters: Uint8Array): number {
  const length = Math.min(text.length, longestText);
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
