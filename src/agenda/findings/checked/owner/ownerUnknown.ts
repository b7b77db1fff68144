/** An owner whom the register does not have. */
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

interface Values {
  written: string;
  /** The nearest name in the register. */
  nearest: string | null;
  /** The cell's text, where it is this name alone and nobody else can be meant. */
  certainIn: string | null;
}

export const ownerUnknown = defineChecked({
  code: "owner-unknown",
  column: "owner",
  severity: "warning",
  title: "Owner not in the register",
  rank: 30,
  message: ({ written, nearest }: Values) =>
    `“${written}” is not in the register. ` +
    (nearest === null ? "" : `The nearest name there is “${nearest}”. `) +
    "Put the name right, or add it to the register.",
  fix: ({ nearest, certainIn }: Values) =>
    nearest === null || certainIn === null ? null : { from: certainIn, to: nearest },
  ofRow: ({ action: { ownerText }, owners }) => {
    if (owners.length === 0) return none;
    return owners.flatMap((owner) => {
      if (owner.kind !== "unknown") return [];
      const { written, nearest, certain } = owner;
      return [{ written, nearest, certainIn: certain && ownerText === written ? ownerText : null }];
    });
  },
});

export const documentation: Documentation = {
  means: "not in the register; the nearest known name is offered",
  advice: "Put the name right, or add it to the register.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
const person = { otherNames: [], email: null, team: null, active: true };
const register = [
  { ...person, name: "Tom Birch" },
  { ...person, name: "Leah Stone" },
];
export const examples: readonly Example[] = [
  {
    shows: "a name that differs from a registered one by a letter",
    header,
    rows: [
      ["Map the footpaths", "Tom Burch", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    register,
    cells: ["B2"],
    fix: "Tom Birch",
  },
  {
    shows: "a registered name, in small letters",
    header,
    rows: [["Map the footpaths", "tom birch", "Green", "Survey begun in May."]],
    register,
    cells: [],
  },
  {
    shows: "any name, where there is no register",
    header,
    rows: [["Map the footpaths", "Tom Burch", "Green", "Survey begun in May."]],
    cells: [],
  },
];
