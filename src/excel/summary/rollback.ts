/** After a failure: the workbook gets back what it held. Each sheet is put back by itself, so that one that can't be doesn't keep the others. */
import { faultCode } from "../host/faults";
import type { Beside, Job } from "./generatedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { markKey } from "../workbook/workbookScan";
import { RequestSize } from "../host/requestSize";
import { queueChart } from "./sheetChart";
import { asText } from "../host/cellText";
import { extentOf, writeContents } from "./sheetContents";
import { queueTakingBack } from "./makeSpace";
import type { Room } from "./makeSpace";
import { chartName, hasGrown, shapeKey, standingPart } from "./currentSheets";
import type { Standing, StandingSheet } from "./currentSheets";
import { contentKey } from "../agenda/summaryContent";

export interface Undertaking {
  look: WorkbookScan;
  standing: Standing;
  /** Those whose writing has begun. */
  begun: Job[];
  made: Room[];
  beside: Beside | null;
}

/** Excel refused to take back what had been written. `cause` is the first failure. */
export class NotPutBack extends Error {
  readonly code = "NotPutBack";
  override readonly name = "NotPutBack";
}

/** A protected sheet has not been written to either. Throws NotPutBack where a part could not be put back. */
export async function putBack(context: Excel.RequestContext, undertaking: Undertaking): Promise<void> {
  const { standing, begun, made, beside } = undertaking;
  const failures: unknown[] = [];
  const attempt = async (work: () => void | Promise<void>) => {
    try {
      await work();
      await context.sync();
    } catch (error) {
      if (faultCode(error) !== "AccessDenied") failures.push(error);
    }
  };
  await attempt(() => removeNew(context, undertaking));
  for (const job of begun) await attempt(() => putBackJob(context, job));
  if (made.length > 0) await attempt(() => queueTakingBack(context, made));
  for (const sheet of standing.sheets.filter(hasGrown)) await attempt(() => putBackTable(context, sheet));
  if (beside) await attempt(() => beside.putBack());
  await attempt(() => context.workbook.worksheets.getItem(standing.active).activate());
  if (failures.length > 0)
    throw new NotPutBack("What had been written could not be taken back.", { cause: failures[0] });
}

/** Sheets of ours that weren't there before. Excel deletes no sheet that is very hidden. */
async function removeNew(context: Excel.RequestContext, { look, begun, beside }: Undertaking): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const known = new Set(look.sheets.map(({ id }) => id));
  const names = new Set(begun.filter(({ change }) => change === "new").map(({ name }) => name));
  for (const name of beside?.newSheets ?? []) names.add(name);
  for (const sheet of sheets.items) {
    if (known.has(sheet.id) || !names.has(sheet.name)) continue;
    if (sheet.visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  }
}

async function putBackJob(context: Excel.RequestContext, { plan, standing, left, change }: Job): Promise<void> {
  const { worksheets } = context.workbook;
  if (left) worksheets.getItem(left.look.id).customProperties.add(markKey, left.mark);
  if (!standing?.plan) return;
  const sheet = worksheets.getItem(standing.look.id);
  putBackProperty(sheet, contentKey, standing.content);
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(standing.plan.asAt)]];
    return;
  }
  putBackProperty(sheet, shapeKey, standing.shape);
  const part = standingPart(standing);
  if (part === null) return;
  const after = extentOf(plan);
  const extent = {
    rows: Math.max(part.extent.rows, after.rows),
    columns: Math.max(part.extent.columns, after.columns),
  };
  await writeContents(sheet, standing.plan, { ...part, extent }, new RequestSize(context));
  if (standing.chart) {
    queueChart(sheet, standing.plan, { isNew: false, belowRow: null });
    sheet.charts.getItem(chartName).set(standing.chart);
  } else if (plan.chart) await removeChart(context, sheet);
}

async function removeChart(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const chart = sheet.charts.getItemOrNullObject(chartName).load("name");
  await context.sync();
  if (!chart.isNullObject) chart.delete();
}

/** As wide and as long as Excel had made it. */
function putBackTable(context: Excel.RequestContext, { look }: StandingSheet): void {
  const [{ id, area }] = look.tables;
  const sheet = context.workbook.worksheets.getItem(look.id);
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  sheet.tables.getItem(id).resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
}

/** A new property stays: the next refresh writes it again. */
function putBackProperty(sheet: Excel.Worksheet, key: string, value: StandingSheet["content"]): void {
  if (value !== null) sheet.customProperties.add(key, value);
}
