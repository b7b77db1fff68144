/** A change of the workbook whose answer says more than that it was done. What kept it from being done is shown elsewhere. */
import type { Fault } from "../../excel/host/faults";
import type { Workbook } from "../state/workbook";
import type { AgendaActions } from "./useAgenda";

type Outcome<Done> = (Done & { ok: true }) | { ok: false; fault: Fault };

/** Null where there is no answer. */
export async function outcomeOf<Done>(
  { change }: Pick<AgendaActions, "change">,
  work: (workbook: Workbook) => Promise<Outcome<Done>>,
): Promise<Outcome<Done> | null> {
  const outcomes: Outcome<Done>[] = [];
  await change(async (workbook) => {
    const outcome = await work(workbook);
    outcomes.push(outcome);
    return outcome.ok ? null : outcome.fault;
  });
  return outcomes[0] ?? null;
}
