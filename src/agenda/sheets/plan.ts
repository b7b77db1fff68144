/** What a generated sheet holds, as plain data: a title, a few lines, and one table. How it is written is Excel's side. */
import type { Tint } from "./tints";

export const sheetMarks = ["summary", "owners", "overdue", "issues"] as const;
export type SheetMark = (typeof sheetMarks)[number];

export function isSheetMark(mark: string | null): mark is SheetMark {
  return sheetMarks.some((one) => one === mark);
}

export interface SheetPlan {
  /** What the sheet is for; the mark on it says the same, and finds it again when it was renamed. */
  mark: SheetMark;
  /** Wanted name, at most 31 characters. */
  name: string;
  title: string;
  /** Says as at when; the only line that changes when nothing else has. */
  asAt: string;
  lines: string[];
  table: TablePlan;
  chart: ChartPlan | null;
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
  align: "left" | "right";
  /** Excel's number format of the whole column, null for General. */
  format: string | null;
  tint: Tint | null;
}

export interface CellPlan {
  value: string | number;
  /** Differs from the column's: shows a number with its word, `0" Red"`. */
  format?: string;
  tint?: Tint;
  /** Leads to a cell of the person's own: clicking it selects that cell. */
  link?: { sheet: string; address: string };
}

/** A stacked bar of some of the table's columns, one bar a row, without the total. */
export interface ChartPlan {
  title: string;
  altText: string;
  series: { column: number; name: string; fill: string; pattern: boolean }[];
}

export const dateFormat = "d mmm yyyy";

/** "26 actions", "1 action". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
