/**
 * Reads a whole agenda, and decides on its whole range what its columns mean and where it ends: the scan of the workbook sees only
 * its head.
 */
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { agendaSource, decideOnWhole } from "../../agenda/find/wholeAgenda";
import type { AgendaPlace, AgendaSource, ColumnRole } from "../../agenda/model/agenda";
import type { CellValue, Grid } from "../../agenda/model/grid";
import { AnswerTooLarge, ChangedWhileReading, NoAgenda } from "../host/faults";
import { cellsOfAnswer } from "../host/requestSize";
import { headColumns, headRows } from "../workbook/heads";
import { queueCellNotes } from "../workbook/cellNotes";
import { areaOf, areaProperties, isSameArea, rangeOf, readRows } from "../workbook/ranges";
import type { Area } from "../workbook/ranges";
import type { ScannedSheet } from "../workbook/scannedSheets";
import { endOfStretch } from "../workbook/stretches";
import { gridOf } from "../workbook/sheetGrid";
import type { WorkbookScan } from "../workbook/workbookScan";
import { dateSpans, joinFormats, queueFormats, rowFormats } from "./agendaFormats";
import type { FormattedColumns, RangeFormats } from "./agendaFormats";

/** One round trip, unless the agenda is too large for one. `queueMore` queues what else to read in the first of them. */
export async function readAgenda<T>(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  candidate: AgendaCandidate,
  queueMore: () => T,
): Promise<{ source: AgendaSource; candidate: AgendaCandidate; more: T }> {
  const { search, settings } = scan;
  const isChosen = candidate === search.chosen;
  const range = rangeToRead(scan, candidate.place);
  // Of cells that a person has selected, only what is selected.
  const wide = isChosen ? { ...range, area: { ...range.area, ...range.columns } } : range;
  const { grid, formats, more } = await readRange(context, wide, columnsToRead(candidate, range), (worksheet) => ({
    queued: queueMore(),
    cellNotes: queueCellNotes(worksheet, range.sheet.noteCounts),
  }));
  const wanted = isChosen && search.chosenBy === "person" ? settings.agenda : null;
  const decided = decideOnWhole(grid, candidate, wanted);
  const source = { ...sourceOf(scan, grid, decided.place, formats), cellNotes: more.cellNotes.take() };
  return { source, candidate: decided, more: more.queued };
}

/** The cells of an agenda again, without deciding again. One round trip, as above. */
export async function readAgain<T>(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  place: AgendaPlace,
  queueMore: () => T,
): Promise<{ source: AgendaSource; more: T }> {
  const range = rangeToRead(scan, place);
  const { grid, formats, more } = await readRange(context, range, columnsOf(place), queueMore);
  return { source: sourceOf(scan, grid, place, formats), more };
}

function sourceOf({ dateSystem }: WorkbookScan, grid: Grid, place: AgendaPlace, formats: RangeFormats): AgendaSource {
  const end = place.lastRow === null ? grid.values.length : place.lastRow + 1 - grid.top;
  const rows = { first: place.headerRow + 1 - grid.top, end };
  const source = agendaSource(grid, place, rowFormats(place, formats, rows), dateSystem);
  return { ...source, dateSpans: dateSpans(place, formats, rows) };
}

interface RangeToRead {
  sheet: ScannedSheet;
  table: string | null;
  /** The agenda's own columns, down to its end, or to that of what may belong to it. */
  area: Area;
  /** All of its table, or what is used of its sheet, as the scan saw it. */
  whole: Area;
  /** All columns of its table or sheet that are looked at; its own where it is beside those. */
  columns: Pick<Area, "columnIndex" | "columnCount">;
}

