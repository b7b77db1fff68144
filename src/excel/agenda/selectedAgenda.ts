/** The agenda in the cells that a person has selected. */
import { findAgendas } from "../../agenda/find/find";
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { defaultSettings } from "../../agenda/model/settings";
import type { CellValue } from "../../agenda/model/grid";
import { headOf } from "../../agenda/source/heads";

export interface SelectedAgenda {
  /** Null where no header is understood. */
  candidate: AgendaCandidate | null;
  /** "" where the selected cells are blank. */
  address: string;
}

const nothing: SelectedAgenda = { candidate: null, address: "" };

/**
 * A selection in a table means the table. In every workbook one cell is selected: it means its table or sheet, or nothing.
 * One round trip where it means nothing, else three.
 */
export async function selectedAgenda(
  context: Excel.RequestContext,
  oneCell: "its sheet" | "nothing",
): Promise<SelectedAgenda> {
  const selected = context.workbook.getSelectedRange().load("cellCount");
  const tables = selected.getTables(false).load("items/name");
  const sheet = selected.worksheet.load("name");
  await context.sync();
  if (selected.cellCount === 1 && oneCell === "nothing") return nothing;
  const table = tables.items.length === 1 ? tables.items[0] : undefined;
  const range = table?.getRange() ?? (selected.cellCount === 1 ? sheet : selected).getUsedRangeOrNullObject(true);
  range.load("address,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return nothing;
  const { address } = range;
  const { rowIndex, columnIndex, rowCount, columnCount } = headOf(range);
  const head = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).load("values");
  await context.sync();
  const values = head.values as CellValue[][];
  const grid = { sheet: sheet.name, table: table?.name ?? null, top: rowIndex + 1, left: columnIndex + 1, values };
  return { candidate: findAgendas([grid], defaultSettings).candidates[0] ?? null, address };
}
