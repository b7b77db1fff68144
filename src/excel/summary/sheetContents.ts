/** Writes what counts of a plan to its sheet: its lines and its table, with number formats. What decorates them comes later. */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { asText } from "../host/cellText";
import { partsOf } from "../host/requestSize";
import type { RequestSize } from "../host/requestSize";
import { pause } from "../host/slices";
import { extentOf, tableTop } from "./sheetLayout";
import type { Extent } from "./sheetLayout";
import { queueValues, valueSizes } from "./sheetRows";

/** The table that is on the sheet already, and how far the plan of ours that it belongs to reaches. */
export interface CurrentTable {
  id: string;
  extent: Extent;
}

/**
 * Keeps and resizes a current table, so that names and charts that refer to it go on working. Syncs only where the rows
 * are more than one request can carry.
 */
export async function writeContents(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  current: CurrentTable | null,
  request: RequestSize,
): Promise<void> {
  const top = tableTop(plan);
  const { rows, columns } = extentOf(plan);
  await request.add(15_000);
  const heading = [plan.title, plan.asAt, ...plan.lines].map((line) => [asText(line)]);
  const area = sheet.getRangeByIndexes(top, 0, rows - top, columns);
  if (current) {
    const table = sheet.tables.getItem(current.id);
    // Excel writes to the wrong rows where a filter hides some.
    table.clearFilters();
    table.resize(area);
    clearBeyond(sheet, plan, current.extent);
  } else sheet.tables.add(area, true).name = plan.table.name;
  sheet.getRangeByIndexes(0, 0, heading.length, 1).values = heading;
  queueColumns(sheet, plan);
  for (const { first, count, bytes } of partsOf(valueSizes(plan.table))) {
    await request.add(bytes);
    await pause();
    queueValues(sheet, plan, first, count);
  }
}

/** Headers, and number formats: without them dates are numbers that nobody can read. */
function queueColumns(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const top = tableTop(plan);
  const { columns, rows } = plan.table;
  sheet.getRangeByIndexes(top, 0, 1, columns.length).values = [columns.map((column) => asText(column.header))];
  columns.forEach(({ format }, index) => {
    if (format === null) return;
    sheet.getRangeByIndexes(top + 1, index, rows.length, 1).numberFormat = format as unknown as string[][];
  });
}

/** Clears all rows below the header, and the header's cells that the new plan doesn't reach. */
function clearBeyond(sheet: Excel.Worksheet, plan: SheetPlan, before: Extent): void {
  const top = tableTop(plan);
  const { rows, columns } = extentOf(plan);
  const lastRow = Math.max(rows, before.rows);
  const lastColumn = Math.max(columns, before.columns);
  sheet.getRangeByIndexes(top + 1, 0, lastRow - top - 1, lastColumn).clear();
  if (lastColumn > columns) sheet.getRangeByIndexes(top, columns, 1, lastColumn - columns).clear();
}
