/** Where everything is of which the board's page has only the first part. */
import type { Settings } from "../../model/settings";

/** "on the sheet RAG Overdue of the workbook". */
export function wholeList({ sheets }: Settings): string {
  return `${sheets.shown.includes("overdue") ? "on the sheet RAG Overdue" : "in the task pane"} of the workbook`;
}
