/** Sheets in tab order: all of them, or only those that a person sees. */
import type { ParentWorkbook, SheetModel } from "../../../model/sheet/sheet";

export function shownSheets(model: ParentWorkbook, visibleOnly: boolean): readonly SheetModel[] {
  return visibleOnly ? model.sheets.filter((sheet) => sheet.visibility === "Visible") : model.sheets;
}
