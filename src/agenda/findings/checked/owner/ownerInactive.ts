/** An owner who has left, as the register says. */
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

export const ownerInactive = defineChecked({
  code: "owner-inactive",
  column: "owner",
  severity: "warning",
  title: "Owner has left",
  rank: 40,
  message: ({ name }: { name: string }) => `${name} is no longer active in the register. Name someone else.`,
  ofRow: ({ owners }) => (owners.length === 0 ? none : owners.filter((owner) => owner.kind === "inactive")),
});

export const documentation: Documentation = {
  means: "in the register as having left",
  advice: "Name someone else.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
const person = { otherNames: [], email: null, team: null };
const register = [
  { ...person, name: "Tom Birch", active: false },
  { ...person, name: "Leah Stone", active: true },
];
export const examples: readonly Example[] = [
  {
    shows: "an owner who has left, as lead and as support",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["Light the steps", "Leah Stone (with Tom Birch)", "Green", "Lamps are ordered."],
    ],
    register,
    cells: ["B2", "B3"],
  },
  {
    shows: "an owner who is active",
    header,
    rows: [["Light the steps", "Leah Stone", "Green", "Lamps are ordered."]],
    register,
    cells: [],
  },
];
