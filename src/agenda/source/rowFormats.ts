/** How the rows of an agenda are formatted: bold actions, fills of ratings, merged rows, dates that show no day, and numbers of money. */
import { shownSpan } from "../dates/shownSpan";
import type { AgendaPlace } from "../model/agenda";
import type { DateSpan, DateSpans, RowFormat } from "../model/grid";

/** Sheet columns that may have each, since what columns mean is decided when all is read. */
export interface FormattedColumns {
  actions: readonly number[];
  ratings: readonly number[];
  dates: readonly number[];
  comments: readonly number[];
}

/** By sheet column, and in it by row. */
export type ByColumn<T> = ReadonlyMap<number, readonly T[]>;

export interface RangeFormats {
  /** Sheet columns. */
  hiddenColumns: readonly number[];
  merged: readonly MergedArea[];
  bold: ByColumn<boolean>;
  /** Null for no fill. */
  fills: ByColumn<string | null>;
  /** Fills that conditional formats show; empty where Excel can't say. */
  shownFills: ByColumn<string | null>;
  spans: ByColumn<DateSpan | null>;
  /** Number formats of the columns of comments. */
  numberFormats: ByColumn<string>;
}

/** Sheet columns and rows of merged cells. */
export interface MergedArea {
  columns: [first: number, last: number];
  rows: [first: number, last: number];
}

/** Those of the agenda's rows, by what its columns mean in the end: `rows` are indexes in the range, up to the last and not with it. */
export function rowFormats(
  place: AgendaPlace,
  formats: RangeFormats,
  rows: { first: number; end: number },
): RowFormat[] {
  const of = <T>(all: ByColumn<T>, column: number | null) => (column === null ? undefined : all.get(column));
  const { columns, firstColumn, headerRow } = place;
  const bold = of(formats.bold, columns.action ?? firstColumn);
  const fills = of(formats.fills, columns.rating);
  const shownFills = of(formats.shownFills, columns.rating);
  const merged = mergedRowsOf(place, formats.merged);
  return Array.from({ length: rows.end - rows.first }, (_, below) => ({
    ratingFill: fills?.[rows.first + below] ?? null,
    ratingShownFill: shownFills?.[rows.first + below] ?? null,
    bold: bold?.[rows.first + below] === true,
    merged: merged.has(headerRow + 1 + below),
  }));
}

export function dateSpans(
  { columns, earlier }: AgendaPlace,
  { spans }: RangeFormats,
  rows: { first: number; end: number },
): DateSpans {
  const found: Partial<Record<number, (DateSpan | null)[]>> = {};
  for (const column of [columns.due, columns.updated, ...earlier.due]) {
    const shown = column === null ? undefined : spans.get(column)?.slice(rows.first, rows.end);
    if (column !== null && shown?.some((span) => span !== null)) found[column] = shown;
  }
  return found;
}

/** A column has few number formats, in many cells. */
export function spansOf(numberFormats: readonly string[]): (DateSpan | null)[] {
  const known = new Map<string, DateSpan | null>();
  return numberFormats.map((format) => {
    const span = known.get(format) ?? shownSpan(format);
    known.set(format, span);
    return span;
  });
}

/** Sheet rows with merged cells in the agenda's columns. */
function mergedRowsOf({ firstColumn, lastColumn }: AgendaPlace, merged: readonly MergedArea[]): Set<number> {
  const found = new Set<number>();
  for (const { columns, rows } of merged) {
    if (columns[0] > lastColumn || columns[1] < firstColumn) continue;
    for (let row = rows[0]; row <= rows[1]; row++) found.add(row);
  }
  return found;
}
