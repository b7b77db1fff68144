/** Shingles: the runs of so many words in a text, each as one number, and a sample of them that alike texts share. */

/** Of the words whose hashes are given; none where the text is shorter than one run. */
export function shinglesOf(wordHashes: readonly number[], length: number): number[] {
  const shingles: number[] = [];
  for (let from = 0; from + length <= wordHashes.length; from++) {
    let shingle = 0;
    for (let index = from; index < from + length; index++) {
      shingle = (Math.imul(shingle, 0x2c1b3c6d) + (wordHashes[index] ?? 0)) | 0;
    }
    shingles.push(Math.imul(shingle ^ (shingle >>> 15), 0x85ebca6b));
  }
  return shingles;
}

/**
 * Winnowing: of every `window` shingles in a row the least. Two texts that share so many in a row share one that is kept.
 */
export function winnow(shingles: readonly number[], window: number): number[] {
  const kept: number[] = [];
  const span = Math.min(window, shingles.length);
  for (let from = 0; from + span <= shingles.length && span > 0; from++) {
    const least = leastOf(shingles, from, from + span);
    if (least !== kept.at(-1)) kept.push(least);
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
