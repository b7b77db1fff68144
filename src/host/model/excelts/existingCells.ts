/** The rows and cells that exist, in order: a far one costs nothing for those between. Leans on protected members of excelts. */
import type { Cell, Row, Worksheet } from "./library";

interface SparseRows {
  _rows: (Row | undefined)[];
}

interface SparseCells {
  _cells: (Cell | undefined)[];
}

/** Longer arrays are mostly holes, which `forEach` visits too. */
const longestFilled = 200_000;

export function eachRow(sheet: Worksheet, visit: (row: Row) => void): void {
  const { _rows: rows } = sheet as unknown as SparseRows;
  const existing = rows.length > longestFilled ? Object.values(rows) : rows;
  existing.forEach((row) => row && visit(row));
}

/** Blank cells with a format included. */
export function eachCell(row: Row, visit: (cell: Cell) => void): void {
  (row as unknown as SparseCells)._cells.forEach((cell) => cell && visit(cell));
}
