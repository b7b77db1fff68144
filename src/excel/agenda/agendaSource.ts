/**
 * Reads a whole agenda. A plain range is read to the end of what is on its sheet, and cut where another agenda begins:
 * the scan of the workbook sees only its head.
 */
import { introRows, lastRowOf } from "../../agenda/find/agendaEnd";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import type { CellValue, RowFormat } from "../../agenda/model/grid";
import { AnswerTooLarge, NoAgenda } from "../host/faults";
import { readRows } from "../workbook/ranges";
import type { Area } from "../workbook/ranges";
import type { WorkbookScan } from "../workbook/workbookScan";

/** One round trip, unless the agenda is too large for one. `queueMore` queues what else to read in the first of them. */
export async function readSource<T>(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  place: AgendaPlace,
  queueMore: () => T,
): Promise<{ source: AgendaSource; more: T }> {
  const area = areaToRead(scan, place);
  const parts = await readRows(context, area.rowIndex, area.rowCount, (rowIndex, rowCount) => {
    // Queued again with every part: what was queued with one that was too large has not been read.
    const more = queueMore();
    const rows = queueRows(context, place, { ...area, rowIndex, rowCount });
    return { take: () => ({ ...rows.take(), more }) };
  });
  const values = parts.flatMap((part) => part.values);
  const headerIndex = place.headerRow - 1 - area.rowIndex;
  const mayEndSooner = place.table === null && place.lastRow === null;
  const last = mayEndSooner ? lastRowOf(values, headerIndex, { first: 0, last: area.columnCount - 1 }) : null;
  const end = (last ?? values.length) + 1;
  const [header = [], ...rows] = values.slice(headerIndex, end);
  const source = {
    ...place,
    lastRow: last === null ? place.lastRow : area.rowIndex + last + 1,
    header,
    rows,
    formats: parts.flatMap(({ formats }) => formats).slice(headerIndex + 1, end),
    dateSystem: scan.dateSystem,
  };
  return { source, more: parts[0].more };
}

/** Down to the end of the agenda, or of what may belong to it; of a plain range also the titles above the header row. */
function areaToRead(scan: WorkbookScan, place: AgendaPlace): Area {
  const sheet = scan.sheets.find(({ name }) => name === place.sheet);
  const whole = place.table === null ? sheet?.used : sheet?.tables.find(({ name }) => name === place.table)?.area;
  if (!whole) throw new NoAgenda(`The agenda on the sheet "${place.sheet}" is gone.`, "Refresh to look for it again.");
  const rowIndex = place.table === null ? Math.max(0, place.headerRow - 1 - introRows) : place.headerRow - 1;
  return {
    rowIndex,
    columnIndex: place.firstColumn - 1,
    rowCount: (place.lastRow ?? whole.rowIndex + whole.rowCount) - rowIndex,
    columnCount: place.lastColumn - place.firstColumn + 1,
  };
}

interface Rows {
  values: CellValue[][];
  formats: RowFormat[];
}

function queueRows(context: Excel.RequestContext, place: AgendaPlace, area: Area): { take(): Rows } {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const columns = (first: number, count: number) =>
    sheet.getRangeByIndexes(area.rowIndex, first - 1, area.rowCount, count);
  const { rating } = place.columns;
  const fill = { format: { fill: { color: true } } };
  const whole = columns(place.firstColumn, area.columnCount).load("values");
  const merged = whole.getMergedAreasOrNullObject().load("address");
  const actions = columns(place.columns.action ?? place.firstColumn, 1);
  const bold = actions.getCellProperties({ format: { font: { bold: true } } });
  const fills = rating === null ? null : columns(rating, 1).getCellProperties(fill);
  const shownFills =
    rating === null || !canReadShownFills() ? null : columns(rating, 1).getDisplayedCellProperties(fill);
  return {
    take: () => {
      const values = whole.values as CellValue[][] | null;
      if (values === null) throw new AnswerTooLarge("The values are null.");
      const mergedRows = merged.isNullObject ? new Set<number>() : rowsOf(merged.address);
      const boldRows = bold.value.map(([cell]) => cell?.format?.font?.bold === true);
      const [ratingFills, ratingShownFills] = [colorsOf(fills), colorsOf(shownFills)];
      const formats = values.map((_, index) => ({
        ratingFill: ratingFills[index] ?? null,
        ratingShownFill: ratingShownFills[index] ?? null,
        bold: boldRows[index] === true,
        merged: mergedRows.has(area.rowIndex + 1 + index),
      }));
      return { values, formats };
    },
  };
}

/** Fills of a column's cells, null for no fill, for which Excel gives white. */
function colorsOf(fills: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null): (string | null)[] {
  if (fills === null) return [];
  return fills.value.map(([cell]) => {
    const color = cell?.format?.fill?.color?.toUpperCase();
    return color === undefined || color === "" || color === "#FFFFFF" ? null : color;
  });
}

/** Sheet rows with merged cells, from an address such as "Plan!A3:D3,Plan!A9:D10". */
function rowsOf(address: string): Set<number> {
  const rows = new Set<number>();
  for (const [, first, last] of address.matchAll(/\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/g)) {
    for (let row = Number(first); row <= Number(last); row++) rows.add(row);
  }
  return rows;
}

/** ExcelApi 1.19; an office.js older than that lacks the member. */
function canReadShownFills(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.19") &&
    "getDisplayedCellProperties" in Excel.Range.prototype
  );
}
