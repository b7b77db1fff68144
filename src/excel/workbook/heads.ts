/** Looks for the agenda at the head of every sheet and table and, where none has one, further down. */
import { searchedRows } from "../../agenda/find/headerRows";
import { findAgendas, findFurtherDown } from "../../agenda/find/find";
import type { AgendaSearch } from "../../agenda/find/find";
import type { CellValue, Grid } from "../../agenda/model/grid";
import type { Settings } from "../../agenda/model/settings";
import { cellsAtOnce } from "../host/requestSize";
import { rangeOf } from "./ranges";
import type { Area } from "./ranges";
import { mayHaveAgenda } from "./scannedSheets";
import type { ScannedSheet } from "./scannedSheets";
import { gridOf } from "./sheetGrid";

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

/** One round trip where an agenda is at the head of a sheet, and else one more for each `cellsAtOnce` below the heads. */
export async function searchSheets(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  settings: Settings,
): Promise<AgendaSearch> {
  const own = sheets.filter(mayHaveAgenda);
  const parts = own.flatMap((sheet) => headsOf(sheet, settings));
  const grids = (await readGrids(context, parts)).filter(({ values }) => values.some(hasContent));
  const search = findAgendas(grids, settings);
  return search.chosen === null ? searchFurtherDown(context, own, search, settings) : search;
}

/** Some cells of a sheet, of a table where it has a name. */
interface SheetPart {
  sheet: ScannedSheet;
  table: string | null;
  area: Area;
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

/** The rest of the plain ranges, from above, as many rows at once as an answer has space for, until one has an agenda. */
async function searchFurtherDown(
  context: Excel.RequestContext,
  sheets: readonly ScannedSheet[],
  atHeads: AgendaSearch,
  settings: Settings,
): Promise<AgendaSearch> {
  let search = atHeads;
  let below = sheets.flatMap((sheet) => belowHead(sheet));
  while (search.chosen === null && below.length > 0) {
    const { parts, rest } = nextParts(below);
    search = findFurtherDown(search, await readGrids(context, parts), settings);
    below = rest;
  }
  return search;
}

function belowHead(sheet: ScannedSheet): SheetPart[] {
  if (sheet.used === null || sheet.used.rowCount <= searchedRows) return [];
  const columnCount = Math.min(sheet.used.columnCount, headColumns);
  return [withoutRows({ sheet, table: null, area: { ...sheet.used, columnCount } }, searchedRows)];
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

async function readGrids(context: Excel.RequestContext, parts: readonly SheetPart[]): Promise<Grid[]> {
  const ranges = parts.map(({ sheet, area }) =>
    rangeOf(context.workbook.worksheets.getItem(sheet.id), area).load("values"),
  );
  await context.sync();
  return parts.map(({ sheet, table, area }, index) =>
    gridOf(sheet, table, area, (ranges[index]?.values ?? []) as CellValue[][]),
  );
}

function hasContent(row: readonly CellValue[]): boolean {
  return row.some((value) => value !== "");
}
