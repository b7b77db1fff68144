/** Ratings that are numbers, of which nobody has said what they mean. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";

interface Values {
  /** What a person has to say first. */
  unknown: "direction" | "length of the scale";
}

export const ratingNumber = defineRaised({
  code: "rating-number",
  column: "rating",
  severity: "error",
  title: "Rating is a number",
  rank: 100,
  message: ({ unknown }: Values) =>
    `The ratings are numbers: ${unknown === "direction" ? "is 1 the best or the worst?" : "how many points does the scale have?"}` +
    " Say so in the settings. Until then these actions are not rated.",
});

export const documentation: Documentation = {
  means: "a number, and no one has said which end is best, or how many points there are",
  advice: "Say in the settings what the numbers mean.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
const rows = [
  ["Map the footpaths", "Tom Birch", 2, "Survey begun in May."],
  ["Light the steps", "Leah Stone", 5, "Lamps are ordered."],
];
export const examples: readonly Example[] = [
  { shows: "numbers whose best end no one has named", header, rows, cells: ["C2", "C3"] },
  {
    shows: "numbers on a scale that is set to be best first",
    header,
    rows,
    settings: { numericRatings: "best-first" },
    cells: [],
  },
];
