/** From a workbook file's bytes to its agenda, by the functions that find and read it in an open workbook. */
import type { AgendaCandidate } from "../agenda/find/candidate";
import { findAgendas, findFurtherDown } from "../agenda/find/find";
import type { AgendaSearch } from "../agenda/find/find";
import { agendaSource, decideOnWhole } from "../agenda/find/wholeAgenda";
import { decodeHistory } from "../agenda/history/historyRows";
import type { AgendaSource } from "../agenda/model/agenda";
import { historyMark } from "../agenda/model/generatedSheets";
import type { CellValue } from "../agenda/model/grid";
import { registerTable } from "../agenda/model/register";
import type { RegisteredOwner } from "../agenda/model/register";
import type { Settings } from "../agenda/model/settings";
import type { Snapshot } from "../agenda/model/snapshot";
import { readRegister } from "../agenda/register/register";
import { belowHead, headsOf } from "../agenda/source/heads";
import { nextParts } from "../agenda/source/partsBelow";
import { dateSpans, rowFormats, spansOf } from "../agenda/source/rowFormats";
import type { RangeFormats } from "../agenda/source/rowFormats";
import { gridOf } from "../agenda/source/sheetOutline";
import type { Area, SheetPart } from "../agenda/source/sheetOutline";
import { bandsOf, stretchesOf } from "../agenda/source/stretches";
import { columnsToRead, wholeRange } from "../agenda/source/wholeRange";
import type { WholeRange } from "../agenda/source/wholeRange";
import { FileError } from "../ooxml/fileError";
import { formatsIn, readWorkbook, usedArea, valuesIn } from "./workbook";
import type { FileSheet, FileWorkbook } from "./workbook";

export interface FileAgenda {
  source: AgendaSource;
  search: AgendaSearch;
  /** The workbook's own, with those that count instead. */
  settings: Settings;
  /** Null where the workbook has no register of owners. */
  register: readonly RegisteredOwner[] | null;
  snapshots: readonly Snapshot[];
  notices: string[];
}

/** `reason`: one sentence that says why there is no agenda, and what to do. */
export type FileReading = { ok: true; agenda: FileAgenda } | { ok: false; reason: string };

/** `instead`: settings that count whatever the workbook's own say. */
export function agendaOfFile(bytes: Uint8Array, fileName: string, instead: Partial<Settings> = {}): FileReading {
  try {
    const workbook = readWorkbook(bytes, fileName);
    const settings = { ...workbook.settings, ...instead };
    const search = searchWorkbook(workbook, settings);
    if (search.chosen === null) return { ok: false, reason: `"${fileName}" has no action agenda. ${search.message}` };
    const read = readAgenda(workbook, search, search.chosen, settings);
    return { ok: true, agenda: { ...read, settings, ...keptIn(workbook) } };
  } catch (error) {
    if (error instanceof FileError) return { ok: false, reason: error.message };
    throw error;
  }
}

/** As many as Excel is asked for at once, so that what is further down is found in the same order. */
const cellsAtOnce = 40_000;

function searchWorkbook({ sheets }: FileWorkbook, settings: Settings): AgendaSearch {
  const own = sheets.filter(({ visible, mark }) => visible && mark === null);
  const heads = own.flatMap((sheet) => headsOf(sheet, settings)).map(gridOfPart);
  let search = findAgendas(
    heads.filter(({ values }) => values.some((row) => row.some((value) => value !== ""))),
    settings,
  );
  let below = search.chosen === null ? own.flatMap((sheet) => belowHead(sheet, stretchesIn(sheet))) : [];
  while (search.chosen === null && below.length > 0) {
    const { parts, rest } = nextParts(below, cellsAtOnce);
    search = findFurtherDown(search, parts.map(gridOfPart), settings);
    below = rest;
  }
  return search;
}

function readAgenda(
  workbook: FileWorkbook,
  search: AgendaSearch,
  chosen: AgendaCandidate,
  settings: Settings,
): { source: AgendaSource; search: AgendaSearch; notices: string[] } {
  const sheet = workbook.sheets.find(({ name }) => name === chosen.place.sheet);
  const range = sheet === undefined ? null : wholeRange(sheet, stretchesIn(sheet), chosen.place);
  if (range === null) throw new Error(`The sheet "${chosen.place.sheet}", in which an agenda was found, is gone.`);
  const { cells, notes, comments } = range.sheet;
  const area = { ...range.area, ...range.columns };
  const grid = gridOfPart({ ...range, area });
  const formats = formatsOf(workbook, { ...range, area }, chosen);
  const decided = decideOnWhole(grid, chosen, search.chosenBy === "person" ? settings.agenda : null);
  const { place } = decided;
  const rows = {
    first: place.headerRow + 1 - grid.top,
    end: place.lastRow === null ? grid.values.length : place.lastRow + 1 - grid.top,
  };
  const source = agendaSource(grid, place, rowFormats(place, formats, rows), workbook.dateSystem);
  return {
    source: { ...source, dateSpans: dateSpans(place, formats, rows), cellNotes: { notes, comments } },
    search: { ...search, chosen: decided },
    notices: [
      ...workbook.notices,
      ...(search.candidates.length > 1 && search.chosenBy !== "person" ? [search.message] : []),
      ...notCalculated(cells.uncalculated),
    ],
  };
}

function formatsOf(workbook: FileWorkbook, range: WholeRange<FileSheet>, candidate: AgendaCandidate): RangeFormats {
  const { cells } = range.sheet;
  const { actions, ratings, dates } = columnsToRead(candidate, range);
  const each = <T>(columns: readonly number[], take: (format: ReturnType<typeof formatsIn>) => T[]) =>
    new Map(columns.map((column) => [column, take(formatsIn(workbook, cells, column - 1, range.area))]));
  return {
    merged: cells.merged,
    bold: each(actions, (formats) => formats.map(({ bold }) => bold)),
    fills: each(ratings, (formats) => formats.map(({ fill }) => fill)),
    // Conditional formats are not worked out: the values that they are about are read.
    shownFills: new Map(),
    spans: each(dates, (formats) => spansOf(formats.map(({ numberFormat }) => numberFormat))),
  };
}

/** The register of owners and the history that the add-in keeps in the workbook. */
function keptIn({ sheets }: FileWorkbook): Pick<FileAgenda, "register" | "snapshots"> {
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
    snapshots: decodeHistory(kept).snapshots,
  };
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
