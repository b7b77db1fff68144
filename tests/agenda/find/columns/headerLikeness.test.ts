import { fc } from "../../../support/run/seeded";
import { indexOfNames, likeness, wordingOf } from "../../../../src/agenda/find/columns/headerLikeness";
import { headerNames } from "../../../../src/agenda/find/columns/headerNames";

const names = Object.values(headerNames).flatMap((all) =>
  all.flatMap(([, texts]) => texts.split("|").map((words) => ({ words }))),
);
const near = indexOfNames(names);

/** A name as people change it: with words around it, cut short, or with a letter lost, doubled or changed. */
const changed = fc
  .tuple(fc.constantFrom(...names), fc.nat(40), fc.constantFrom("cut", "lost", "doubled", "changed", "before", "after"))
  .map(([{ words }, at, how]) => {
    const index = at % words.length;
    const [head, tail] = [words.slice(0, index), words.slice(index)];
    const texts = {
      cut: head,
      lost: head + tail.slice(1),
      doubled: head + tail.charAt(0) + tail,
      changed: `${head}x${tail.slice(1)}`,
    };
    if (how === "before") return `the main ${words}`;
    return how === "after" ? `${words} for this year` : texts[how];
  });

it("the index of names leaves out none that a header is like", () => {
  fc.assert(
    fc.property(changed, (text) => {
      const wording = wordingOf(text);
      const found = near(wording);
      const missed = names.filter((name) => likeness(wording, name.words, false) > 0 && !found.has(name));
      expect(missed).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
