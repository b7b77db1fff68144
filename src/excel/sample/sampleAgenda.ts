/** Puts a sample agenda on a new sheet of this workbook, for a person who wants to try before pasting their own. */
import { sampleDateColumns, sampleHeader, sampleRows } from "../../agenda/sample/sampleAgenda";
import { today } from "../host/clock";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { makeSheet } from "../workbook/newSheets";
import { scanWorkbook } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import { columnPoints } from "../workbook/sheetFormats";
import { asText } from "../host/cellText";

const columnWidths = [22, 42, 46, 22, 10, 14, 14];

/** Null when done. The sheet is shown. */
export async function addSampleAgenda(): Promise<Fault | null> {
  try {
    await makeSheet({ name: "Sample agenda", read: scanWorkbook, fill: queueSample });
    return null;
  } catch (error) {
    return explainFault(error);
  }
}

function queueSample(sheet: Excel.Worksheet, { dateSystem }: WorkbookScan): void {
  const rows = sampleRows(today(), dateSystem).map((row) =>
    row.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
  );
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, sampleHeader.length);
  range.values = [sampleHeader, ...rows];
  range.format.verticalAlignment = "Top";
  columnWidths.forEach((width, column) => {
    const cells = sheet.getRangeByIndexes(0, column, rows.length + 1, 1);
    cells.format.columnWidth = columnPoints(width);
    cells.format.wrapText = true;
    if (sampleDateColumns.includes(column)) {
      sheet.getRangeByIndexes(1, column, rows.length, 1).numberFormat = rows.map(() => ["d mmm yyyy"]);
    }
  });
  sheet.tables.add(range, true).style = "TableStyleLight1";
  sheet.freezePanes.freezeRows(1);
}
