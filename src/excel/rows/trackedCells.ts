/** Tracks cells: each range is read, with its row and its header, in the batch that makes it, and follows inserted rows from then on. */
import type { CellValue } from "../../agenda/model/grid";
import { ChangedWhileReading } from "../host/faults";
import { areaOf, areaProperties, isSameArea, readRows } from "../workbook/ranges";
import { CurrentRows, RowFinder, seenColumns, seenHeader } from "./seenRows";
import type { CellPlace, CellPosition, Columns, CurrentCells, SeenRows } from "./seenRows";

export interface TrackedCell<Cell extends CellPosition> {
  /** Where the person saw it. */
  seen: Cell;
  /** Where it is now. */
  place: CellPlace;
  /** All of its row that the person saw, and the cell alone. */
  row: Excel.Range;
  cell: Excel.Range;
  /** The cells of its row, in the order of the seen columns, as the row was last read. */
  rowCells(): CellValue[];
}

export interface Tracked<Cell extends CellPosition> {
  tracked: TrackedCell<Cell>[];
  missing: { seen: Cell; why: "gone" | "twice" }[];
}

/**
 * One round trip where all rows are where and as they were seen, and else some more: the others are found by what is in them. A row
 * that has changed may have a copy by now, so that its place alone says nothing.
 */
export async function trackCells<Cell extends CellPosition>(
  context: Excel.RequestContext,
  rows: SeenRows,
  cells: readonly Cell[],
): Promise<Tracked<Cell>> {
  const finder = new RowFinder(rows);
  const sheet = context.workbook.worksheets.getItem(rows.sheetId);
  const within = seenColumns(rows);
  const inPlace = cells.map((seen) => ({ seen, place: { row: seen.row, column: seen.column, within } }));
  const first = await trackAt(rows, sheet, inPlace, (seen, row) => finder.isAsSeen(seen, row));
  if (first.others.length === 0) return { tracked: first.tracked, missing: [] };
  const current = await readCurrent(context, rows);
  const currentRows = new CurrentRows(rows, finder, current);
  const rowOfCell = new Map(first.tracked.map(({ seen, place }) => [cellKey(place), seen.row]));
  const missing: Tracked<Cell>["missing"] = [];
  const moved: { seen: Cell; place: CellPlace }[] = [];
  for (const seen of first.others) {
    const place = finder.find(seen, currentRows);
    if (typeof place === "string") missing.push({ seen, why: place });
    // Of rows that are the same in every cell one is gone: what is left of them is one of them, not both.
    else if ((rowOfCell.get(cellKey(place)) ?? seen.row) !== seen.row) missing.push({ seen, why: "gone" });
    else {
      rowOfCell.set(cellKey(place), seen.row);
      moved.push({ seen, place });
    }
  }
  const second = await trackAt(rows, current.sheet, moved, (seen, row) => finder.isRow(seen, row));
  return {
    tracked: [...first.tracked, ...second.tracked],
    // Moved again in between.
    missing: [...missing, ...second.others.map((seen) => ({ seen, why: "gone" as const }))],
  };
}

const cellKey = ({ row, column }: CellPlace) => `${row} ${column}`;

/** Those that are the seen rows' cells, and those that aren't. */
async function trackAt<Cell extends CellPosition>(
  rows: SeenRows,
  sheet: Excel.Worksheet,
  places: readonly { seen: Cell; place: CellPlace }[],
  isRow: (seen: Cell, row: readonly CellValue[]) => boolean,
): Promise<{ tracked: TrackedCell<Cell>[]; others: Cell[] }> {
  const headers = new Map<Columns, Excel.Range>();
  const queued = places.map(({ seen, place }) => {
    const header = headers.get(place.within) ?? rangeOf(sheet, place.within.headerRow, place.within).load("values");
    headers.set(place.within, header);
    return { header, tracked: { seen, place, ...cellsAt(sheet, place) } };
  });
  await sheet.context.sync();
  const tracked: TrackedCell<Cell>[] = [];
  const others: Cell[] = [];
  for (const { header, tracked: one } of queued) {
    const names = inSeenOrder(header, one.place.within);
    const hasHeader = [one.seen.column, rows.identityColumn ?? one.seen.column].every(
      (column) => String(names[column - rows.firstColumn]) === String(seenHeader(rows, column)),
    );
    if (hasHeader && isRow(one.seen, one.rowCells())) tracked.push(one);
    else others.push(one.seen);
  }
  return { tracked, others };
}

/** Queues reading the cell at a place, and its row. */
export function cellsAt(
  sheet: Excel.Worksheet,
  place: CellPlace,
): Pick<TrackedCell<CellPosition>, "row" | "cell" | "rowCells"> {
  const row = rangeOf(sheet, place.row, place.within).load("values");
  const cell = sheet.getRangeByIndexes(place.row - 1, place.column - 1, 1, 1).load("values,formulas");
  return { row, cell, rowCells: () => inSeenOrder(row, place.within) };
}

function rangeOf(sheet: Excel.Worksheet, row: number, { columns }: Columns): Excel.Range {
  const { first, last } = edgesOf(columns);
  return sheet.getRangeByIndexes(row - 1, first - 1, 1, last - first + 1);
}

function inSeenOrder(range: Excel.Range, { columns }: Columns): CellValue[] {
  const [cells = []] = range.values as CellValue[][];
  const { first } = edgesOf(columns);
  return columns.map((column) => (column === null ? "" : (cells[column - first] ?? "")));
}

function edgesOf(columns: Columns["columns"]): { first: number; last: number } {
  const known = columns.filter((column) => column !== null);
  return { first: Math.min(...known), last: Math.max(...known) };
}

/**
 * The table wherever it is by now; where there is none, all of the sheet. Throws ChangedWhileReading where rows come or go each time it is
 * read: the last ones would be missing.
 */
export async function readCurrent(
  context: Excel.RequestContext,
  { sheetId, tableId }: SeenRows,
): Promise<CurrentCells & { sheet: Excel.Worksheet }> {
  const table = tableId === null ? null : context.workbook.tables.getItemOrNullObject(tableId).load("name");
  await context.sync();
  const isTable = table !== null && !table.isNullObject;
  const sheet = isTable ? table.worksheet : context.workbook.worksheets.getItem(sheetId);
  const queueWhole = () => (isTable ? table.getRange() : sheet.getUsedRange(true)).load(areaProperties);
  for (let reading = 1; reading <= mostReadings; reading++) {
    const cells = await readWhole(context, sheet, queueWhole);
    if (cells !== null) return { ...cells, sheet };
  }
  throw new ChangedWhileReading();
}

const mostReadings = 3;

/** Null where it has become another area meanwhile. */
async function readWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  queueWhole: () => Excel.Range,
): Promise<CurrentCells | null> {
  const whole = queueWhole();
  await context.sync();
  const area = areaOf(whole);
  const parts = await readRows(context, area.rowIndex, area.rowCount, (first, count) => {
    const now = queueWhole();
    const range = sheet.getRangeByIndexes(first, area.columnIndex, count, area.columnCount).load("values");
    return { take: () => ({ values: range.values as CellValue[][], isSame: isSameArea(areaOf(now), area) }) };
  });
  if (!parts.every(({ isSame }) => isSame)) return null;
  return { top: area.rowIndex + 1, left: area.columnIndex + 1, values: parts.flatMap(({ values }) => values) };
}
