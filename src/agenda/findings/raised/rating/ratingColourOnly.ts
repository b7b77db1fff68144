/** A rating that is shown by a fill alone. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { figures } from "../../../text/language";

interface Values {
  shown: string;
  /** Whether the fill can stand for no other rating, and the cell is empty. */
  certain: boolean;
}

export const ratingColourOnly = defineRaised({
  code: "rating-colour-only",
  column: "rating",
  severity: "warning",
  title: "Rating given by colour alone",
  rank: 110,
  message: ({ shown }: Values) =>
    `${shown} is shown by colour alone. Excel cannot count or filter a colour, and a screen reader does not read it out. Write ${shown} in the cell.`,
  ofMany: ({ cells }) =>
    `${figures(cells)} ratings are shown by colour alone. Excel cannot count or filter a colour, and a screen reader does not read it out. Write each in its cell.`,
  fix: ({ shown, certain }: Values) => (certain ? { from: "", to: shown } : null),
});

export const documentation: Documentation = {
  means: "shown by a fill alone, which cannot be counted or filtered, or read out",
  advice: "Write the rating in the cell.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a blank rating on a red fill",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    fills: ["#FF0000", ""],
    cells: ["C2"],
    fix: "Red",
  },
  {
    shows: "a rating in words on its fill, and a blank one on grey",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Red", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "", "Lamps are ordered."],
    ],
    fills: ["#FF0000", "#D9D9D9"],
    cells: [],
  },
];
