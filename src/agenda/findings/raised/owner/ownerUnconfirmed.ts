/** An owner cell that doubts itself. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";

export const ownerUnconfirmed = defineRaised({
  code: "owner-unconfirmed",
  column: "owner",
  severity: "warning",
  title: "Owner not confirmed",
  rank: 60,
  message: ({ text }: { text: string }) => `${quoted(text)} is not certain. Ask, then write only the owner’s name.`,
});

export const documentation: Documentation = {
  means: "the cell is not certain: a question mark, “TBC” or “or” beside a name",
  advice: "Ask, then write only the owner’s name.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a question mark after a name, and one name or another",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch?", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone or Owen Clarke", "Green", "Lamps are ordered."],
    ],
    cells: ["B2", "B3"],
  },
  {
    shows: "a name without a doubt, and no name at all",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["Light the steps", "?", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
