/** Marks met more than once: found with a bit for each mark, so that the many met once cost next to nothing. */
import { powerOfTwo } from "./numberList";

export class RepeatedMarks {
  /** How many marks had been met before, give or take a few that share a bit by chance. */
  count = 0;
  private readonly twice: Int32Array;
  private readonly last: number;

  constructor(marks: Int32Array, length: number) {
    const bits = powerOfTwo(Math.max(1024, length * 8));
    this.last = bits - 1;
    this.twice = new Int32Array(bits / 32);
    const once = new Int32Array(bits / 32);
    for (let place = 0; place < length; place++) {
      const bit = marks[place]! & this.last;
      const flag = 1 << (bit & 31);
      if ((once[bit >>> 5]! & flag) === 0) once[bit >>> 5]! |= flag;
      else {
        this.twice[bit >>> 5]! |= flag;
        this.count++;
      }
    }
  }

  /** Never false of a mark met twice; seldom true of another. */
  mayHave(mark: number): boolean {
    const bit = mark & this.last;
    return (this.twice[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}

/** Places where both marks are the same, two or more together, by the first of them. */
export function findSame(markOne: Int32Array, markTwo: Int32Array, length: number): Map<number, number[]> {
  const repeated = new RepeatedMarks(markOne, length);
  const firsts = new Map<number, number>();
  const groups = new Map<number, number[]>();
  for (let place = 0; place < length; place++) {
    if (!repeated.mayHave(markOne[place]!)) continue;
    // As much of the second mark as a number holds beside the first.
    const both = markOne[place]! * 2 ** 21 + (markTwo[place]! >>> 11);
    const first = firsts.get(both);
    if (first === undefined) {
      firsts.set(both, place);
      continue;
    }
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [first, place]);
    else group.push(place);
  }
  return groups;
}
