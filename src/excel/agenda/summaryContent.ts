/** What the generated sheets remember of the agenda that they were made of, to tell when it has changed since. */
import { isGeneratedSheetName } from "../../agenda/model/generatedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";

/** The mark of the agenda's contents that the sheet tells of. */
export const contentKey = "RAGAgendaContent";

/** Queues reading the mark of their contents; `take` gives it after a sync, null where nothing was made yet. */
export function queueSummaryContent(context: Excel.RequestContext, look: WorkbookScan): { take(): string | null } {
  const made = look.sheets.find(({ mark }) => isGeneratedSheetName(mark));
  const property =
    made && context.workbook.worksheets.getItem(made.id).customProperties.getItemOrNullObject(contentKey);
  property?.load("value");
  return { take: () => (property === undefined || property.isNullObject ? null : property.value) };
}
