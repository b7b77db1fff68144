/** What a person wrote below or beside our table makes room before the table grows over it: it moves, and nothing is lost. */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { extentOf, tableTop } from "./sheetContents";
import { hasGrown } from "./currentSheets";
import type { StandingSheet } from "./currentSheets";

export interface Growth {
  standing: StandingSheet;
  plan: SheetPlan;
}

/** Cells put in, to be taken out again when the refresh fails. */
export interface Room {
  sheetId: string;
  address: [row: number, column: number, rows: number, columns: number];
  shift: "Down" | "Right";
  /** False while nobody knows whether Excel has done it. */
  sure: boolean;
}

/** Looks only where a sheet holds more than ours; one round trip for that, and one for each move. */
export async function makeRoom(context: Excel.RequestContext, growths: Growth[], made: Room[]): Promise<void> {
  const strips = growths.flatMap(stripsOf).map((strip) => ({
    strip,
    used: rangeOf(context, strip).getUsedRangeOrNullObject(true).load("address"),
  }));
  if (strips.length === 0) return;
  for (const { standing } of growths) if (hasGrown(standing)) queueTableExtent(context, standing);
  await context.sync();
  for (const { strip, used } of strips) {
    if (!used.isNullObject) await insert(context, strip, made);
  }
}

/**
 * Queues taking out what `makeRoom` put in, the last first. Of a move that nobody is sure of, the cells tell: they held
 * something before it, and are empty after.
 */
export async function queueTakingBack(context: Excel.RequestContext, made: Room[]): Promise<void> {
  const unsure = made
    .filter(({ sure }) => !sure)
    .map((room) => ({ room, used: rangeOf(context, room).getUsedRangeOrNullObject(true).load("address") }));
  if (unsure.length > 0) await context.sync();
  const undone = new Set(unsure.filter(({ used }) => !used.isNullObject).map(({ room }) => room));
  for (const room of made.filter((one) => !undone.has(one)).reverse()) {
    rangeOf(context, room).delete(room.shift === "Down" ? "Up" : "Left");
  }
}

/** Our table as we made it: what Excel took into it of the person's own is let go, and stays in its cells. */
function queueTableExtent(context: Excel.RequestContext, { look, plan, tableId }: StandingSheet): void {
  if (plan === null || tableId === null) return;
  const sheet = context.workbook.worksheets.getItem(look.id);
  const { rows, columns } = extentOf(plan);
  const top = tableTop(plan);
  sheet.tables.getItem(tableId).resize(sheet.getRangeByIndexes(top, 0, rows - top, columns));
}

async function insert(context: Excel.RequestContext, room: Room, made: Room[]): Promise<void> {
  made.push(room);
  rangeOf(context, room).insert(room.shift);
  await context.sync();
  room.sure = true;
}

/** The cells beside, then those below, that the plan takes and the standing one didn't. */
function stripsOf({ standing, plan }: Growth): Room[] {
  const { used, id } = standing.look;
  if (standing.plan === null || used === null) return [];
  const before = extentOf(standing.plan);
  const after = extentOf(plan);
  if (used.rowIndex + used.rowCount <= before.rows && used.columnIndex + used.columnCount <= before.columns) return [];
  const top = tableTop(plan);
  const rooms: Room[] = [];
  if (after.columns > before.columns) {
    const address: Room["address"] = [top, before.columns, before.rows - top, after.columns - before.columns];
    rooms.push({ sheetId: id, address, shift: "Right", sure: false });
  }
  if (after.rows > before.rows) {
    const columns = Math.max(before.columns, after.columns);
    rooms.push({
      sheetId: id,
      address: [before.rows, 0, after.rows - before.rows, columns],
      shift: "Down",
      sure: false,
    });
  }
  return rooms;
}

function rangeOf(context: Excel.RequestContext, { sheetId, address }: Room): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(...address);
}
