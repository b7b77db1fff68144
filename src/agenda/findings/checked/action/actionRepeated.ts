/** The same action on several rows. */
import { defineChecked } from "../defineChecked";
import { shortened } from "../shortened";
import type { Documentation, Example } from "../../documentation";
import { figures } from "../../../text/language";

interface Values {
  count: number;
  action: string;
}

export const actionRepeated = defineChecked({
  code: "action-repeated",
  column: "action",
  severity: "warning",
  title: "Action repeated",
  rank: 210,
  message: ({ count, action }: Values) =>
    `${figures(count)} rows have the same action: “${shortened(action)}” Keep one, or say how they differ.`,
  ofTable: ({ repeatedActions, rows: all }) =>
    repeatedActions.map((group) => {
      const rows = group.flatMap((index) => all[index] ?? []);
      return { rows, values: { count: rows.length, action: rows[0]?.action.action ?? "" } };
    }),
});

export const documentation: Documentation = {
  means: "the same action on another row",
  advice: "Keep one, or say how they differ.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "one action twice, in other capitals",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May."],
      ["Map the Footpaths", "Leah Stone", "Green", "Walkers asked for help."],
    ],
    cells: ["A2", "A3"],
  },
  {
    shows: "two actions that begin alike",
    header,
    rows: [
      ["Map the footpaths of the north", "Tom Birch", "Green", "Survey begun in May."],
      ["Map the footpaths of the south", "Leah Stone", "Green", "Walkers asked for help."],
    ],
    cells: [],
  },
];
