/** Texts by the marks of their words, one text for all that say the same. The words themselves are not kept. */
import { NumberList } from "./numberList";
import type { TextMarks } from "./textMarks";

export class WordedTexts {
  /** Number of words of each text, 0 where that is of no matter. */
  readonly lengths = new NumberList();
  readonly markOne = new NumberList();
  readonly markTwo = new NumberList();
  /** The index first given with each text, and further ones where there are any. */
  readonly first = new NumberList();
  readonly further = new Map<number, number[]>();
  private slots = new Int32Array(2048);

  get count(): number {
    return this.first.length;
  }

  /** Whether the text is one not met before. */
  add(index: number, marks: TextMarks, length: number): boolean {
    const slot = this.slotOf(marks.markOne, marks.markTwo);
    const known = (this.slots[slot] ?? 0) - 1;
    if (known >= 0) {
      const others = this.further.get(known);
      if (others === undefined) this.further.set(known, [index]);
      else others.push(index);
      return false;
    }
    this.lengths.push(length);
    this.markOne.push(marks.markOne);
    this.markTwo.push(marks.markTwo);
    this.first.push(index);
    this.slots[slot] = this.count;
    if (this.count * 2 > this.slots.length) this.makeRoom();
    return true;
  }

  /** Orders texts by what they say alone, the longer first. */
  before(one: number, other: number): boolean {
    const difference =
      this.lengths.at(other) - this.lengths.at(one) ||
      this.markOne.at(one) - this.markOne.at(other) ||
      this.markTwo.at(one) - this.markTwo.at(other);
    return difference < 0;
  }

  private slotOf(markOne: number, markTwo: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (markOne ^ (markOne >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const text = (this.slots[slot] ?? 0) - 1;
      if (text < 0 || (this.markOne.at(text) === markOne && this.markTwo.at(text) === markTwo)) return slot;
    }
  }

  private makeRoom(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let text = 0; text < this.count; text++) {
      this.slots[this.slotOf(this.markOne.at(text), this.markTwo.at(text))] = text + 1;
    }
  }
}
