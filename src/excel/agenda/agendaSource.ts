/**
 * Reads a whole agenda, and decides on its whole range what its columns mean and where it ends: the scan of the workbook sees only
 * its head.
 */
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { choiceFor } from "../../agenda/find/find";
import { decideOnWhole } from "../../agenda/find/wholeAgenda";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import type { CellValue, Grid } from "../../agenda/model/grid";
import { formattedSource } from "../../agenda/source/formattedSource";
import type { FormattedColumns, RangeFormats } from "../../agenda/source/rowFormats";
import { gridOf } from "../../agenda/source/sheetOutline";
import { columnsOf, columnsToRead, goesOnBelow, wholeRange } from "../../agenda/source/wholeRange";
import type { WholeRange } from "../../agenda/source/wholeRange";
import { AnswerTooLarge, ChangedWhileReading, NoAgenda } from "../host/faults";
import { cellsOfAnswer } from "../host/answerSize";
import { queueCellNotes } from "../workbook/cellNotes";
import { areaOf, areaProperties, isSameArea, rangeOf, readRows, readRowsOfEach } from "../workbook/ranges";
import type { RowsToRead } from "../workbook/ranges";
import type { ScannedSheet } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { joinFormats, queueFormats } from "./agendaFormats";

/** An agenda as it was read, and the grid that it was decided on. */
export interface AgendaRead {
  source: AgendaSource;
  candidate: AgendaCandidate;
  /** The same as the scan saw it. */
  atHead: AgendaCandidate;
  grid: Grid;
}

/** One round trip for all of them, unless they are too large for one. `queueMore` queues what else to read in the first of them. */
export async function readAgendas<T>(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  candidates: readonly AgendaCandidate[],
  queueMore: () => T,
): Promise<{ agendas: AgendaRead[]; more: T }> {
  const { search, settings } = scan;
  const more: T[] = [];
  const wanted = candidates.map((candidate, index) => {
    const { place } = candidate;
    const range = rangeToRead(
      scan,
      goesOnBelow(sheetOf(scan, place), place, settings) ? { ...place, lastRow: null } : place,
    );
    // Of cells that a person has selected, only what is selected.
    const wide = search.taken.includes(candidate) ? { ...range, area: { ...range.area, ...range.columns } } : range;
    const rows = rowsToRead(context, wide, columnsToRead(candidate), (worksheet) => {
      if (index === 0) more.push(queueMore());
      return queueCellNotes(worksheet, range.sheet.noteCounts);
    });
    return { candidate, range: wide, rows };
  });
  const cells = wanted.reduce((sum, { range: { area } }) => sum + area.rowCount * area.columnCount, 0);
  const read = await readRowsOfEach(
    context,
    wanted.map(({ rows }) => rows),
    cells <= cellsOfAnswer,
  );
  const agendas: AgendaRead[] = [];
  for (const [index, { candidate, range }] of wanted.entries()) {
    const parts = read[index];
    if (parts === undefined) continue;
    const { grid, formats } = joinParts(range, parts);
    const decided = decideOnWhole(grid, candidate, choiceFor(candidate.place, search, settings));
    const source = { ...(await sourceOf(scan, grid, decided.place, formats)), cellNotes: parts[0].more.take() };
    agendas.push({ source, candidate: decided, atHead: candidate, grid });
  }
  // What was queued with a part that was too large has not been read: the last has.
  const [queued] = more.slice(-1);
  if (queued === undefined) throw new RangeError("There is no agenda to read.");
  return { agendas, more: queued };
}

/** The cells of an agenda again, without deciding again. One round trip, as above. */
export async function readAgain<T>(
  context: Excel.RequestContext,
  scan: WorkbookScan,
  place: AgendaPlace,
  queueMore: () => T,
): Promise<{ source: AgendaSource; more: T }> {
  const range = rangeToRead(scan, place);
  const { first, count, queue, most } = rowsToRead(context, range, columnsOf(place), queueMore);
  const parts = await readRows(context, first, count, queue, most);
  const { grid, formats } = joinParts(range, parts);
  return { source: await sourceOf(scan, grid, place, formats), more: parts[0].more };
}

async function sourceOf(
  { dateSystem }: WorkbookScan,
  grid: Grid,
  place: AgendaPlace,
  formats: RangeFormats,
): Promise<AgendaSource> {
  const { source, first } = formattedSource(grid, place, formats, dateSystem);
  const isPlain = [...formats.numberFormats.values()].every((all) => all.every((format) => format === "General"));
  if (isPlain) return source;
  const { numberTexts } = await import("../../agenda/source/numberTexts");
  return { ...source, numberTexts: numberTexts(place, formats, source.rows, first) };
}

function sheetOf({ sheets }: WorkbookScan, place: AgendaPlace): ScannedSheet | undefined {
  return sheets.find(({ name }) => name === place.sheet);
}

/** Throws NoAgenda where the sheet or table is gone. */
function rangeToRead(scan: WorkbookScan, place: AgendaPlace): WholeRange<ScannedSheet> {
  const sheet = sheetOf(scan, place);
  const range = wholeRange(sheet, scan.stretches.get(sheet?.id ?? "") ?? [], place);
  if (range === null)
    throw new NoAgenda(`The agenda on the sheet "${place.sheet}" is gone.`, "Refresh to look for it again.");
  return range;
}

interface PartOfRange<T> {
  values: CellValue[][];
  formats: RangeFormats;
  more: T;
}

/** `take` throws ChangedWhileReading where rows or columns have come or gone since the scan: what was read would be of two states. */
function rowsToRead<T>(
  context: Excel.RequestContext,
  { sheet, table, area, whole }: WholeRange<ScannedSheet>,
  columns: FormattedColumns,
  queueMore: (worksheet: Excel.Worksheet) => T,
): RowsToRead<PartOfRange<T>> {
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
  return { first: area.rowIndex, count: area.rowCount, most: Math.ceil(cellsOfAnswer / area.columnCount), queue };
}

function joinParts(
  { sheet, table, area }: WholeRange,
  [first, ...others]: readonly [PartOfRange<unknown>, ...PartOfRange<unknown>[]],
): { grid: Grid; formats: RangeFormats } {
  const values = others.length === 0 ? first.values : [first, ...others].flatMap((part) => part.values);
  const formats = joinFormats([first, ...others].map((part) => part.formats));
  return { grid: { ...gridOf(sheet, table, area, values), hiddenColumns: formats.hiddenColumns }, formats };
}
