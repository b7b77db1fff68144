/** Texts by the marks of their words. The words themselves are not kept. */
import type { Words } from "./words";

export class WordedTexts {
  count = 0;
  /** Of each text the number of its words, its two marks, and the index it was given with. */
  readonly lengths: Int32Array;
  readonly markOne: Int32Array;
  readonly markTwo: Int32Array;
  readonly indexes: Int32Array;

  /** `most`: no more texts than these will be added. */
  constructor(most: number) {
    this.lengths = new Int32Array(most);
    this.markOne = new Int32Array(most);
    this.markTwo = new Int32Array(most);
    this.indexes = new Int32Array(most);
  }

  add(index: number, { count, markOne, markTwo }: Words): void {
    const text = this.count++;
    this.lengths[text] = count;
    this.markOne[text] = markOne;
    this.markTwo[text] = markTwo;
    this.indexes[text] = index;
  }

  /** Orders texts by what they say alone, the longer first. */
  before(one: number, other: number): boolean {
    const difference =
      this.lengths[other]! - this.lengths[one]! ||
      this.markOne[one]! - this.markOne[other]! ||
      this.markTwo[one]! - this.markTwo[other]!;
    return difference < 0;
  }
}
