/** The due date of an open action that has moved twice or more, at earlier refreshes or as the agenda itself says. */
import { counted, longDay } from "../../../text/language";
import type { Day } from "../../../model/day";
import { isOpen } from "../../../model/openness";
import { defineChecked, none } from "../defineChecked";
import type { Documentation, Example } from "../../documentation";

export const dueMoved = defineChecked({
  code: "due-moved",
  column: "due",
  severity: "info",
  title: "Due date moved",
  rank: 185,
  message: ({ first, moves, since, days }: { first: Day; moves: number; since: Day | null; days: number }) =>
    `The due date has moved ${moves === 2 ? "twice" : `${moves} times`}${since === null ? "" : ` since ${longDay(since)}`}, ` +
    `${distance(days)}. It was ${longDay(first)} at first: say what keeps moving it, or agree a date that can be met.`,
  ofRow: ({ action, dueSince }) => {
    const { due, firstDue, dueMoves } = action;
    if (dueMoves < 2 || due === null || firstDue === null || !isOpen(action)) return none;
    return [{ first: firstDue, moves: dueMoves, since: dueSince, days: due - firstDue }];
  },
});

function distance(days: number): string {
  if (days === 0) return "and is back where it was";
  const count = Math.abs(days);
  return `by ${counted(count, "day", "days")} in all${days < 0 ? ", to an earlier one" : ""}`;
}

export const documentation: Documentation = {
  means: "moved twice or more, at earlier refreshes or as the agenda itself says",
  advice: "Say what keeps moving it, or agree a date that can be met.",
};

const header = ["Action", "Owner", "Due date", "RAG"];
const crane = ["Paint the crane", "Isa Quay", "30/11/2021", "Green"];
const march = { on: "2021-01-11", rows: [["Dredge the inner dock", "Nye Orr", "31/03/2021", "Amber"], crane] };
const may = { on: "2021-03-08", rows: [["Dredge the inner dock", "Nye Orr", "31/05/2021", "Amber"], crane] };
export const examples: readonly Example[] = [
  {
    shows: "a date that two earlier refreshes saw otherwise",
    header,
    rows: [["Dredge the inner dock", "Nye Orr", "30/09/2021", "Amber"], crane],
    earlier: [march, may],
    cells: ["C2"],
  },
  {
    shows: "a cell that says itself that its date moved twice",
    header,
    rows: [["Dredge the inner dock", "Nye Orr", "31/03/2021, revised to 31/05/2021, now 30/09/2021", "Amber"], crane],
    cells: ["C2"],
  },
  {
    shows: "a date that moved once",
    header,
    rows: [["Dredge the inner dock", "Nye Orr", "31/05/2021", "Amber"], crane],
    earlier: [march, may],
    cells: [],
  },
  {
    shows: "an action that is complete",
    header,
    rows: [["Dredge the inner dock", "Nye Orr", "30/09/2021", "Complete"], crane],
    earlier: [march, may],
    cells: [],
  },
];
