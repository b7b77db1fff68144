/** Every word of the frame and the first view, ready for translation; those of later views are in viewWords.ts. Nothing of the field is decided here. */
import type { Section } from "../../agenda/model/agenda";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const number = new Intl.NumberFormat("en-GB");

/** "1 cell", "2,400 cells". */
export const counted = (count: number, one: string, many: string) =>
  `${number.format(count)} ${plural(count, one, many)}`;

/** What the headline counts. `due` is false where the agenda has no due dates. */
export interface HeadlineCounts {
  actions: number;
  overdue: number;
  dueSoon: number;
  lapsed: number;
  stale: number;
  due: boolean;
}

/** "7 of 26 actions are overdue; 3 more are due in 30 days", or what can be said without due dates. */
export function headline(counts: HeadlineCounts, dueSoonDays: number): string {
  const { actions, overdue, dueSoon } = counts;
  if (actions === 0) return "The agenda has no actions yet";
  if (!counts.due) return headlineWithoutDates(counts);
  const of = `of ${counted(actions, "action", "actions")}`;
  const first =
    overdue === 0 ? `None ${of} is overdue` : `${number.format(overdue)} ${of} ${plural(overdue, "is", "are")} overdue`;
  if (dueSoon === 0) return first;
  const more = overdue === 0 ? "" : " more";
  return `${first}; ${number.format(dueSoon)}${more} ${plural(dueSoon, "is", "are")} due in ${counted(dueSoonDays, "day", "days")}`;
}

function headlineWithoutDates({ actions, lapsed, stale }: HeadlineCounts): string {
  const of = `of ${counted(actions, "action", "actions")}`;
  if (lapsed === 0 && stale === 0) return `None ${of} has a lapsed promise or wants an update`;
  if (lapsed === 0) return `${number.format(stale)} ${of} ${plural(stale, "has", "have")} had no recent update`;
  const first = `${number.format(lapsed)} ${of} ${plural(lapsed, "has", "have")} a lapsed promise`;
  return stale === 0 ? first : `${first}; ${number.format(stale)} ${plural(stale, "has", "have")} had no recent update`;
}

export const words = {
  product: "RAG Agenda",
  number: (value: number) => number.format(value),
  views: { overdue: "Overdue", issues: "Issues", summary: "Summary", owners: "Owners" },
  viewsLabel: "Views",
  asAt: (day: string) => `As at ${day}`,
  agendaAt: (sheet: string) => `Agenda on “${sheet}”`,
  changed: "Changed since the last refresh.",
  refresh: "Refresh summary",
  refreshed: (sheets: string[], changed: boolean) =>
    changed
      ? `Summary refreshed on ${sheets.length === 1 ? `“${sheets[0]}”` : counted(sheets.length, "sheet", "sheets")}.`
      : "Summary refreshed: nothing has changed.",
  busy: {
    reading: "Reading the agenda…",
    refreshing: "Refreshing the summary…",
    changing: "Writing to the workbook…",
  },
  stopWaiting: "Stop waiting",
  stopped: {
    reading: "Stopped reading. What is shown may be out of date.",
    refreshing: "No longer waiting. Excel finishes the refresh by itself.",
    changing: "No longer waiting. Excel finishes the change by itself.",
  },
  settings: "Settings",
  back: "Back",
  noDueColumn: "This agenda has no due dates.",
  also: (lapsed: number, stale: number) =>
    [
      lapsed > 0 ? counted(lapsed, "lapsed promise", "lapsed promises") : "",
      stale > 0 ? `${number.format(stale)} without a recent update` : "",
    ]
      .filter(Boolean)
      .join(", "),
  alsoListed: (also: string) => `Also listed: ${also}.`,

  notRated: "Not rated",
  ratingsOf: (rated: number) => `Ratings of ${counted(rated, "rated action", "rated actions")}`,
  rated: (rated: number) => `${number.format(rated)} rated:`,
  parts: { notRated: "not rated", complete: "complete" },
  countOf: (count: number, part: string) => `${number.format(count)} ${part}`,

  unassigned: "Unassigned",
  noSection: "No section",
  section: ({ number: aim, title }: Section) => [aim, title].filter((part) => part !== null).join(". "),
  owner: (lead: string[], support: string[]) =>
    support.length === 0 ? lead.join(", ") : `${lead.join(", ")} with ${support.join(", ")}`,
  daysOverdue: (days: number) => `${counted(days, "day", "days")} overdue`,
  promiseDays: (days: number) => `Promised ${counted(days, "day", "days")} ago`,
  wantsUpdate: "Wants an update",
  reasons: {
    due: (due: string) => `Due ${due}`,
    promise: (text: string, due: string) => `Promised by ${due}: “${text}”`,
    stale: (updated: string | null) => (updated === null ? "No sign of an update" : `Last updated ${updated}`),
  },
  more: "More about this action",
  less: "Less about this action",
  fields: { section: "Section", owner: "Owner", comment: "Comment", row: "Row", stage: "Stage" },
  listLabel: "Actions to ask about",

  search: "Search",
  searchLabel: "Search actions, owners, sections and comments",
  filter: "Filter and sort",
  filterBy: { owner: "Owner", section: "Section", rating: "Rating", reason: "Why", group: "Group by", sort: "Sort by" },
  any: "All",
  reasonNames: { due: "Overdue", promise: "Lapsed promise", stale: "No recent update" },
  groupNames: { none: "Nothing", owner: "Owner", section: "Section" },
  sortNames: { overdue: "Longest overdue", rating: "Worst rating", sheet: "Order in the sheet" },
  clear: "Clear filters",
  shown: (shown: number, all: number) =>
    shown === all
      ? counted(all, "action listed", "actions listed")
      : `${number.format(shown)} of ${counted(all, "action", "actions")} shown`,
  nothingMatches: "No action matches",
  nothingMatchesAdvice: "Try other words, or clear the filters to see all that are listed.",

  nothingOverdue: "Nothing overdue",
  nothingToAsk: "Nothing to ask about",
  nothingOverdueAdvice: "Every action is up to date: no due date or promise has passed, and no update is wanted.",
  noActions: "No actions yet",
  noActionsAdvice: "The agenda was found, but has no rows below its header. Add actions and they will be listed here.",

  lookAgain: "Look again",

  copy: "Copy details",
  copied: "Details copied",
  copyByHand: "Select these details and copy them",
  tryAgain: "Try again",
  dismiss: "Dismiss",
  broken: "The pane has met a fault of its own",
  brokenAdvice:
    "Your workbook is untouched. Reload the pane; if this comes back, copy the details for whoever helps you.",
  reload: "Reload",
};
