/** Which texts stand for a mark: of each mark that occurs more than once, the longest and the shortest text that has it. */
import { powerOfTwo } from "./numberList";
import type { NumberList } from "./numberList";
import type { WordedTexts } from "./wordedTexts";

/** A text that shares marks with the one in hand. */
export interface Candidate {
  text: number;
  shared: number;
}

export interface MarkTable {
  offer(mark: number, text: number): void;
  /** Counts a mark for the texts that stand for it, other than the text itself. */
  vote(mark: number, text: number, candidates: Candidate[]): void;
}

/** Knows of each mark that occurs more than once the longest and the shortest of its texts. */
export function createMarkTable(texts: WordedTexts, marks: NumberList): MarkTable {
  const bits = powerOfTwo(marks.length * 16);
  const once = new Int32Array(bits / 32);
  const twice = new Int32Array(bits / 32);
  let repeated = 0;
  for (let place = 0; place < marks.length; place++) {
    const bit = marks.at(place) & (bits - 1);
    const flag = 1 << (bit & 31);
    if ((once[bit >>> 5]! & flag) === 0) once[bit >>> 5]! |= flag;
    else {
      twice[bit >>> 5]! |= flag;
      repeated++;
    }
  }
  const mask = powerOfTwo(repeated * 4) - 1;
  const marked = new Int32Array(mask + 1);
  const longest = new Int32Array(mask + 1).fill(-1);
  const shortest = new Int32Array(mask + 1);
  const slotOf = (mark: number): number => {
    const bit = mark & (bits - 1);
    if ((twice[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    let slot = Math.imul(mark, 0x2545f491) & mask;
    while (longest[slot] !== -1 && marked[slot] !== mark) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    offer(mark, text) {
      const slot = slotOf(mark);
      if (slot < 0) return;
      if (longest[slot] === -1) {
        marked[slot] = mark;
        longest[slot] = shortest[slot] = text;
      } else if (texts.before(text, longest[slot]!)) longest[slot] = text;
      else if (texts.before(shortest[slot]!, text)) shortest[slot] = text;
    },
    vote(mark, text, candidates) {
      const slot = slotOf(mark);
      if (slot < 0) return;
      const long = longest[slot] ?? text;
      const short = shortest[slot] ?? text;
      if (long !== text) voteFor(long, candidates);
      if (short !== text && short !== long) voteFor(short, candidates);
    },
  };
}

function voteFor(text: number, candidates: Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.text === text) {
      candidate.shared++;
      return;
    }
  }
  candidates.push({ text, shared: 1 });
}
