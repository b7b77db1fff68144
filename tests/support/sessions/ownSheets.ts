/** What a person's own sheets must have in them: rows that keep their identity when they are sorted, inserted and deleted. */
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import type { CellValue } from "../../../src/agenda/model/grid";
import { markKey } from "../../../src/agenda/model/generatedSheets";

/** It is itself wherever it is by now. */
export interface OwnRow {
  cells: CellValue[];
  /** By column index; a cell without one is white. */
  fills: Record<number, string>;
}

export interface OwnSheet {
  name: string;
  /** From the first row of the sheet on. */
  rows: OwnRow[];
  /** Null on a sheet of notes. */
  header: OwnRow | null;
}

/** The rows of a sheet at one moment, with what they had then. */
export interface PastSheet {
  name: string;
  rows: readonly { row: OwnRow; cells: readonly CellValue[] }[];
}

export class Broken extends Error {
  override readonly name = "Broken";
}

const blankFill = "#FFFFFF";

/** The rows below the header. */
export function dataRows({ rows, header }: OwnSheet): OwnRow[] {
  return header === null ? [] : rows.slice(rows.indexOf(header) + 1);
}

/** -1 where the sheet has none. */
export function columnLike({ header }: OwnSheet, name: RegExp): number {
  return header?.cells.findIndex((cell) => name.test(String(cell))) ?? -1;
}

/** A sheet as it is now, with an identity for each row. */
export function ownSheet(sheet: SheetModel): OwnSheet {
  const used = sheet.usedArea(false);
  const area = { top: 1, left: 1, bottom: used?.bottom ?? 1, right: used?.right ?? 1 };
  const rows = sheet.cells.values(area).map((cells, index) => ({
    cells,
    fills: Object.fromEntries(
      cells.flatMap((_, column) => {
        const { fillColor } = sheet.styles.style(index + 1, column + 1);
        return fillColor === null || isBlankFill(fillColor) ? [] : [[column, fillColor]];
      }),
    ),
  }));
  const [table] = sheet.tables;
  return { name: sheet.name, rows, header: table === undefined ? null : (rows[table.area.top - 1] ?? null) };
}

/** Throws Broken where a cell, a row or a sheet is not as it must be. */
export function checkOwnSheets(model: WorkbookModel, own: readonly OwnSheet[]): void {
  const names = ownSheetsOf(model).map(({ name }) => name);
  const expected = own.map(({ name }) => name);
  if (names.toSorted().join() !== expected.toSorted().join()) {
    throw new Broken(`The person's sheets are ${names.join(", ")} and not ${expected.join(", ")}.`);
  }
  for (const one of own) checkCells(model.sheet(one.name), one);
}

/** Sheets without a mark. */
export function ownSheetsOf(model: WorkbookModel): SheetModel[] {
  return model.sheets.filter((sheet) => !sheet.customProperties.list().some(({ key }) => key === markKey));
}

export function pastOf(own: readonly OwnSheet[]): PastSheet[] {
  return own.map(({ name, rows }) => ({ name, rows: rows.map((row) => ({ row, cells: [...row.cells] })) }));
}

function checkCells(sheet: SheetModel, { rows, name }: OwnSheet): void {
  const used = sheet.usedArea(true);
  const bottom = Math.max(rows.length, used?.bottom ?? 1);
  const right = Math.max(...rows.map(({ cells }) => cells.length), used?.right ?? 1);
  for (const [index, cells] of sheet.cells.values({ top: 1, left: 1, bottom, right }).entries()) {
    for (const [column, value] of cells.entries()) {
      const where = `Row ${index + 1}, column ${column + 1} of "${name}"`;
      const expected = rows[index]?.cells[column] ?? "";
      if (value !== expected) throw new Broken(`${where} has "${value}" and not "${expected}".`);
      const { fillColor } = sheet.styles.style(index + 1, column + 1);
      const fill = rows[index]?.fills[column] ?? blankFill;
      if ((isBlankFill(fillColor) ? blankFill : fillColor) !== fill) {
        throw new Broken(`${where} is filled with ${fillColor} and not ${fill}.`);
      }
    }
  }
}

function isBlankFill(color: string | null): boolean {
  return color === null || color === "" || color.toUpperCase() === blankFill;
}
