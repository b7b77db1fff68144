/** Puts a sample agenda on a new sheet of this workbook, for a person who wants to try before pasting their own. */
import { sampleDateColumns, sampleHeader, sampleRows } from "../../agenda/sample/sampleAgenda";
import { today } from "../host/clock";
import type { Decoration } from "../host/decorations";
import { makeSheet } from "../workbook/newSheets";
import type { NewSheetOutcome } from "../workbook/newSheets";
import { scanWorkbook } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import { columnWidths, frozenRows, tableStyle, wrappedText } from "../workbook/sheetFormats";
import { asText } from "../host/cellText";

/** In characters of the standard font. */
const widths = [22, 42, 46, 22, 10, 14, 14];

/** The sheet is shown. */
export function addSampleAgenda(): Promise<NewSheetOutcome> {
  return makeSheet({ name: "Sample agenda", read: scanWorkbook, fill: queueSample });
}

function queueSample(sheet: Excel.Worksheet, { dateSystem }: WorkbookScan): Decoration[] {
  const rows = sampleRows(today(), dateSystem).map((row) =>
    row.map((cell) => (typeof cell === "string" ? asText(cell) : cell)),
  );
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, sampleHeader.length);
  range.values = [sampleHeader, ...rows];
  for (const column of sampleDateColumns) {
    sheet.getRangeByIndexes(1, column, rows.length, 1).numberFormat = rows.map(() => ["d mmm yyyy"]);
  }
  sheet.tables.add(range, true);
  return [tableStyle, ...columnWidths(widths), ...wrappedText(rows.length + 1, sampleHeader.length), frozenRows(1)];
}
