/** Rows as a person saw them, and which row is which by now: by its own words, never by its address alone. */
import type { CellValue } from "../../agenda/model/grid";

/** A table, or the plain range below a header row. Rows and columns are those of the sheet and count from 1. */
export interface SeenRows {
  /** Ids stay when a person renames the sheet or the table. */
  sheetId: string;
  tableId: string | null;
  headerRow: number;
  firstColumn: number;
  header: readonly CellValue[];
  /** `rows[i]` is sheet row `headerRow + 1 + i`. */
  rows: readonly (readonly CellValue[])[];
  /** Column whose text says who the row is: the action, the owner's name. Null where there is none: then the whole row does. */
  identityColumn: number | null;
}

export interface CellPosition {
  row: number;
  column: number;
}

/** Where the columns of the seen rows are: sheet row of the header, and sheet columns in the seen order; null for one that is gone. */
export interface Columns {
  headerRow: number;
  columns: readonly (number | null)[];
}

/** Cells of a sheet as they are now; `top` and `left` count from 1. */
export interface CurrentCells {
  top: number;
  left: number;
  values: readonly (readonly CellValue[])[];
}

export const seenRow = (seen: SeenRows, row: number): readonly CellValue[] => seen.rows[row - seen.headerRow - 1] ?? [];

export const seenColumns = ({ headerRow, firstColumn, header }: SeenRows): Columns => ({
  headerRow,
  columns: header.map((_, index) => firstColumn + index),
});

export const seenHeader = (seen: SeenRows, column: number): CellValue => seen.header[column - seen.firstColumn] ?? "";

/** The same rows with one cell of them changed. */
export function withCell(seen: SeenRows, { row, column }: CellPosition, value: CellValue): SeenRows {
  const rows = [...seen.rows];
  const cells = [...seenRow(seen, row)];
  cells[column - seen.firstColumn] = value;
  rows[row - seen.headerRow - 1] = cells;
  return { ...seen, rows };
}

/** A cell, with the columns of its table. */
export interface CellPlace extends CellPosition {
  within: Columns;
}

/** Answers for rows by how they were seen. */
export class RowFinder {
  private readonly counts = new Map<string, number>();

  constructor(private readonly seen: SeenRows) {
    for (const cells of seen.rows) {
      const key = this.keyOf(cells);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  /** True where these cells, in the order of the seen columns, are the row: by its words, and by all other cells where several rows have the same. */
  isRow({ row, column }: CellPosition, cells: readonly CellValue[]): boolean {
    const before = seenRow(this.seen, row);
    const key = this.keyOf(before);
    return (
      before.length > 0 && key === this.keyOf(cells) && (this.isAlone(key) || this.isWhole(before, cells, [column]))
    );
  }

  /** True where these cells are the row, and only the position's own cell may have changed. */
  isAsSeen({ row, column }: CellPosition, cells: readonly CellValue[]): boolean {
    const before = seenRow(this.seen, row);
    return before.length > 0 && this.isWhole(before, cells, [column]);
  }

  /** True where no other row was seen with the words of this one. */
  isUnique({ row }: CellPosition): boolean {
    return this.isAlone(this.keyOf(seenRow(this.seen, row)));
  }

  /** The rows that were seen like these cells, which may differ in some columns. */
  rowsAsSeen(columns: readonly number[], cells: readonly CellValue[]): number[] {
    const { headerRow, rows } = this.seen;
    return rows.flatMap((row, index) => (this.isWhole(row, cells, columns) ? [headerRow + 1 + index] : []));
  }

  /** Where the cell is among the current ones; how often its row is there where that is not once. */
  find(position: CellPosition, current: CurrentRows): CellPlace | "gone" | "twice" {
    const before = seenRow(this.seen, position.row);
    const alike = current.rowsWith(this.keyOf(before));
    const found =
      alike.length === 1 && this.isAlone(this.keyOf(before))
        ? alike
        : alike.filter(({ cells }) => this.isWhole(before, cells, [position.column]));
    const [only, another] = found;
    if (only === undefined) return alike.length > 1 ? "twice" : "gone";
    if (another !== undefined) return "twice";
    const column = only.within.columns[position.column - this.seen.firstColumn] ?? null;
    return column === null ? "gone" : { row: only.row, column, within: only.within };
  }

  keyOf(cells: readonly CellValue[]): string {
    const { identityColumn, firstColumn } = this.seen;
    return identityColumn === null ? "" : String(cells[identityColumn - firstColumn] ?? "").trim();
  }

  private isAlone(key: string): boolean {
    return key !== "" && this.counts.get(key) === 1;
  }

  private isWhole(before: readonly CellValue[], cells: readonly CellValue[], changed: readonly number[]): boolean {
    const own = changed.map((column) => column - this.seen.firstColumn);
    return before.every((value, index) => own.includes(index) || String(value) === String(cells[index] ?? ""));
  }
}

interface CurrentRow {
  row: number;
  /** In the order of the seen columns. */
  cells: CellValue[];
  within: Columns;
}

/** The rows below every row that has the seen header. */
export class CurrentRows {
  private readonly byKey = new Map<string, CurrentRow[]>();

  constructor(seen: SeenRows, finder: RowFinder, { top, left, values }: CurrentCells) {
    let within: Columns | null = null;
    for (const [down, current] of values.entries()) {
      const header = columnsOf(seen, current);
      if (header !== null) {
        within = { headerRow: top + down, columns: header.map((index) => (index === null ? null : left + index)) };
        continue;
      }
      if (within === null) continue;
      const cells = within.columns.map((column) => (column === null ? "" : (current[column - left] ?? "")));
      const key = finder.keyOf(cells);
      const alike = this.byKey.get(key);
      const one = { row: top + down, cells, within };
      if (alike === undefined) this.byKey.set(key, [one]);
      else alike.push(one);
    }
  }

  rowsWith(key: string): readonly CurrentRow[] {
    return this.byKey.get(key) ?? [];
  }
}

/**
 * Which of these cells are the seen header's, in its order; null where the row is no such header. Other columns may have come
 * or gone. Of several columns of one name the first is the first, unless there are more or fewer of them now.
 */
function columnsOf(seen: SeenRows, cells: readonly CellValue[]): (number | null)[] | null {
  const { identityColumn, firstColumn, header } = seen;
  const identity = identityColumn === null ? null : seenHeader(seen, identityColumn);
  if (identity !== null && !cells.includes(identity)) return null;
  const now = indexesByText(cells);
  const before = indexesByText(header);
  const columns = header.map((name, index) => {
    const same = now.get(String(name)) ?? [];
    const own = before.get(String(name)) ?? [];
    return same.length === own.length ? (same[own.indexOf(index)] ?? null) : null;
  });
  const known = columns.filter((column) => column !== null).length;
  const isKnown = identityColumn === null || columns[identityColumn - firstColumn] !== null;
  return isKnown && known * 2 > header.length ? columns : null;
}

function indexesByText(cells: readonly CellValue[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, cell] of cells.entries()) {
    const same = indexes.get(String(cell));
    if (same === undefined) indexes.set(String(cell), [index]);
    else same.push(index);
  }
  return indexes;
}
