/** What a generated sheet holds, as plain data: a title, a few lines, and one table. How it is written is Excel's side. */
import type { Tint } from "./tints";

export interface SheetPlan {
  /** What the sheet is for; the mark on it says the same, and finds it again when it was renamed. */
  mark: "summary";
  /** Wanted name, at most 31 characters. */
  name: string;
  title: string;
  /** Says as at when; the only line that changes when nothing else has. */
  asAt: string;
  lines: string[];
  table: TablePlan;
}

export interface TablePlan {
  name: string;
  columns: ColumnPlan[];
  rows: CellPlan[][];
  /** True where the last row adds up those above it. */
  totalled: boolean;
}

export interface ColumnPlan {
  header: string;
  /** In characters of the standard font. */
  width: number;
  numeric: boolean;
  tint: Tint | null;
}

export interface CellPlan {
  value: string | number;
  /** Shows a number with its word, `0" Red"`. */
  format?: string;
  tint?: Tint;
}
