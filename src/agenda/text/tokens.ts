/** A text cut into its words, each with what separates it from the word before. */

/** What may be between two words; spaces, quotes and other signs say nothing and are left out. */
export type Separator =
  /** The end of a sentence or clause: full stop, semicolon, colon, line break, a dash between spaces. */
  | "stop"
  | "comma"
  | "slash"
  /** A dash that joins: "Mar-21". */
  | "dash"
  /** A full stop that joins: "31.03.21". */
  | "point"
  | "pound"
  | "bracket"
  | "percent";

export interface Token {
  /** As written. */
  text: string;
  /** Where it begins in the whole text. */
  start: number;
  /** Between the word before, or the beginning of the text, and this one. */
  before: ReadonlySet<Separator>;
}

export interface TokenisedText<Word> {
  words: Word[];
  /** Between the last word and the end of the text. */
  after: ReadonlySet<Separator>;
}

/** Each word as `wordOf` makes it of what a token has. */
export function tokenise<Word>(
  text: string,
  wordOf: (word: string, start: number, before: Token["before"]) => Word,
): TokenisedText<Word> {
  const words: Word[] = [];
  let end = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    const before = separatorsBetween(text, end, start);
    end = endOfWord(text, start);
    words.push(wordOf(text.slice(start, end), start, before));
  }
  return { words, after: separatorsIn(`${text.slice(end)} `) };
}

/** Where the next word begins, at `from` or after; the end of the text where there is none. */
function nextWord(text: string, from: number): number {
  let start = from;
  while (start < text.length && !isLetterOrDigit(text.charCodeAt(start))) start++;
  return start;
}

/** Where the word that begins at `start` ends. */
function endOfWord(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetterOrDigit(code) && !isInnerApostrophe(text, code, end)) return end;
  }
  return text.length;
}

/** Whether the sign at an index is an apostrophe before a letter: it belongs to the word that it follows. */
export function isInnerApostrophe(text: string, code: number, index: number): boolean {
  return (code === straightApostrophe || code === curlyApostrophe) && isLetter(text.charCodeAt(index + 1));
}

const straightApostrophe = 0x27;
const curlyApostrophe = 0x2019;

export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
  return isLetter(code);
}

/** Letters of all alphabets and the halves of letters beyond 16 bits; signs and punctuation of general use are none. */
function isLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  const isLatinToGreekExtended = code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7;
  return isLatinToGreekExtended || (code >= 0x2c00 && code <= 0x2fff) || code >= 0x3040;
}

function isAsciiLetter(code: number): boolean {
  // Capitals differ from small letters by this bit.
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const none: ReadonlySet<Separator> = new Set();
const separatorSets = new Map<string, ReadonlySet<Separator>>();

function separatorsBetween(text: string, end: number, start: number): ReadonlySet<Separator> {
  if (start === end + 1 && text.charCodeAt(end) === space) return none;
  return separatorsIn((end === 0 ? " " : "") + text.slice(end, start));
}

const space = 0x20;

/** `between` has a space added at an end where the text begins or ends. Each is read once. */
function separatorsIn(between: string): ReadonlySet<Separator> {
  if (between === " ") return none;
  const known = separatorSets.get(between);
  if (known !== undefined) return known;
  const separators = new Set(separatorPatterns.flatMap(([name, pattern]) => (pattern.test(between) ? [name] : [])));
  if (separatorSets.size >= mostRemembered) separatorSets.clear();
  separatorSets.set(between, separators);
  return separators;
}

const mostRemembered = 1000;

/** A control character or a space of either kind. */
const blank = "[\\u0000-\\u0020\\u00a0]";

const separatorPatterns: readonly (readonly [Separator, RegExp])[] = [
  ["stop", new RegExp(`[;:!?\\n\\r\\u2022]|\\.(?=${blank})|(?<=${blank})[-\\u2010-\\u2015](?=${blank})`)],
  ["comma", /,/],
  ["slash", /\//],
  ["dash", new RegExp(`(?<!${blank})[-\\u2010-\\u2015]|[-\\u2010-\\u2015](?!${blank})`)],
  ["point", new RegExp(`\\.(?!${blank})`)],
  ["pound", /£/],
  ["bracket", /[()]/],
  ["percent", /%/],
];
