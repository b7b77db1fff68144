/** The person's own choice of agenda: the selected range, or one of several that were found. Kept in the workbook. */
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { headersSeen, withHeaders } from "../../agenda/find/choice/chosenColumns";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { selectedAgenda } from "./selectedAgenda";
import type { SelectedAgenda } from "./selectedAgenda";
import { keepSettings } from "../stores/settingsChanges";

/** An agenda that was found, with the headers of its columns. */
export type ToChoose = Pick<AgendaCandidate, "place" | "columns">;

export type RangeOutcome = ({ ok: true } & SelectedAgenda) | { ok: false; fault: Fault };

/** What the selected cells would be as an agenda, for the person to see before they choose it. */
export async function understandSelection(): Promise<RangeOutcome> {
  try {
    return { ok: true, ...(await runExcel((context) => selectedAgenda(context, "its sheet"))) };
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

/** From now on this is the agenda, for every colleague. Null when done. */
export async function chooseAgenda({ place, columns: seen }: ToChoose): Promise<Fault | null> {
  const { sheet, table, headerRow, columns } = place;
  const agenda = withHeaders({ sheet, table, headerRow, columns }, headersSeen(seen));
  return keepSettings({ agenda, agendas: undefined });
}
