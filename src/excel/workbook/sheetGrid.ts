/** Values of a table, or of the plain range around the tables of a sheet, as a grid in which an agenda may be. */
import type { CellValue, Grid } from "../../agenda/model/grid";
import type { Area } from "./ranges";
import type { ScannedSheet } from "./scannedSheets";

/** `values` are those of the area. Cells of a table are read with the table, so the plain range around it gets blanks for them. */
export function gridOf(sheet: ScannedSheet, table: string | null, area: Area, values: CellValue[][]): Grid {
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
