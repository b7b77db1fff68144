/** Formulas and their results. A function that the engine does not know gives #NAME?, never a guess. */
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { readReference } from "../address/addresses";
import { serialOfMoment } from "../cells/serialDates";
import {
  eachCell,
  eachRow,
  ValueType,
  type Cell,
  type ExceltsWorkbook,
  type Worksheet,
} from "../excelts/exceltsWorkbook";

/**
 * Makes serial numbers of dates, which the engine does not add up, and gives each cell a formula of its own in place of
 * shared ones, which go wrong when their first cell is changed.
 */
export function prepareCells(book: ExceltsWorkbook): { any: boolean; someWithoutResult: boolean } {
  const dateSystem = book.properties?.date1904 ? 1904 : 1900;
  let any = false;
  let someWithoutResult = false;
  const shared: Cell[] = [];
  for (const sheet of book.worksheets) {
    eachRow(sheet, (row) =>
      eachCell(row, (cell) => {
        if (cell.type === ValueType.Date) cell.value = serialOf(cell.value, dateSystem);
        if (cell.type !== ValueType.Formula) return;
        if (cell.result instanceof Date) cell.result = serialOf(cell.result, dateSystem);
        any = true;
        someWithoutResult ||= cell.result === undefined;
        const { model } = cell;
        if (model.shareType === "shared" || model.sharedFormula !== undefined) shared.push(cell);
      }),
    );
  }
  const own = shared.map((cell) => ({ cell, value: { formula: cell.formula ?? "", result: cell.result } }));
  for (const { cell, value } of own) cell.value = value;
  return { any, someWithoutResult };
}

/** The date itself where it is none that a calendar has. */
function serialOf<T>(date: T, dateSystem: 1900 | 1904): T | number {
  const serial = date instanceof Date ? serialOfMoment(date, dateSystem) : NaN;
  return Number.isNaN(serial) ? date : serial;
}

/** Every formula of the workbook, in the order of its precedents. */
export function calculateWorkbook(book: ExceltsWorkbook): void {
  calculateWith(book, null);
}

/** As calculateWorkbook, with one more sheet that is not of the workbook. */
export function calculateWith(book: ExceltsWorkbook, scratch: Worksheet | null): void {
  const worksheets = scratch ? [...book.worksheets, scratch] : book.worksheets;
  calculateFormulas({
    worksheets,
    getWorksheet: (nameOrId) => (scratch && nameOrId === scratch.name ? scratch : book.getWorksheet(nameOrId)),
    properties: book.properties,
    calcProperties: book.calcProperties,
    definedNames: {
      getAllEntries: () => nameEntries(book),
      getAllNames: () => nameEntries(book),
    },
  });
}

function nameEntries(book: ExceltsWorkbook) {
  const tabs = book.worksheets;
  return book.storedNames.map(({ name, sheet, text }) => {
    const localSheetId = sheet ? tabs.indexOf(sheet) : undefined;
    return readReference(text)
      ? { name, ranges: [text], localSheetId }
      : { name, ranges: [], formulaExpression: text, localSheetId };
  });
}
