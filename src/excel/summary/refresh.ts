/** The refresh: reads the agenda, judges it and writes the generated sheets. One at a time: a second call joins the first. */
import type { Since } from "../../agenda/history/movement";
import type { Assessment } from "../../agenda/model/assessment";
import { assessIn } from "../agenda/assess";
import type { Assessed } from "../agenda/assess";
import { explainFault, NoAgenda } from "../host/faults";
import type { Fault } from "../host/faults";
import { changeExcel } from "../host/run";
import { inSlices } from "../host/slices";
import type { Refresh } from "./rollback";

/** What was read and judged, with the earlier snapshots, and what was written. */
export interface RefreshResult extends Assessed {
  /** Null where there was no earlier refresh. */
  since: Since | null;
  /** Names of the generated sheets. */
  sheets: string[];
  /** False where only the as-at lines were written, because nothing else has changed. */
  changed: boolean;
  /** What Excel refused of all that only decorates the sheets, in one sentence; null where nothing. */
  undecorated: string | null;
}

export type RefreshOutcome = { ok: true; result: RefreshResult } | { ok: false; fault: Fault };

let underWay: Promise<RefreshOutcome> | null = null;

/** Never rejects. */
export function refreshSummary(): Promise<RefreshOutcome> {
  underWay ??= refreshOnce().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function refreshOnce(): Promise<RefreshOutcome> {
  try {
    return { ok: true, result: await changeExcel({ plan, write, putBack }) };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

/** The code that writes sheets is loaded only now: the pane's first view doesn't need it. */
const loadWriting = () => import("./writeSheets");

interface PlannedRefresh {
  assessed: Assessed & Pick<RefreshResult, "since">;
  refresh: Refresh;
}

/** Four round trips, and a fifth to write, whatever the size of the agenda. */
async function plan(context: Excel.RequestContext): Promise<PlannedRefresh> {
  const { planSheetsInSteps } = await import("../../agenda/sheets");
  const { sinceLastRefresh } = await import("../../agenda/history/movement");
  const { askAboutOthers, planSnapshot, queueCurrentSheets, refreshOf } = await loadWriting();
  const { more: current, ...assessed } = await assessIn(context, (queued) => queueCurrentSheets(context, queued));
  const { scan, assessment, history, histories, others } = assessed;
  askAboutOthers(others);
  if (assessment.actions.length === 0) throw noActions(assessment);
  const { settings, dateSystem } = scan;
  const since = sinceLastRefresh(
    assessment,
    histories.map(({ snapshots }) => snapshots),
  );
  const plans = await inSlices(planSheetsInSteps(assessment, { settings, dateSystem, since }));
  const snapshot = await planSnapshot(scan, history, histories, assessment);
  return { assessed: { ...assessed, since }, refresh: refreshOf(scan, await current.take(), plans, snapshot) };
}

async function write(context: Excel.RequestContext, { assessed, refresh }: PlannedRefresh): Promise<RefreshResult> {
  const { writeSheets } = await loadWriting();
  const { sheets: written, undecorated } = await writeSheets(context, refresh);
  return {
    ...assessed,
    undecorated,
    sheets: written.map(({ name }) => name),
    notices: [...assessed.notices, ...written.flatMap(({ notice }) => notice ?? [])],
    changed: refresh.snapshot !== null || written.some(({ changed }) => changed),
  };
}

async function putBack(context: Excel.RequestContext, { refresh }: PlannedRefresh, failure: unknown): Promise<void> {
  const { rollBack } = await loadWriting();
  await rollBack(context, refresh, failure);
}

function noActions({ agenda }: Assessment): NoAgenda {
  return new NoAgenda(
    `The agenda on the sheet "${agenda.sheet}" has no actions yet.`,
    `Type the first one in row ${agenda.headerRow + 1}, below its header, then refresh.`,
  );
}
