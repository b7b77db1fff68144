/**
 * Writes the generated sheets. Only sheets that carry our mark are ever written to; a failure puts back what stood
 * there. A sheet whose contents are the same keeps everything but its as-at line.
 */
import { generatedSheetNames } from "../../agenda/model/generatedSheets";
import type { SheetPlan } from "../../agenda/sheets/plan";
import { freeName } from "../workbook/freeName";
import { markKey } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import { RequestSize } from "../host/requestSize";
import { queueChart } from "./sheetChart";
import { asText } from "../host/cellText";
import { pause } from "../host/slices";
import { extentOf, writeContents } from "./sheetContents";
import { putBack } from "./rollback";
import { makeRoom } from "./makeSpace";
import type { Growth, Room } from "./makeSpace";
import { shapeKey, shapeOf, standingPart, standsOn } from "./currentSheets";
import type { Standing, StandingSheet } from "./currentSheets";
import { contentKey } from "../agenda/summaryContent";

export { queueStandingSheets } from "./currentSheets";

/** What else is written by the same requests, and taken back with the sheets. */
export interface Beside {
  /** About how much `queue` adds to a request. */
  bytes: number;
  queue(): void;
  /** Sheets that `queue` adds; they are deleted when they are to be taken back. */
  newSheets: string[];
  /** Queues taking back the rest. */
  putBack(): void;
}

export interface WrittenSheet {
  name: string;
  changed: boolean;
  notice: string | null;
}

/** A plan and the sheet that it goes to. */
export interface Job {
  plan: SheetPlan;
  name: string;
  notice: string | null;
  change: "new" | "as-at" | "contents";
  /** The sheet of ours that the plan replaces. */
  standing: StandingSheet | null;
  /** A sheet that was ours until a person rearranged it: it gets another mark, and keeps all else. */
  left: StandingSheet | null;
}

/** Of a sheet that is no longer ours to write, but still no agenda to read. */
const leftMark = "left";

/** Writes all plans, or none: on a failure new sheets go and changed ones get back what they held. */
export async function writeSheets(
  context: Excel.RequestContext,
  look: WorkbookScan,
  standing: Standing,
  plans: SheetPlan[],
  beside: Beside | null,
): Promise<WrittenSheet[]> {
  const jobs = plans.map((plan) => jobOf(look, standing, plan));
  const begun: Job[] = [];
  const made: Room[] = [];
  try {
    await makeRoom(context, jobs.flatMap(growthOf), made);
    const request = new RequestSize(context);
    for (const job of [...jobs, ...retiring(standing, plans)]) {
      begun.push(job);
      await pause();
      await writeJob(context, look, job, request);
    }
    if (beside) {
      await request.add(beside.bytes);
      beside.queue();
    }
    const summary = jobs.find(({ plan, change }) => plan.mark === "summary" && change === "new");
    if (summary) context.workbook.worksheets.getItem(summary.name).activate();
    await pause();
    await context.sync();
  } catch (error) {
    await putBack(context, { look, standing, begun, made, beside: begun.length > 0 ? beside : null });
    throw error;
  }
  return jobs.map(({ name, change, notice }) => ({ name, changed: change !== "as-at", notice }));
}

function jobOf(look: WorkbookScan, { sheets }: Standing, plan: SheetPlan): Job {
  const found = sheets.find(({ mark }) => mark === plan.mark) ?? null;
  if (found?.plan) {
    const change = standsOn(found, plan) ? "as-at" : "contents";
    return { plan, name: found.look.name, notice: null, change, standing: found, left: null };
  }
  const names = look.sheets.map((sheet) => sheet.name);
  const name = freeName(plan.name, names);
  const rearranged = found && `The sheet "${found.look.name}" has been rearranged, so it was left as it is`;
  const taken = name === plan.name ? null : `The sheet "${plan.name}" is not ours, so it was left as it is`;
  const told = rearranged ?? taken;
  const named = { ...plan, table: { ...plan.table, name: freeTableName(look, plan.table.name) } };
  const notice = told === null ? null : `${told}; see "${name}" instead.`;
  return { plan: named, name, notice, change: "new", standing: null, left: found };
}

const retired = "Turned off in the settings since then, so no longer refreshed.";

/** Sheets that the person has turned off stay, with a word about it, for they may hold notes of the person's. */
function retiring({ sheets }: Standing, plans: SheetPlan[]): Job[] {
  return sheets.flatMap((standing) => {
    const { plan, look, mark, content } = standing;
    if (plan === null || plan.asAt.endsWith(retired) || plans.some((one) => one.mark === mark)) return [];
    const last: SheetPlan = { ...plan, asAt: `${plan.asAt} ${retired}`, content: content ?? "" };
    return [{ plan: last, name: look.name, notice: null, change: "as-at", standing, left: null }];
  });
}

function freeTableName(look: WorkbookScan, wanted: string): string {
  const taken = new Set(look.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  return name;
}

function growthOf({ plan, standing, change }: Job): Growth[] {
  return standing && change === "contents" ? [{ standing, plan }] : [];
}

async function writeJob(
  context: Excel.RequestContext,
  look: WorkbookScan,
  { plan, name, standing, left, change }: Job,
  request: RequestSize,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (left) worksheets.getItem(left.look.id).customProperties.add(markKey, leftMark);
  const sheet = standing ? worksheets.getItem(standing.look.id) : worksheets.add(name);
  if (standing?.content !== plan.content) sheet.customProperties.add(contentKey, plan.content);
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(plan.asAt)]];
    return;
  }
  sheet.customProperties.add(shapeKey, shapeOf(plan));
  if (!standing) {
    sheet.customProperties.add(markKey, plan.mark);
    const position = placeBefore(look, plan);
    if (position !== null) sheet.position = position;
  }
  await writeContents(sheet, plan, standingPart(standing), request);
  queueJobChart(sheet, plan, standing);
}

/** A chart that the person has taken away stays away. */
function queueJobChart(sheet: Excel.Worksheet, plan: SheetPlan, standing: StandingSheet | null): void {
  const hadNone = !standing?.plan?.chart;
  if (!hadNone && !standing?.chart) return;
  const before = standing?.plan ? extentOf(standing.plan).rows : 0;
  const after = extentOf(plan).rows;
  const used = standing?.look.used;
  const usedRows = used ? used.rowIndex + used.rowCount + Math.max(after - before, 0) : 0;
  queueChart(sheet, plan, { isNew: hadNone, belowRow: hadNone || before !== after ? Math.max(after, usedRows) : null });
}

/** Where a sheet that comes back goes before those of ours that follow it; null at the end. */
function placeBefore(look: WorkbookScan, { mark }: SheetPlan): number | null {
  const following: readonly (string | null)[] = generatedSheetNames.slice(generatedSheetNames.indexOf(mark) + 1);
  const place = look.sheets.findIndex((sheet) => following.includes(sheet.mark));
  return place < 0 ? null : place;
}
