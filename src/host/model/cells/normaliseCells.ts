/** On opening: cells as the engine and the model want them, dates as serial numbers and each formula its own. */
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import { eachCell, eachRow } from "../excelts/existingCells";
import { ValueType, type Cell } from "../excelts/library";
import { noteSpilled } from "../excelts/spilledAreas";
import { workbookSettings } from "../excelts/settings";
import type { DateSystem } from "../values";
import { serialOfMoment } from "./serialDates";

/**
 * Makes serial numbers of dates, which the engine does not add up, and gives each cell a formula of its own instead of
 * shared ones, which go wrong when their first cell is changed. Answers whether there is any formula.
 */
export function normaliseCells(book: ExceltsWorkbook): boolean {
  const dateSystem = workbookSettings(book).properties?.date1904 ? 1904 : 1900;
  let anyFormula = false;
  const shared: Cell[] = [];
  for (const sheet of book.worksheets) {
    eachRow(sheet, (row) =>
      eachCell(row, (cell) => {
        if (cell.type === ValueType.Date) cell.value = serialOf(cell.value, dateSystem);
        if (cell.type !== ValueType.Formula) return;
        if (cell.result instanceof Date) cell.result = serialOf(cell.result, dateSystem);
        anyFormula = true;
        const { model } = cell;
        if (model.shareType === "array") noteSpilled(sheet, cell);
        if (model.shareType === "shared" || model.sharedFormula !== undefined) shared.push(cell);
      }),
    );
  }
  const own = shared.map((cell) => ({ cell, value: { formula: cell.formula ?? "", result: cell.result } }));
  for (const { cell, value } of own) cell.value = value;
  return anyFormula;
}

/** The date itself where it is none that a calendar has. */
function serialOf<T>(date: T, dateSystem: DateSystem): T | number {
  const serial = date instanceof Date ? serialOfMoment(date, dateSystem) : NaN;
  return Number.isNaN(serial) ? date : serial;
}
