/** Widths, heights, hidden rows and columns, merges, panes and gridlines of one sheet. */
import type { Area } from "./addresses";

export declare class Layout {
  /** Width in characters of the default font, in points and in pixels at 96 per inch; 0 when hidden. */
  columnWidth(column: number): { characters: number; points: number; pixels: number };
  /** In points, as Range.format.columnWidth takes it. */
  setColumnWidth(first: number, last: number, points: number): void;
  autofitColumns(first: number, last: number): void;
  /** Points; 0 when hidden. */
  rowHeight(row: number): number;
  setRowHeight(first: number, last: number, points: number): void;
  autofitRows(first: number, last: number): void;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
  setColumnsHidden(first: number, last: number, hidden: boolean): void;
  get merges(): readonly Area[];
  mergeAt(row: number, column: number): Area | null;
  /** The top left cell's content stays, the others' goes. `across` merges each row by itself. */
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  get frozen(): { rows: number; columns: number };
  freeze(rows: number, columns: number): void;
  get showGridlines(): boolean;
  setShowGridlines(show: boolean): void;
}
