/** Dates told from the day of writing: "next Friday", "in three weeks", "by the end of the month". */
import { toComeWord, wordKind } from "./vocabulary";
import { between } from "../text/words";
import type { Words } from "../text/words";

/** The words of such a date around a word of relative time; null where that word is something else ("Innovation Month"). */
export function relativePhrase(text: string, words: Words, place: number): string | null {
  if (words.value[place] === toComeWord) return null;
  const before = kindBefore(words, place);
  const own = text.slice(words.start[place], words.end[place]).toLowerCase();
  if (own === "tomorrow") return own;
  if (own.endsWith("day")) {
    if ((before & (wordKind.leading | wordKind.relative)) === 0) return null;
    return phraseFrom(text, words, words.value[place - 1] === toComeWord ? place - 1 : place, place);
  }
  if (words.value[place - 1] === toComeWord) return phraseFrom(text, words, place - 1, place);
  if ((before & (wordKind.number | wordKind.count)) !== 0) {
    const leading = kindBefore(words, place - 1) & wordKind.leading;
    return leading === 0 ? null : "in " + (phraseFrom(text, words, place - 1, place) ?? "");
  }
  // "the end of the month": past "the" and "of" stands an edge.
  let edge = place;
  while ((kindBefore(words, edge) & wordKind.article) !== 0) edge--;
  return edge < place && (kindBefore(words, edge) & wordKind.edge) !== 0 ? "this " + own : null;
}

function kindBefore(words: Words, place: number): number {
  if (place < 1 || ((words.gap[place] ?? 0) & (between.stop | between.comma)) !== 0) return 0;
  return words.kind[place - 1] ?? 0;
}

function phraseFrom(text: string, words: Words, from: number, to: number): string | null {
  return text.slice(words.start[from], words.end[to]);
}
