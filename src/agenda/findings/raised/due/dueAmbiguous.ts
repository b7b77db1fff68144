/** A due date, as text, that can be read as two days. */
import { defineRaised } from "../../define";
import { figures, longDay } from "../../../text/language";
import type { Documentation, Example } from "../../documentation";
import type { Day } from "../../../model/day";
import { quoted } from "../../../text/quoted";

interface Values {
  text: string;
  /** What it is read as. */
  day: Day;
}

export const dueAmbiguous = defineRaised({
  code: "due-ambiguous",
  column: "due",
  severity: "warning",
  title: "Due date can be read two ways",
  rank: 180,
  message: ({ text, day }: Values) =>
    `${quoted(text)} can be read as more than one date; it is read as ${longDay(day)}. Enter the day as a date, not as text.`,
  ofMany: ({ cells }) =>
    `${figures(cells)} due dates can be read as more than one date; each is read with the day first. Enter the days as dates, not as text.`,
});

export const documentation: Documentation = {
  means: "two dates can be read; the day is taken to come first",
  advice: "Enter the day as a date, not as text.",
};

const header = ["Action", "Owner", "RAG", "Due date", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "the third of April, or the fourth of March",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "03/04/2022", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "August 2021", "Lamps are ordered."],
    ],
    cells: ["D2"],
  },
  {
    shows: "a date that can be read only one way, which decides for the others of its column",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "23/04/2022", "Survey begun in May."],
      ["Light the steps", "Leah Stone", "Green", "03/04/2022", "Lamps are ordered."],
    ],
    cells: [],
  },
];
