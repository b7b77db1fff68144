/** Writes the workbook: the library's package, and what the library leaves out of it. */
import { eachRow, type Worksheet } from "../excelts/exceltsWorkbook";
import { addToPackage } from "./packageWriting";
import type { WorkbookModel } from "../workbook";

export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  keepTheActiveTab(workbook);
  for (const sheet of workbook.book.worksheets) keepHiddenRows(sheet);
  return workbook.book.write((sink) => addToPackage(sink, workbook));
}

/** The library drops a row that has neither cells nor a height, though it be hidden. */
function keepHiddenRows(sheet: Worksheet): void {
  eachRow(sheet, (row) => {
    if (row.hidden && row.height === undefined && row.cellCount === 0) {
      row.height = sheet.properties?.defaultRowHeight ?? 15;
    }
  });
}

function keepTheActiveTab(workbook: WorkbookModel): void {
  const { book: held, activeSheet } = workbook;
  const activeTab = held.tabNumber(activeSheet.worksheet);
  const view = held.views?.[0] ?? { x: 0, y: 0, width: 28_800, height: 17_600, firstSheet: 0, visibility: "visible" };
  held.views = [{ ...view, firstSheet: Math.min(view.firstSheet ?? 0, activeTab), activeTab }];
}
