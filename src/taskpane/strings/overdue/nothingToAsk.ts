/** What the overdue view says in place of an empty list, ready for translation. */
import { notUpdatedInWords, withoutInWords } from "../../../agenda/judge/counts/coverageWords";

export const nothingToAskStrings = {
  nothingOverdue: "Nothing overdue",
  nothingKnown: "Nothing known to be overdue",
  nothingOverdueAdvice: "Every action is up to date: no due date or promise has passed, and no update is needed.",
  /** Without due dates for some, or where it is not known when some were last updated. */
  nothingKnownAdvice: (undated: number, notUpdated: number) =>
    [
      "No due date or promise has passed.",
      undated > 0 ? `${withoutInWords(undated, "due")}.` : "",
      notUpdated > 0 ? notUpdatedInWords(notUpdated) : "",
    ]
      .filter(Boolean)
      .join(" "),
  notKnownAdvice: (column: string) => `Write due dates in column ${column} to see what is overdue.`,
  noActions: "No actions yet",
  noActionsAdvice: "The agenda has no rows below its header. Add actions to see them here.",
};
