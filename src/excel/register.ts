/** The register of owners: the workbook's table `Owners`, wherever it stands. */
import { readRegister, registerHeaders, registerRow, startRegister } from "../agenda/register";
import type { RegisterReading } from "../agenda/register";
import type { Assessment, CellValue, RegisteredOwner } from "../agenda/types";
import { explainFault } from "./faults";
import type { Fault } from "./faults";
import type { SheetLook, TableLook, WorkbookLook } from "./look";
import { runExcel } from "./run";
import { asTyped } from "./sheetContents";

const registerTable = "Owners";

/** A register as it stands, with the sheet that its findings' cells are on. */
export interface Register extends RegisterReading {
  sheet: string;
}

/** Queues the reading of the register; `take` gives it after a sync, null where the workbook has none. */
export function queueRegister(context: Excel.RequestContext, look: WorkbookLook): { take(): Register | null } {
  const found = look.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.toLowerCase() === registerTable.toLowerCase())
      .map((table) => ({ sheet, table })),
  )[0] as { sheet: SheetLook; table: TableLook } | undefined;
  if (!found) return { take: () => null };
  const { rowIndex, columnIndex, rowCount, columnCount } = found.table.area;
  const range = context.workbook.worksheets
    .getItem(found.sheet.id)
    .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
    .load("values");
  return {
    take: () => {
      const [header, ...rows] = range.values as CellValue[][];
      return { sheet: found.sheet.name, ...readRegister(header, rows, rowIndex + 1, columnIndex + 1) };
    },
  };
}

/** Makes a sheet with the table `Owners` out of the owners that the agenda names. Null when done. */
export async function createRegister(assessment: Assessment): Promise<Fault | null> {
  return await change((context) => {
    const owners = startRegister(assessment);
    const sheet = context.workbook.worksheets.add(registerTable);
    const rows = [[...registerHeaders], ...owners.map(cellsOf)];
    const range = sheet.getRangeByIndexes(0, 0, rows.length, registerHeaders.length);
    range.values = rows;
    const table = sheet.tables.add(range, true);
    table.name = registerTable;
    table.style = "TableStyleLight1";
    [30, 30, 34, 24, 10].forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * 5.25 + 3.75;
    });
    sheet.freezePanes.freezeRows(1);
  });
}

/** Adds an owner below the others. Null when done. */
export async function addOwner(owner: RegisteredOwner): Promise<Fault | null> {
  return await change(async (context) => {
    const body = context.workbook.tables.getItem(registerTable).getRange().load("rowIndex,columnIndex,rowCount");
    const sheet = context.workbook.tables.getItem(registerTable).worksheet;
    await context.sync();
    // Written just below, the table grows; its own way of adding rows conflicts with a colleague's.
    const below = sheet.getRangeByIndexes(body.rowIndex + body.rowCount, body.columnIndex, 1, registerHeaders.length);
    below.values = [cellsOf(owner)];
  });
}

async function change(work: (context: Excel.RequestContext) => Promise<void> | void): Promise<Fault | null> {
  try {
    await runExcel(async (context) => {
      await work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return explainFault(error);
  }
}

function cellsOf(owner: RegisteredOwner): CellValue[] {
  return registerRow(owner).map((cell) => (typeof cell === "string" ? asTyped(cell) : cell));
}
