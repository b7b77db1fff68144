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
  const { chosen, candidates } = look.search;
  if (chosen === null) throw noAgenda(look);
  const source = await readSource(context, look, chosen.place, () => alongside(look));
  const assessment = judge(source, { today: today(), settings: look.settings, register: null, snapshots: [] });
  const notices = [...look.notices];
  if (candidates.length > 1 && look.settings.agenda === null) notices.push(severalAgendas(look));
  return { look, assessment, notices };
}

function severalAgendas({ search }: WorkbookLook): string {
  const { sheet, table } = search.chosen!.place;
  const taken = table === null ? `the sheet "${sheet}"` : `the table "${table}" on the sheet "${sheet}"`;
  return `This workbook has ${search.candidates.length} agendas; the summary is of ${taken}.`;
}

function noAgenda({ search }: WorkbookLook): NoAgenda {
  const where = search.lookedAt.length === 0 ? "The workbook is empty." : `Looked at ${search.lookedAt.join(", ")}.`;
  const refused = search.refused.map(({ sentence }) => sentence);
  return new NoAgenda(
    "There is no action agenda in this workbook.",
    [
      ...refused,
      where,
      `An agenda has a header row with a column of actions and a column of owners or RAG ratings, within the first 50 rows of a sheet.`,
    ].join(" "),
  );
}
