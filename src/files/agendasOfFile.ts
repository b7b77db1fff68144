/** From a workbook file's bytes to its agendas, by the functions that find and read them in an open workbook. */
import { furtherOfOneKind, inOrderOf, takeAll } from "../agenda/find/allAgendas";
import type { AgendaCandidate } from "../agenda/find/candidate";
import {
  choiceFor,
  findAgendas,
  findFurtherDown,
  isToLookOn,
  noticesOfChoice,
  withHiddenSheets,
} from "../agenda/find/find";
import type { AgendaSearch } from "../agenda/find/find";
import { decideOnWhole } from "../agenda/find/wholeAgenda";
import { decodeHistory } from "../agenda/history/historyRows";
import type { DecodedHistory } from "../agenda/history/historyRows";
import { historiesOf } from "../agenda/judge/agendaHistories";
import type { ReadWorkbook } from "../agenda/source/readWorkbook";
import type { AgendaSource } from "../agenda/model/agenda";
import { historyMark } from "../agenda/model/generatedSheets";
import type { CellValue, Grid } from "../agenda/model/grid";
import { registerTable } from "../agenda/model/register";
import type { Settings } from "../agenda/model/settings";
import { readRegister } from "../agenda/register/register";
import { belowHead, headsOf } from "../agenda/source/heads";
import { nextParts } from "../agenda/source/partsBelow";
import { numberTexts } from "../agenda/source/numberTexts";
import { formattedSource } from "../agenda/source/formattedSource";
import { spansOf } from "../agenda/source/rowFormats";
import type { RangeFormats } from "../agenda/source/rowFormats";
import { gridOf } from "../agenda/source/sheetOutline";
import type { Area, SheetPart } from "../agenda/source/sheetOutline";
import { bandsOf, stretchesOf } from "../agenda/source/stretches";
import { columnsToRead, goesOnBelow, wholeRange } from "../agenda/source/wholeRange";
import type { WholeRange } from "../agenda/source/wholeRange";
import { counted } from "../agenda/text/language";
import { FileError } from "../ooxml/fileError";
import { formatsIn, readWorkbook, usedArea, valuesIn } from "./workbook";
import type { FileSheet, FileWorkbook } from "./workbook";

/** `reason`: one sentence that says why there is no agenda, and what to do. */
export type FileReading = { ok: true; workbook: ReadWorkbook } | { ok: false; reason: string };

/** `instead`: settings that count whatever the workbook's own say. */
export function agendasOfFile(bytes: Uint8Array, fileName: string, instead: Partial<Settings> = {}): FileReading {
  try {
    const workbook = readWorkbook(bytes, fileName);
    const settings = { ...workbook.settings, ...instead };
    const search = searchWorkbook(workbook, settings);
    if (search.chosen === null) return { ok: false, reason: `"${fileName}" has no action agenda. ${search.message}` };
    const sources = readAgendas(workbook, search, settings);
    const { register, history } = keptIn(workbook);
    const histories = historiesOf(sources, [{ agenda: null, snapshots: history.snapshots }, ...history.named]);
    const agendas = sources.map((source, index) => ({ source, snapshots: histories[index]?.snapshots ?? [] }));
    const notices = noticesOf(workbook, search, sources);
    return { ok: true, workbook: { file: fileName, agendas, settings, register, notices } };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, reason: error.message };
    throw error;
  }
}

function searchWorkbook({ sheets }: FileWorkbook, settings: Settings): AgendaSearch {
  const own = sheets.filter(({ visible, mark }) => visible && mark === null);
  const heads = own.flatMap((sheet) => headsOf(sheet, settings)).map(gridOfPart);
  let search = findAgendas(
    heads.filter(({ values }) => values.some((row) => row.some((value) => value !== ""))),
    settings,
  );
  let below = isToLookOn(search, 0) ? own.flatMap((sheet) => belowHead(sheet, stretchesIn(sheet))) : [];
  for (let looked = 0; isToLookOn(search, looked) && below.length > 0; looked++) {
    const { parts, rest } = nextParts(below);
    search = findFurtherDown(search, parts.map(gridOfPart), settings);
    below = rest;
  }
  const passedOver = sheets.filter(({ hidden, mark, used }) => hidden && mark === null && used !== null);
  search = withHiddenSheets(search, namesOf(passedOver));
  return settings.agendas === "all" ? takeAll(search, namesOf(own)) : search;
}

function namesOf(sheets: readonly FileSheet[]): string[] {
  return sheets.map(({ name }) => name);
}

/** In the order of the sheets where all are read, with those that begin below the heads. */
function readAgendas(workbook: FileWorkbook, search: AgendaSearch, settings: Settings): AgendaSource[] {
  const read = search.taken.map((one) => readAgenda(workbook, search, one, settings));
  if (settings.agendas !== "all") return read.map(({ source }) => source);
  const below = furtherOfOneKind(read, search.candidates).map((one) => readAgenda(workbook, search, one, settings));
  const inOrder = inOrderOf(namesOf(workbook.sheets));
  return [...read, ...below].sort((one, other) => inOrder(one.candidate, other.candidate)).map(({ source }) => source);
}

