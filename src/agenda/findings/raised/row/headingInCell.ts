/** A section's heading that ran into the cell of an action. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import type { Section } from "../../../model/agenda";
import { quoted } from "../../../text/quoted";

interface Values {
  section: Section;
  leads: boolean;
  /** The cell in which the heading goes on. */
  goesOnIn: string | null;
}

export const headingInCell = defineRaised({
  code: "heading-in-cell",
  column: "action",
  severity: "warning",
  title: "Heading inside a cell",
  rank: 230,
  message: ({ section, leads, goesOnIn }: Values) =>
    `The heading of ${sectionInWords(section)} ran into ${leads ? "the beginning" : "the end"} of this action` +
    `${goesOnIn === null ? "" : ` and goes on in ${goesOnIn}`}. Move it to its own row.`,
});

/** section 2 "Skills". */
function sectionInWords({ number, title }: Section): string {
  const named = title === null ? "" : quoted(title);
  return `${number === null ? "the section" : `section ${number}`}${named === "" ? "" : ` ${named}`}`;
}

export const documentation: Documentation = {
  means: "a section heading that has run into an action",
  advice: "Move the heading to its own row.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a heading behind the end of an action",
    header,
    rows: [
      ["Map the footpaths.  Strategic Aim 2 'New Ways to Grow':", "Tom Birch", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["A2"],
  },
  {
    shows: "a heading in a row of its own, and an action that names an aim",
    header,
    rows: [
      ["Strategic Aim 2 'New Ways to Grow':", "", "", ""],
      ["Map the footpaths for aim 2 of the plan", "Tom Birch", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
