/** The generated sheets keep a hash of the agenda that they were made of: another hash means that it has changed since. */
import { isGeneratedSheetName } from "../../agenda/model/generatedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";

/** Key of the worksheet custom property that has the hash. */
export const contentKey = "RAGAgendaContent";

/** Queues reading the hash; `take` gives it after a sync, null where nothing was made yet. */
export function queueSummaryContent(context: Excel.RequestContext, scan: WorkbookScan): { take(): string | null } {
  const made = scan.sheets.find(({ mark }) => isGeneratedSheetName(mark));
  const property =
    made && context.workbook.worksheets.getItem(made.id).customProperties.getItemOrNullObject(contentKey);
  property?.load("value");
  return { take: () => (property === undefined || property.isNullObject ? null : property.value) };
}
