/** A rating cell that names two ratings. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";

interface Values {
  text: string;
  /** The rating that the cell says is the current one. */
  counted: string | null;
}

export const ratingAmbiguous = defineRaised({
  code: "rating-ambiguous",
  column: "rating",
  severity: "error",
  title: "Two ratings in one cell",
  rank: 90,
  message: ({ text, counted }: Values) =>
    counted === null
      ? `${quoted(text)} names two ratings, so none is counted. Keep only the current one.`
      : `${quoted(text)} names two ratings; ${counted} is counted. If that is right, keep only ${counted} in the cell.`,
});

export const documentation: Documentation = {
  means: "more than one rating: “AMBER (was red)”",
  advice: "Keep only the current rating in the cell.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a rating with the one before it, and two ratings",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "AMBER (was red)", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green to Red", "Lamps are ordered."],
    ],
    cells: ["C2", "C3"],
  },
  {
    shows: "a rating between two others on a five-point scale",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Amber/Red", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
