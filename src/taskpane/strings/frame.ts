/** Every sentence of the pane's frame and of its messages, ready for translation. */
import { counted } from "../../agenda/text/language";

export const frameStrings = {
  views: { overdue: "Overdue", issues: "Issues", summary: "Summary", owners: "Owners" },
  viewsLabel: "Views",
  asAt: (day: string) => `As at ${day}`,
  changed: "Changed since the last refresh.",
  refresh: "Refresh summary",
  refreshed: (sheets: readonly string[], changed: boolean) => {
    if (!changed) return "Summary refreshed: nothing has changed.";
    const [only, ...others] = sheets;
    const where = only !== undefined && others.length === 0 ? `“${only}”` : counted(sheets.length, "sheet", "sheets");
    return `Summary refreshed on ${where}.`;
  },
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
  whatWasRead: "What was read",
  elsewhere: (file: string, row: number) => `Row ${row} is in “${file}”. Open that workbook to see it.`,
  back: "Back",
  lookAgain: "Look again",
  broken: "Something went wrong in the task pane",
  brokenAdvice:
    "Your workbook has not changed. Reload the pane. If this happens again, copy the details for the person who supports the add-in.",
  reload: "Reload",

  copy: "Copy details",
  copied: "Details copied",
  copyByHand: "Select these details and copy them",
  tryAgain: "Try again",
  dismiss: "Dismiss",
};
