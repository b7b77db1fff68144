/** Reads how the rows of an agenda are formatted, in the round trip of their values. */
import { columnNumber } from "../../agenda/model/addresses";
import type { ByColumn, FormattedColumns, MergedArea, RangeFormats } from "../../agenda/source/rowFormats";
import { spansOf } from "../../agenda/source/rowFormats";
import type { Area } from "../../agenda/source/sheetOutline";
import { queueShownFills } from "../workbook/shownFills";

export function queueFormats(
  sheet: Excel.Worksheet,
  area: Area,
  { actions, ratings, dates, comments }: FormattedColumns,
): { take(): RangeFormats } {
  const { rowIndex, rowCount, columnIndex, columnCount } = area;
  const columnsShown = sheet
    .getRangeByIndexes(rowIndex, columnIndex, 1, columnCount)
    .getColumnProperties({ columnHidden: true });
  const column = (index: number) => sheet.getRangeByIndexes(rowIndex, index - 1, rowCount, 1);
  const fill = { format: { fill: { color: true } } };
  const merged = sheet
    .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount)
    .getMergedAreasOrNullObject()
    .load("address");
  const bold = queueEach(actions, (one) => column(one).getCellProperties({ format: { font: { bold: true } } }));
  const fills = queueEach(ratings, (one) => column(one).getCellProperties(fill));
  const shown = queueEach(ratings, (one) => queueShownFills(column(one)));
  const formatted = (one: number) => column(one).load("numberFormat");
  const dated = queueEach(dates, formatted);
  const commented = queueEach(comments, formatted);
  return {
    take: () => ({
      hiddenColumns: columnsShown.value.flatMap(({ columnHidden }, index) =>
        columnHidden === true ? [columnIndex + 1 + index] : [],
      ),
      merged: merged.isNullObject ? [] : mergedAreasOf(merged.address),
      bold: mapEach(bold, ({ value }) => value.map(([cell]) => cell?.format?.font?.bold === true)),
      fills: mapEach(fills, colorsOf),
      shownFills: mapEach(shown, (one) => (one === null ? [] : colorsOf(one))),
      spans: mapEach(dated, (range) => spansOf(numberFormatsOf(range))),
      numberFormats: mapEach(commented, numberFormatsOf),
    }),
  };
}

/** Formats of neighbouring parts of a range, from above, as those of the whole. */
export function joinFormats(parts: readonly RangeFormats[]): RangeFormats {
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return only;
  return {
    hiddenColumns: only?.hiddenColumns ?? [],
    merged: parts.flatMap(({ merged }) => merged),
    bold: joinColumns(parts.map(({ bold }) => bold)),
    fills: joinColumns(parts.map(({ fills }) => fills)),
    shownFills: joinColumns(parts.map(({ shownFills }) => shownFills)),
    spans: joinColumns(parts.map(({ spans }) => spans)),
    numberFormats: joinColumns(parts.map(({ numberFormats }) => numberFormats)),
  };
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

function numberFormatsOf({ numberFormat }: Excel.Range): string[] {
  return (numberFormat as string[][]).map(([format = ""]) => format);
}

/** Fills of a column's cells, null for no fill, for which Excel gives white. */
function colorsOf({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): (string | null)[] {
  return value.map(([cell]) => {
    const color = cell?.format?.fill?.color?.toUpperCase();
    return color === undefined || color === "" || color === "#FFFFFF" ? null : color;
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
