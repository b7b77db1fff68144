/** A rating cell with nothing in it: no text, and no fill that names a rating. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";

export const ratingMissing = defineRaised({
  code: "rating-missing",
  column: "rating",
  severity: "error",
  title: "No rating",
  rank: 70,
  aboutBlank: true,
  /** `choice`: the ratings of the scale, "Red, Amber or Green". */
  message: ({ choice }: { choice: string }) => `No rating. Write one of ${choice}.`,
});

export const documentation: Documentation = {
  means: "blank, with no fill that names a rating",
  advice: "Write one of the scale’s ratings.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a blank rating, and one yet to be decided",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
      ["Paint the depot", "Owen Clarke", "TBC", "Quotes are late."],
    ],
    cells: ["C2", "C4"],
  },
  {
    shows: "an action that is exempt from a rating",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Exempt", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
