/** Which texts stand for a mark: of each mark that occurs more than once, the longest and the shortest text that has it. */
import { NumberList, powerOfTwo } from "./numberList";
import { RepeatedMarks } from "./repeatedMarks";
import type { WordedTexts } from "./wordedTexts";

/** Marks that several texts have, in the order of the texts: each text as often as it has one. */
export interface SharedMarks {
  texts: NumberList;
  /** Of the mark at a place in `texts`. */
  longest(place: number): number;
  shortest(place: number): number;
}

/** `starts[text]` is where a text's marks begin, `starts[text + 1]` where they end. Texts with a flag are passed over. */
export function findSharedMarks(
  texts: WordedTexts,
  marks: NumberList,
  starts: NumberList,
  passedOver: Uint8Array,
): SharedMarks {
  const repeated = new RepeatedMarks(marks.numbers, marks.length);
  const mask = powerOfTwo(Math.max(1024, repeated.count * 4)) - 1;
  const marked = new Int32Array(mask + 1);
  const longest = new Int32Array(mask + 1).fill(-1);
  const shortest = new Int32Array(mask + 1);
  const sharing = new NumberList(repeated.count * 2 + 1);
  const slots = new NumberList(repeated.count * 2 + 1);
  for (let text = 0; text < texts.count; text++) {
    if (passedOver[text] !== 0) continue;
    for (let place = starts.at(text); place < starts.at(text + 1); place++) {
      const mark = marks.at(place);
      if (!repeated.mayHave(mark)) continue;
      let slot = Math.imul(mark, 0x2545f491) & mask;
      while (longest[slot] !== -1 && marked[slot] !== mark) slot = (slot + 1) & mask;
      if (longest[slot] === -1) {
        marked[slot] = mark;
        longest[slot] = shortest[slot] = text;
      } else if (texts.before(text, longest[slot]!)) longest[slot] = text;
      else if (texts.before(shortest[slot]!, text)) shortest[slot] = text;
      sharing.push(text);
      slots.push(slot);
    }
  }
  return {
    texts: sharing,
    longest: (place) => longest[slots.at(place)] ?? 0,
    shortest: (place) => shortest[slots.at(place)] ?? 0,
  };
}
