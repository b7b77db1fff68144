/** Writes all of a plan to its sheet but its chart. */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { asText } from "../host/cellText";
import { partsOf } from "../host/requestSize";
import type { RequestSize } from "../host/requestSize";
import { pause } from "../host/slices";
import { queueNewSheetFormat, queueTableFormat } from "./sheetFormat";
import { extentOf, tableTop } from "./sheetLayout";
import type { Extent } from "./sheetLayout";
import { queueRows, rowSizes } from "./sheetRows";

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
  await request.add(30_000);
  const heading = [plan.title, plan.asAt, ...plan.lines].map((line) => [asText(line)]);
  const area = sheet.getRangeByIndexes(top, 0, rows - top, columns);
  if (current) {
    const table = sheet.tables.getItem(current.id);
    // Excel writes to the wrong rows where a filter hides some.
    table.clearFilters();
    table.resize(area);
    clearBeyond(sheet, plan, current.extent);
  } else {
    queueNewSheetFormat(sheet, plan);
    addTable(sheet, area, plan.table.name);
  }
  sheet.getRangeByIndexes(0, 0, heading.length, 1).values = heading;
  queueTableFormat(sheet, plan);
  for (const { first, count, bytes } of partsOf(rowSizes(plan.table))) {
    await request.add(bytes);
    await pause();
    queueRows(sheet, plan, first, count);
  }
}

function addTable(sheet: Excel.Worksheet, area: Excel.Range, name: string): void {
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Points, of a sheet on which nothing was set. */
const defaultWidth = 48;
const defaultHeight = 15;

/** Clears all rows below the header, and the header's cells that the new plan doesn't reach. */
function clearBeyond(sheet: Excel.Worksheet, plan: SheetPlan, before: Extent): void {
  const top = tableTop(plan);
  const { rows, columns } = extentOf(plan);
  const lastRow = Math.max(rows, before.rows);
  const lastColumn = Math.max(columns, before.columns);
  sheet.getRangeByIndexes(top + 1, 0, lastRow - top - 1, lastColumn).clear();
  if (lastColumn > columns) {
    const beyond = sheet.getRangeByIndexes(top, columns, 1, lastColumn - columns);
    beyond.clear();
    beyond.format.columnWidth = defaultWidth;
  }
  if (lastRow > rows) sheet.getRangeByIndexes(rows, 0, lastRow - rows, 1).format.rowHeight = defaultHeight;
}
