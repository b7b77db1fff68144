/**
 * Writes the generated sheets. Only sheets that carry our mark are ever written to; a failure puts back what stood
 * there. A sheet whose contents are the same keeps everything but its as-at line.
 */
import { isSheetMark } from "../agenda/sheets/plan";
import type { SheetPlan } from "../agenda/sheets/plan";
import { markKey } from "./look";
import type { SheetLook, WorkbookLook } from "./look";
import { asText, queueContents, rowChunks, queueRows, standsOn } from "./sheetContents";

/** What stands on a sheet of ours before a refresh: the values from A1 on. */
export interface StandingSheet {
  look: SheetLook;
  values: (string | number | boolean)[][];
}

/** What else is written by the same requests, and taken back with the sheets. */
export interface Beside {
  queue(): void;
  putBack(): void;
}

export interface WrittenSheet {
  name: string;
  changed: boolean;
  notice: string | null;
}

/** Queues the reading of every sheet of ours; `take` gives it after a sync. */
export function queueStandingSheets(context: Excel.RequestContext, look: WorkbookLook): { take(): StandingSheet[] } {
  const queued = look.sheets.flatMap((sheet) => {
    if (!isSheetMark(sheet.mark) || sheet.used === null) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = sheet.used;
    const area = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(0, 0, rowIndex + rowCount, columnIndex + columnCount)
      .load("values");
    return [{ sheet, area }];
  });
  return { take: () => queued.map(({ sheet, area }) => ({ look: sheet, values: area.values })) };
}

/** Writes all plans, or none: on a failure new sheets go and changed ones get back what they held. */
export async function writeSheets(
  context: Excel.RequestContext,
  look: WorkbookLook,
  standing: StandingSheet[],
  plans: SheetPlan[],
  beside: Beside | null,
): Promise<WrittenSheet[]> {
  const jobs = plans.map((plan) => jobOf(look, standing, plan));
  try {
    for (const job of jobs) await writeJob(context, job);
    beside?.queue();
    if (jobs.some(({ change }) => change !== "as-at")) context.workbook.worksheets.getItem(jobs[0].name).activate();
    await context.sync();
  } catch (error) {
    await putBack(context, jobs, beside);
    throw error;
  }
  return jobs.map(({ name, change, notice }) => ({ name, changed: change !== "as-at", notice }));
}

interface Job {
  plan: SheetPlan;
  name: string;
  notice: string | null;
  standing: StandingSheet | null;
  change: "new" | "as-at" | "contents";
}

function jobOf(look: WorkbookLook, standingSheets: StandingSheet[], plan: SheetPlan): Job {
  const standing = standingSheets.find((sheet) => sheet.look.mark === plan.mark) ?? null;
  if (standing) {
    const same = standsOn(standing, plan);
    return { plan, name: standing.look.name, notice: null, standing, change: same ? "as-at" : "contents" };
  }
  const name = freeName(look, plan.name);
  const notice =
    name === plan.name ? null : `The sheet "${plan.name}" is not ours, so it was left as it is; see "${name}" instead.`;
  return { plan, name, notice, standing: null, change: "new" };
}

/** "RAG Summary", or "RAG Summary (2)" where a person's own sheet has that name. */
function freeName(look: WorkbookLook, wanted: string): string {
  const taken = new Set(look.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} (${count})`;
  return name;
}

/** Queues all of it; syncs only where the rows are more than one request may carry. */
async function writeJob(context: Excel.RequestContext, { plan, name, standing, change }: Job): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = standing ? worksheets.getItem(standing.look.id) : worksheets.add(name);
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(plan.asAt)]];
    return;
  }
  if (!standing) sheet.customProperties.add(markKey, plan.mark);
  queueContents(sheet, plan, standing?.look.tables[0] ?? null);
  for (const chunk of rowChunks(plan)) await writeRows(context, sheet, plan, chunk);
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { first, count, last }: { first: number; count: number; last: boolean },
): Promise<void> {
  queueRows(sheet, plan, first, count);
  if (!last) await context.sync();
}

/** After a failure: what fails here as well is not told, the first failure is. */
async function putBack(context: Excel.RequestContext, jobs: Job[], beside: Beside | null): Promise<void> {
  beside?.putBack();
  for (const { name, standing, change } of jobs) {
    if (!standing) context.workbook.worksheets.getItemOrNullObject(name).delete();
    else if (change === "contents") queueStanding(context, standing);
    else
      context.workbook.worksheets.getItem(standing.look.id).getRange("A2").values = [
        [asText(String(standing.values[1]?.[0] ?? ""))],
      ];
  }
  await context.sync().catch(() => undefined);
}

function queueStanding(context: Excel.RequestContext, { look, values }: StandingSheet): void {
  const sheet = context.workbook.worksheets.getItem(look.id);
  for (const { id, area } of look.tables) {
    const { rowIndex, columnIndex, rowCount, columnCount } = area;
    sheet.tables.getItem(id).resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
  }
  sheet.getRangeByIndexes(0, 0, values.length, values[0].length).values = values.map((row) =>
    row.map((value) => (typeof value === "string" ? asText(value) : value)),
  );
}
