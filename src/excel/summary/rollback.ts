/** After a failure the workbook gets back what it had. Each sheet is rolled back by itself, so that one that fails doesn't stop the others. */
import { contentKey } from "../agenda/summaryContent";
import { asText } from "../host/cellText";
import { faultCode } from "../host/faults";
import { RequestSize } from "../host/requestSize";
import type { SnapshotWrite } from "../stores/snapshotWrite";
import { rangeOf } from "../workbook/ranges";
import { markKey } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { currentTable, hasGrown } from "./currentSheets";
import type { CurrentSheet, CurrentSheets } from "./currentSheets";
import { queueSpaceRemoval } from "./makeSpace";
import type { Space } from "./makeSpace";
import { chartName, queueChart } from "./sheetChart";
import { writeContents } from "./sheetContents";
import { extentOf } from "./sheetLayout";
import { retiredKey, shapeKey } from "./sheetShape";
import type { SheetWrite } from "./sheetWrites";

/** What a refresh had done, or begun to do, when it failed. */
interface FailedRefresh {
  scan: WorkbookScan;
  current: CurrentSheets;
  begun: SheetWrite[];
  spaces: Space[];
  snapshot: SnapshotWrite | null;
}

/** Excel refused to restore a part of what the workbook had. `cause` is the first failure. */
class RollbackFailed extends Error {
  readonly code = "RollbackFailed";
  override readonly name = "RollbackFailed";
}

/** Leaves out protected sheets: the refresh could not write to them either. Throws RollbackFailed. */
export async function rollBack(context: Excel.RequestContext, failed: FailedRefresh): Promise<void> {
  const { current, begun, spaces, snapshot } = failed;
  const failures: unknown[] = [];
  const attempt = async (work: () => void | Promise<void>) => {
    try {
      await work();
      await context.sync();
    } catch (error) {
      if (faultCode(error) !== "AccessDenied") failures.push(error);
    }
  };
  await attempt(() => deleteNewSheets(context, failed));
  for (const write of begun) await attempt(() => restoreSheet(context, write));
  if (spaces.length > 0) await attempt(() => queueSpaceRemoval(context, spaces));
  for (const sheet of current.sheets.filter(hasGrown)) await attempt(() => restoreTableArea(context, sheet));
  if (snapshot) await attempt(() => snapshot.queueRollback());
  await attempt(() => context.workbook.worksheets.getItem(current.active).activate());
  if (failures.length > 0) throw new RollbackFailed("Excel could not restore the sheets.", { cause: failures[0] });
}

/** Deletes the sheets that the refresh has added. Excel deletes no sheet that is very hidden. */
async function deleteNewSheets(context: Excel.RequestContext, { scan, begun, snapshot }: FailedRefresh): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const known = new Set(scan.sheets.map(({ id }) => id));
  const names = new Set(begun.filter(({ change }) => change === "new").map(({ name }) => name));
  for (const name of snapshot?.newSheets ?? []) names.add(name);
  for (const sheet of sheets.items) {
    if (known.has(sheet.id) || !names.has(sheet.name)) continue;
    if (sheet.visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}

async function restoreSheet(
  context: Excel.RequestContext,
  { plan, current, released, change, retires }: SheetWrite,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (released) worksheets.getItem(released.scanned.id).customProperties.add(markKey, released.mark);
  if (!current?.plan) return;
  const sheet = worksheets.getItem(current.scanned.id);
  restoreProperty(sheet, contentKey, current.content);
  if (current.retired !== retires) restoreProperty(sheet, retiredKey, current.retired ? "yes" : "no");
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(current.plan.asAt)]];
    return;
  }
  restoreProperty(sheet, shapeKey, current.shape);
  const table = currentTable(current);
  if (table === null) return;
  const after = extentOf(plan);
  const extent = {
    rows: Math.max(table.extent.rows, after.rows),
    columns: Math.max(table.extent.columns, after.columns),
  };
  await writeContents(sheet, current.plan, { id: table.id, extent }, new RequestSize(context));
  if (current.chart) {
    queueChart(sheet, current.plan, { isNew: false, belowRow: null });
    sheet.charts.getItem(chartName).set(current.chart);
  } else if (plan.chart) await deleteChart(context, sheet);
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

/** A property that the sheet didn't have stays: the next refresh writes it again. */
function restoreProperty(sheet: Excel.Worksheet, key: string, value: string | null): void {
  if (value !== null) sheet.customProperties.add(key, value);
}
