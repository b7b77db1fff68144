/** The words of a comment with what each may say: what promises and claims are read from. */
import { tokenise } from "../text/tokens";
import type { Separator, Token } from "../text/tokens";
import { vocabulary } from "./vocabulary";
import type { VocabularyEntry, WordKind } from "./vocabulary";

export interface Word extends Token {
  /** In small letters, its apostrophe straight. */
  plain: string;
  kinds: ReadonlySet<WordKind>;
  /** As VocabularyEntry has it; of a number of up to four digits the number. */
  value: number;
}

export interface CommentWords {
  text: string;
  words: readonly Word[];
  /** The word before the first and after the last: of no kind, with the separators that end the text. */
  outside: Word;
}

export function wordsOfComment(text: string): CommentWords {
  const { words, after } = tokenise(text, recognise);
  const outside = recognise("", text.length, after);
  return { text, words, outside };
}

export function wordAt({ words, outside }: CommentWords, index: number): Word {
  return words[index] ?? outside;
}

/** Where the words of a kind are. */
export function indexesOf({ words }: CommentWords, kind: WordKind): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < words.length; index++) if (words[index]?.kinds.has(kind)) indexes.push(index);
  return indexes;
}

/** Whether a word is of one of the kinds. */
export function isOf(word: Word, ...kinds: readonly WordKind[]): boolean {
  return word.kinds.size > 0 && kinds.some((kind) => word.kinds.has(kind));
}

/** Whether one of the separators comes before a word. */
export function follows(word: Word, ...separators: readonly Separator[]): boolean {
  return separators.some((separator) => word.before.has(separator));
}

/** Whether nothing but these separators, if any, comes before a word. */
export function followsOnly(word: Word, ...separators: readonly Separator[]): boolean {
  return [...word.before].every((separator) => separators.includes(separator));
}

/** The comment's text from one word to another, both included. */
export function textBetween(comment: CommentWords, first: number, last: number): string {
  const { start, text } = wordAt(comment, last);
  return comment.text.slice(wordAt(comment, first).start, start + text.length);
}

/** The comment's text after a word. */
export function textAfter(comment: CommentWords, index: number): string {
  const { start, text } = wordAt(comment, index);
  return comment.text.slice(start + text.length);
}

function recognise(text: string, start: number, before: Token["before"]): Word {
  const { plain, kinds, value } = meaningOf(text);
  return { text, start, before, plain, kinds, value };
}

type Meaning = Pick<Word, "plain" | "kinds" | "value">;

const meanings = new Map<string, Meaning>();
const mostRemembered = 20_000;

/** What a word as written may say. Each spelling is looked up once. */
function meaningOf(word: string): Meaning {
  const known = meanings.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replaceAll("’", "'");
  const { kinds, value } = numberOf(plain) ?? vocabulary.get(plain) ?? nothing;
  const meaning = { plain, kinds, value };
  if (meanings.size >= mostRemembered) meanings.clear();
  meanings.set(word, meaning);
  return meaning;
}

/** "31", "1st", "2021"; null for anything else. */
function numberOf(plain: string): VocabularyEntry | null {
  const [, digits, ending] = /^(\d{1,4})(st|nd|rd|th)?$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  return { kinds: ending === undefined ? number : ordinal, value: Number(digits) };
}

const nothing: VocabularyEntry = { kinds: new Set(), value: 0 };
const number: ReadonlySet<WordKind> = new Set<WordKind>(["number"]);
const ordinal: ReadonlySet<WordKind> = new Set<WordKind>(["number", "ordinal"]);
