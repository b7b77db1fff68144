import { fc } from "../../support/run/seeded";
import { findHeadingInside } from "../../../src/agenda/cells/headingInside";
import { readHeading, titleOf } from "../../../src/agenda/cells/headings";

describe("a text alone on its row", () => {
  it.each([
    ["For Strategic Aim 1 'Moving Ahead', key actions will involve:", 1, "Moving Ahead"],
    ["To deliver Strategic Aim 5 'Let the Town Know!', key actions will involve:", 5, "Let the Town Know!"],
    ["Theme 1: Growth", 1, "Growth"],
    ["Theme 2 Places", 2, "Places"],
    ["Aim Two – Skills", 2, "Skills"],
    ["Theme IV – Skills", 4, "Skills"],
    ["Ambition 3 'The Town's Way'", 3, "The Town's Way"],
    ["Aim 3, Wider Reach, key actions include:", 3, "Wider Reach"],
    ["Theme 4: Climate Action", 4, "Climate Action"],
    ["Section 3 (Transport)", 3, "Transport"],
    ["Objective 3", 3, null],
    ["Strategic Aim 2 …", 2, null],
    ["Priority A: Housing", null, "Housing"],
    ["Theme: Skills", null, "Skills"],
    ["To support traders, key actions will involve:", null, "To support traders"],
  ])("%j is a heading: %s, %s", (text, number, title) => {
    expect(readHeading(text)).toEqual({ number, title, certain: true });
  });

  it.each([
    ["Actions not yet started / awaiting funding", "Actions not yet started / awaiting funding"],
    ["Measures against waste", "Measures against waste"],
    ["Key actions", null],
    ["Actions for this aim:", null],
    ["Key actions will involve", null],
  ])("%j has the title %s: it names the actions below it, or only introduces them", (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    ["Governance", null, "Governance"],
    ["Skills & Employment", null, "Skills & Employment"],
    ["Marketing and communications", null, "Marketing and communications"],
    ["1. Growth", 1, "Growth"],
  ])("%j is a heading where its row says so too", (text, number, title) => {
    expect(readHeading(text)).toEqual({ number, title, certain: false });
  });

  it.each([
    "Develop a website",
    "Creating jobs",
    "To deliver priority 3 schemes by May",
    "1.2 Do this",
    "Re-open the board of officers + meet",
    "Finish the pier by May 2027.",
    "",
  ])("%j is none", (text) => {
    expect(readHeading(text)).toBeNull();
  });
});

describe("a heading inside a cell", () => {
  it.each([
    ["Build a pier.  For Strategic Aim 2 'New Ways', key actions", 2, true],
    ["Build a pier. Aim 4 “Places”", 4, true],
    ["Build a pier\nTheme 3: Places:", 3, false],
    ["Theme 3: Places\nBuild a pier", 3, false],
  ])("%j is section %s", (text, number, unfinished) => {
    expect(findHeadingInside(text)).toMatchObject({ heading: { number }, unfinished });
  });

  it.each([
    "Build a pier. Theme 3 meetings go on",
    "Build a pier  and a wall",
    "Theme 3: Places",
    "Meet aim 3 'Places' by May",
    "Build. Then meet.",
  ])("%j has none", (text) => {
    expect(findHeadingInside(text)).toBeNull();
  });

  it("is looked for without throwing, in any text", () => {
    const unit = fc.constantFrom("Aim 2", " ", "\n", "'", ":", ".", "A", "key actions", "(");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const found = findHeadingInside(text);
        expect(found === null || found.end <= text.length).toBe(true);
        readHeading(text);
      }),
    );
  });

  it("is looked for in time that grows with the text", () => {
    const fastest = (length: number) => Math.min(...[1, 2, 3, 4, 5].map(() => timed("A  ".repeat(length))));
    const timed = (text: string) => {
      const began = performance.now();
      findHeadingInside(text);
      return performance.now() - began;
    };
    expect(fastest(11_000)).toBeLessThan(Math.max(40 * fastest(1100), 50));
  });
});