function readAgenda(
  workbook: FileWorkbook,
  search: AgendaSearch,
  candidate: AgendaCandidate,
  settings: Settings,
): { source: AgendaSource; candidate: AgendaCandidate; grid: Grid } {
  const sheet = workbook.sheets.find(({ name }) => name === candidate.place.sheet);
  const lastRow = goesOnBelow(sheet, candidate.place, settings) ? null : candidate.place.lastRow;
  const range = sheet === undefined ? null : wholeRange(sheet, stretchesIn(sheet), { ...candidate.place, lastRow });
  if (range === null) throw new Error(`The sheet "${candidate.place.sheet}", in which an agenda was found, is gone.`);
  // Of one that was found by the head, all columns that the head was looked at by.
  const area = search.taken.includes(candidate) ? { ...range.area, ...range.columns } : range.area;
  const formats = formatsOf(workbook, { ...range, area }, candidate);
  const grid: Grid = { ...gridOfPart({ ...range, area }), hiddenColumns: formats.hiddenColumns };
  const decided = decideOnWhole(grid, candidate, choiceFor(candidate.place, search, settings));
  const { place } = decided;
  const { source, first } = formattedSource(grid, place, formats, workbook.dateSystem);
  const { notes, comments } = range.sheet;
  return {
    source: {
      ...source,
      numberTexts: numberTexts(place, formats, source.rows, first),
      cellNotes: { notes, comments },
    },
    candidate: decided,
    grid,
  };
}

function noticesOf(
  { notices, sheets, settings: { otherWorkbooks } }: FileWorkbook,
  search: AgendaSearch,
  sources: readonly AgendaSource[],
): string[] {
  const own = sheets.filter(({ name }) => sources.some(({ sheet }) => sheet === name));
  return [
    ...notices,
    ...noticesOfChoice(search),
    ...(otherWorkbooks.length === 0 ? [] : [notFollowed(otherWorkbooks.length)]),
    ...own.flatMap(({ cells }) => notCalculated(cells.uncalculated)),
  ];
}

function formatsOf(workbook: FileWorkbook, range: WholeRange<FileSheet>, candidate: AgendaCandidate): RangeFormats {
  const { cells } = range.sheet;
  const { actions, ratings, dates, comments } = columnsToRead(candidate);
  const each = <T>(columns: readonly number[], take: (format: ReturnType<typeof formatsIn>) => T[]) =>
    new Map(columns.map((column) => [column, take(formatsIn(workbook, cells, column - 1, range.area))]));
  const { columnIndex, columnCount } = range.area;
  const isHidden = (index: number) => cells.hiddenColumns.some(({ first, last }) => first <= index && index <= last);
  const indexes = Array.from({ length: columnCount }, (_, nth) => columnIndex + nth);
  return {
    hiddenColumns: indexes.filter(isHidden).map((index) => index + 1),
    merged: cells.merged,
    bold: each(actions, (formats) => formats.map(({ bold }) => bold)),
    fills: each(ratings, (formats) => formats.map(({ fill }) => fill)),
    // Conditional formats are not worked out: the values that they are about are read.
    shownFills: new Map(),
    spans: each(dates, (formats) => spansOf(formats.map(({ numberFormat }) => numberFormat))),
    numberFormats: each(comments, (formats) => formats.map(({ numberFormat }) => numberFormat)),
  };
}

/** The register of owners and the history that the add-in keeps in the workbook. */
function keptIn({ sheets }: FileWorkbook): Pick<ReadWorkbook, "register"> & { history: DecodedHistory } {
  const registers = sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => name.toLowerCase() === registerTable.toLowerCase())
      .map(({ area }) => ({ area, values: valuesIn(sheet.cells, area) })),
  );
  const [found] = registers;
  const [header = [], ...rows] = found?.values ?? [];
  const history = sheets.find(({ mark }) => mark === historyMark);
  const area = history?.tables[0]?.area;
  const [, ...kept] = history === undefined || area === undefined ? [] : valuesIn(history.cells, area);
  return {
    register:
      found === undefined
        ? null
        : readRegister(header, rows, found.area.rowIndex + 1, found.area.columnIndex + 1).owners,
    history: decodeHistory(kept),
  };
}

function notFollowed(workbooks: number): string {
  return `It counts agendas of ${counted(workbooks, "other workbook", "other workbooks")} too, which are not read with it: choose their files as well.`;
}

function notCalculated(cells: readonly string[]): string[] {
  const [first] = cells;
  if (first === undefined) return [];
  return [
    `Formulas of ${cells.length} cells, from ${first} on, have never been worked out, and were read as blank: open the file in Excel and save it.`,
  ];
}

function stretchesIn({ cells, used }: FileSheet) {
  if (used === null) return [];
  const filled = bandsOf(used).map(({ rowIndex, rowCount }) => usedArea(cells, rowIndex, rowIndex + rowCount));
  return stretchesOf(filled.filter((area): area is Area => area !== null));
}

function gridOfPart({ sheet, table, area }: SheetPart<FileSheet>) {
  const values: CellValue[][] = valuesIn(sheet.cells, area);
  return gridOf(sheet, table, area, values);
}
