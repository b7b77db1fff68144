/** A table's column names and its header cells say the same: text, each different, none blank. */
import type { Table } from "../contracts";
import { changedBeyondCells } from "../excelts/changes";
import type { StoredTable } from "../excelts/storedTables";

/** Takes the names from the header cells, and gives the cells that can't be a name one. */
export function namesFromHeader(table: Table): void {
  const { stored, headerArea, sheet } = table;
  stored.columns.forEach((column, index) => {
    const cell = headerArea ? sheet.worksheet.getRow(headerArea.top).getCell(headerArea.left + index) : null;
    const text = cell ? sheet.cells.text(cell.row, cell.col) : column.name;
    const name = freeColumnName(stored, text, index);
    if (name !== column.name || name !== text) changedBeyondCells(sheet.worksheet);
    column.name = name;
    if (cell && (name !== text || typeof sheet.cells.value(cell.row, cell.col) !== "string")) cell.value = name;
  });
}

export function writeHeader({ headerArea, sheet }: Table, index: number, name: string): void {
  changedBeyondCells(sheet.worksheet);
  if (headerArea) sheet.worksheet.getRow(headerArea.top).getCell(headerArea.left + index).value = name;
}

/** Compared with the other columns, letter case aside. */
export function columnNameFree(stored: StoredTable, name: string, index: number): boolean {
  return !stored.columns.some((other, at) => at !== index && other.name.toLowerCase() === name.toLowerCase());
}

/** Only the columns before it have taken their names yet. */
function freeColumnName(stored: StoredTable, text: string, index: number): string {
  const taken = new Set(stored.columns.slice(0, index).map(({ name }) => name.toLowerCase()));
  const stem = text.trim() === "" ? "Column" : text;
  if (stem === text && !taken.has(text.toLowerCase())) return text;
  for (let number = stem === text ? 2 : 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toLowerCase()) && columnNameFree(stored, name, index)) return name;
  }
}
