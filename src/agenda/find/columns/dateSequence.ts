/** Of several columns of dates, which come first on their rows: work begins, or is asked for, before it is due. */
import { readDateCell } from "../../cells/dates/dateCells";
import type { Day } from "../../model/day";
import type { CellValue } from "../../model/grid";
import type { ColumnProfile } from "./columnProfile";

/** Of each column's dates the share that another column, about as full, follows on the same row: 0 to 1, in the order of `columns`. */
export function followedShares(
  rows: readonly (readonly CellValue[])[],
  columns: readonly { index: number; found: ColumnProfile }[],
): number[] {
  const dated = columns.filter(({ found }) => found.dates > 0.5);
  if (dated.length < 2) return columns.map(() => 0);
  const days = new Map(dated.map((column) => [column, rows.map((row) => dayOf(row[column.index]))]));
  return columns.map((column) => {
    const own = days.get(column) ?? [];
    const others = dated.filter((other) => other !== column && other.found.filled >= column.found.filled * aboutAsFull);
    const known = own.filter((day) => day !== null).length;
    const followed = own.filter((day, row) => others.some((other) => isBefore(day, days.get(other)?.[row] ?? null)));
    return known === 0 ? 0 : followed.length / known;
  });
}

const aboutAsFull = 0.8;

function isBefore(day: Day | null, other: Day | null): boolean {
  return day !== null && other !== null && day < other;
}

function dayOf(value: CellValue | undefined): Day | null {
  return readDateCell(value, 1900, { financialYearEnd: { month: 3, day: 31 } })?.day ?? null;
}
