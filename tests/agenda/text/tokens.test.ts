import { fc } from "../../support/run/seeded";
import { tokenise } from "../../../src/agenda/text/tokens";
import type { Token } from "../../../src/agenda/text/tokens";

/** Letters, digits, and apostrophes before a letter. */
const word = /[A-Za-z0-9]+(?:'(?=[A-Za-z])[A-Za-z0-9]+)*/g;

const elements = [
  "a",
  "Wall",
  "rail's",
  "WALL",
  "2026",
  "9th",
  "'",
  "O'",
  " ",
  ". ",
  ", ",
  "  ",
  "-",
  "\n",
  "{",
  "@",
  "_",
];
const texts = fc.array(fc.constantFrom(...elements), { maxLength: 40 }).map((found) => found.join(""));

function tokensOf(text: string) {
  return tokenise(text, (word, start, before): Token => ({ text: word, start, before }));
}

function wordsOf(text: string): string[] {
  return tokensOf(text).words.map((token) => token.text);
}

function separators(text: string): string[][] {
  const { words, after } = tokensOf(text);
  return [...words.map(({ before }) => [...before]), [...after]];
}

describe("the words of a text", () => {
  it("keep their apostrophes and their letters of any alphabet", () => {
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

  it("are the same whatever separates them", () => {
    fc.assert(fc.property(texts, (text) => expect(wordsOf(text)).toEqual(text.match(word) ?? [])));
  });

  it("are found where they begin", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const token of tokensOf(text).words) expect(text.startsWith(token.text, token.start)).toBe(true);
      }),
    );
  });
});

describe("what separates two words", () => {
  it.each([
    ["Open. Then close", "stop"],
    ["Open – then close", "stop"],
    ["Open\nthen close", "stop"],
    ["Mar-21", "dash"],
    ["31.03", "point"],
    ["21/22", "slash"],
    ["May, June", "comma"],
    ["by £5k", "pound"],
    ["80% done", "percent"],
    ["Ada (Bo", "bracket"],
  ])("%j: %s", (text, separator) => {
    expect(separators(text)[1]).toEqual([separator]);
  });

  it("a full stop at the end of the text ends its sentence", () => {
    expect(separators("Done.").at(-1)).toEqual(["stop"]);
  });

  it("spaces and quotes separate nothing", () => {
    expect(separators("“Open”  day")[1]).toEqual([]);
  });
});
