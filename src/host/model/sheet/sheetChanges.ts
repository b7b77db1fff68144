/** Renaming, moving, copying and deleting a sheet, with everything that names it. */
import {
  attachTable,
  eachCell,
  eachRow,
  importCopy,
  ValueType,
  type StoredTable,
  type Table,
} from "../excelts/exceltsWorkbook";
import { changeEveryFormula } from "../formula/formulaHolders";
import { quoteSheetName } from "../address/addresses";
import { Refusal } from "../errors";
import { changeReferences, renameSheetInFormula } from "../formula/references";
import { copyName, validSheetName } from "./sheetNames";
import type { SheetModel } from "./sheet";

export function renameSheet(sheet: SheetModel, name: string): void {
  const { workbook, worksheet: held } = sheet;
  const before = held.name;
  if (name === before) return;
  validSheetName(
    name,
    workbook.sheetNames().filter((other) => other !== before),
  );
  held.name = name;
  changeEveryFormula(workbook.book, (formula) =>
    mentions(formula, before) ? renameSheetInFormula(formula, before, name) : formula,
  );
  for (const other of workbook.sheets) other.links.followSheet(before, name);
  workbook.emit({ type: "sheetRenamed", sheetId: sheet.id, before, after: name });
}

export function moveSheet(sheet: SheetModel, position: number): void {
  const { workbook } = sheet;
  const sheets = [...workbook.sheets];
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new Refusal("InvalidArgument", `There are ${sheets.length} sheets.`);
  }
  const orders = sheets.map(({ worksheet: held }) => held.orderNo);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  sheets.forEach(({ worksheet: held }, index) => (held.orderNo = orders[index]));
  workbook.emit({ type: "sheetMoved", sheetId: sheet.id });
}

export function deleteSheet(sheet: SheetModel): void {
  const { workbook, worksheet: held, position } = sheet;
  sheet.refuseIfLastVisible();
  for (const table of sheet.tables) table.emitDeleted();
  held.destroy();
  const book = workbook.book;
  book.storedNames = book.storedNames.filter((name) => name.sheet !== held);
  changeEveryFormula(book, (formula) =>
    mentions(formula, held.name)
      ? changeReferences(formula, ({ sheet: named }) =>
          named?.toLowerCase() === held.name.toLowerCase() ? "#REF!" : null,
        )
      : formula,
  );
  workbook.sheetDeleted(sheet, position);
}

export function copySheet(sheet: SheetModel, position: number | null): SheetModel {
  const { workbook, worksheet: held } = sheet;
  const made = importCopy(held, copyName(held.name, workbook.sheetNames()));
  made.state = "visible";
  eachRow(made, (row) =>
    eachCell(row, (cell) => {
      if (cell.type === ValueType.Formula) cell.value = { ...(cell.value as object) } as typeof cell.value;
    }),
  );
  for (const table of Object.values<Table>(held.tables)) attachTable(made, copiedTable(sheet, table.table));
  const copies = workbook.book.storedNames
    .filter((name) => name.sheet === held)
    .map((name) => ({ ...name, sheet: made }));
  workbook.book.storedNames.push(...copies);
  const copy = workbook.sheets.find((one) => one.worksheet === made);
  if (!copy) throw new Error("The library lost the sheet that it copied.");
  for (const { key, value } of sheet.customProperties.list()) copy.customProperties.set(key, value);
  copy.preserved.elements.push(...sheet.preserved.elements);
  copy.preserved.links.push(...sheet.preserved.links);
  copy.charts.setDescriptions(sheet.charts.descriptions());
  workbook.emit({ type: "sheetAdded", sheetId: copy.id });
  if (position !== null) copy.moveTo(position);
  return copy;
}

function copiedTable(sheet: SheetModel, stored: StoredTable): StoredTable {
  const { rows, ...plain } = stored;
  const stem = stored.name.replace(/[0-9]+$/, "") || "Table";
  let number = 2;
  while (sheet.workbook.findTable(`${stem}${number}`)) number += 1;
  const name = `${stem}${number}`;
  return { ...structuredClone(plain), rows: new Array(rows.length), name, displayName: name };
}

function mentions(formula: string, sheetName: string): boolean {
  const quoted = quoteSheetName(sheetName).replace(/^'|'$/g, "");
  return formula.toLowerCase().includes(quoted.toLowerCase());
}
