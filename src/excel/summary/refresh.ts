/** The refresh: reads the agenda, judges it and writes the generated sheets. One at a time: a second call joins the first. */
import type { Assessment } from "../../agenda/model/assessment";
import { assessIn } from "../agenda/assess";
import type { Assessed } from "../agenda/assess";
import { explainFault, NoAgenda } from "../host/faults";
import type { Fault } from "../host/faults";
import { planHistory } from "../stores/history";
import { runExcel } from "../host/run";
import { inSlices } from "../host/slices";

/** What was read and judged, the snapshots before this one with it, and what was written. */
export interface RefreshResult extends Assessed {
  /** Names of the generated sheets. */
  sheets: string[];
  /** False where everything was as before, and only the as-at line was written. */
  changed: boolean;
}

export type RefreshOutcome = { ok: true; result: RefreshResult } | { ok: false; fault: Fault };

let underWay: Promise<RefreshOutcome> | null = null;

/** Never rejects: a fault is part of the outcome. */
export function refreshSummary(): Promise<RefreshOutcome> {
  underWay ??= refresh().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function refresh(): Promise<RefreshOutcome> {
  try {
    return { ok: true, result: await runExcel(refreshIn) };
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** Five round trips, whatever the size of the agenda. What writes sheets is loaded by the first refresh: the pane's first view needs none of it. */
async function refreshIn(context: Excel.RequestContext): Promise<RefreshResult> {
  const { planSheetsInSteps } = await import("../../agenda/sheets");
  const { queueStandingSheets, writeSheets } = await import("./generatedSheets");
  const { beside: standing, ...assessed } = await assessIn(context, (look) => queueStandingSheets(context, look));
  const { look, assessment, history, since, notices } = assessed;
  if (assessment.actions.length === 0) throw noActions(assessment);
  const { settings, dateSystem } = look;
  const plans = await inSlices(planSheetsInSteps(assessment, { settings, dateSystem, since }));
  const snapshot = await planHistory(context, history, assessment);
  const written = await writeSheets(context, look, await standing.take(), plans, snapshot);
  return {
    ...assessed,
    sheets: written.map(({ name }) => name),
    notices: [...notices, ...written.flatMap(({ notice }) => notice ?? [])],
    changed: snapshot !== null || written.some(({ changed }) => changed),
  };
}

function noActions({ agenda }: Assessment): NoAgenda {
  return new NoAgenda(
    `The agenda on the sheet "${agenda.sheet}" has no actions yet.`,
    `Type the first one in row ${agenda.headerRow + 1}, below its header, then refresh.`,
  );
}
