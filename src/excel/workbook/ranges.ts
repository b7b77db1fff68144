/** Areas of a sheet, and reading rows in as few round trips as Excel allows. */
import type { Area } from "../../agenda/source/sheetOutline";
import { isTooLarge } from "../host/faults";

/** What `areaOf` needs to be loaded. */
export const areaProperties = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { rowIndex, columnIndex, rowCount, columnCount };
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.rowIndex === other.rowIndex &&
    one.columnIndex === other.columnIndex &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

export function rangeOf(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
}

/**
 * Reads `count` rows from `first` on in one round trip, or in parts: of at most `most` rows, and of half as many from where a part
 * is more than Excel passes on at once. `queue` loads such rows, and `take` gives them after the sync. The parts come in the
 * order of the rows.
 */
export async function readRows<T>(
  context: Excel.RequestContext,
  first: number,
  count: number,
  queue: (first: number, count: number) => { take(): T },
  most = count,
): Promise<[T, ...T[]]> {
  const rows = Math.min(count, most);
  const queued = queue(first, rows);
  let part: T;
  try {
    await context.sync();
    part = queued.take();
  } catch (error) {
    if (!isTooLarge(error) || rows === 1) throw error;
    return readRows(context, first, count, queue, Math.ceil(rows / 2));
  }
  if (rows === count) return [part];
  return [part, ...(await readRows(context, first + rows, count - rows, queue, most))];
}

/** Rows to read as `readRows` reads them. */
export interface RowsToRead<T> {
  first: number;
  count: number;
  most: number;
  queue: (first: number, count: number) => { take(): T };
}

/** Reads several in one round trip where they fit in one answer, else one after the other. */
export async function readRowsOfEach<T>(
  context: Excel.RequestContext,
  wanted: readonly RowsToRead<T>[],
  areTogether: boolean,
): Promise<[T, ...T[]][]> {
  if (areTogether && wanted.length > 1) {
    const queued = wanted.map(({ first, count, queue }) => queue(first, count));
    try {
      await context.sync();
      return queued.map((one) => [one.take()]);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  const read: [T, ...T[]][] = [];
  for (const { first, count, queue, most } of wanted) read.push(await readRows(context, first, count, queue, most));
  return read;
}
