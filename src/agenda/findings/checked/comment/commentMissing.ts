/** An action without a comment. */
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

export const commentMissing = defineChecked({
  code: "comment-missing",
  column: "comment",
  severity: "warning",
  title: "No comment",
  rank: 140,
  aboutBlank: true,
  message: () => "This action has no comment. Say how it is going.",
  ofRow: ({ action }) => (action.comment === null && !action.commentElsewhere ? [undefined] : none),
});

export const documentation: Documentation = {
  means: "blank",
  advice: "Say how the action is going.",
};

const header = ["Action", "Owner", "RAG", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "a blank comment",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", ""],
      ["Light the steps", "Leah Stone", "Green", "Lamps are ordered."],
    ],
    cells: ["D2"],
  },
  {
    shows: "a comment that is in another column of comments",
    header: ["Action", "Owner", "RAG", "Progress update", "Comments"],
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "Survey begun in May.", ""],
      ["Light the steps", "Leah Stone", "Green", "", "Lamps are ordered."],
      ["Paint the depot", "Owen Clarke", "Amber", "", "Quotes are late."],
      ["Clear the culvert", "Ines Okafor", "Amber", "", ""],
    ],
    cells: ["E5"],
  },
  {
    shows: "a comment that is in the other half of a broken row",
    header,
    rows: [
      ["Repair the roof of the", "", "", ""],
      ["old fish market before winter", "Tom Birch", "Green", "Scaffold is up."],
    ],
    cells: [],
  },
];
