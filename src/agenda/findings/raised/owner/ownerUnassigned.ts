/** An owner cell that says there is no owner yet, or names only support. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";

interface Values {
  text: string;
  /** Where its letters are of another alphabet: which, and the text in Latin letters. */
  lookalike?: { alphabet: string; latin: string } | null;
  /** It names people, but none who leads. */
  supportOnly?: boolean;
}

export const ownerUnassigned = defineRaised({
  code: "owner-unassigned",
  column: "owner",
  severity: "error",
  title: "Owner not assigned",
  rank: 20,
  message: ({ text, lookalike, supportOnly }: Values) => {
    if (supportOnly) return `${quoted(text)} names no lead. Name the person who answers for this action.`;
    if (lookalike) {
      return `${quoted(text)} looks like ${quoted(lookalike.latin)} but has ${lookalike.alphabet} letters. It names no one. Name the person who answers for this action.`;
    }
    return `${quoted(text)} names no one. Name the person who answers for this action.`;
  },
});

export const documentation: Documentation = {
  means: "no one answers for it: TBC, “?”, vacant, dots, dashes, or support without a lead",
  advice: "Name the person who answers for the action.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "an owner to be confirmed, a vacant post and support without a lead",
    header,
    rows: [
      ["Map the footpaths", "TBC", "Green", "Survey begun in May."],
      ["Light the steps", "Vacant post", "Green", "Lamps are ordered."],
      ["Paint the depot", "(with Tom Birch)", "Amber", "Quotes are late."],
    ],
    cells: ["B2", "B3", "B4"],
  },
  {
    shows: "a person, and a name that only begins like vacant",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["Light the steps", "Vaclav Novak", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
