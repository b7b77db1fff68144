/** An owner cell with nothing in it. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";

export const ownerMissing = defineRaised({
  code: "owner-missing",
  column: "owner",
  severity: "error",
  title: "No owner",
  rank: 10,
  aboutBlank: true,
  message: () => "No owner. Name the person who answers for this action.",
});

export const documentation: Documentation = {
  means: "the cell is blank",
  advice: "Name the person who answers for the action.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a blank owner",
    header,
    rows: [
      ["Map the footpaths", "", "Green", "Survey begun in May."],
      ["Light the steps", "Tom Birch", "Green", "Lamps are ordered."],
      ["Paint the depot", "", "Amber", "Quotes are late."],
    ],
    cells: ["B2", "B4"],
  },
  {
    shows: "an owner whose name is in the other half of a broken row",
    header,
    rows: [
      ["Repair the roof of the", "", "", ""],
      ["old fish market before winter", "Tom Birch", "Green", "Scaffold is up."],
    ],
    cells: [],
  },
];
