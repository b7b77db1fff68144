/** The rows of a generated table: their values, and the tints, links and heights that decorate them. What most cells have is set for all at once. */
import { rowHeight } from "../../agenda/sheets/heights";
import { linkOf, tintOf } from "../../agenda/sheets/plan";
import type { ColumnPlan, PlannedValue, SheetPlan, TablePlan, Tint } from "../../agenda/sheets/plan";
import { asText } from "../host/cellText";
import { decoration } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { bytesOf, partsOf } from "../host/requestSize";
import { formatDecoration, sizeDecoration } from "./sheetFormat";
import { tableTop } from "./sheetLayout";

/** Queues the values of `count` rows of the table's body from `first` on. */
export function queueValues(sheet: Excel.Worksheet, plan: SheetPlan, first: number, count: number): void {
  const { columns, rows } = plan.table;
  sheet.getRangeByIndexes(tableTop(plan) + 1 + first, 0, count, columns.length).values = rows
    .slice(first, first + count)
    .map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value)));
}

/** Bytes of the values of each row in a request. */
export function valueSizes({ rows }: TablePlan): number[] {
  return rows.map((row) =>
    row.reduce<number>((bytes, value) => bytes + (typeof value === "string" ? bytesOf(value) + 1 : 7), 15),
  );
}

/** Of rows whose values are written already. */
export function rowFormats(plan: SheetPlan): Decoration[] {
  const { columns, rows, totalled } = plan.table;
  const top = tableTop(plan) + 1;
  const sizesOf = columns.map((column, index) => cellSizes(column, cellsOf(rows, index)));
  const sizes = rows.map((row) =>
    row.reduce<number>((bytes, value, index) => bytes + (sizesOf[index]?.(value) ?? 0), 40),
  );
  const parts = partsOf(sizes).flatMap(({ first, count }) => {
    const part = rows.slice(first, first + count);
    const heights = part.map((row) => rowHeight(row, columns));
    return [
      ...columns.flatMap((column, index) => {
        const values = cellsOf(part, index);
        const bytes = values.reduce<number>((sum, value) => sum + (sizesOf[index]?.(value) ?? 0), 1_000);
        const range = (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(top + first, index, count, 1);
        return [
          ...(column.tints ? [formatDecoration((sheet) => queueTints(range(sheet), column, values), bytes)] : []),
          ...(column.link ? [decoration("links", (sheet) => queueLinks(range(sheet), column, values), bytes)] : []),
        ];
      }),
      sizeDecoration(
        (sheet) => queueHeights(sheet.getRangeByIndexes(top + first, 0, count, columns.length), heights),
        1_000 + 40 * count,
      ),
    ];
  });
  return totalled ? [...parts, ...totalFormats(top + rows.length - 1, columns.length)] : parts;
}

function totalFormats(row: number, columns: number): Decoration[] {
  const total = (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(row, 0, 1, columns).format;
  return [
    formatDecoration((sheet) => (total(sheet).font.bold = true)),
    formatDecoration((sheet) => (total(sheet).borders.getItem("EdgeTop").style = "Continuous")),
  ];
}

/** Bytes of one cell's tint and link in a request. */
function cellSizes(column: ColumnPlan, cells: readonly PlannedValue[]): (value: PlannedValue) => number {
  const common = commonTint(cells.map((value) => tintOf(column, value)));
  const properties = (column.tints ? 6 : 0) + (column.link ? 6 : 0);
  return (value) => {
    const tint = tintOf(column, value) === common ? 0 : 80;
    const link = linkOf(column, value);
    return properties + tint + (link === null ? 0 : 110 + 2 * bytesOf(link.sheet));
  };
}

/** One column of some rows, which are as long as the table has columns. */
function cellsOf(rows: readonly (readonly PlannedValue[])[], index: number): PlannedValue[] {
  return rows.flatMap((row) => row.slice(index, index + 1));
}

function queueTints(range: Excel.Range, column: ColumnPlan, cells: readonly PlannedValue[]): void {
  const tints = cells.map((value) => tintOf(column, value));
  const common = commonTint(tints);
  if (common !== null) {
    range.format.fill.color = common.fill;
    range.format.font.color = common.text;
  }
  queueCellProperties(
    range,
    tints.map((tint) =>
      tint === null || tint === common ? {} : { format: { fill: { color: tint.fill }, font: { color: tint.text } } },
    ),
  );
}

/** A link sets the text of its cell: it is what the cell has already. */
function queueLinks(range: Excel.Range, column: ColumnPlan, cells: readonly PlannedValue[]): void {
  queueCellProperties(
    range,
    cells.map((value) => {
      const link = linkOf(column, value);
      if (link === null) return {};
      return {
        hyperlink: {
          documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
          screenTip: `Go to ${link.address} on ${link.sheet}`,
          textToDisplay: String(value),
        },
      };
    }),
  );
}

function queueCellProperties(range: Excel.Range, properties: readonly Excel.SettableCellProperties[]): void {
  if (properties.some((cell) => Object.keys(cell).length > 0)) {
    range.setCellProperties(properties.map((cell) => [cell]));
  }
}

function queueHeights(range: Excel.Range, heights: readonly number[]): void {
  const common = mostFrequent(heights);
  range.format.rowHeight = common;
  if (heights.some((height) => height !== common)) {
    range.setRowProperties(heights.map((height) => (height === common ? {} : { format: { rowHeight: height } })));
  }
}

/** Null also where some cells have none: a tint that is set for all can't be taken from some. */
function commonTint(tints: readonly (Tint | null)[]): Tint | null {
  return tints.length === 0 || tints.includes(null) ? null : mostFrequent(tints);
}

function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
