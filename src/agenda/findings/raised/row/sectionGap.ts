/** Section numbers that skip: a heading was lost. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";

interface Values {
  /** Numbers of the sections on both sides of the gap. */
  before: number;
  after: number;
  /** The blank row in which the heading may have been, and the rows of the actions below it. */
  lost: { blankRow: number; firstRow: number; lastRow: number } | null;
}

export const sectionGap = defineRaised({
  code: "section-gap",
  column: "section",
  severity: "warning",
  title: "Section heading lost",
  rank: 240,
  message: ({ before, after, lost }: Values) => {
    const missing =
      after - before === 2
        ? `Section ${before + 1} has no heading`
        : `Sections ${before + 1} to ${after - 1} have no heading`;
    const advice =
      lost === null
        ? `Look above the heading of section ${after} for actions that belong there, and put the heading back.`
        : `It may have been in blank row ${lost.blankRow}: put it back. Until then rows ${lost.firstRow} to ${lost.lastRow} count under no section.`;
    return `${missing}: section ${after} follows section ${before}. ${advice}`;
  },
});

export const documentation: Documentation = {
  means: "section numbers skip: a heading was lost",
  advice: "Put the heading back above its actions.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "sections numbered 1 and 3",
    header,
    rows: [
      ["Strategic Aim 1 'Paths for all':", "", "", ""],
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["Strategic Aim 3 'Bright streets':", "", "", ""],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["A4"],
  },
  {
    shows: "a blank row where the heading may have been",
    header,
    rows: [
      ["Strategic Aim 1 'Paths for all':", "", "", ""],
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["", "", "", ""],
      ["Paint the depot", "Owen Clarke", "Amber", "Quotes are late."],
      ["Strategic Aim 3 'Bright streets':", "", "", ""],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["A4", "A6"],
  },
  {
    shows: "sections numbered one after the other",
    header,
    rows: [
      ["Strategic Aim 1 'Paths for all':", "", "", ""],
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["Strategic Aim 2 'Bright streets':", "", "", ""],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
