/** The register of owners: the workbook's table `Owners`, on any sheet and with its columns in any order. */
import { readRegister } from "../../agenda/register/register";
import type { RegisterReading } from "../../agenda/register/register";
import type { CellValue } from "../../agenda/model/grid";
import { rangeOf } from "../workbook/ranges";
import type { WorkbookScan } from "../workbook/workbookScan";

export const registerTable = "Owners";

/** A register as it was read, with the sheet of its findings' cells. */
export interface Register extends RegisterReading {
  sheet: string;
}

/** Queues the reading of the register; `take` gives it after a sync, null where the workbook has none. */
export function queueRegister(context: Excel.RequestContext, scan: WorkbookScan): { take(): Register | null } {
  const [found] = scan.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.toLowerCase() === registerTable.toLowerCase())
      .map(({ area }) => ({ sheet, area })),
  );
  if (!found) return { take: () => null };
  const { sheet, area } = found;
  const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), area).load("values");
  return {
    take: () => {
      const [header, ...rows] = range.values as [CellValue[], ...CellValue[][]];
      return { sheet: sheet.name, ...readRegister(header, rows, area.rowIndex + 1, area.columnIndex + 1) };
    },
  };
}
