/**
 * Reads an agenda whole, in one round trip; only where that is more than Excel passes on at once, in halves. A plain range
 * is read to the end of what is on its sheet, and cut where another agenda begins, for the first look sees only its head.
 */
import { introRows, lastRowOf } from "../../agenda/find/agendaEnd";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import type { CellValue, RowFormat } from "../../agenda/model/grid";
import { isTooLarge, NoAgenda } from "../host/faults";
import type { Area, WorkbookScan } from "../workbook/workbookScan";

/** `alongside` queues what else is wanted by the same round trip and answers it as `beside`; it is called again for every further one. */
export async function readSource<T>(
  context: Excel.RequestContext,
  look: WorkbookScan,
  place: AgendaPlace,
  alongside: () => T,
): Promise<{ source: AgendaSource; beside: T }> {
  const area = areaOf(look, place);
  const parts = await readRows(context, place, area, alongside);
  const values = parts.flatMap((part) => part.values);
  const header = place.headerRow - 1 - area.rowIndex;
  const mayEndSooner = place.table === null && place.lastRow === null;
  const last = mayEndSooner ? lastRowOf(values, header, { first: 0, last: area.columnCount - 1 }) : null;
  const below = (last ?? values.length) + 1;
  const source = {
    ...place,
    lastRow: last === null ? place.lastRow : area.rowIndex + last + 1,
    header: values[header],
    rows: values.slice(header + 1, below),
    formats: parts.flatMap(({ looks }) => looks).slice(header + 1, below),
    dateSystem: look.dateSystem,
  };
  return { source, beside: parts[0].beside };
}

interface Rows {
  values: CellValue[][];
  looks: RowFormat[];
}

type Part<T> = Rows & { beside: T };

async function readRows<T>(
  context: Excel.RequestContext,
  place: AgendaPlace,
  area: Area,
  alongside: () => T,
): Promise<Part<T>[]> {
  const beside = alongside();
  const queued = queueRows(context, place, area);
  try {
    await context.sync();
    return [{ ...partOf(queued, area), beside }];
  } catch (error) {
    if (!isTooLarge(error) || area.rowCount === 1) throw error;
  }
  const half = Math.ceil(area.rowCount / 2);
  const upper = await readRows(context, place, { ...area, rowCount: half }, alongside);
  const below = { ...area, rowIndex: area.rowIndex + half, rowCount: area.rowCount - half };
  return upper.concat(await readRows(context, place, below, alongside));
}

function queueRows(context: Excel.RequestContext, place: AgendaPlace, area: Area) {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const rangeOf = (column: number, columnCount: number) =>
    sheet.getRangeByIndexes(area.rowIndex, column - 1, area.rowCount, columnCount);
  const { rating } = place.columns;
  const fill = { format: { fill: { color: true } } };
  const whole = rangeOf(place.firstColumn, area.columnCount).load("values");
  return {
    values: whole,
    merged: whole.getMergedAreasOrNullObject().load("address"),
    bold: rangeOf(place.columns.action ?? place.firstColumn, 1).getCellProperties({ format: { font: { bold: true } } }),
    fills: rating === null ? null : rangeOf(rating, 1).getCellProperties(fill),
    shownFills: rating === null || !canReadShownFills() ? null : rangeOf(rating, 1).getDisplayedCellProperties(fill),
  };
}

function partOf(queued: ReturnType<typeof queueRows>, area: Area): Rows {
  const values = queued.values.values as CellValue[][] | null;
  if (values === null)
    throw Object.assign(new Error("values came back null"), { code: "ResponsePayloadSizeLimitExceeded" });
  const merged = queued.merged.isNullObject ? new Set<number>() : mergedRows(queued.merged.address);
  const looks = values.map((_, index): RowFormat => ({
    ratingFill: fillOf(queued.fills?.value[index][0].format?.fill?.color),
    ratingShownFill: fillOf(queued.shownFills?.value[index][0].format?.fill?.color),
    bold: queued.bold.value[index][0].format?.font?.bold === true,
    merged: merged.has(area.rowIndex + 1 + index),
  }));
  return { values, looks };
}

/** Excel answers white where a cell has no fill. */
function fillOf(color: string | undefined): string | null {
  return color === undefined || color === "" || color.toUpperCase() === "#FFFFFF" ? null : color.toUpperCase();
}

/** Sheet rows with merged cells, from an address such as "Plan!A3:D3,Plan!A9:D10". */
function mergedRows(address: string): Set<number> {
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

/** Down to the end of the agenda, or of what may belong to it; of a plain range also the titles above the header row. */
function areaOf(look: WorkbookScan, place: AgendaPlace): Area {
  const sheet = look.sheets.find(({ name }) => name === place.sheet);
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
