/**
 * What a generated sheet contains, as plain data: a title, a few lines, and one table whose columns say how their cells
 * look. A table's rows are bare values, so that what is on a sheet can be written again just as it was.
 */
import * as z from "zod/mini";

import type { Since } from "../history/movement";
import type { GeneratedSheetName } from "../model/generatedSheets";
import type { DateSystem } from "../model/grid";
import type { Settings } from "../model/settings";

/** What the plans need beside the assessment. */
export interface PlanContext {
  settings: Settings;
  /** Dates are written as serial numbers of this system. */
  dateSystem: DateSystem;
  /** Null where there was no earlier refresh. */
  since: Since | null;
}

export interface SheetPlan {
  /** What the sheet is for; the mark on it says the same, and finds it again when it was renamed. */
  mark: GeneratedSheetName;
  /** Wanted name, at most 31 characters. */
  name: string;
  title: string;
  /** Says as at when; the only line that changes when nothing else has. */
  asAt: string;
  lines: string[];
  table: TablePlan;
  chart: ChartPlan | null;
  /** Hash of the agenda's contents, to see later whether they have changed. See content.ts. */
  content: string;
}

export type PlannedValue = string | number;

export interface TablePlan {
  name: string;
  columns: ColumnPlan[];
  rows: PlannedValue[][];
  /** True where the last row adds up those above it. */
  totalled: boolean;
}

const tint = z.object({
  /** "#RRGGBB" each. */
  text: z.string(),
  fill: z.string(),
});
export type Tint = z.infer<typeof tint>;

const target = z.object({ sheet: z.string(), column: z.string() });

/** Kept with the sheet as JSON, and so parsed when it comes back. */
export const columnPlan = z.object({
  /** What the settings call the column. */
  key: z.string(),
  header: z.string(),
  /** In characters of the standard font. */
  width: z.number().check(z.positive()),
  align: z.enum(["left", "center"]),
  /** Excel's number format of the whole column, null for General. */
  format: z.nullable(z.string()),
  /** The header's, null for the plain one. */
  tint: z.nullable(tint),
  /** What tints its cells: a count above none, or the cell's word. Colour never comes without its word. */
  tints: z.nullable(
    z.union([
      z.object({ by: z.literal("count"), tint }),
      z.object({ by: z.literal("word"), words: z.record(z.string(), tint) }),
    ]),
  ),
  /**
   * Cells lead to the person's own: "Row 12" to that row of `column`, "C12" to that cell; where there are several agendas, "Row 12 of
   * Adults" to that of the agenda with this name. Links are text, which screen readers read out.
   */
  link: z.nullable(z.union([target, z.object({ agendas: z.record(z.string(), target) })])),
});
export type ColumnPlan = z.infer<typeof columnPlan>;

/** A stacked bar of neighbouring columns, one bar a row, without the total. */
export interface ChartPlan {
  title: string;
  /** Of a table that has other rows too: the column that names the bars, and how many rows are bars, from the first on. */
  only?: { column: number; rows: number } | undefined;
  /** What the chart shows, said in words on the sheet: Excel lets no add-in give a chart alternative text. */
  inWords: string;
  series: { column: number; label: string; tint: Tint }[];
}

export const dateFormat = "d mmm yyyy";

const plainColumn = { format: null, tint: null, tints: null, link: null };

export function textColumn(key: string, header: string, width: number): ColumnPlan {
  return { ...plainColumn, key, header, width, align: "left" };
}

/** Numbers are in the middle: at the edge they would touch the text of the next column. */
export function numberColumn(key: string, header: string, width: number): ColumnPlan {
  return { ...plainColumn, key, header, width, align: "center" };
}

/** The tint of one cell. */
export function tintOf({ tints }: ColumnPlan, value: PlannedValue): Tint | null {
  if (tints === null) return null;
  if (tints.by === "count") return typeof value === "number" && value > 0 ? tints.tint : null;
  return Object.hasOwn(tints.words, value) ? (tints.words[value] ?? null) : null;
}

/** The cell of the person's own that one cell leads to, null where it leads nowhere. */
export function linkOf({ link }: ColumnPlan, value: PlannedValue): { sheet: string; address: string } | null {
  if (link === null || typeof value !== "string") return null;
  const [, row, cell, , name = ""] = /^(?:Row (\d+)|([A-Z]{1,3}\d+))( of (.+))?$/s.exec(value) ?? [];
  const where = "agendas" in link ? (Object.hasOwn(link.agendas, name) ? link.agendas[name] : undefined) : link;
  const address = row === undefined ? cell : where && where.column + row;
  return where === undefined || address === undefined ? null : { sheet: where.sheet, address };
}

/** The rows, or where there are none one that says so: a table is never blank. */
export function rowsOr(
  rows: PlannedValue[][],
  columns: readonly ColumnPlan[],
  key: string,
  words: string,
): PlannedValue[][] {
  const speaking = Math.max(
    columns.findIndex((column) => column.key === key),
    0,
  );
  return rows.length > 0 ? rows : [columns.map((_, index) => (index === speaking ? words : "–"))];
}
