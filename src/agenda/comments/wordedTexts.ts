/** Texts by the marks of their words, one text for all that say the same. The words themselves are not kept. */
import { powerOfTwo } from "./numberList";
import type { TextMarks } from "./textMarks";

const textBits = 20;
const textMask = (1 << textBits) - 1;

export class WordedTexts {
  count = 0;
  /** Number of words of each text, 0 where that is of no matter. */
  readonly lengths: Int32Array;
  readonly markOne: Int32Array;
  readonly markTwo: Int32Array;
  /** The index first given with each text, and further ones where there are any. */
  readonly first: Int32Array;
  readonly further = new Map<number, number[]>();
  /** In the lower 20 bits a text counted from 1, for a sheet has no more rows; above them the end of its first mark. */
  private readonly slots: Int32Array;

  /** `most`: no more texts than these will be added. */
  constructor(most: number) {
    this.lengths = new Int32Array(most);
    this.markOne = new Int32Array(most);
    this.markTwo = new Int32Array(most);
    this.first = new Int32Array(most);
    this.slots = new Int32Array(powerOfTwo(2 * most));
  }

  /** Whether the text is one not met before. */
  add(index: number, { markOne, markTwo }: TextMarks, length: number): boolean {
    const { slots } = this;
    const last = slots.length - 1;
    const end = markOne << textBits;
    let slot = (markOne ^ (markOne >>> 16)) & last;
    for (let held = slots[slot]!; held !== 0; held = slots[(slot = (slot + 1) & last)]!) {
      if ((held & ~textMask) !== end) continue;
      const known = (held & textMask) - 1;
      if (this.markOne[known] !== markOne || this.markTwo[known] !== markTwo) continue;
      const others = this.further.get(known);
      if (others === undefined) this.further.set(known, [index]);
      else others.push(index);
      return false;
    }
    const text = this.count++;
    slots[slot] = end | this.count;
    this.lengths[text] = length;
    this.markOne[text] = markOne;
    this.markTwo[text] = markTwo;
    this.first[text] = index;
    return true;
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
