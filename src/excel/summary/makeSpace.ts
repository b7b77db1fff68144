/** Before a generated table grows, what a person wrote below or beside it moves out of the way: nothing is written over. */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { hasGrown } from "./currentSheets";
import type { CurrentSheet } from "./currentSheets";
import { extentOf, tableTop } from "./sheetLayout";

export interface Growth {
  current: CurrentSheet;
  plan: SheetPlan;
}

/** Inserted cells, which are deleted again when the refresh fails. */
export interface Space {
  sheetId: string;
  address: [row: number, column: number, rows: number, columns: number];
  shift: "Down" | "Right";
  /** False until Excel has said that the cells are inserted. */
  sure: boolean;
}

/**
 * One round trip where a sheet has more on it than ours, and one for each insertion; else none. Adds each space to `spaces`
 * before Excel inserts it.
 */
export async function makeSpace(context: Excel.RequestContext, growths: Growth[], spaces: Space[]): Promise<void> {
  const wanted = growths.flatMap(spacesFor).map((space) => ({ space, used: queueUsed(context, space) }));
  if (wanted.length === 0) return;
  for (const { current } of growths) if (hasGrown(current)) queueTableArea(context, current);
  await context.sync();
  for (const { space, used } of wanted) {
    if (!used.isNullObject) await insert(context, space, spaces);
  }
}

/** Queues deleting the spaces, the last first. Where nobody is sure of one, its cells show it: after an insertion they are blank. */
export async function queueSpaceRemoval(context: Excel.RequestContext, spaces: Space[]): Promise<void> {
  const unsure = spaces.filter(({ sure }) => !sure).map((space) => ({ space, used: queueUsed(context, space) }));
  if (unsure.length > 0) await context.sync();
  const notInserted = new Set(unsure.filter(({ used }) => !used.isNullObject).map(({ space }) => space));
  for (const space of spaces.filter((one) => !notInserted.has(one)).reverse()) {
    rangeOf(context, space).delete(space.shift === "Down" ? "Up" : "Left");
  }
}

/** The cells beside, then those below, that the plan takes and the current one doesn't. */
function spacesFor({ current, plan }: Growth): Space[] {
  const { used, id: sheetId } = current.scanned;
  if (current.plan === null || used === null) return [];
  const before = extentOf(current.plan);
  const after = extentOf(plan);
  if (used.rowIndex + used.rowCount <= before.rows && used.columnIndex + used.columnCount <= before.columns) return [];
  const top = tableTop(plan);
  const spaces: Space[] = [];
  if (after.columns > before.columns) {
    const address: Space["address"] = [top, before.columns, before.rows - top, after.columns - before.columns];
    spaces.push({ sheetId, address, shift: "Right", sure: false });
  }
  if (after.rows > before.rows) {
    const columns = Math.max(before.columns, after.columns);
    const address: Space["address"] = [before.rows, 0, after.rows - before.rows, columns];
    spaces.push({ sheetId, address, shift: "Down", sure: false });
  }
  return spaces;
}

/** Our table as we made it. Cells of the person's own that Excel took into it stay on the sheet, outside the table. */
function queueTableArea(context: Excel.RequestContext, { scanned, plan, tableId }: CurrentSheet): void {
  if (plan === null || tableId === null) return;
  const sheet = context.workbook.worksheets.getItem(scanned.id);
  const { rows, columns } = extentOf(plan);
  const top = tableTop(plan);
  sheet.tables.getItem(tableId).resize(sheet.getRangeByIndexes(top, 0, rows - top, columns));
}

async function insert(context: Excel.RequestContext, space: Space, spaces: Space[]): Promise<void> {
  spaces.push(space);
  rangeOf(context, space).insert(space.shift);
  await context.sync();
  space.sure = true;
}

function queueUsed(context: Excel.RequestContext, space: Space): Excel.Range {
  return rangeOf(context, space).getUsedRangeOrNullObject(true).load("address");
}

function rangeOf(context: Excel.RequestContext, { sheetId, address }: Space): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(...address);
}
