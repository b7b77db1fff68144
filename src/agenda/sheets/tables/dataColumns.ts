/** The columns of the table `RAGData`: always the same ones, whatever the agenda has. docs/feed.md describes them, from this list. */
import { directionWords } from "../../model/agenda";
import type { Action, AgendaCounts, AssessedAgenda, CommentPromise } from "../../model/assessment";
import type { Day } from "../../model/day";
import { isOpen } from "../../model/openness";
import { headlineOf, otherRatingsOf } from "../../history/headline";

type OtherRating = Action["ratings"][number];

export interface DataRow {
  action: Action;
  agenda: AssessedAgenda;
  /** Of its agenda: what that says nothing of is null. */
  counts: AgendaCounts;
  today: Day;
  /** Where the action is, as its link says it. */
  place: string;
  /** Titles of what was found in the cells of the row, the worst first. */
  findings: readonly string[];
}

export interface DataColumn {
  header: string;
  type: "text" | "number" | "date";
  /** For docs/feed.md. */
  means: string;
  /** A date is a day. Null is a blank cell, in columns of numbers and dates alone. */
  value: (row: DataRow) => string | Day | null;
}

const none = "None";
const notKnown = "Not known";
const notRated = "Not rated";

/** Ratings beside the headline that have columns of their own. */
export const otherRatings = [2, 3, 4, 5];

/** A name, once released, is never changed or taken out; new columns come last. */
export const dataColumns: readonly DataColumn[] = [
  text(
    "Source",
    "the workbook: “This workbook”, or the name of a file",
    ({ agenda }) => agenda.source ?? "This workbook",
  ),
  text("Agenda", "its sheet, or its table where a sheet has several", ({ agenda }) => agenda.name),
  date("As at", "the day for which all else was judged", ({ today }) => today),
  text(
    "Key",
    "stays the same from refresh to refresh, also where the action is moved or lightly reworded; different for each action of an agenda",
    ({ action }) => action.key,
  ),
  number("Section number", "blank where Section has none", ({ action }) => action.section.number),
  text("Section", "its title, or “No section”", ({ action: { section } }) => {
    return section.title ?? (section.number === null ? "No section" : `Section ${section.number}`);
  }),
  text("Reference", "as in the agenda, or “None”", ({ action }) => action.ref ?? none),
  text("Action", "as in the agenda", ({ action }) => action.action),
  text("Comment", "the status comment, or “None”", ({ action }) => action.comment ?? none),
  text(
    "Lead owners",
    "with a semicolon between two; “Unassigned”, or “Not known” where the agenda has no owners",
    ({ action, counts }) => listed(action.owner.lead, counts.coverage.owner === null ? notKnown : "Unassigned"),
  ),
  text("Support", "with a semicolon between two, or “None”", ({ action }) => listed(action.owner.support, none)),
  text(
    "Rating name",
    "what Rating rates, such as “Delivery”; “Rating” where the agenda has one",
    ({ agenda }) => headlineOf(agenda) ?? "Rating",
  ),
  text(
    "Rating",
    "Red, Amber/Red, Amber, Amber/Green, Green, Blue or “Not rated”",
    ({ action }) => action.rating ?? notRated,
  ),
  ...otherRatings.flatMap((position) => [
    text(
      `Rating ${position} name`,
      position === 2
        ? "of the other ratings of the action, in the agenda’s order; “None” where there are fewer"
        : "likewise",
      (row) => otherRatingOf(row, position)?.name ?? none,
    ),
    text(
      `Rating ${position}`,
      position === 2 ? "as Rating; “None” where there is no such rating" : "likewise",
      (row) => {
        const other = otherRatingOf(row, position);
        return other === undefined ? none : (other.rating ?? notRated);
      },
    ),
  ]),
  text(
    "Previous rating",
    "what the agenda itself says that Rating was before, or “Not known”",
    ({ action }) => action.previousRating ?? notKnown,
  ),
  text("Direction", "“↑ Better”, “→ Same”, “↓ Worse” or “Not known”", ({ action }) => {
    return action.travel === null ? notKnown : directionWords[action.travel];
  }),
  text(
    "Stage",
    "not started, in progress, complete, on hold, cancelled, or “Not known”",
    ({ action }) => action.stage ?? notKnown,
  ),
  text("Complete", "“Yes” where the stage or a Blue rating says so, else “No”", ({ action }) =>
    yesOrNo(action.complete),
  ),
  text("Counted", "“No” where it has been complete for longer than the settings count it, else “Yes”", ({ action }) =>
    yesOrNo(!action.setAside),
  ),
  date("Due", "blank where there is none", ({ action }) => action.due),
  text(
    "Timing",
    "“Overdue”, “Due soon” (within the days of the settings), “Later”, “No due date”, “Finished” (complete or cancelled), or “Not known” where the agenda has no due dates",
    timingOf,
  ),
  number("Days overdue", "0 where it is not overdue", ({ action }) => action.overdueDays ?? 0),
  date(
    "First due",
    "where Due was at first, as far as is known; blank where that is not known",
    ({ action }) => action.firstDue,
  ),
  number("Due moves", "how often Due has moved since", ({ action }) => action.dueMoves),
  date("Last updated", "blank where the agenda does not say", ({ action }) => action.updated),
  text("Stale", "“Yes”, “No”, or “Not known” where the agenda says nothing of updates", ({ action, counts }) =>
    counts.stale === null ? notKnown : yesOrNo(action.stale),
  ),
  text(
    "Promise",
    "what the comment promises: the oldest that has lapsed, else the next; “None”",
    ({ action }) => promiseOf(action)?.text ?? none,
  ),
  date("Promise due", "blank where Promise is “None”", ({ action }) => promiseOf(action)?.due ?? null),
  text("Promise lapsed", "“Yes”, “No”, or “None” without a promise", ({ action }) => {
    const promise = promiseOf(action);
    return promise === null ? none : yesOrNo(promise.lapsed);
  }),
  number("Findings", "how many kinds of finding the row has", ({ findings }) => findings.length),
  text("Finding names", "their titles, with a semicolon between two, or “None”", ({ findings }) =>
    listed(findings, none),
  ),
  number("Row", "the sheet row of the action", ({ action }) => action.row),
  text("Link", "leads to that row, in Excel", ({ place }) => place),
];

function text(header: string, means: string, value: (row: DataRow) => string): DataColumn {
  return { header, type: "text", means, value };
}

function number(header: string, means: string, value: (row: DataRow) => number | null): DataColumn {
  return { header, type: "number", means, value };
}

function date(header: string, means: string, value: (row: DataRow) => Day | null): DataColumn {
  return { header, type: "date", means, value };
}

function timingOf({ action, counts }: DataRow): string {
  if (!isOpen(action)) return "Finished";
  if (counts.coverage.due === null) return notKnown;
  if (action.due === null) return "No due date";
  if (action.overdueDays !== null) return "Overdue";
  return action.dueSoon ? "Due soon" : "Later";
}

function otherRatingOf({ action, agenda }: DataRow, position: number): OtherRating | undefined {
  return otherRatingsOf(action, agenda)[position - 2];
}

function promiseOf({ promises }: Action): CommentPromise | null {
  const [first] = [...promises].sort((one, other) => Number(other.lapsed) - Number(one.lapsed) || one.due - other.due);
  return first ?? null;
}

function listed(names: readonly string[], without: string): string {
  return names.length === 0 ? without : names.join("; ");
}

function yesOrNo(is: boolean): string {
  return is ? "Yes" : "No";
}
