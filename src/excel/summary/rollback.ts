/** After a failure the workbook gets back what it had. Each sheet is rolled back by itself, so that one that fails doesn't stop the others. */
import { contentKey } from "../agenda/summaryContent";
import { asText } from "../host/cellText";
import { decoration, syncDecorated } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { editingCode, faultCode, PutBackFailed } from "../host/faults";
import { RequestSize } from "../host/requestSize";
import type { SnapshotWrite } from "../stores/snapshotWrite";
import type { SheetPlan } from "../../agenda/sheets/plan";
import type { NewSheets } from "../workbook/newSheets";
import { rangeOf } from "../workbook/ranges";
import { markKey } from "../../agenda/model/generatedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { restoreFormats } from "./currentFormats";
import { currentTable, hasGrown, isRetired } from "./currentSheets";
import type { CurrentSheet, CurrentSheets } from "./currentSheets";
import { queueSpaceRemoval } from "./makeSpace";
import type { Space } from "./makeSpace";
import { chartDecorations, chartName } from "./sheetChart";
import { writeContents } from "./sheetContents";
import { sheetFormats } from "./sheetDecorations";
import { extentOf } from "./sheetLayout";
import { retiredKey, shapeKey } from "./sheetShape";
import type { SheetWrite } from "./sheetWrites";

/** What a refresh writes, and what of it has begun. */
export interface Refresh {
  scan: WorkbookScan;
  current: CurrentSheets;
  writes: readonly SheetWrite[];
  retiring: readonly SheetWrite[];
  snapshot: SnapshotWrite | null;
  begun: SheetWrite[];
  spaces: Space[];
  newSheets: NewSheets;
}

/** Leaves out protected sheets: the refresh could not write to them either. May run more than once. Throws PutBackFailed. */
export async function rollBack(context: Excel.RequestContext, refresh: Refresh, failure: unknown): Promise<void> {
  const { scan, current, begun, spaces, snapshot, newSheets } = refresh;
  const failures: unknown[] = [];
  const attempt = async (work: () => void | Promise<void>) => {
    try {
      await work();
      await context.sync();
    } catch (error) {
      // Whoever is typing finishes, and all of this runs again.
      if (faultCode(error) === editingCode) throw error;
      if (faultCode(error) !== "AccessDenied") failures.push(error);
    }
  };
  await attempt(() => newSheets.delete(context, failure));
  for (const write of begun) await attempt(() => restoreSheet(context, scan, write));
  if (spaces.length > 0) {
    await attempt(async () => {
      await queueSpaceRemoval(context, spaces);
      await context.sync();
      spaces.length = 0;
    });
  }
  for (const sheet of current.sheets.filter(hasGrown)) await attempt(() => restoreTableArea(context, sheet));
  if (snapshot && begun.length > 0) await attempt(() => snapshot.queueRollback(context));
  await attempt(() => context.workbook.worksheets.getItem(current.active).activate());
  if (failures.length > 0) throw new PutBackFailed("Excel could not restore the sheets.", { cause: failures[0] });
}

async function restoreSheet(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  { plan, current, released, change, retires }: SheetWrite,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (released) worksheets.getItem(released.scanned.id).customProperties.add(markKey, released.mark);
  if (!current?.plan) return;
  const sheet = worksheets.getItem(current.scanned.id);
  await restoreProperty(sheet, contentKey, current.content);
  if (isRetired(current) !== retires) await restoreProperty(sheet, retiredKey, current.retired);
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(current.plan.asAt)]];
    return;
  }
  await restoreProperty(sheet, shapeKey, current.shape);
  const table = currentTable(current);
  if (table === null) return;
  const after = extentOf(plan);
  const extent = {
    rows: Math.max(table.extent.rows, after.rows),
    columns: Math.max(table.extent.columns, after.columns),
  };
  const before = withLinks(scan, current.plan, plan);
  const request = new RequestSize(context);
  await writeContents(sheet, before, { id: table.id, extent }, request);
  const decorations = [...sheetFormats(before, extent), ...chartBefore(before, current)];
  await syncDecorated(context, [{ sheet: current.scanned.id, decorations }], request);
  for (const { row, column, formula } of current.formulas) {
    // Beyond what the plan took the cells have not been written over.
    if (row < table.extent.rows && column < table.extent.columns) {
      sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    }
  }
  await restoreFormats(context, current);
  if (current.chart === null && plan.chart) await deleteChart(context, sheet);
}

function chartBefore(plan: SheetPlan, { chart, chartIds }: CurrentSheet): Decoration[] {
  if (chart === null) return [];
  const position = decoration("chart", (sheet) => sheet.charts.getItem(chartName).set(chart));
  return [...chartDecorations(plan, { isNew: false, belowRow: null, others: chartIds }), position];
}

/** Links name their sheet as it is called now: a person may have renamed it since the plan was written, or the plan was read from a sheet without its mark. */
function withLinks({ sheets }: WorkbookScan, before: SheetPlan, after: SheetPlan): SheetPlan {
  const names = new Set(sheets.map(({ name }) => name));
  const columns = before.table.columns.map((column) => {
    const { link } = column;
    const now = after.table.columns.find(({ header }) => header === column.header)?.link;
    if (!now) return column;
    if (link === null || "agendas" in link) return { ...column, link: now };
    return names.has(link.sheet) || "agendas" in now ? column : { ...column, link: { ...link, sheet: now.sheet } };
  });
  return { ...before, table: { ...before.table, columns } };
}

async function deleteChart(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const chart = sheet.charts.getItemOrNullObject(chartName).load("name");
  await context.sync();
  if (!chart.isNullObject) chart.delete();
}

/** As wide and as long as Excel had made it. */
function restoreTableArea(context: Excel.RequestContext, { scanned }: CurrentSheet): void {
  const sheet = context.workbook.worksheets.getItem(scanned.id);
  for (const { id, area } of scanned.tables) sheet.tables.getItem(id).resize(rangeOf(sheet, area));
}

/** One round trip where the sheet did not have the property, else none. */
async function restoreProperty(sheet: Excel.Worksheet, key: string, value: string | null): Promise<void> {
  if (value !== null) {
    sheet.customProperties.add(key, value);
    return;
  }
  const property = sheet.customProperties.getItemOrNullObject(key).load("key");
  await sheet.context.sync();
  if (!property.isNullObject) property.delete();
}
