/**
 * Writes the generated sheets, all of them or none. Only sheets that carry our mark are ever written to, and a sheet whose
 * contents are the same keeps everything but its as-at line.
 */
import { generatedSheetNames } from "../../agenda/model/generatedSheets";
import type { SheetPlan } from "../../agenda/sheets/plan";
import { contentKey } from "../agenda/summaryContent";
import { asText } from "../host/cellText";
import { RequestSize } from "../host/requestSize";
import { pause } from "../host/slices";
import type { SnapshotWrite } from "../stores/snapshotWrite";
import { markKey } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { currentTable } from "./currentSheets";
import type { CurrentSheet, CurrentSheets } from "./currentSheets";
import { makeSpace } from "./makeSpace";
import type { Growth, Space } from "./makeSpace";
import { rollBack } from "./rollback";
import { queueChart } from "./sheetChart";
import { writeContents } from "./sheetContents";
import { extentOf } from "./sheetLayout";
import { retiredKey, shapeKey, shapeOf } from "./sheetShape";
import { retiringWrites, sheetWriteOf } from "./sheetWrites";
import type { SheetWrite } from "./sheetWrites";

export { planSnapshot } from "../stores/snapshotWrite";
export { queueCurrentSheets } from "./currentSheets";

interface WrittenSheet {
  name: string;
  changed: boolean;
  notice: string | null;
}

/** On a failure new sheets are deleted, and changed ones get back what they had. */
export async function writeSheets(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  current: CurrentSheets,
  plans: readonly SheetPlan[],
  snapshot: SnapshotWrite | null,
): Promise<WrittenSheet[]> {
  const writes = plans.map((plan) => sheetWriteOf(scan, current, plan));
  const retiring = retiringWrites(current, plans);
  if (writes.some(({ change }) => change === "new") || (snapshot?.newSheets.length ?? 0) > 0)
    scan.structure.refuseNewSheet();
  for (const write of [...writes, ...retiring]) write.current?.protection.refuseWriting();
  const begun: SheetWrite[] = [];
  const spaces: Space[] = [];
  try {
    await makeSpace(context, writes.flatMap(growthOf), spaces);
    const request = new RequestSize(context);
    for (const write of [...writes, ...retiring]) {
      begun.push(write);
      await pause();
      await writeSheet(context, scan, write, request);
    }
    if (snapshot) {
      await request.add(snapshot.bytes);
      snapshot.queue();
    }
    const summary = writes.find(({ plan, change }) => plan.mark === "summary" && change === "new");
    if (summary) context.workbook.worksheets.getItem(summary.name).activate();
    await pause();
    await context.sync();
  } catch (error) {
    await rollBack(context, { scan, current, begun, spaces, snapshot: begun.length > 0 ? snapshot : null });
    throw error;
  }
  return writes.map(({ name, change, notice }) => ({ name, changed: change !== "as-at", notice }));
}

function growthOf({ plan, current, change }: SheetWrite): Growth[] {
  return current && change === "contents" ? [{ current, plan }] : [];
}

/** Marks a sheet that is no longer ours to write, but still no agenda to read. */
const releasedMark = "left";

async function writeSheet(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  { plan, name, current, released, change, retires }: SheetWrite,
  request: RequestSize,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (released) worksheets.getItem(released.scanned.id).customProperties.add(markKey, releasedMark);
  const sheet = current ? worksheets.getItem(current.scanned.id) : worksheets.add(name);
  if (current?.content !== plan.content) sheet.customProperties.add(contentKey, plan.content);
  if (current !== null && current.retired !== retires) sheet.customProperties.add(retiredKey, retires ? "yes" : "no");
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(plan.asAt)]];
    return;
  }
  sheet.customProperties.add(shapeKey, shapeOf(plan));
  if (!current) {
    sheet.customProperties.add(markKey, plan.mark);
    const position = positionOf(scan, plan);
    if (position !== null) sheet.position = position;
  }
  await writeContents(sheet, plan, current && currentTable(current), request);
  queueSheetChart(sheet, plan, current);
}

/** Where a sheet that was deleted comes back: before those of ours that follow it; null for the end. */
function positionOf(scan: WorkbookScan, { mark }: SheetPlan): number | null {
  const following: readonly (string | null)[] = generatedSheetNames.slice(generatedSheetNames.indexOf(mark) + 1);
  const index = scan.sheets.findIndex((sheet) => following.includes(sheet.mark));
  return index < 0 ? null : index;
}

/** A chart that the person has deleted stays deleted. */
function queueSheetChart(sheet: Excel.Worksheet, plan: SheetPlan, current: CurrentSheet | null): void {
  const before = current?.plan ?? null;
  const isNew = before === null || before.chart === null;
  if (!isNew && current?.chart === null) return;
  const rowsBefore = before === null ? 0 : extentOf(before).rows;
  const rows = extentOf(plan).rows;
  const used = current?.scanned.used;
  const usedRows = used ? used.rowIndex + used.rowCount + Math.max(rows - rowsBefore, 0) : 0;
  queueChart(sheet, plan, { isNew, belowRow: isNew || rowsBefore !== rows ? Math.max(rows, usedRows) : null });
}
