/** The register of owners as it stands: the workbook's table `Owners`, wherever it is and in whatever order its columns are. */
import { readRegister } from "../../agenda/register/register";
import type { RegisterReading } from "../../agenda/register/register";
import type { CellValue } from "../../agenda/model/grid";
import type { ScannedSheet, ScannedTable, WorkbookScan } from "../workbook/workbookScan";

export const registerTable = "Owners";

/** A register as it stands, with the sheet that its findings' cells are on. */
export interface Register extends RegisterReading {
  sheet: string;
}

/** Queues the reading of the register; `take` gives it after a sync, null where the workbook has none. */
export function queueRegister(context: Excel.RequestContext, look: WorkbookScan): { take(): Register | null } {
  const found = look.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.toLowerCase() === registerTable.toLowerCase())
      .map((table) => ({ sheet, table })),
  )[0] as { sheet: ScannedSheet; table: ScannedTable } | undefined;
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
