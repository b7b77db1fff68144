/** A rating cell whose text says one rating and whose fill another. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";

interface Values {
  rating: string;
  shown: string;
}

export const ratingColourDiffers = defineRaised({
  code: "rating-colour-differs",
  column: "rating",
  severity: "warning",
  title: "Rating and colour disagree",
  rank: 120,
  message: ({ rating, shown }: Values) =>
    `The cell says ${rating} but is filled in the colour of ${shown}. The word counts: change the fill, or the word if it is out of date.`,
});

export const documentation: Documentation = {
  means: "text and fill disagree; the text counts",
  advice: "Change the fill, or the word if it is out of date.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
const rows = [
  ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
  ["Light the steps", "Leah Stone", "Amber", "Lamps are ordered."],
];
export const examples: readonly Example[] = [
  { shows: "Green on a red fill", header, rows, fills: ["#FF0000", "#FFC000"], cells: ["C2"] },
  { shows: "one fill under all ratings, which only decorates", header, rows, fills: ["#FFC000", "#FFC000"], cells: [] },
];
