/** Stray spaces: around a text, inside it, or of an unusual kind. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { figures } from "../../../text/language";

interface Values {
  text: string;
  /** The text without stray spaces; null where two texts may have run together. */
  plain: string | null;
}

export const textSpacing = defineRaised({
  code: "text-spacing",
  column: null,
  severity: "info",
  title: "Stray spaces",
  rank: 270,
  message: ({ plain }: Values) =>
    plain === null
      ? "There are two or more spaces inside this text. Two texts may have run together: separate them, or leave one space."
      : "There are stray spaces in this text. Remove them.",
  ofMany: ({ cells, fix }) =>
    fix === null
      ? `${figures(cells)} cells have two or more spaces inside their text. Two texts may have run together: separate them, or leave one space.`
      : `${figures(cells)} cells have stray spaces. Remove them.`,
  fix: ({ text, plain }: Values) => (plain === null ? null : { from: text, to: plain }),
});

export const documentation: Documentation = {
  means: "stray spaces",
  advice: "Accept the fix; where two texts may have run together, separate them.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a space before a text, and two spaces inside one",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", " Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps  are ordered."],
    ],
    cells: ["D2", "D3"],
    fix: "Survey begun in May.",
  },
  {
    shows: "two spaces where two texts may have run together",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun  Map drawn"],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["D2"],
    fix: null,
  },
  {
    shows: "two spaces after the end of a sentence",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun.  Map to follow."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
