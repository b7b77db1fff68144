/** All that a command may leave in a workbook, as text to compare: of its sheets also the rules, and the settings, which are on no sheet. */
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { contentOf } from "../sheetWorkbook";

export function wholeWorkbook(model: WorkbookModel): string {
  return JSON.stringify([contentOf(model), model.sheets.map(rulesOf), model.customXml.list().map(({ xml }) => xml)]);
}

function rulesOf(sheet: SheetModel): unknown {
  const used = sheet.usedArea(false);
  const count = (length = 0) => Array.from({ length }, (_, index) => index + 1);
  return {
    colours: sheet.conditionalFormats.list().map(({ id: _, ...format }) => format),
    lists: count(used?.bottom).map((row) => count(used?.right).map((column) => sheet.validations.at(row, column))),
    totals: sheet.tables.map(({ showTotals }) => showTotals),
  };
}
