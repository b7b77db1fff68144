/** The rows of a generated table: tints, links, heights and values. What most cells have is set for all at once. */
import { rowHeight } from "../../agenda/sheets/heights";
import { linkOf, tintOf } from "../../agenda/sheets/plan";
import type { ColumnPlan, PlannedValue, SheetPlan, TablePlan, Tint } from "../../agenda/sheets/plan";
import { asText } from "../host/cellText";
import { bytesOf } from "../host/requestSize";
import { tableTop } from "./sheetLayout";

/** Queues `count` rows of the table's body from `first` on. */
export function queueRows(sheet: Excel.Worksheet, plan: SheetPlan, first: number, count: number): void {
  const { columns, rows, totalled } = plan.table;
  const top = tableTop(plan) + 1;
  const part = rows.slice(first, first + count);
  // A link sets the text of its cell, so the values come last.
  columns.forEach((column, index) => {
    if (column.tints === null && column.link === null) return;
    queueTintsAndLinks(sheet.getRangeByIndexes(top + first, index, count, 1), column, cellsOf(part, index));
  });
  const range = sheet.getRangeByIndexes(top + first, 0, count, columns.length);
  queueHeights(
    range,
    part.map((row) => rowHeight(row, columns)),
  );
  range.values = part.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value)));
  if (!totalled || first + count < rows.length) return;
  const total = sheet.getRangeByIndexes(top + rows.length - 1, 0, 1, columns.length).format;
  total.font.bold = true;
  total.borders.getItem("EdgeTop").style = "Continuous";
}

/** Bytes of each row in a request, its tints and links included. */
export function rowSizes({ rows, columns }: TablePlan): number[] {
  const sizesOf = columns.map((column, index) => cellSizes(column, cellsOf(rows, index)));
  return rows.map((row) => row.reduce<number>((bytes, value, index) => bytes + (sizesOf[index]?.(value) ?? 0), 15));
}

function cellSizes(column: ColumnPlan, cells: readonly PlannedValue[]): (value: PlannedValue) => number {
  const common = commonTint(cells.map((value) => tintOf(column, value)));
  const properties = column.tints || column.link ? 6 : 0;
  const linkBytes = column.link ? 80 + 2 * bytesOf(column.link.sheet) : 0;
  return (value) => {
    const tint = tintOf(column, value) === common ? 0 : 80;
    const link = linkOf(column, value) ? linkBytes : 0;
    return (typeof value === "string" ? bytesOf(value) + 1 : 7) + properties + tint + link;
  };
}

/** One column of some rows, which are as long as the table has columns. */
function cellsOf(rows: readonly (readonly PlannedValue[])[], index: number): PlannedValue[] {
  return rows.flatMap((row) => row.slice(index, index + 1));
}

function queueTintsAndLinks(range: Excel.Range, column: ColumnPlan, cells: readonly PlannedValue[]): void {
  const common = commonTint(cells.map((value) => tintOf(column, value)));
  if (common !== null) {
    range.format.fill.color = common.fill;
    range.format.font.color = common.text;
  }
  const properties = cells.map((value) => {
    const tint = tintOf(column, value);
    return cellProperties(tint === common ? null : tint, linkOf(column, value));
  });
  if (properties.some((cell) => Object.keys(cell).length > 0)) {
    range.setCellProperties(properties.map((cell) => [cell]));
  }
}

/** Names no text for a link: the values follow. */
function cellProperties(tint: Tint | null, link: ReturnType<typeof linkOf>): Excel.SettableCellProperties {
  return {
    ...(tint && { format: { fill: { color: tint.fill }, font: { color: tint.text } } }),
    ...(link && {
      hyperlink: {
        documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
        screenTip: `Go to ${link.address} on ${link.sheet}`,
      },
    }),
  };
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
