/** A promise of a comment whose date is past, while the comment is still the same. */
import { longDay } from "../../../text/language";
import type { CommentPromise } from "../../../model/assessment";
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

export const promiseLapsed = defineChecked({
  code: "promise-lapsed",
  column: "comment",
  severity: "warning",
  title: "Promise lapsed",
  rank: 190,
  message: ({ text, due }: CommentPromise) =>
    `“${text}” meant ${longDay(due)} at the latest, and the comment has not changed since. Say what happened.`,
  ofRow: ({ action: { promises } }) => (promises.length === 0 ? none : promises.filter(({ lapsed }) => lapsed)),
});

export const documentation: Documentation = {
  means: "its date is past, and the comment has not changed",
  advice: "Say what happened.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a promise for March",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Amber", "Due to open in March 2021."],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["D2"],
  },
  {
    shows: "a promise for the future, and something of the past",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Amber", "Due to open in December 2021."],
      ["Light the steps", "Leah Stone", "Green", "First meeting held in 2020."],
    ],
    cells: [],
  },
];
