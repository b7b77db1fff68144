/** The person's own choice of agenda: the selected range, or one of several that were found. Kept in the workbook. */
import { findAgendas } from "../agenda/find";
import type { AgendaCandidate } from "../agenda/find";
import { defaultSettings } from "../agenda/settings";
import type { AgendaPlace, CellValue } from "../agenda/types";
import { explainFault } from "./faults";
import type { Fault } from "./faults";
import { runExcel } from "./run";
import { saveSettings } from "./settings";

export type RangeOutcome =
  { ok: true; candidate: AgendaCandidate | null; address: string } | { ok: false; fault: Fault };

/** What the selected cells would be as an agenda, shown to the person before it is chosen. Null where no header is understood. */
export async function understandSelection(): Promise<RangeOutcome> {
  try {
    return await runExcel(async (context) => {
      const selected = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      selected.load("address,values,rowIndex,columnIndex");
      const sheet = context.workbook.getSelectedRange().worksheet.load("name");
      await context.sync();
      if (selected.isNullObject) return { ok: true, candidate: null, address: "" };
      const grid = {
        sheet: sheet.name,
        table: null,
        top: selected.rowIndex + 1,
        left: selected.columnIndex + 1,
        values: selected.values as CellValue[][],
      };
      const { candidates } = findAgendas([grid], defaultSettings);
      return { ok: true, candidate: candidates[0] ?? null, address: selected.address };
    });
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** From now on this is the agenda, for every colleague. Null when done. */
export async function chooseAgenda({ sheet, table, headerRow, columns }: AgendaPlace): Promise<Fault | null> {
  try {
    await saveSettings({ agenda: { sheet, table, headerRow, columns } });
    return null;
  } catch (error) {
    return explainFault(error);
  }
}
