/** An owner cell that can't be read as whole names. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";

interface Values {
  text: string;
  /** An error of Excel; no letters; a bracket that the cell's end or beginning cut off; two owners. */
  how: "error" | "nobody" | "unclosed" | "unopened" | "run together";
}

export const ownerBroken = defineRaised({
  code: "owner-broken",
  column: "owner",
  severity: "warning",
  title: "Owner cannot be read",
  rank: 50,
  message: ({ text, how }: Values) => {
    switch (how) {
      case "error":
        return `The owner cell shows the error ${text}. Put the formula right, or type the name.`;
      case "nobody":
        return `${quoted(text)} is not a person. Write the owner’s name here, or clear the cell.`;
      case "unclosed":
        return `${quoted(text)} opens a bracket but does not close it. The rest of the owner may be lost, or in the next row. Write the owner in full.`;
      case "unopened":
        return `${quoted(text)} closes a bracket but does not open it. The start of the owner may be lost, or in the row above. Write the owner in full.`;
      case "run together":
        return `${quoted(text)} names two owners run together. Keep the one who answers for this action, or join them with "&".`;
    }
  },
});

export const documentation: Documentation = {
  means: "half a bracket, a number, an Excel error, or two owners run together",
  advice: "Write the owner in full; join joint owners with “&”.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a bracket that never closes, a number and two owners run together",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch (with Leah &", "Green", "Survey begun in May."],
      ["Light the steps", "2.24.11.7.11", "Green", "Lamps are ordered."],
      ["Paint the depot", "Leah Stone  Owen Clarke", "Amber", "Quotes are late."],
    ],
    cells: ["B2", "B3", "B4"],
  },
  {
    shows: "joint owners, and support in a whole bracket",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch (with Leah)", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone & Owen Clarke", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
