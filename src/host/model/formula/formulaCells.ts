/** The cells with formulas of each sheet, looked for once until the sheet changes: most sheets have many cells, and never change. */
import { eachCell, eachRow } from "../excelts/existingCells";
import { ValueType, type Cell, type Worksheet } from "../excelts/library";

const known = new WeakMap<Worksheet, readonly Cell[]>();

export function formulaCells(sheet: Worksheet): readonly Cell[] {
  const before = known.get(sheet);
  if (before) return before;
  const cells: Cell[] = [];
  eachRow(sheet, (row) =>
    eachCell(row, (cell) => {
      if (cell.type === ValueType.Formula && cell.formula) cells.push(cell);
    }),
  );
  known.set(sheet, cells);
  return cells;
}

/** To be called after every change of a sheet's cells. */
export function forgetFormulaCells(sheet: Worksheet): void {
  known.delete(sheet);
}
