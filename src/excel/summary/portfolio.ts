/** The generated sheets of agendas that were read from workbook files: the open workbook's own agenda is not read, and keeps no history of them. */
import { planSheetsInSteps } from "../../agenda/sheets";
import type { Assessment } from "../../agenda/model/assessment";
import type { SheetPlan } from "../../agenda/sheets/plan";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { changeExcel } from "../host/run";
import { inSlices } from "../host/slices";
import { scanWorkbook } from "../workbook/workbookScan";
import type { Refresh } from "./rollback";
import { rollBack } from "./rollback";
import { queueCurrentSheets, refreshOf, writeSheets } from "./writeSheets";

export interface PortfolioResult {
  /** Names of the generated sheets. */
  sheets: string[];
  /** What Excel refused of all that only decorates the sheets, in one sentence; null where nothing. */
  undecorated: string | null;
}

export type PortfolioOutcome = { ok: true; result: PortfolioResult } | { ok: false; fault: Fault };

/** By the open workbook's settings of sheets. Never rejects. */
export async function writePortfolio(assessment: Assessment): Promise<PortfolioOutcome> {
  try {
    const result = await changeExcel({
      plan: (context) => plan(context, assessment),
      write,
      putBack: rollBack,
    });
    return { ok: true, result };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

async function plan(context: Excel.RequestContext, assessment: Assessment): Promise<Refresh> {
  const scan = await scanWorkbook(context);
  const current = queueCurrentSheets(context, scan);
  await context.sync();
  const { settings, dateSystem } = scan;
  const plans = await inSlices(planSheetsInSteps(assessment, { settings, dateSystem, since: null }));
  return refreshOf(scan, await current.take(), plans.map(withoutLinks), null);
}

/** The rows of files are on no sheet of this workbook. */
function withoutLinks(plan: SheetPlan): SheetPlan {
  const columns = plan.table.columns.map((column) => ({ ...column, link: null }));
  return { ...plan, table: { ...plan.table, columns } };
}

async function write(context: Excel.RequestContext, refresh: Refresh): Promise<PortfolioResult> {
  const { sheets, undecorated } = await writeSheets(context, refresh);
  return { sheets: sheets.map(({ name }) => name), undecorated };
}