/** Of a plain range also the rows above its header: titles, and perhaps a key. */
function rangeToRead(scan: WorkbookScan, place: AgendaPlace): RangeToRead {
  const { table } = place;
  const sheet = scan.sheets.find(({ name }) => name === place.sheet);
  const whole = table === null ? sheet?.used : sheet?.tables.find(({ name }) => name === table)?.area;
  if (!sheet || !whole)
    throw new NoAgenda(`The agenda on the sheet "${place.sheet}" is gone.`, "Refresh to look for it again.");
  const headerIndex = place.headerRow - 1;
  const rowIndex = table === null ? Math.max(whole.rowIndex, headerIndex - headRows) : headerIndex;
  const area = {
    rowIndex,
    columnIndex: place.firstColumn - 1,
    rowCount:
      Math.min(place.lastRow ?? Infinity, endOfStretch(scan.stretches.get(sheet.id) ?? [], headerIndex, whole)) -
      rowIndex,
    columnCount: place.lastColumn - place.firstColumn + 1,
  };
  const columns = { columnIndex: whole.columnIndex, columnCount: Math.min(whole.columnCount, headColumns) };
  const isAmong = area.columnIndex + area.columnCount <= columns.columnIndex + columns.columnCount;
  return { sheet, table, area, whole, columns: isAmong ? columns : area };
}

/** Throws ChangedWhileReading where rows or columns have come or gone since the scan: what was read would be of two states. */
async function readRange<T>(
  context: Excel.RequestContext,
  { sheet, table, area, whole }: RangeToRead,
  columns: FormattedColumns,
  queueMore: (worksheet: Excel.Worksheet) => T,
): Promise<{ grid: Grid; formats: RangeFormats; more: T }> {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const queue = (rowIndex: number, rowCount: number) => {
    // Queued again with every part: what was queued with one that was too large has not been read.
    const more = queueMore(worksheet);
    const rows = { ...area, rowIndex, rowCount };
    const now = table === null ? worksheet.getUsedRangeOrNullObject(true) : worksheet.tables.getItem(table).getRange();
    now.load(areaProperties);
    const range = rangeOf(worksheet, rows).load("values");
    const formats = queueFormats(worksheet, rows, columns);
    return {
      take: () => {
        if (now.isNullObject || !isSameArea(areaOf(now), whole)) throw new ChangedWhileReading();
        const values = range.values as CellValue[][] | null;
        if (values === null) throw new AnswerTooLarge("The values are null.");
        return { values, formats: formats.take(), more };
      },
    };
  };
  const most = Math.ceil(cellsOfAnswer / area.columnCount);
  const parts = await readRows(context, area.rowIndex, area.rowCount, queue, most);
  const [first, ...others] = parts;
  const values = others.length === 0 ? first.values : parts.flatMap((part) => part.values);
  const formats = joinFormats(parts.map((part) => part.formats));
  return { grid: gridOf(sheet, table, area, values), formats, more: first.more };
}

/** Columns that may be others than the head shows, where it shows only the beginning. */
function columnsToRead({ place, alternatives }: AgendaCandidate, { area }: RangeToRead): FormattedColumns {
  const shown = columnsOf(place);
  if (area.rowCount <= headRows) return shown;
  const others = (...roles: ColumnRole[]) =>
    roles.flatMap((role) => (alternatives[role] ?? []).slice(0, mostAlternatives).map(({ column }) => column));
  const withOthers = (columns: readonly number[], found: readonly number[]) => [...new Set([...columns, ...found])];
  return {
    actions: withOthers(shown.actions, others("action")),
    ratings: withOthers(shown.ratings, [...others("rating"), ...known([place.columns.stage])]),
    dates: withOthers(shown.dates, others("due", "updated")),
  };
}

const mostAlternatives = 2;

function columnsOf({ columns, earlier, firstColumn }: AgendaPlace): FormattedColumns {
  return {
    actions: [columns.action ?? firstColumn],
    ratings: known([columns.rating]),
    dates: known([columns.due, columns.updated, ...earlier.due]),
  };
}

function known(columns: readonly (number | null)[]): number[] {
  return columns.filter((column) => column !== null);
}
