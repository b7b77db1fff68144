/** Where looks are kept: with cells, and with whole rows and columns, whose cells need not exist. */
import { isWholeColumns, isWholeRows, type Area } from "../address/addresses";
import { eachCell, eachRow, type Style, type Worksheet } from "../excelts/exceltsWorkbook";

type Change = (style: Partial<Style>) => Partial<Style>;

/** A cell's own look, or the one that it would have if it existed. */
export function storedStyle(held: Worksheet, row: number, column: number): Partial<Style> {
  return held.findCell(row, column)?.style ?? { ...held.columns?.[column - 1]?.style, ...held.findRow(row)?.style };
}

/** Whole columns and rows keep the look themselves; elsewhere each cell of the area does. */
export function changeStyles(held: Worksheet, area: Area, change: Change): void {
  const columns = isWholeColumns(area);
  const rows = isWholeRows(area);
  if (columns) {
    for (let column = area.left; column <= area.right; column += 1) changeOne(held.getColumn(column), change);
  }
  if (rows && !columns) {
    for (let row = area.top; row <= area.bottom; row += 1) changeOne(held.getRow(row), change);
  }
  if (columns || rows) changeExisting(held, area, change);
  else changeEach(held, area, change);
}

function changeOne(kept: { style?: Partial<Style> }, change: Change): void {
  kept.style = change(kept.style ?? {});
}

function changeExisting(held: Worksheet, area: Area, change: Change): void {
  eachRow(held, (row) => {
    if (row.number < area.top || row.number > area.bottom) return;
    eachCell(row, (cell) => {
      if (cell.col >= area.left && cell.col <= area.right) changeOne(cell, change);
    });
  });
}

function changeEach(held: Worksheet, area: Area, change: Change): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = held.getRow(row);
    for (let column = area.left; column <= area.right; column += 1) changeOne(cells.getCell(column), change);
  }
}
