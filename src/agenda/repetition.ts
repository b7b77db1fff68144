/**
 * The same words on several rows, wholly or for the most part, in time that grows with the words alone. What is said of
 * a row never hangs on the order of rows: texts are compared by what they say.
 */
import { findLikeTexts } from "./likeTexts";
import { WordedTexts } from "./wordedTexts";
import type { Words } from "./words";

export interface RepetitionFinder {
  /** The words of the text at `index`, given once. */
  add(index: number, words: Words): void;
  /** Indexes whose texts are the same, two or more together, in order; lone texts are left out. */
  groups(): number[][];
}

/** Texts of fewer than `leastWords` ("on track") may well be said twice. `forMostPart`: also those alike in the main. */
export function createRepetitionFinder(leastWords: number, forMostPart: boolean): RepetitionFinder {
  const texts = new WordedTexts();
  return {
    add(index, words) {
      if (words.count >= leastWords) texts.add(index, words);
    },
    groups() {
      const leaders = forMostPart ? findLikeTexts(texts) : null;
      const gathered = new Map<number, number[]>();
      for (const [text, further] of texts.further) gathered.set(text, [texts.first.at(text), ...further]);
      if (leaders !== null) joinAlike(texts, leaders, gathered);
      const groups = [...gathered.values()].filter((group) => group.length > 1);
      for (const group of groups) group.sort((one, other) => one - other);
      return groups.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
    },
  };
}

/** `leaders[text]` is the text that stands for all texts like it. */
function joinAlike(texts: WordedTexts, leaders: Int32Array, gathered: Map<number, number[]>): void {
  for (let text = 0; text < texts.count; text++) {
    const leader = leaders[text] ?? text;
    if (leader === text) continue;
    const group = gathered.get(leader) ?? [texts.first.at(leader)];
    for (const index of gathered.get(text) ?? [texts.first.at(text)]) group.push(index);
    gathered.set(leader, group);
    gathered.delete(text);
  }
}
