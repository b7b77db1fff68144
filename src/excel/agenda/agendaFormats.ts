/** How the rows of an agenda are formatted: bold actions, fills of ratings, merged rows, and dates that show no day. */
import { shownSpan } from "../../agenda/dates/shownSpan";
import { columnNumber } from "../../agenda/model/addresses";
import type { AgendaPlace } from "../../agenda/model/agenda";
import type { DateSpan, DateSpans, RowFormat } from "../../agenda/model/grid";
import type { Area } from "../workbook/ranges";
import { queueShownFills } from "../workbook/shownFills";

/** Sheet columns that may have each, since what columns mean is decided when all is read. */
export interface FormattedColumns {
  actions: readonly number[];
  ratings: readonly number[];
  dates: readonly number[];
}

/** By sheet column, and in it by row. */
type ByColumn<T> = ReadonlyMap<number, readonly T[]>;

export interface RangeFormats {
  merged: readonly MergedArea[];
  bold: ByColumn<boolean>;
  /** Null for no fill. */
  fills: ByColumn<string | null>;
  /** Fills that conditional formats show; empty where Excel can't say. */
  shownFills: ByColumn<string | null>;
  spans: ByColumn<DateSpan | null>;
}

/** Sheet columns and rows of merged cells. */
interface MergedArea {
  columns: [first: number, last: number];
  rows: [first: number, last: number];
}

export function queueFormats(
  sheet: Excel.Worksheet,
  area: Area,
  { actions, ratings, dates }: FormattedColumns,
): { take(): RangeFormats } {
  const { rowIndex, rowCount } = area;
  const column = (index: number) => sheet.getRangeByIndexes(rowIndex, index - 1, rowCount, 1);
  const fill = { format: { fill: { color: true } } };
  const merged = sheet
    .getRangeByIndexes(rowIndex, area.columnIndex, rowCount, area.columnCount)
    .getMergedAreasOrNullObject()
    .load("address");
  const bold = queueEach(actions, (one) => column(one).getCellProperties({ format: { font: { bold: true } } }));
  const fills = queueEach(ratings, (one) => column(one).getCellProperties(fill));
  const shown = queueEach(ratings, (one) => queueShownFills(column(one)));
  const formats = queueEach(dates, (one) => column(one).load("numberFormat"));
  return {
    take: () => ({
      merged: merged.isNullObject ? [] : mergedAreasOf(merged.address),
      bold: mapEach(bold, ({ value }) => value.map(([cell]) => cell?.format?.font?.bold === true)),
      fills: mapEach(fills, colorsOf),
      shownFills: mapEach(shown, (one) => (one === null ? [] : colorsOf(one))),
      spans: mapEach(formats, ({ numberFormat }) => spansOf(numberFormat as string[][])),
    }),
  };
}

/** Formats of neighbouring parts of a range, from above, as those of the whole. */
export function joinFormats(parts: readonly RangeFormats[]): RangeFormats {
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return only;
  return {
    merged: parts.flatMap(({ merged }) => merged),
    bold: joinColumns(parts.map(({ bold }) => bold)),
    fills: joinColumns(parts.map(({ fills }) => fills)),
    shownFills: joinColumns(parts.map(({ shownFills }) => shownFills)),
    spans: joinColumns(parts.map(({ spans }) => spans)),
  };
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

function queueEach<T>(columns: readonly number[], queue: (column: number) => T): ReadonlyMap<number, T> {
  return new Map(columns.map((column) => [column, queue(column)]));
}

function mapEach<T, Result>(queued: ReadonlyMap<number, T>, take: (one: T) => Result[]): ByColumn<Result> {
  return new Map([...queued].map(([column, one]) => [column, take(one)]));
}

function joinColumns<T>(parts: readonly ByColumn<T>[]): ByColumn<T> {
  const columns = [...(parts[0]?.keys() ?? [])];
  return new Map(columns.map((column) => [column, parts.flatMap((part) => part.get(column) ?? [])]));
}

/** Fills of a column's cells, null for no fill, for which Excel gives white. */
function colorsOf({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): (string | null)[] {
  return value.map(([cell]) => {
    const color = cell?.format?.fill?.color?.toUpperCase();
    return color === undefined || color === "" || color === "#FFFFFF" ? null : color;
  });
}

/** A column has few number formats, in many cells. */
function spansOf(numberFormats: readonly (readonly string[])[]): (DateSpan | null)[] {
  const known = new Map<string, DateSpan | null>();
  return numberFormats.map(([format = ""]) => {
    const span = known.get(format) ?? shownSpan(format);
    known.set(format, span);
    return span;
  });
}

/** From an address such as "Plan!A3:D3,Plan!A9:D10". */
function mergedAreasOf(address: string): MergedArea[] {
  return [...address.matchAll(/\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/g)].map(
    ([, left = "", top, right = "", bottom]) => ({
      columns: [columnNumber(left), columnNumber(right)],
      rows: [Number(top), Number(bottom)],
    }),
  );
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
