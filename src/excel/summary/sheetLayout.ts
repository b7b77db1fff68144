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

/** All that a plan takes of its sheet, from A1 to the table's last cell. */
export function extentOf(plan: SheetPlan): Extent {
  return { rows: tableTop(plan) + 1 + plan.table.rows.length, columns: plan.table.columns.length };
}
