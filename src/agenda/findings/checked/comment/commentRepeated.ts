/** The same comment on several rows, wholly or for the most part. */
import { defineChecked } from "../defineChecked";
import { shortened } from "../shortened";
import type { Documentation, Example } from "../../documentation";
import type { JudgedRow } from "../judgedRow";
import { figures } from "../../../text/language";

interface Values {
  count: number;
  comment: string;
}

export const commentRepeated = defineChecked({
  code: "comment-repeated",
  column: "comment",
  severity: "info",
  title: "Comment repeated on other rows",
  rank: 150,
  message: ({ count, comment }: Values) =>
    `${figures(count)} rows have the same, or nearly the same, comment: “${shortened(comment)}” Say how each action is going.`,
  ofTable: ({ repeatedComments, rows: all }) =>
    repeatedComments.map((group) => {
      const rows = group.flatMap((index) => all[index] ?? []);
      return { rows, values: { count: rows.length, comment: shortest(rows) } };
    }),
});

/** What the comments of all rows have in the main; the same whatever the order of rows. */
function shortest(rows: readonly JudgedRow[]): string {
  const [first = ""] = rows
    .map(({ action }) => action.comment ?? "")
    .filter((comment) => comment !== "")
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return first;
}

export const documentation: Documentation = {
  means: "the same, or nearly the same, words as on another row",
  advice: "Say how each action is going.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "the same comment on two rows",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Waiting for the office to answer our letter."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
      ["Paint the depot", "Owen Clarke", "Amber", "Waiting for the office to answer our letter."],
    ],
    cells: ["D2", "D4"],
  },
  {
    shows: "a phrase of a few words that any action may have",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "On track"],
      ["Light the steps", "Leah Stone", "Green", "On track"],
    ],
    cells: [],
  },
];
