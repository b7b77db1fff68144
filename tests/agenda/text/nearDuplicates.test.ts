import { fc } from "../../support/run/seeded";
import { withoutPause } from "../../../src/agenda/model/steps";
import { nearDuplicates } from "../../../src/agenda/text/nearDuplicates";

const vocabulary =
  "officers met harbour partners twice and drew up list of berths that need new ladders before winter".split(" ");
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 6, maxLength: 16 })
  .map((words) => words.join(" "));

/** Texts that share some of their sentences, as copied comments do. */
const texts = fc.array(sentence, { minLength: 3, maxLength: 5 }).chain((sentences) =>
  fc.array(
    fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }).map((said) => said.join(". ")),
    { minLength: 2, maxLength: 12 },
  ),
);

function groups(given: readonly (string | null)[]): number[][] {
  return withoutPause(nearDuplicates(given));
}

/** The plain twin: every text compared with every other, runs of three words as strings. */
function areAlike(one: string, other: string): boolean {
  const wordsOf = (text: string) => text.split(/\W+/);
  const covers = (whole: readonly string[], part: readonly string[]) => {
    const runAt = (words: readonly string[], from: number) => words.slice(from, from + 3).join(" ");
    const runs = new Set(whole.slice(2).map((_, from) => runAt(whole, from)));
    return part.filter((_, index) =>
      [index - 2, index - 1, index].some((from) => from >= 0 && from + 3 <= part.length && runs.has(runAt(part, from))),
    ).length;
  };
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.join(" ") === second.join(" ")) return true;
  return [
    { longer: first, shorter: second },
    { longer: second, shorter: first },
  ].some(({ longer, shorter }) => {
    const shared = covers(longer, shorter);
    return longer.length >= shorter.length && (shared >= longer.length * 0.6 || shared >= shorter.length * 0.9);
  });
}

describe("texts of a group", () => {
  it("are each like another of it when every two are compared", () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const group of groups(given)) {
          for (const index of group) {
            const others = group.filter((other) => other !== index);
            expect(others.some((other) => areAlike(given[index] ?? "", given[other] ?? ""))).toBe(true);
          }
        }
      }),
    );
  });

  it("are all that say the same words, four or more, whatever their capitals", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const found = groups([...given, given[0]?.toUpperCase() ?? ""]);
        expect(found.some((group) => group.includes(0) && group.includes(given.length))).toBe(true);
      }),
    );
  });

  it("are the same in whatever order they come", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const last = given.length - 1;
        const reversed = groups([...given].reverse()).map((group) => group.map((index) => last - index).reverse());
        const first = ([index = 0]: readonly number[]) => index;
        expect(reversed.sort((one, other) => first(one) - first(other))).toEqual(groups(given));
      }),
    );
  });
});

it("no text, and fewer than four words, are never the same", () => {
  expect(groups([null, "On track", "On track", null])).toEqual([]);
});

it("a sentence of twelve words in a long text of others is found", () => {
  const copied = vocabulary.slice(0, 12).join(" ");
  const others = Array.from({ length: 9 }, (_, index) => `other${index}`).join(" ");
  expect(groups([copied, "Quite another matter here.", `${others}. ${copied}`])).toEqual([[0, 2]]);
});
