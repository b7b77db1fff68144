/**
 * Writes the generated sheets, all of them or none. Only sheets that carry our mark are ever written to, and a sheet whose
 * contents are the same keeps everything but its as-at line.
 */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { contentKey } from "../agenda/summaryContent";
import { asText } from "../host/cellText";
import { syncDecorated, undecoratedSentence } from "../host/decorations";
import { RequestSize } from "../host/requestSize";
import { pause } from "../host/slices";
import type { SnapshotWrite } from "../stores/snapshotWrite";
import { NewSheets } from "../workbook/newSheets";
import { markKey } from "../../agenda/model/generatedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { currentTable, isRetired } from "./currentSheets";
import type { CurrentSheet, CurrentSheets } from "./currentSheets";
import { captureFormats } from "./currentFormats";
import { askAboutLostMarks, releasedMark } from "./lostMarks/lostMarks";
import { makeSpace } from "./makeSpace";
import type { Growth } from "./makeSpace";
import type { Refresh } from "./rollback";
import { writeContents } from "./sheetContents";
import { decoratedSheet } from "./sheetDecorations";
import { retiredKey, shapeKey, shapeOf } from "./sheetShape";
import { retiringWrites, sheetWriteOf } from "./sheetWrites";
import type { SheetWrite } from "./sheetWrites";

export { queueCurrentSheets } from "./currentSheets";
export { answerLostMarks } from "./lostMarks/answerLostMarks";
export { askAboutOthers } from "../stores/otherWorkbooks";
export { planSnapshot } from "../stores/snapshotWrite";
export { rollBack } from "./rollback";

interface WrittenSheet {
  name: string;
  changed: boolean;
  notice: string | null;
}

interface WrittenSheets {
  sheets: WrittenSheet[];
  /** What Excel refused of all that only decorates the sheets, in one sentence; null where nothing. */
  undecorated: string | null;
}

/** What a refresh is to write, with nothing begun yet. Throws Explained where a protection is in the way, or a mark is lost. */
export function refreshOf(
  scan: WorkbookScan,
  current: CurrentSheets,
  plans: readonly SheetPlan[],
  snapshot: SnapshotWrite | null,
): Refresh {
  askAboutLostMarks(scan);
  const writes = plans.map((plan) => sheetWriteOf(scan, current, plan));
  const retiring = retiringWrites(current, plans);
  if (writes.some(({ change }) => change === "new") || snapshot?.addsSheet === true) scan.structure.refuseNewSheet();
  for (const write of [...writes, ...retiring]) write.current?.protection.refuseWriting();
  const newSheets = new NewSheets(scan.sheets.map(({ id }) => id));
  return { scan, current, writes, retiring, snapshot, begun: [], spaces: [], newSheets };
}

/** Keeps in `refresh` what it has begun. `rollBack` undoes that after a failure. */
export async function writeSheets(context: Excel.RequestContext, refresh: Refresh): Promise<WrittenSheets> {
  const { scan, writes, retiring, snapshot, begun, spaces, newSheets } = refresh;
  await captureFormats(context, writes.flatMap(currentOf));
  await makeSpace(context, writes.flatMap(growthOf), spaces);
  const request = new RequestSize(context);
  for (const write of [...writes, ...retiring]) {
    begun.push(write);
    await pause();
    await writeSheet(context, newSheets, write, request);
  }
  await snapshot?.queue(context, newSheets, request);
  await pause();
  const decorated = writes.map((write) => decoratedSheet(scan, write));
  const undecorated = undecoratedSentence(await syncDecorated(context, decorated, request));
  const sheets = writes.map(({ name, change, notice }) => ({ name, changed: change !== "as-at", notice }));
  return { sheets, undecorated };
}

/** The sheets whose contents are written over. */
function currentOf({ current, change }: SheetWrite): CurrentSheet[] {
  return current !== null && change === "contents" ? [current] : [];
}

function growthOf({ plan, current, change }: SheetWrite): Growth[] {
  return current && change === "contents" ? [{ current, plan }] : [];
}

async function writeSheet(
  context: Excel.RequestContext,
  newSheets: NewSheets,
  { plan, name, current, released, change, retires }: SheetWrite,
  request: RequestSize,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (released) worksheets.getItem(released.scanned.id).customProperties.add(markKey, releasedMark);
  const sheet = current ? worksheets.getItem(current.scanned.id) : newSheets.add(context, name, plan.mark);
  if (current?.content !== plan.content) sheet.customProperties.add(contentKey, plan.content);
  if (current !== null && isRetired(current) !== retires)
    sheet.customProperties.add(retiredKey, retires ? "yes" : "no");
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(plan.asAt)]];
    return;
  }
  sheet.customProperties.add(shapeKey, shapeOf(plan));
  await writeContents(sheet, plan, current && currentTable(current), request);
}
