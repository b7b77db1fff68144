/** Reads the agenda and judges it; writes nothing. */
import { judge } from "../agenda/judge";
import type { Assessment } from "../agenda/types";
import { today } from "./clock";
import { explainFault, NoAgenda } from "./faults";
import type { Fault } from "./faults";
import { lookAtWorkbook } from "./look";
import type { WorkbookLook } from "./look";
import { runExcel } from "./run";
import { readSource } from "./source";

export type AssessOutcome = { ok: true; assessment: Assessment; notices: string[] } | { ok: false; fault: Fault };

export async function assessAgenda(): Promise<AssessOutcome> {
  try {
    return { ok: true, ...(await runExcel((context) => assessIn(context))) };
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

export interface Assessed {
  look: WorkbookLook;
  assessment: Assessment;
  notices: string[];
}

/** Four round trips; `alongside` queues what else the last of them shall bring. */
export async function assessIn(
  context: Excel.RequestContext,
  alongside: (look: WorkbookLook) => void = () => undefined,
): Promise<Assessed> {
  const look = await lookAtWorkbook(context);
  const { chosen, candidates, chosenBy, message } = look.search;
  if (chosen === null) throw noAgenda(look);
  const source = await readSource(context, look, chosen.place, () => alongside(look));
  const assessment = judge(source, { today: today(), settings: look.settings, register: null, snapshots: [] });
  const notices = [...look.notices];
  if (candidates.length > 1 && chosenBy !== "person") notices.push(message);
  return { look, assessment, notices };
}

function noAgenda({ search }: WorkbookLook): NoAgenda {
  return new NoAgenda("There is no action agenda in this workbook.", search.message);
}
