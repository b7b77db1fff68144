/** The rows and cells that exist, in order: a far one costs nothing for those between. Leans on protected members of excelts. */
import type { Area } from "../address/addresses";
import type { Cell, Row, Style, Worksheet } from "./library";
import { ValueType } from "./library";
import type { UnopenedCell } from "./unopened/unopenedCell";
import { unopenedSheet } from "./unopened/unopenedSheets";

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

/** A cell as reading needs it: for this, the library need not have made it. */
export type SeenCell = Cell | UnopenedCell;

export function seenCell(sheet: Worksheet, row: number, column: number): SeenCell | undefined {
  return seenRow(sheet, row)(column);
}

/** The cells of a row by their columns. Of a wide row, ask from the left. */
export function seenRow(sheet: Worksheet, row: number): (column: number) => SeenCell | undefined {
  const unopened = unopenedSheet(sheet);
  if (unopened) return (column) => unopened.findCell(row, column);
  const found = sheet.findRow(row);
  return (column) => found?.findCell(column);
}

export function seenMerges(sheet: Worksheet): readonly Area[] {
  return unopenedSheet(sheet)?.merges ?? sheet.mergedRegions;
}

/** That cells of the row have which are not there. */
export function rowStyle(sheet: Worksheet, row: number): Partial<Style> | undefined {
  return unopenedSheet(sheet)?.rowStyle(row) ?? sheet.findRow(row)?.style;
}

/** The area of the cells with content, or with a format unless `valuesOnly`. Null for none. */
export function usedAreaOf(sheet: Worksheet, valuesOnly: boolean, within?: Area): Area | null {
  const counts = ({ type, style }: SeenCell) =>
    (type !== ValueType.Null && type !== ValueType.Merge) || (!valuesOnly && hasFormat(style));
  const unopened = unopenedSheet(sheet);
  if (unopened) return unopened.usedArea(counts, within);
  const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  eachRow(sheet, (row) => {
    if (within && (row.number < within.top || row.number > within.bottom)) return;
    eachCell(row, (cell) => {
      if (within && (cell.col < within.left || cell.col > within.right)) return;
      if (!counts(cell)) return;
      used.top = Math.min(used.top, row.number);
      used.bottom = row.number;
      used.left = Math.min(used.left, cell.col);
      used.right = Math.max(used.right, cell.col);
    });
  });
  return used.bottom === 0 ? null : used;
}

function hasFormat(style: Partial<Style>): boolean {
  const parts: unknown[] = Object.values(style);
  return parts.some((part) =>
    typeof part === "object" && part !== null ? Object.keys(part).length > 0 : part !== undefined && part !== null,
  );
}

/** Blank cells with a format included. */
export function eachCell(row: Row, visit: (cell: Cell) => void): void {
  (row as unknown as SparseCells)._cells.forEach((cell) => cell && visit(cell));
}
