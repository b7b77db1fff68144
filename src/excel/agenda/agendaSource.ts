/**
 * Reads a whole agenda, and decides on its whole range what its columns mean and where it ends: the scan of the workbook sees only
 * its head.
 */
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { agendaSource, decideOnWhole } from "../../agenda/find/wholeAgenda";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import type { CellValue, Grid } from "../../agenda/model/grid";
import { dateSpans, rowFormats } from "../../agenda/source/rowFormats";
import type { FormattedColumns, RangeFormats } from "../../agenda/source/rowFormats";
import { gridOf } from "../../agenda/source/sheetOutline";
import { columnsOf, columnsToRead, wholeRange } from "../../agenda/source/wholeRange";
import type { WholeRange } from "../../agenda/source/wholeRange";
import { AnswerTooLarge, ChangedWhileReading, NoAgenda } from "../host/faults";
import { cellsOfAnswer } from "../host/answerSize";
import { queueCellNotes } from "../workbook/cellNotes";
import { areaOf, areaProperties, isSameArea, rangeOf, readRows } from "../workbook/ranges";
import type { ScannedSheet } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { joinFormats, queueFormats } from "./agendaFormats";

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

/** Throws NoAgenda where the sheet or table is gone. */
function rangeToRead(scan: WorkbookScan, place: AgendaPlace): WholeRange<ScannedSheet> {
  const sheet = scan.sheets.find(({ name }) => name === place.sheet);
  const range = wholeRange(sheet, scan.stretches.get(sheet?.id ?? "") ?? [], place);
  if (range === null)
    throw new NoAgenda(`The agenda on the sheet "${place.sheet}" is gone.`, "Refresh to look for it again.");
  return range;
}

/** Throws ChangedWhileReading where rows or columns have come or gone since the scan: what was read would be of two states. */
async function readRange<T>(
  context: Excel.RequestContext,
  { sheet, table, area, whole }: WholeRange<ScannedSheet>,
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
