/**
 * The same words on several rows, wholly or for the most part, in time that grows with the words alone. What is said of
 * a row never hangs on the order of rows: texts are compared by what they say.
 */
import { createLikeTexts } from "../text/nearDuplicates";
import { findSame } from "../text/repeatedMarks";
import { WordedTexts } from "../text/wordedTexts";
import type { Words } from "../text/words";

export interface RepetitionFinder {
  /** The text at `index`, given once. */
  add(index: number, words: Words): void;
  /** Indexes whose texts are the same for the most part, two or more together, in order; lone texts are left out. */
  groups(): number[][];
}

/** Fewer words ("on track") may well be said twice. */
const leastWords = 4;

/** No more texts than `most` are added. `wordsAt` reads the text at an index again. */
export function createRepetitionFinder(most: number, wordsAt: (index: number) => Words): RepetitionFinder {
  const texts = new WordedTexts(most);
  const likeTexts = createLikeTexts(texts, wordsAt);
  return {
    add(index, words) {
      if (words.count < leastWords) return;
      texts.add(index, words);
      likeTexts.mark(words);
    },
    groups() {
      const groups = findSame(texts.markOne, texts.markTwo, texts.count);
      const leaders = likeTexts.leaders(groups.values());
      for (let text = 0; text < texts.count; text++) {
        const leader = leaders[text]!;
        if (leader === text) continue;
        const group = groups.get(leader) ?? [leader];
        for (const other of groups.get(text) ?? [text]) group.push(other);
        groups.set(leader, group);
        groups.delete(text);
      }
      return inOrder([...groups.values()].map((group) => group.map((text) => texts.indexes[text]!)));
    },
  };
}

/** Places whose two marks are the same, two or more together, in order. */
export function sameTexts(markOne: Int32Array, markTwo: Int32Array): number[][] {
  return inOrder([...findSame(markOne, markTwo, markOne.length).values()]);
}

function inOrder(groups: number[][]): number[][] {
  for (const group of groups) group.sort((one, other) => one - other);
  return groups.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
