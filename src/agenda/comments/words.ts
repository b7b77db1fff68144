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
  /** What stands for a word before the first and after the last: of no kind, with the separators that end the text. */
  outside: Word;
}

export function wordsOfComment(text: string): CommentWords {
  const { tokens, after } = tokenise(text);
  const outside: Word = { ...nothing, text: "", start: text.length, before: after, plain: "" };
  return { text, words: tokens.map(recognise), outside };
}

/** The kinds of a word as written. */
export function kindsOf(word: string): ReadonlySet<WordKind> {
  return meaningOf(plainWord(word)).kinds;
}

export function wordAt({ words, outside }: CommentWords, index: number): Word {
  return words[index] ?? outside;
}

/** Whether a word is of one of the kinds. */
export function isOf(word: Word, ...kinds: readonly WordKind[]): boolean {
  return kinds.some((kind) => word.kinds.has(kind));
}

/** Whether one of the separators stands before a word. */
export function follows(word: Word, ...separators: readonly Separator[]): boolean {
  return separators.some((separator) => word.before.has(separator));
}

/** Whether nothing but these separators, if any, stands before a word. */
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

function recognise(token: Token): Word {
  const plain = plainWord(token.text);
  const { kinds, value } = meaningOf(plain);
  return { ...token, plain, kinds, value };
}

function plainWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function meaningOf(plain: string): VocabularyEntry {
  const digits = numberPattern.exec(plain);
  if (digits === null) return vocabulary.get(plain) ?? nothing;
  return { kinds: digits[2] === undefined ? number : ordinal, value: Number(digits[1]) };
}

const numberPattern = /^(\d{1,4})(st|nd|rd|th)?$/;
const nothing: VocabularyEntry = { kinds: new Set(), value: 0 };
const number: ReadonlySet<WordKind> = new Set<WordKind>(["number"]);
const ordinal: ReadonlySet<WordKind> = new Set<WordKind>(["number", "ordinal"]);
