/** The refresh: reads the agenda, judges it and writes the generated sheets. One at a time: a second call joins the first. */
import type { Assessment } from "../../agenda/model/assessment";
import { assessIn } from "../agenda/assess";
import type { Assessed } from "../agenda/assess";
import { explainFault, NoAgenda } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { inSlices } from "../host/slices";

/** What was read and judged, with the earlier snapshots, and what was written. */
export interface RefreshResult extends Assessed {
  /** Names of the generated sheets. */
  sheets: string[];
  /** False where only the as-at lines were written, because nothing else has changed. */
  changed: boolean;
}

export type RefreshOutcome = { ok: true; result: RefreshResult } | { ok: false; fault: Fault };

let underWay: Promise<RefreshOutcome> | null = null;

/** Never rejects. */
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

/** Five round trips, whatever the size of the agenda. The code that writes sheets is loaded only now: the pane's first view doesn't need it. */
async function refreshIn(context: Excel.RequestContext): Promise<RefreshResult> {
  const { planSheetsInSteps } = await import("../../agenda/sheets");
  const { planSnapshot, queueCurrentSheets, writeSheets } = await import("./writeSheets");
  const { more: current, ...assessed } = await assessIn(context, (queued) => queueCurrentSheets(context, queued));
  const { scan, assessment, history, since, notices } = assessed;
  if (assessment.actions.length === 0) throw noActions(assessment);
  const { settings, dateSystem } = scan;
  const plans = await inSlices(planSheetsInSteps(assessment, { settings, dateSystem, since }));
  const snapshot = await planSnapshot(context, history, assessment);
  const written = await writeSheets(context, scan, await current.take(), plans, snapshot);
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
