/** Takes the person to a row or cell of the agenda: activates its sheet and selects it. */
import type { AgendaPlace } from "../../../agenda/model/agenda";
import { explainFault } from "../../host/faults";
import type { Fault } from "../../host/faults";
import { runExcel } from "../../host/run";

/** Down to `lastRow`, where it is given. Null when done. */
export async function selectRow(agenda: AgendaPlace, row: number, lastRow = row): Promise<Fault | null> {
  const columns = agenda.lastColumn - agenda.firstColumn + 1;
  return select(agenda.sheet, (sheet) =>
    sheet.getRangeByIndexes(row - 1, agenda.firstColumn - 1, lastRow - row + 1, columns),
  );
}

/** `address` such as "C10". */
export async function selectCell(sheetName: string, address: string): Promise<Fault | null> {
  return select(sheetName, (sheet) => sheet.getRange(address));
}

async function select(sheetName: string, rangeOf: (sheet: Excel.Worksheet) => Excel.Range): Promise<Fault | null> {
  try {
    await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.activate();
      rangeOf(sheet).select();
      await context.sync();
    });
    return null;
  } catch (error) {
    return explainFault(error);
  }
}
