/** A comment of an open action that has been the same for longer than the cadence. */
import { longDay } from "../../../text/language";
import type { Day } from "../../../model/day";
import { cadenceOf, isOpen } from "../../../model/openness";
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

export const commentUnchanged = defineChecked({
  code: "comment-unchanged",
  column: "comment",
  severity: "info",
  title: "Comment unchanged",
  rank: 195,
  message: ({ since }: { since: Day }) =>
    `The comment has not changed since ${longDay(since)} or before. Say what is new, or that nothing is.`,
  ofRow: ({ action, since, settings, today }) =>
    action.comment !== null && since !== null && isOpen(action) && today - since > cadenceOf(action, settings)
      ? [{ since }]
      : none,
});

export const documentation: Documentation = {
  means: "the same as at earlier refreshes, for longer than the cadence",
  advice: "Say what is new, or that nothing is.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
const rows = [
  ["Map the footpaths", "Tom Birch", "Green", "Survey begun."],
  ["Light the steps", "Leah Stone", "Complete", "Lamps are lit."],
];
export const examples: readonly Example[] = [
  {
    shows: "an open and a complete action, both the same since March",
    header,
    rows,
    refreshed: "2021-03-01",
    cells: ["D2"],
  },
  { shows: "a comment that is ten days old", header, rows, refreshed: "2021-06-21", cells: [] },
  { shows: "an agenda that was never refreshed before", header, rows, cells: [] },
];
