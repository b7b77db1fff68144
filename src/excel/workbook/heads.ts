/** Looks for the agenda at the head of every sheet and table and, where none has one, further down. */
import { searchedRows } from "../../agenda/find/headerRows";
import { findAgendas, findFurtherDown } from "../../agenda/find/find";
import type { AgendaSearch } from "../../agenda/find/find";
import type { CellValue } from "../../agenda/model/grid";
import type { Settings } from "../../agenda/model/settings";
import { cellsAtOnce } from "../host/requestSize";
import type { Area } from "./ranges";
import { mayHaveAgenda } from "./scannedSheets";
import type { ScannedSheet } from "./scannedSheets";
import { cellsOf, readGrids } from "./sheetParts";
import type { SheetPart } from "./sheetParts";
import { queueStretches } from "./stretches";
import type { Stretch } from "./stretches";

/** Rows that show what is in the columns of a header row above them. */
const rowsBelow = 10;
export const headRows = searchedRows + rowsBelow;
export const headColumns = 256;

/** The part of an area in which a header row is searched for. */
export function headOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): Area {
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.min(rowCount, headRows),
    columnCount: Math.min(columnCount, headColumns),
  };
}

export interface HeadSearch {
  search: AgendaSearch;
  /** By id of a sheet that may have an agenda. */
  stretches: ReadonlyMap<string, readonly Stretch[]>;
}

/**
 * One round trip where an agenda is at the head of a sheet and all heads fit in it, and else one more for each `cellsAtOnce` of the
 * heads and of what is below them.
 */
export async function searchSheets(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  settings: Settings,
): Promise<HeadSearch> {
  const own = sheets.filter(mayHaveAgenda);
  const queued = own.map(({ id, used }) => ({
    id,
    stretches: used === null ? null : queueStretches(context.workbook.worksheets.getItem(id), used),
  }));
  const heads = own.flatMap((sheet) => headsOf(sheet, settings));
  const narrow = narrowed(heads, settings);
  let search = await searchHeads(context, narrow, settings);
  const stretches = new Map(queued.map(({ id, stretches: one }) => [id, one?.take() ?? []]));
  if (search.chosen === null && narrow !== heads) search = await searchHeads(context, heads, settings);
  if (search.chosen === null) {
    const below = own.flatMap((sheet) => belowHead(sheet, stretches.get(sheet.id) ?? []));
    search = await searchFurtherDown(context, below, search, settings);
  }
  return { search, stretches };
}

async function searchHeads(
  context: Excel.RequestContext,
  heads: readonly SheetPart[],
  settings: Settings,
): Promise<AgendaSearch> {
  const grids = await readGrids(context, heads);
  return findAgendas(
    grids.filter(({ values }) => values.some(hasContent)),
    settings,
  );
}

/** At least so many columns of a head are read, however many sheets there are. */
const leastColumns = 32;

/**
 * The heads themselves where they are read at once. Of many wide sheets fewer columns are, and the rest only where no agenda is in
 * those: what the columns of the one that is found mean is decided on all of them. A sheet that the person chose is read whole.
 */
function narrowed(heads: readonly SheetPart[], { agenda }: Settings): readonly SheetPart[] {
  const cells = heads.reduce((sum, part) => sum + cellsOf(part), 0);
  if (cells <= cellsAtOnce) return heads;
  const rows = heads.reduce((sum, { area }) => sum + area.rowCount, 0);
  const columns = Math.max(leastColumns, Math.floor(cellsAtOnce / rows));
  return heads.map((part) =>
    part.sheet.name === agenda?.sheet
      ? part
      : { ...part, area: { ...part.area, columnCount: Math.min(part.area.columnCount, columns) } },
  );
}

function headsOf(sheet: ScannedSheet, { agenda }: Settings): SheetPart[] {
  const plain = [...(sheet.used === null ? [] : [sheet.used]), ...chosenPart(sheet, agenda)];
  return [
    ...sheet.tables.map(({ name, area }) => ({ sheet, table: name, area: headOf(area) })),
    ...plain.map((area) => ({ sheet, table: null, area: headOf(area) })),
  ];
}

/** What is around an agenda that the person chose, where that is below the head, or beside it. */
function chosenPart({ name, used }: ScannedSheet, chosen: Settings["agenda"]): Area[] {
  if (used === null || chosen?.sheet !== name || chosen.table !== null || chosen.headerRow === null) return [];
  const { headerRow, columns } = chosen;
  const isBelow = headerRow > used.rowIndex + headRows;
  // Rows above it may have been added or deleted since.
  const rowIndex = isBelow ? Math.max(used.rowIndex + headRows, headerRow - 1 - headRows / 4) : used.rowIndex;
  const numbers = Object.values(columns).filter((column) => column !== null);
  const isBeside = Math.max(...numbers) > used.columnIndex + headColumns;
  const columnIndex = isBeside ? Math.min(...numbers) - 1 : used.columnIndex;
  const rowCount = used.rowIndex + used.rowCount - rowIndex;
  const columnCount = used.columnIndex + used.columnCount - columnIndex;
  return (isBelow || isBeside) && rowCount > 0 && columnCount > 0
    ? [{ rowIndex, columnIndex, rowCount, columnCount }]
    : [];
}

/** As many rows at once as an answer has space for, from above, until some have an agenda. */
async function searchFurtherDown(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  atHeads: AgendaSearch,
  settings: Settings,
): Promise<AgendaSearch> {
  let search = atHeads;
  let below = parts;
  while (search.chosen === null && below.length > 0) {
    const next = nextParts(below);
    search = findFurtherDown(search, await readGrids(context, next.parts), settings);
    below = next.rest;
  }
  return search;
}

/** What has content below the head of a plain range. */
function belowHead(sheet: ScannedSheet, stretches: readonly Stretch[]): SheetPart[] {
  const { used } = sheet;
  if (used === null) return [];
  const columnCount = Math.min(used.columnCount, headColumns);
  return stretches.flatMap(({ first, end }) => {
    const rowIndex = Math.max(first, used.rowIndex + searchedRows);
    return end > rowIndex
      ? [{ sheet, table: null, area: { ...used, columnCount, rowIndex, rowCount: end - rowIndex } }]
      : [];
  });
}

/** More rows at once would make a sheet full of words that headers are made of slow to search. */
const mostRows = 5_000;

/** As much of the parts as is read at once, and what is left of them. */
function nextParts(below: readonly SheetPart[]): { parts: SheetPart[]; rest: SheetPart[] } {
  const parts: SheetPart[] = [];
  const rest: SheetPart[] = [];
  let space = cellsAtOnce;
  for (const part of below) {
    const { rowCount, columnCount } = part.area;
    const rows = Math.min(rowCount, mostRows, Math.floor(space / columnCount));
    if (rows < Math.min(rowCount, 2 * rowsBelow)) rest.push(part);
    else {
      parts.push({ ...part, area: { ...part.area, rowCount: rows } });
      // Some rows again: a header row may be the last of those that were read.
      if (rows < rowCount) rest.push(withoutRows(part, rows - rowsBelow));
      space -= rows * columnCount;
    }
  }
  return { parts, rest };
}

function withoutRows(part: SheetPart, count: number): SheetPart {
  const { rowIndex, rowCount } = part.area;
  return { ...part, area: { ...part.area, rowIndex: rowIndex + count, rowCount: rowCount - count } };
}

function hasContent(row: readonly CellValue[]): boolean {
  return row.some((value) => value !== "");
}
