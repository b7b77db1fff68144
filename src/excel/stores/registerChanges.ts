/** Changes to the register of owners: makes it, and adds, changes and selects an owner. */
import { registerHeaders, registerRow, startRegister } from "../../agenda/register/register";
import type { Assessment } from "../../agenda/model/assessment";
import type { CellValue } from "../../agenda/model/grid";
import type { RegisteredOwner } from "../../agenda/model/register";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { freeSheetName } from "../workbook/freeNames";
import { queueStructure } from "../workbook/protection";
import { registerTable } from "./register";
import { runExcel } from "../host/run";
import { columnPoints } from "../workbook/sheetFormats";
import { asTyped } from "../host/cellText";

/** Makes a sheet with the table `Owners` from the owners in the agenda. Null when done. */
export async function createRegister(assessment: Assessment): Promise<Fault | null> {
  return change(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const structure = queueStructure(context);
    await context.sync();
    structure.refuseNewSheet();
    const taken = sheets.items.map(({ name }) => name);
    const sheet = sheets.add(freeSheetName(registerTable, taken));
    const rows = [[...registerHeaders], ...startRegister(assessment).map(cellsOf)];
    const range = sheet.getRangeByIndexes(0, 0, rows.length, registerHeaders.length);
    range.values = rows;
    const table = sheet.tables.add(range, true);
    table.name = registerTable;
    table.style = "TableStyleLight1";
    [30, 30, 34, 24, 10].forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
    });
    sheet.freezePanes.freezeRows(1);
    return null;
  });
}

/** Adds an owner below the others. Null when done. */
export async function addOwner(owner: RegisteredOwner): Promise<Fault | null> {
  return change(async (context) => {
    const { table, area, header } = await readTable(context);
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    const below = table.worksheet.getRangeByIndexes(rowIndex + rowCount, columnIndex, 1, columnCount).load("values");
    await context.sync();
    if (below.values.flat().some((value) => value !== "")) return notBlankBelow;
    const cells = cellsOf(owner);
    below.values = [header.map((name) => cells[registerIndexOf(name)] ?? "")];
    // TableRowCollection.add makes conflicts where a colleague edits the table at the same time.
    table.resize(table.worksheet.getRangeByIndexes(rowIndex, columnIndex, rowCount + 1, columnCount));
    return null;
  });
}

export type OwnerChange = { otherName: string } | { active: boolean };

/** Changes one cell of the row that has this name. Null when done. */
export async function changeOwner(name: string, wanted: OwnerChange): Promise<Fault | null> {
  return change(async (context) => {
    const { table, area, header, rows } = await readTable(context);
    const row = rowIndexOf(name, header, rows);
    const column = indexOf(header, "otherName" in wanted ? "Other names" : "Active");
    if (row < 0) return goneFrom(name);
    if (column < 0) return columnMissing;
    const before = String(rows[row]?.[column] ?? "").trim();
    const after = "otherName" in wanted ? [before, wanted.otherName].filter(Boolean).join("; ") : yesNo(wanted.active);
    const cell = table.worksheet.getRangeByIndexes(area.rowIndex + 1 + row, area.columnIndex + column, 1, 1);
    cell.values = [[asTyped(after)]];
    return null;
  });
}

/** Activates the register's sheet and selects the row that has this name. Null when done. */
export async function selectOwner(name: string): Promise<Fault | null> {
  return change(async (context) => {
    const { table, area, header, rows } = await readTable(context);
    const row = rowIndexOf(name, header, rows);
    if (row < 0) return goneFrom(name);
    table.worksheet.activate();
    table.worksheet.getRangeByIndexes(area.rowIndex + 1 + row, area.columnIndex, 1, area.columnCount).select();
    return null;
  });
}

async function readTable(context: Excel.RequestContext) {
  const table = context.workbook.tables.getItem(registerTable);
  const area = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount,values");
  await context.sync();
  const [header, ...rows] = area.values as [CellValue[], ...CellValue[][]];
  return { table, area, header: header.map(String), rows };
}

async function change(work: (context: Excel.RequestContext) => Promise<Fault | null>): Promise<Fault | null> {
  try {
    return await runExcel(async (context) => {
      const blocked = await work(context);
      await context.sync();
      return blocked;
    });
  } catch (error) {
    return explainFault(error);
  }
}

function rowIndexOf(name: string, header: string[], rows: CellValue[][]): number {
  const column = indexOf(header, "Name");
  return column < 0
    ? -1
    : indexOf(
        rows.map((row) => String(row[column])),
        name,
      );
}

/** Whatever the case and the spaces; -1 where there is none. */
function indexOf(texts: readonly string[], wanted: string): number {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  return texts.findIndex((text) => plain(text) === plain(wanted));
}

const registerIndexOf = (header: string) => indexOf(registerHeaders, header);
const yesNo = (active: boolean) => (active ? "Yes" : "No");

function cellsOf(owner: RegisteredOwner): CellValue[] {
  return registerRow(owner).map((cell) => (typeof cell === "string" ? asTyped(cell) : cell));
}

const blocked = (code: string, title: string, advice: string): Fault => ({
  kind: "other",
  code,
  title,
  advice,
  details: code,
});

const notBlankBelow = blocked(
  "BelowRegister",
  "The row below the register is not empty.",
  "Clear the row below the table Owners, then add the owner again.",
);
const columnMissing = blocked(
  "RegisterColumn",
  "The register is missing a column.",
  `Give the table Owners the columns ${registerHeaders.join(", ")}.`,
);
const goneFrom = (name: string) =>
  blocked("OwnerGone", `“${name}” is no longer in the register.`, "Check the table Owners, then try again.");
