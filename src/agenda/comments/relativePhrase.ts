/** Dates counted from the day of writing: "next Friday", "in three weeks", "by the end of the month". */
import { follows, isOf, textBetween, wordAt } from "./words";
import type { CommentWords } from "./words";
import type { WordKind } from "./vocabulary";

/** The words of such a date around a word of relative time; null where that word is something else ("Innovation Month"). */
export function relativePhrase(comment: CommentWords, index: number): string | null {
  const { plain } = wordAt(comment, index);
  const previous = wordAt(comment, index - 1).plain;
  if (isToCome(plain)) return null;
  if (plain === "tomorrow") return plain;
  if (plain.endsWith("day")) {
    if (!isAfter(comment, index, "leading", "relative")) return null;
    return textBetween(comment, isToCome(previous) ? index - 1 : index, index);
  }
  if (isToCome(previous)) return textBetween(comment, index - 1, index);
  if (isAfter(comment, index, "number", "count")) {
    return isAfter(comment, index - 1, "leading") ? `in ${textBetween(comment, index - 1, index)}` : null;
  }
  // "the end of the month": past "the" and "of" comes an edge.
  let edge = index;
  while (isAfter(comment, edge, "article")) edge--;
  return edge < index && isAfter(comment, edge, "edge") ? `this ${plain}` : null;
}

function isToCome(word: string): boolean {
  return word === "next" || word === "this";
}

/** Whether the word before, in the same clause, is of one of the kinds. */
function isAfter(comment: CommentWords, index: number, ...kinds: readonly WordKind[]): boolean {
  return !follows(wordAt(comment, index), "stop", "comma") && isOf(wordAt(comment, index - 1), ...kinds);
}
