/** Where a sheet has content: what is searched for agendas, and read, is some of its areas. */
import type { CellValue, Grid } from "../model/grid";

/** Rows and columns, 0-based. */
export interface Area {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

export interface SheetOutline {
  name: string;
  /** Null where no cell has a value. */
  used: Area | null;
  tables: readonly { name: string; area: Area }[];
}

/** Some cells of a sheet, of a table where it has a name. */
export interface SheetPart<Sheet extends SheetOutline = SheetOutline> {
  sheet: Sheet;
  table: string | null;
  area: Area;
}

/**
 * Values of a table, or of the plain range around the tables of a sheet, as a grid in which an agenda may be. `values` are those of the
 * area. Cells of a table are read with the table, so the plain range around it gets blanks for them.
 */
export function gridOf(sheet: SheetOutline, table: string | null, area: Area, values: CellValue[][]): Grid {
  if (table === null) for (const { area: taken } of sheet.tables) blank(values, area, taken);
  return { sheet: sheet.name, table, top: area.rowIndex + 1, left: area.columnIndex + 1, values };
}

function blank(values: CellValue[][], area: Area, taken: Area): void {
  const top = Math.max(taken.rowIndex - area.rowIndex, 0);
  const left = Math.max(taken.columnIndex - area.columnIndex, 0);
  const bottom = Math.min(taken.rowIndex + taken.rowCount - area.rowIndex, values.length);
  const right = Math.min(taken.columnIndex + taken.columnCount - area.columnIndex, area.columnCount);
  for (const row of values.slice(top, Math.max(top, bottom))) row.fill("", left, Math.max(left, right));
}
