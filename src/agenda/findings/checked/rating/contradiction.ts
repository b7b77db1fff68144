/** A rating or a stage that says one thing, where the dates or the comment say another. */
import { longDay } from "../../../text/language";
import type { Action } from "../../../model/assessment";
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";
import type { JudgedRow } from "../judgedRow";

interface Values {
  /** What the rating or the stage says. */
  claim: string;
  /** What the dates and the comment say against it. */
  against: readonly string[];
}

export const contradiction = defineChecked({
  code: "contradiction",
  column: "rating",
  severity: "warning",
  title: "Rating contradicted by the row",
  rank: 200,
  message: ({ claim, against }: Values) =>
    `${claim}, but ${against.join(" and ")}. Correct the one that is out of date.`,
  sheetColumn: ({ rating, stage, comment, action }) => rating ?? stage ?? comment ?? action,
  ofRow: ({ action, said }) => {
    const claim = claimOf(action);
    if (claim === null) return none;
    const against = claim === "In progress" ? [] : overdueOrStalled(action, said);
    if (claim === "In progress" && said.completed !== null) against.push(`the comment says “${said.completed}”`);
    return against.length === 0 ? none : [{ claim, against }];
  },
});

function claimOf(action: Action): "Complete" | "Green" | "In progress" | null {
  if (action.complete) return "Complete";
  if (action.rating === "Green") return "Green";
  return action.stage === "in progress" ? "In progress" : null;
}

function overdueOrStalled({ due, overdueDays, promises }: Action, { stalled }: JudgedRow["said"]): string[] {
  const against: string[] = [];
  if (overdueDays !== null && due !== null) against.push(`it was due on ${longDay(due)}`);
  for (const promise of promises) {
    if (promise.lapsed) against.push(`the comment still promises “${promise.text}” (${longDay(promise.due)})`);
  }
  if (stalled !== null) against.push(`the comment says “${stalled}”`);
  return against;
}

export const documentation: Documentation = {
  means: "rated Green or complete against what dates or comment say; the words are quoted",
  advice: "Correct the one that is out of date.",
};

const header = ["Action", "Owner", "RAG", "Due date", "Comments"];
export const examples: readonly Example[] = [
  {
    shows: "Green, though overdue, and Green, though the comment says delayed",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Green", "30/04/2021", "Survey begun in spring."],
      ["Light the steps", "Leah Stone", "Green", "31/08/2021", "Work is delayed by the flood."],
    ],
    cells: ["C2", "C3"],
  },
  {
    shows: "Red and overdue, and a delay that is over",
    header,
    rows: [
      ["Map the footpaths", "Tom Birch", "Red", "30/04/2021", "Survey begun in spring."],
      ["Light the steps", "Leah Stone", "Green", "31/08/2021", "Delayed by the flood, now back on track."],
    ],
    cells: [],
  },
];
