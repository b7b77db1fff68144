import fc from "fast-check";
import { readWords } from "../../../src/agenda/text/words";

/** Letters, digits, and apostrophes before a letter. */
const word = /[A-Za-z0-9]+(?:'(?=[A-Za-z])[A-Za-z0-9]+)*/g;

const pieces = [
  "a",
  "Wall",
  "rail's",
  "WALL",
  "reconfigurations",
  "Reconfigurationes",
  "reconfigurationer",
  "2026",
  "9th",
  "'",
  "O'",
  " ",
  ". ",
];
const texts = fc
  .array(fc.constantFrom(...pieces, ", ", "  ", "-", "\n", "{", "@", "_", "`"), { maxLength: 40 })
  .map((found) => found.join(""));

function wordsOf(text: string): string[] {
  const { count, start, end } = readWords(text);
  return Array.from({ length: count }, (_, place) => text.slice(start[place], end[place]));
}

describe("the words of a text", () => {
  it("are found where they stand", () => {
    expect(wordsOf("Don’t stop: the café opens “21st March”, £50k (TBC)")).toEqual([
      "Don’t",
      "stop",
      "the",
      "café",
      "opens",
      "21st",
      "March",
      "50k",
      "TBC",
    ]);
  });

  it("are the same whatever stands between them, and wherever a block of letters ends", () => {
    fc.assert(fc.property(texts, (text) => expect(wordsOf(text)).toEqual(text.match(word) ?? [])));
  });

  it("have the same hash when they are the same but for capitals, and only then", () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(texts, (text) => {
        const { hash } = readWords(text);
        (text.match(word) ?? []).forEach((found, place) => {
          const small = found.toLowerCase();
          expect(met.get(small) ?? hash[place]).toBe(hash[place]);
          met.set(small, hash[place] ?? 0);
        });
      }),
    );
    expect(new Set(met.values()).size).toBe(met.size);
  });

  it("mark a text: another word, or the same in another order, makes another text", () => {
    const marks = ["wall by March", "Wall, by march.", "wall by May", "March by wall"].map((text) => {
      const { markOne, markTwo } = readWords(text);
      return `${markOne} ${markTwo}`;
    });
    expect(marks[1]).toBe(marks[0]);
    expect(new Set(marks).size).toBe(3);
  });
});
