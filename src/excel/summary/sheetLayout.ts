/** Where a plan is on its sheet: title in A1, as-at line in A2, the other lines, a blank row, then the one table. */
import type { SheetPlan } from "../../agenda/sheets/plan";

/** Rows and columns from A1 on. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Sheet row of the table's header, 0-based. */
export function tableTop(plan: SheetPlan): number {
  return plan.lines.length + 3;
}

/** As many lines as are above a table already, which keeps its header row: blank ones follow, or the last one goes on with the rest. */
export function linesInSpace(lines: readonly string[], count: number): string[] {
  if (lines.length <= count) return [...lines, ...Array.from({ length: count - lines.length }, () => "")];
  return count === 0 ? [] : [...lines.slice(0, count - 1), lines.slice(count - 1).join(" ")];
}

/** All that a plan takes of its sheet, from A1 to the table's last cell. */
export function extentOf(plan: SheetPlan): Extent {
  return { rows: tableTop(plan) + 1 + plan.table.rows.length, columns: plan.table.columns.length };
}
