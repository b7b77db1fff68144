/** Sheets in tab order: all of them, or only those that a person sees. */
import type { SheetModel } from "../../../model/sheet/sheet";
import type { WorkbookModel } from "../../../model/workbook";

export function shownSheets(model: WorkbookModel, visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? model.sheets.filter((sheet) => sheet.visibility === "Visible") : model.sheets;
}
