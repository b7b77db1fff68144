/** Renaming, moving, copying and deleting a sheet, with everything that names it. */
import { importCopy } from "../excelts/drawings";
import { eachCell, eachRow } from "../excelts/existingCells";
import { ValueType, type Table, type Worksheet } from "../excelts/library";
import { attachTable, type StoredTable } from "../excelts/storedTables";
import { changeEveryFormula } from "../formula/formulaHolders";
import { quoteSheetName } from "../address/addresses";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import { changeReferences, renameSheetInFormula } from "../address/references";
import { copyName, validSheetName } from "./sheetNames";

export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook, worksheet } = sheet;
  const before = worksheet.name;
  if (name === before) return;
  validSheetName(
    name,
    workbook.sheetNames().filter((other) => other !== before),
  );
  worksheet.name = name;
  changeEveryFormula(
    workbook.book,
    (formula) => (mentions(formula, before) ? renameSheetInFormula(formula, before, name) : formula),
    false,
  );
  for (const other of workbook.sheets) other.links.followSheet(before, name);
  workbook.emit({ type: "sheetRenamed", sheetId: sheet.id, before, after: name });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  const sheets = [...workbook.sheets];
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new Refusal("InvalidArgument", `There are ${sheets.length} sheets.`);
  }
  const orders = sheets.map(({ worksheet }) => worksheet.orderNo);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  for (const { worksheet } of sheets) worksheet.orderNo = orders.shift() ?? worksheet.orderNo;
  workbook.emit({ type: "sheetMoved", sheetId: sheet.id });
}

export function deleteSheet(sheet: Sheet): void {
  const { workbook, worksheet } = sheet;
  const position = workbook.sheets.indexOf(sheet);
  for (const table of sheet.tables) table.emitDeleted();
  worksheet.destroy();
  const { book } = workbook;
  book.storedNames = book.storedNames.filter((name) => name.sheet !== worksheet);
  changeEveryFormula(book, (formula) =>
    mentions(formula, worksheet.name)
      ? changeReferences(formula, ({ sheet: named }) =>
          named?.toLowerCase() === worksheet.name.toLowerCase() ? "#REF!" : null,
        )
      : formula,
  );
  workbook.sheetDeleted(sheet, position);
}

/** The library's new sheet, with the tables and names of the old one under free names. */
export function copyWorksheet(sheet: Sheet): Worksheet {
  const { workbook, worksheet } = sheet;
  const made = importCopy(worksheet, copyName(worksheet.name, workbook.sheetNames()));
  made.state = "visible";
  eachRow(made, (row) =>
    eachCell(row, (cell) => {
      if (cell.type === ValueType.Formula) cell.value = { ...(cell.value as object) } as typeof cell.value;
    }),
  );
  for (const table of Object.values<Table>(worksheet.tables)) attachTable(made, copiedTable(sheet, table.table));
  const copies = workbook.book.storedNames
    .filter((name) => name.sheet === worksheet)
    .map((name) => ({ ...name, sheet: made }));
  workbook.book.storedNames.push(...copies);
  return made;
}

function copiedTable(sheet: Sheet, stored: StoredTable): StoredTable {
  const { rows, ...plain } = stored;
  const stem = stored.name.replace(/[0-9]+$/, "") || "Table";
  let number = 2;
  while (sheet.workbook.findTable(`${stem}${number}`)) number += 1;
  const name = `${stem}${number}`;
  return {
    ...structuredClone(plain),
    rows: new Array<StoredTable["rows"][number]>(rows.length),
    name,
    displayName: name,
  };
}

function mentions(formula: string, sheetName: string): boolean {
  const quoted = quoteSheetName(sheetName).replace(/^'|'$/g, "");
  return formula.toLowerCase().includes(quoted.toLowerCase());
}
