/** Characters lost or garbled in copying. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { figures } from "../../../text/language";

interface Values {
  text: string;
  /** The text with its letters restored; null where some are lost. */
  restored: string | null;
}

export const textDamaged = defineRaised({
  code: "text-damaged",
  column: null,
  severity: "info",
  title: "Damaged letters",
  rank: 260,
  message: ({ restored }: Values) =>
    restored === null
      ? "Some letters of this text are lost. Compare it with the original and type what is missing."
      : "Some letters are garbled, such as “â€™” for an apostrophe. Put them right.",
  ofMany: ({ cells, fix }) =>
    fix === null
      ? `Some letters are lost in the texts of ${figures(cells)} cells. Compare them with the original and type what is missing.`
      : `Some letters are garbled in ${figures(cells)} cells, such as “â€™” for an apostrophe. Put them right.`,
  fix: ({ text, restored }: Values) => (restored === null ? null : { from: text, to: restored }),
});

export const documentation: Documentation = {
  means: "characters lost or garbled in copying",
  advice: "Accept the fix; where letters are lost, compare the text with the original.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "an apostrophe read in the wrong encoding",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey didn\u00e2\u20ac\u2122t begin."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["D2"],
    fix: "Survey didn’t begin.",
  },
  {
    shows: "a letter that is lost",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey of the caf\ufffd begun."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["D2"],
    fix: null,
  },
  {
    shows: "accents, signs and curly quotation marks",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "À la carte: £5 – “naïve”"],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
