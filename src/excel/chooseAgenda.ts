/** The person's own choice of agenda: the selected range, or one of several that were found. Kept in the workbook. */
import { findAgendas } from "../agenda/find/find";
import type { AgendaCandidate } from "../agenda/find/find";
import { defaultSettings } from "../agenda/settings";
import type { AgendaPlace, CellValue } from "../agenda/types";
import { explainFault } from "./faults";
import type { Fault } from "./faults";
import { headOf } from "./look";
import { runExcel } from "./run";
import { keepSettings } from "./settings";

export type RangeOutcome =
  { ok: true; candidate: AgendaCandidate | null; address: string } | { ok: false; fault: Fault };

/** What the selected cells would be as an agenda, shown to the person before it is chosen. Null where no header is understood. */
export async function understandSelection(): Promise<RangeOutcome> {
  try {
    return await runExcel(understandIn);
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** From now on this is the agenda, for every colleague. Null when done. */
export async function chooseAgenda({ sheet, table, headerRow, columns }: AgendaPlace): Promise<Fault | null> {
  return keepSettings({ agenda: { sheet, table, headerRow, columns } });
}

/** A selection in a table stands for the table, one cell elsewhere for its sheet. */
async function understandIn(context: Excel.RequestContext): Promise<RangeOutcome> {
  const selected = context.workbook.getSelectedRange().load("cellCount");
  const tables = selected.getTables(false).load("items/name");
  const sheet = selected.worksheet.load("name");
  await context.sync();
  const table = tables.items.length === 1 ? tables.items[0] : null;
  const range = table?.getRange() ?? (selected.cellCount === 1 ? sheet : selected).getUsedRangeOrNullObject(true);
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return { ok: true, candidate: null, address: "" };
  const { address } = range;
  const { rowIndex, columnIndex, rowCount, columnCount } = headOf(range);
  const head = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).load("values");
  await context.sync();
  const values = head.values as CellValue[][];
  const grid = { sheet: sheet.name, table: table?.name ?? null, top: rowIndex + 1, left: columnIndex + 1, values };
  return { ok: true, candidate: findAgendas([grid], defaultSettings).candidates[0] ?? null, address };
}
