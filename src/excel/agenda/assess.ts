/** Reads the agenda and judges it; writes nothing. */
import { judgeInSteps } from "../../agenda/judge/judge";
import { movementsSince } from "../../agenda/history/movement";
import type { Movement } from "../../agenda/history/movement";
import { isSummaryStale } from "../../agenda/sheets/content";
import { snapshotBefore } from "../../agenda/history/snapshots";
import type { AgendaSource } from "../../agenda/model/agenda";
import type { Assessment } from "../../agenda/model/assessment";
import type { Day } from "../../agenda/model/day";
import { today } from "../host/clock";
import { explainFault, NoAgenda } from "../host/faults";
import type { Fault } from "../host/faults";
import { queueHistory } from "../stores/history";
import type { History } from "../stores/history";
import { scanWorkbook } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import { queueRegister } from "../stores/register";
import type { Register } from "../stores/register";
import { runExcel } from "../host/run";
import { inSlices } from "../host/slices";
import { readSource } from "./agendaSource";
import { queueSummaryContent } from "./summaryContent";

export interface Assessed {
  look: WorkbookScan;
  assessment: Assessment;
  /** Null where the workbook has no register of owners. */
  register: Register | null;
  history: History;
  /** Null where there is no earlier snapshot. `movements` are parallel to the actions. */
  since: { day: Day; movements: Movement[] } | null;
  notices: string[];
}

/** `summaryStale`: the generated sheets tell of an agenda that has changed since. */
export type AssessOutcome = ({ ok: true; summaryStale: boolean } & Assessed) | { ok: false; fault: Fault };

export async function assessAgenda(): Promise<AssessOutcome> {
  try {
    const { beside, ...assessed } = await runExcel((context) =>
      assessIn(context, (look) => queueSummaryContent(context, look)),
    );
    return { ok: true, ...assessed, summaryStale: isSummaryStale(beside.take(), assessed.assessment) };
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** Four round trips; `alongside` queues what else the last of them shall bring, and answers it as `beside`. */
export async function assessIn<T>(
  context: Excel.RequestContext,
  alongside: (look: WorkbookScan) => T,
): Promise<Assessed & { beside: T }> {
  const look = await scanWorkbook(context);
  const { chosen, candidates, chosenBy, message } = look.search;
  if (chosen === null) throw new NoAgenda("There is no action agenda in this workbook.", message);
  const { source, beside } = await readSource(context, look, chosen.place, () => ({
    register: queueRegister(context, look),
    history: queueHistory(context, look),
    other: alongside(look),
  }));
  const register = beside.register.take();
  const history = beside.history.take();
  const { settings } = look;
  const known = { register: register?.owners ?? null, snapshots: history.snapshots };
  const assessment = await inSlices(judgeInSteps(source, { today: today(), settings, ...known }));
  const before = snapshotBefore(history.snapshots, assessment.today);
  const movements = movementsSince(assessment.actions, before);
  return {
    look,
    assessment,
    register,
    history,
    beside: beside.other,
    since: before && movements && { day: before.day, movements },
    notices: [
      ...look.notices,
      ...history.notices,
      ...(candidates.length > 1 && chosenBy !== "person" ? [message] : []),
      ...endedEarly(source, look),
    ],
  };
}

/** Where an agenda ends for one that is not offered, or for a table, which anyone sees, only the first must be told. */
function endedEarly({ sheet, lastRow }: AgendaSource, { search, sheets }: WorkbookScan): string[] {
  if (lastRow === null) return [];
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
  if (tables.some(({ area }) => area.rowIndex >= lastRow)) return [];
  if (search.candidates.some(({ place }) => place.sheet === sheet && place.headerRow > lastRow)) return [];
  return [
    `The agenda was read down to row ${lastRow} of the sheet "${sheet}", for another one begins below it. ` +
      "To have that one offered as well, make it a table, or move it to a sheet of its own.",
  ];
}
