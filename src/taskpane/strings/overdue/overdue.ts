/** Every sentence of the overdue view, ready for translation. Nothing of the field is decided here. */
import { coverageStrings } from "../agenda";
import { counted, figures, plural } from "../../../agenda/text/language";

/** What the headline counts. */
export interface HeadlineCounts {
  actions: number;
  /** Actions with a due date; null where the agenda has no column of them. */
  dated: number | null;
  overdue: number;
  dueSoon: number;
  lapsed: number;
  stale: number;
}

/** "7 of 26 actions are overdue; 3 more are due in 30 days", or what can be said where due dates are missing. */
export function headline(counts: HeadlineCounts, dueSoonDays: number): string {
  const { actions, dated, overdue, dueSoon } = counts;
  if (actions === 0) return "The agenda has no actions yet";
  if (dated === null) return headlineWithoutDates(counts);
  if (dated < actions) return headlineOfDated({ ...counts, dated }, dueSoonDays);
  const of = `of ${counted(actions, "action", "actions")}`;
  const first =
    overdue === 0 ? `None ${of} is overdue` : `${figures(overdue)} ${of} ${plural(overdue, "is", "are")} overdue`;
  if (dueSoon === 0) return first;
  const more = overdue === 0 ? "" : " more";
  return `${first}; ${figures(dueSoon)}${more} ${plural(dueSoon, "is", "are")} due in ${counted(dueSoonDays, "day", "days")}`;
}

/** "12 of 50 actions have a due date; 3 of them are overdue, 2 are due in 30 days". */
function headlineOfDated(
  { actions, dated, overdue, dueSoon }: HeadlineCounts & { dated: number },
  days: number,
): string {
  const first = coverageStrings.have(dated, actions, ["due"]);
  if (dated === 0) return first;
  const late = overdue === 0 ? "none" : figures(overdue);
  const second = `${first}; ${late} of them ${plural(overdue, "is", overdue === 0 ? "is" : "are")} overdue`;
  if (dueSoon === 0) return second;
  return `${second}, ${figures(dueSoon)} ${plural(dueSoon, "is", "are")} due in ${counted(days, "day", "days")}`;
}

function headlineWithoutDates({ actions, lapsed, stale }: HeadlineCounts): string {
  const of = `of ${counted(actions, "action", "actions")}`;
  if (lapsed === 0 && stale === 0) return overdueStrings.notKnown;
  if (lapsed === 0) return `${figures(stale)} ${of} ${plural(stale, "has", "have")} had no recent update`;
  const first = `${figures(lapsed)} ${of} ${plural(lapsed, "has", "have")} a lapsed promise`;
  return stale === 0 ? first : `${first}; ${figures(stale)} ${plural(stale, "has", "have")} had no recent update`;
}

export const overdueStrings = {
  also: (lapsed: number, stale: number) =>
    [
      lapsed > 0 ? counted(lapsed, "lapsed promise", "lapsed promises") : "",
      stale > 0 ? `${figures(stale)} without a recent update` : "",
    ]
      .filter(Boolean)
      .join(", "),
  alsoListed: (also: string) => `Also listed: ${also}.`,

  daysOverdue: (days: number) => `${counted(days, "day", "days")} overdue`,
  promiseDays: (days: number) => `Promised ${counted(days, "day", "days")} ago`,
  needsUpdate: "Needs an update",
  more: "More about this action",
  less: "Less about this action",
  listLabel: "Actions to ask about",
  group: (title: string, count: number) => `${title} (${figures(count)})`,

  search: "Search",
  searchLabel: "Search actions, owners, sections and comments",
  filter: "Filter and sort",
  clear: "Clear filters",
  shown: (shown: number, all: number) =>
    shown === all
      ? counted(all, "action listed", "actions listed")
      : `${figures(shown)} of ${counted(all, "action", "actions")} shown`,
  nothingMatches: "No action matches",
  nothingMatchesAdvice: "Try other words, or clear the filters to see the whole list.",

  notKnown: "What is overdue is not known",
};
