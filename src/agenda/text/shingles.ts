/** Shingles: the runs of so many words in a text, each as one number, and a sample of them that alike texts share. */

/** Of the words whose hashes are given; none where the text is shorter than one run. */
export function shinglesOf(wordHashes: readonly number[], length: number): number[] {
  const shingles = new Array<number>(Math.max(0, wordHashes.length - length + 1));
  // A rolling hash: the word that leaves the run is taken out by what it has been multiplied to.
  let leaving = 1;
  for (let word = 1; word < length; word++) leaving = Math.imul(leaving, multiplier);
  let run = 0;
  for (let index = 0; index < wordHashes.length; index++) {
    const left = index < length ? 0 : (wordHashes[index - length] ?? 0);
    run = (Math.imul(run - Math.imul(left, leaving), multiplier) + (wordHashes[index] ?? 0)) | 0;
    if (index >= length - 1) shingles[index - length + 1] = Math.imul(run ^ (run >>> 15), 0x85ebca6b);
  }
  return shingles;
}

const multiplier = 0x2c1b3c6d;

/**
 * Winnowing: of every `window` shingles in a row the least. Two texts that share so many in a row share one that is kept.
 */
export function winnow(shingles: readonly number[], window: number): number[] {
  const kept: number[] = [];
  const span = Math.min(window, shingles.length);
  if (span === 0) return kept;
  let least = leastOf(shingles, 0, span);
  kept.push(least);
  for (let from = 1; from + span <= shingles.length; from++) {
    const added = shingles[from + span - 1] ?? 0;
    const before = least;
    if (added <= least) least = added;
    else if (shingles[from - 1] === least) least = leastOf(shingles, from, from + span);
    if (least !== before) kept.push(least);
  }
  return kept;
}

function leastOf(numbers: readonly number[], from: number, to: number): number {
  let least = numbers[from] ?? 0;
  for (let index = from + 1; index < to; index++) {
    const number = numbers[index] ?? 0;
    if (number < least) least = number;
  }
  return least;
}
