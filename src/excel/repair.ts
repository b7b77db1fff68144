/** The repair of a pasted table: planned from what stands in the workbook, made on a new sheet. The pasted sheet is never written. */
import { repairAgenda } from "../agenda/repair/repair";
import type { RepairedAgenda } from "../agenda/repair/repairs";
import type { AgendaSource } from "../agenda/types";
import { explainFault, NoAgenda } from "./faults";
import type { Fault } from "./faults";
import { lookAtWorkbook } from "./look";
import { runExcel } from "./run";
import { readSource } from "./source";

/** What a person is shown before anything is made. Without repairs the agenda is a proper one already. */
export interface RepairPlan {
  /** The pasted table as it was read: its sheet, table and columns too. */
  source: AgendaSource;
  repaired: RepairedAgenda;
}

export type RepairPlanOutcome = { ok: true; plan: RepairPlan } | { ok: false; fault: Fault };

/** Names of the new sheet and of the table on it. */
export type RepairOutcome = { ok: true; sheet: string; table: string } | { ok: false; fault: Fault };

/** Reads only. The agenda that the finder finds, or the selected range where it holds one that the finder would not choose. Never rejects. */
export async function planRepair(): Promise<RepairPlanOutcome> {
  try {
    return await runExcel(async (context): Promise<RepairPlanOutcome> => {
      const look = await lookAtWorkbook(context);
      const { chosen, message } = look.search;
      if (chosen === null) throw new NoAgenda("There is no action agenda in this workbook.", message);
      const { source } = await readSource(context, look, chosen.place, () => null);
      return { ok: true, plan: { source, repaired: repairAgenda(source, look.settings) } };
    });
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** Refuses where the pasted cells no longer hold what the plan was made of. The new table becomes the workbook's agenda. Never rejects. */
export function makeRepairedAgenda(_plan: RepairPlan): Promise<RepairOutcome> {
  return Promise.resolve({ ok: false, fault: explainFault({ code: "NotImplemented" }) });
}
