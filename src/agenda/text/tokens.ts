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

export interface TokenisedText {
  tokens: Token[];
  /** Between the last word and the end of the text. */
  after: ReadonlySet<Separator>;
}

/** The words of a text as written, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

export function tokenise(text: string): TokenisedText {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of wordsOf(text)) {
    const start = text.indexOf(word, end);
    tokens.push({ text: word, start, before: separatorsIn((end === 0 ? " " : "") + text.slice(end, start)) });
    end = start + word.length;
  }
  return { tokens, after: separatorsIn(`${text.slice(end)} `) };
}

/** Letters of all alphabets and the halves of letters beyond 16 bits; signs and punctuation of general use are none. */
const letters = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\uffff";

/** Letters and digits; an apostrophe before a letter belongs to the word. */
const wordPattern = new RegExp(`[${letters}0-9]+(?:['’](?=[${letters}])[${letters}0-9]+)*`, "g");

const none: ReadonlySet<Separator> = new Set();
const separatorSets = new Map<string, ReadonlySet<Separator>>();

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
