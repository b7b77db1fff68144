/** A due date that can't be read as one. */
import { defineRaised } from "../../define";
import type { Documentation, Example } from "../../documentation";
import { quoted } from "../../../text/quoted";

export const dueUnreadable = defineRaised({
  code: "due-unreadable",
  column: "due",
  severity: "warning",
  title: "Due date cannot be read",
  rank: 170,
  message: ({ text }: { text: string }) => `${quoted(text)} cannot be read as a date. Enter a day, such as 31/03/2027.`,
});

export const documentation: Documentation = {
  means: "no date can be read",
  advice: "Enter a day as a date.",
};

const header = ["Action", "Owner", "RAG", "Due date", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "words that name no day",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "before the fair", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "31/08/2021", "Lamps are ordered."],
    ],
    cells: ["D2"],
  },
  {
    shows: "a month, a financial year, and an action that goes on without a date",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "March 2022", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "end of FY 21/22", "Lamps are ordered."],
      ["Paint the depot", "Owen Clarke", "Green", "Ongoing", "Quotes are in."],
    ],
    cells: [],
  },
];
