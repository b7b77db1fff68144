import { fc } from "../../support/run/seeded";
import { printRating, ratingOfPoints, readRating } from "../../../src/agenda/cells/ratings";
import { ratings } from "../../../src/agenda/model/agenda";

describe("a rating cell", () => {
  it.each([
    ["Red", "Red"],
    ["AMBER ", "Amber"],
    [" green", "Green"],
    ["R", "Red"],
    ["a", "Amber"],
    ["G", "Green"],
    ["B", "Blue"],
    ["A/G", "Amber/Green"],
    ["A/R", "Amber/Red"],
    ["R/A", "Amber/Red"],
    ["AG", "Amber/Green"],
    ["amber - red", "Amber/Red"],
    ["Amber Green", "Amber/Green"],
    ["Green – on track", "Green"],
    ["Green: contractor on site", "Green"],
    ["Red (no funding)", "Red"],
    ["Rating: Green", "Green"],
    ["3 - Amber", "Amber"],
    ["\u{1F534}", "Red"],
    ["\u{1F7E0}", "Amber"],
    ["\u{1F7E1}", "Amber"],
    ["\u{1F7E2} Green ↑", "Green"],
    ["\u{1F535}", "Blue"],
    ["On track", "Green"],
    ["At risk", "Amber"],
    ["Off track", "Red"],
    ["Complete", "Blue"],
    ["Yellow", "Amber"],
    ["\u0410mber", "Amber"],
  ])("%j is %s", (text, rating) => {
    expect(readRating(text)).toMatchObject({ kind: "read", rating });
  });

  it.each(["Grey", "gray", "\u26AA", "n/a", "Not rated", "Not started", "On hold", "Exempt under section 43"])(
    "%j is not rated, and never Green",
    (text) => {
      expect(readRating(text)).toMatchObject({ kind: "unrated", rating: null });
    },
  );

  it.each(["", "  ", "TBC", "-", "…", "< Select >"])("%j is blank", (text) => {
    expect(readRating(text).kind).toBe("blank");
  });

  it.each([
    "We have gone green on procurement",
    "Green and growing",
    "On track to finish",
    "In progress",
    "Gradual",
    "#N/A",
    "Ambition",
    true,
    7,
    0.5,
  ])("%j is not a rating", (value) => {
    expect(readRating(value)).toMatchObject({ kind: "unknown", rating: null });
  });

  it.each([
    ["AMBER (was red)", "Amber"],
    ["Green - was amber", "Green"],
    ["Green, previously amber", "Green"],
    ["red/green", null],
    ["Red to Amber", null],
    ["Amber → Green", null],
    ["Green – off track", null],
    ["Amber - on track", null],
    ["A (was R)", "Amber"],
  ])("%j names two ratings, of which %s is current", (text, rating) => {
    expect(readRating(text)).toMatchObject({ kind: "ambiguous", rating });
  });

  it.each([
    ["AMBR", "Amber", "Amber"],
    ["Gren", "Green", "Green"],
    ["Bleu", "Blue", "Blue"],
    ["Amber/Gren", "Amber/Green", "Amber/Green"],
    ["Geren – on time", "Green", "Green – on time"],
  ])("%j is %s misspelt", (text, rating, word) => {
    expect(readRating(text)).toMatchObject({ kind: "misspelt", rating, word });
  });

  it.each(["Greed", "Great", "Read", "Led", "Amble", "Glue"])("%j is a word of its own", (text) => {
    expect(readRating(text)).toMatchObject({ kind: "unknown", rating: null });
  });

  it.each([1, 5, "3"])("%j is a number whose meaning is not guessed", (value) => {
    expect(readRating(value)).toMatchObject({ kind: "number", rating: null, points: Number(value) });
  });

  it("what a number means follows from the end that is best and the scale", () => {
    expect(ratingOfPoints(1, "best-first", "five-point")).toBe("Green");
    expect(ratingOfPoints(2, "best-first", "five-point")).toBe("Amber/Green");
    expect(ratingOfPoints(1, "worst-first", "five-point")).toBe("Red");
    expect(ratingOfPoints(3, "best-first", "RAG")).toBe("Red");
    expect(ratingOfPoints(1, "best-first", "BRAG")).toBe("Blue");
    expect(ratingOfPoints(4, "best-first", "RAG")).toBeNull();
    expect(ratingOfPoints(4, "best-first", "five-point", 4)).toBe("Red");
    expect(ratingOfPoints(2, "best-first", "five-point", 4)).toBe("Amber/Green");
  });
});

describe("whatever is in a rating cell", () => {
  it("reading it never throws, and a sentence is never rated", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.double(),
          fc.boolean(),
          fc.string({ unit: fc.constantFrom(...Array.from("ragbRAG /-()was\n")) }),
        ),
        (value) => {
          expect(["read", "blank", "unrated", "ambiguous", "number", "misspelt", "unknown"]).toContain(
            readRating(value).kind,
          );
        },
      ),
    );
  });

  it("printed and read back, a rating is the same", () => {
    for (const rating of ratings) expect(readRating(printRating(rating))).toMatchObject({ kind: "read", rating });
  });
});
