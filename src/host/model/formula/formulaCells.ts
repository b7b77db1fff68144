/** The cells with formulas of each sheet, looked for once until the sheet changes: most sheets have many cells, and never change. */
import { eachCell, eachRow, type SeenCell } from "../excelts/existingCells";
import { ValueType, type Cell, type Worksheet } from "../excelts/library";
import { unopenedSheet, type UnopenedSheet } from "../excelts/unopened/unopenedSheets";

interface Known {
  cells: readonly SeenCell[];
  /** Undefined where they are the library's. */
  unopened: UnopenedSheet | undefined;
}

const known = new WeakMap<Worksheet, Known>();

export function formulaCells(sheet: Worksheet): readonly SeenCell[] {
  const unopened = unopenedSheet(sheet);
  const before = known.get(sheet);
  if (before?.unopened === unopened && before) return before.cells;
  const cells = unopened ? unopened.formulaCells() : openedFormulaCells(sheet);
  known.set(sheet, { cells, unopened });
  return cells;
}

function openedFormulaCells(sheet: Worksheet): Cell[] {
  const cells: Cell[] = [];
  eachRow(sheet, (row) =>
    eachCell(row, (cell) => {
      if (cell.type === ValueType.Formula && cell.formula) cells.push(cell);
    }),
  );
  return cells;
}

/** To be called after every change of a sheet's cells. */
export function forgetFormulaCells(sheet: Worksheet): void {
  known.delete(sheet);
}
