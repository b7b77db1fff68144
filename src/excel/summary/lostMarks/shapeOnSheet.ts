/** The shape of a generated sheet, read from the sheet itself: so that a refresh may write it again, and put back just what was there. */
import { isGeneratedSheetName } from "../../../agenda/model/generatedSheets";
import type { Settings } from "../../../agenda/model/settings";
import { numberColumn, textColumn } from "../../../agenda/sheets/plan";
import type { ChartPlan, ColumnPlan, PlannedValue } from "../../../agenda/sheets/plan";
import { ownColumns } from "../../../agenda/sheets/tables/lostMark";
import { readRows } from "../../workbook/ranges";
import type { ScannedSheet } from "../../workbook/scannedSheets";
import { columnCharacters } from "../../workbook/sheetFormats";
import { chartName } from "../sheetChart";
import { plainHeader } from "../sheetFormat";
import { shapeOf } from "../sheetShape";
import { turnedOff } from "../sheetWrites";

export interface ShapeOnSheet {
  sheetId: string;
  shape: string;
  /** The sheet says that it is refreshed no more. */
  isRetired: boolean;
}

/** Two round trips, and more where the sheet is large. Null for the history, which has no shape. */
export async function readShape(
  context: Excel.RequestContext,
  { id, lostMark, tables: [table] }: ScannedSheet,
  settings: Settings,
): Promise<ShapeOnSheet | null> {
  if (!isGeneratedSheetName(lostMark) || !table?.header) return null;
  const sheet = context.workbook.worksheets.getItem(id);
  const { count } = ownColumns(lostMark, table.header, settings);
  const { rowIndex: top, rowCount } = table.area;
  const charts = sheet.charts.load("items/name");
  const queued = table.header.slice(0, count).map((header, column) => queueColumn(sheet, top, column, String(header)));
  await context.sync();
  const parts = await readRows(context, 0, top + rowCount, (first, rows) => {
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(first, 0, rows, count).load("values");
    return { take: () => range.values as PlannedValue[][] };
  });
  const values = parts.flat();
  const columns = queued.map((one) => one.take());
  const rows = ownRows(values.slice(top + 1));
  return {
    sheetId: id,
    shape: shapeOf({
      table: { name: table.name, columns, rows, totalled: lostMark === "summary" },
      lines: Array.from({ length: top - 3 }, () => ""),
      chart: charts.items.some(({ name }) => name === chartName) ? chartOver(columns) : null,
    }),
    isRetired: String(values[1]?.[0]).endsWith(turnedOff),
  };
}

/** The header, and the first cell below it, which has the formats of its column. */
function queueColumn(sheet: Excel.Worksheet, top: number, column: number, header: string): { take(): ColumnPlan } {
  const head = sheet.getCell(top, column).load("format/columnWidth,format/fill/color,format/font/color");
  const body = sheet.getCell(top + 1, column).load("numberFormat,format/horizontalAlignment");
  return {
    take: () => {
      const width = columnCharacters(head.format.columnWidth);
      const isCentred = body.format.horizontalAlignment === Excel.HorizontalAlignment.center;
      const [text, fill] = [head.format.font.color, head.format.fill.color];
      const format = String((body.numberFormat as unknown[][])[0]?.[0]);
      return {
        ...(isCentred ? numberColumn : textColumn)(header, header, width),
        format: format === "General" ? null : format,
        tint: fill.toUpperCase() === plainHeader.fill ? null : { text, fill },
      };
    },
  };
}

/** Rows of ours fill their first cell and another one. What a person typed just below those Excel has taken into the table. */
function ownRows(rows: readonly PlannedValue[][]): PlannedValue[][] {
  const end = rows.findIndex(([first, ...others]) => first === "" || (others.length > 0 && others.every(isBlank)));
  return rows.slice(0, end < 0 ? rows.length : end);
}

const isBlank = (value: PlannedValue) => value === "";

/** The chart draws the columns of the ratings, whose headers are tinted. */
function chartOver(columns: readonly ColumnPlan[]): ChartPlan {
  const series = columns.flatMap(({ tint, header }, column) => (tint ? [{ column, label: header, tint }] : []));
  return { title: chartName, inWords: "", series };
}
