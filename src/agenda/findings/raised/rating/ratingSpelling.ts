/** A rating that can be read, though a letter of it is wrong. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";
import { figures } from "../../../text/language";

interface Values {
  text: string;
  /** The whole cell with the slip corrected. */
  word: string;
}

export const ratingSpelling = defineRaised({
  code: "rating-spelling",
  column: "rating",
  severity: "warning",
  title: "Rating spelled in an unusual way",
  rank: 130,
  message: ({ text, word }: Values) => `${quoted(text)} is read as ${quoted(word)}. Correct the spelling.`,
  ofMany: ({ cells, fix }) =>
    `${figures(cells)} ratings are spelled in an unusual way${fix === null ? "" : `, as ${quoted(fix.from)} for ${quoted(fix.to)}`}. Correct the spelling.`,
  fix: ({ text, word }: Values) => ({ from: text, to: word }),
});

export const documentation: Documentation = {
  means: "clear, but not as the scale spells it",
  advice: "Correct the spelling.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a rating with a slip of the keyboard",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "AMBR", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["C2"],
    fix: "Amber",
  },
  {
    shows: "ratings in capitals and as single letters",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "AMBER", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "g", "Lamps are ordered."],
    ],
    cells: [],
  },
];
