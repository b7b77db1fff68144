/** Changes to the register of owners: makes it, changes an owner in it, and selects one. */
import { registerRow, startRegister } from "../../agenda/register/newRows";
import { registerHeaders } from "../../agenda/register/register";
import type { Assessment } from "../../agenda/model/assessment";
import type { CellValue } from "../../agenda/model/grid";
import type { RegisteredOwner } from "../../agenda/model/register";
import { asTyped } from "../host/cellText";
import type { Decoration } from "../host/decorations";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { changeCells } from "../rows/changeCells";
import { seenRow } from "../rows/seenRows";
import { makeSheet } from "../workbook/newSheets";
import type { NewSheetOutcome } from "../workbook/newSheets";
import { columnWidths, frozenRows, tableStyle } from "../workbook/sheetFormats";
import { registerTable } from "../../agenda/model/register";
import {
  changedMeanwhile,
  columnMissing,
  goneFrom,
  indexOf,
  orFault,
  readRows,
  registerThere,
  rowsOf,
  thereTwice,
} from "./registerRows";

/** In characters of the standard font. */
const widths = [30, 30, 34, 24, 10];

/** Makes a sheet with the table `Owners` from the owners in the agenda. */
export async function createRegister(assessment: Assessment): Promise<NewSheetOutcome> {
  const fault = await orFault(async () => ((await runExcel(hasRegister)) ? registerThere : null));
  if (fault !== null) return { ok: false, fault };
  return makeSheet({
    name: registerTable,
    read: () => Promise.resolve(null),
    fill: (sheet) => queueRegisterSheet(sheet, assessment),
  });
}

async function hasRegister(context: Excel.RequestContext): Promise<boolean> {
  const table = context.workbook.tables.getItemOrNullObject(registerTable).load("name");
  await context.sync();
  return !table.isNullObject;
}

function queueRegisterSheet(sheet: Excel.Worksheet, assessment: Assessment): Decoration[] {
  const rows = [[...registerHeaders], ...startRegister(assessment).map(cellsOf)];
  const range = sheet.getRangeByIndexes(0, 0, rows.length, registerHeaders.length);
  range.values = rows;
  sheet.tables.add(range, true).name = registerTable;
  return [tableStyle, ...columnWidths(widths), frozenRows(1)];
}

export type OwnerChange = { otherName: string } | { active: boolean };

/** Changes one cell of the row that has this name. Null when done. */
export async function changeOwner(name: string, wanted: OwnerChange): Promise<Fault | null> {
  return orFault(async () => {
    const { seen } = await runExcel(readRows);
    const [row, another] = rowsOf(name, seen);
    const index = indexOf(seen.header.map(String), "otherName" in wanted ? "Other names" : "Active");
    if (row === undefined) return goneFrom(name);
    if (another !== undefined) return thereTwice(name);
    if (index < 0) return columnMissing;
    const from = String(seenRow(seen, row)[index] ?? "");
    const to =
      "otherName" in wanted ? [from.trim(), wanted.otherName].filter(Boolean).join("; ") : yesNo(wanted.active);
    const change = { row, column: seen.firstColumn + index, from, to, value: asTyped(to), fill: null };
    const { fault, refused } = await changeCells(seen, from === to ? [] : [change]);
    return fault ?? (refused.length > 0 ? changedMeanwhile : null);
  });
}

/** Activates the register's sheet and selects the row that has this name. Null when done. */
export async function selectOwner(name: string): Promise<Fault | null> {
  return orFault(() =>
    runExcel(async (context) => {
      const { table, seen } = await readRows(context);
      const [row] = rowsOf(name, seen);
      if (row === undefined) return goneFrom(name);
      table.worksheet.activate();
      table.worksheet.getRangeByIndexes(row - 1, seen.firstColumn - 1, 1, seen.header.length).select();
      await context.sync();
      return null;
    }),
  );
}

const yesNo = (active: boolean) => (active ? "Yes" : "No");

function cellsOf(owner: RegisteredOwner): CellValue[] {
  return registerRow(owner).map((cell) => (typeof cell === "string" ? asTyped(cell) : cell));
}
