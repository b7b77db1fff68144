/** The register of owners: the workbook's table `Owners`, on any sheet and with its columns in any order. */
import type { RegisterReading } from "../../agenda/register/register";
import type { CellValue } from "../../agenda/model/grid";
import { registerTable } from "../../agenda/model/register";
import type { WorkbookScan } from "../workbook/workbookScan";

/** A register as it was read, with the sheet of its findings' cells. */
export interface Register extends RegisterReading {
  sheet: string;
}

/** Queues the reading of the register; `take` gives it after a sync, null where the workbook has none. */
export function queueRegister(context: Excel.RequestContext, scan: WorkbookScan): { take(): Promise<Register | null> } {
  const [found] = scan.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.toLowerCase() === registerTable.toLowerCase())
      .map(({ id }) => ({ sheet, id })),
  );
  if (!found) return { take: () => Promise.resolve(null) };
  const { sheet, id } = found;
  // Wherever it is by now: rows may have come since the scan.
  const range = context.workbook.tables.getItem(id).getRange().load("values,rowIndex,columnIndex");
  return {
    take: async () => {
      const { readRegister } = await import("../../agenda/register/register");
      const [header, ...rows] = range.values as [CellValue[], ...CellValue[][]];
      return { sheet: sheet.name, ...readRegister(header, rows, range.rowIndex + 1, range.columnIndex + 1) };
    },
  };
}
