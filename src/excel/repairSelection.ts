/** The agenda in the cells that a person has selected: several cells, since one is selected in every workbook. */
import { findAgendas } from "../agenda/find/find";
import { defaultSettings } from "../agenda/settings";
import type { AgendaPlace, CellValue } from "../agenda/types";
import { faultCode } from "./faults";

/** A header row stands within the first 50 rows; ten more show what its columns hold. */
const headRows = 60;
const headColumns = 256;

/** Null where one cell, a chart or several areas are selected, or cells that are no agenda. One round trip, three where cells are. */
export async function selectedAgenda(context: Excel.RequestContext): Promise<AgendaPlace | null> {
  const selected = context.workbook.getSelectedRange().load("cellCount");
  const tables = selected.getTables(false).load("items/name");
  const sheet = selected.worksheet.load("name");
  try {
    await context.sync();
  } catch (error) {
    if (faultCode(error) === nothingSelected) return null;
    throw error;
  }
  if (selected.cellCount === 1) return null;
  const table = tables.items.length === 1 ? tables.items[0] : null;
  const range = table?.getRange() ?? selected.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const head = sheet.getRangeByIndexes(
    rowIndex,
    columnIndex,
    Math.min(rowCount, headRows),
    Math.min(columnCount, headColumns),
  );
  head.load("values");
  await context.sync();
  const values = head.values as CellValue[][];
  const grid = { sheet: sheet.name, table: table?.name ?? null, top: rowIndex + 1, left: columnIndex + 1, values };
  return findAgendas([grid], defaultSettings).candidates[0]?.place ?? null;
}

/** Said of a chart or picture, and of several areas at once. */
const nothingSelected = "InvalidSelection";
