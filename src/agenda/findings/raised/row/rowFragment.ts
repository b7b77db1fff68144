/** A row that looks like the rest of the one above, broken off when the agenda was pasted. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";

interface Values {
  above: number;
  below: number;
  /** What shows it; null where the row below has no action at all. */
  why: string | null;
}

export const rowFragment = defineRaised({
  code: "row-fragment",
  column: "action",
  severity: "warning",
  title: "Row is part of another",
  rank: 220,
  message: ({ above, below, why }: Values) =>
    why === null
      ? `Row ${below} has no action: it looks like the rest of row ${above}. If so, join the two in one row.`
      : `Row ${below} looks like the rest of row ${above}: ${why}. If so, join the two in one row.`,
});

export const documentation: Documentation = {
  means: "part of a row that broke when the agenda was pasted",
  advice: "Join the two in one row.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "an action that breaks off and goes on in the next row",
    header,
    rows: [
      ["Repair the roof of the", "", "", ""],
      ["old fish market before winter", "Tom Birch", "Green", "Scaffold is up."],
    ],
    cells: ["A2", "A3"],
  },
  {
    shows: "two whole actions",
    header,
    rows: [
      ["Repair the roof of the market", "Leah Stone", "Green", "Scaffold is up."],
      ["Light the steps", "Tom Birch", "Green", "Lamps are ordered."],
    ],
    cells: [],
  },
];
