/**
 * The same words on several rows, wholly or for the most part, in time that grows with the words alone. What is said of
 * a row never hangs on the order of rows: texts are compared by what they say.
 */
import { createLikeTexts } from "./likeTexts";
import type { TextMarks } from "./textMarks";
import { WordedTexts } from "./wordedTexts";
import type { Words } from "./words";

export interface RepetitionFinder<Given> {
  /** The text at `index`, given once. */
  add(index: number, given: Given): void;
  /** Indexes whose texts are the same, two or more together, in order; lone texts are left out. */
  groups(): number[][];
}

/** Texts the same as a whole; no more than `most` are added. */
export function createSameFinder(most: number): RepetitionFinder<TextMarks> {
  const texts = new WordedTexts(most);
  return {
    add(index, marks) {
      texts.add(index, marks, 0);
    },
    groups: () => inOrder(sameGroups(texts).values()),
  };
}

/** Fewer words ("on track") may well be said twice. */
const leastWords = 4;

/** Texts the same for the most part too. `wordsAt` reads the text at an index again. */
export function createRepetitionFinder(most: number, wordsAt: (index: number) => Words): RepetitionFinder<Words> {
  const texts = new WordedTexts(most);
  const likeTexts = createLikeTexts(texts, wordsAt);
  return {
    add(index, words) {
      if (words.count >= leastWords && texts.add(index, words, words.count)) likeTexts.mark(words);
    },
    groups() {
      const groups = sameGroups(texts);
      const leaders = likeTexts.leaders();
      for (let text = 0; text < texts.count; text++) {
        const leader = leaders[text] ?? text;
        if (leader === text) continue;
        const group = groups.get(leader) ?? [texts.first[leader]!];
        for (const index of groups.get(text) ?? [texts.first[text]!]) group.push(index);
        groups.set(leader, group);
        groups.delete(text);
      }
      return inOrder(groups.values());
    },
  };
}

/** By the text that they share, the indexes of those that are met more than once. */
function sameGroups(texts: WordedTexts): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [text, further] of texts.further) groups.set(text, [texts.first[text]!, ...further]);
  return groups;
}

function inOrder(groups: Iterable<number[]>): number[][] {
  const sorted = [...groups];
  for (const group of sorted) group.sort((one, other) => one - other);
  return sorted.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
