/** Formulas and their results. A function that the engine does not know gives #NAME?, never a guess. */
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { readReference } from "../address/addresses";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import type { Worksheet } from "../excelts/library";

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
