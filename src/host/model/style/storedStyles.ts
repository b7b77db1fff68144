/** Where styles are kept: with cells, and with whole rows and columns, whose cells need not exist. */
import { isWholeColumns, isWholeRows, type Area } from "../address/addresses";
import { changedBeyondCells, changesOf } from "../excelts/changes";
import { eachCell, eachRow, rowStyle, seenCell } from "../excelts/existingCells";
import type { Style, Worksheet } from "../excelts/library";

type Change = (style: Partial<Style>) => Partial<Style>;

/** A cell's own style, or the one that it would have if it existed. */
export function storedStyle(sheet: Worksheet, row: number, column: number): Partial<Style> {
  return seenCell(sheet, row, column)?.style ?? { ...sheet.columns[column - 1]?.style, ...rowStyle(sheet, row) };
}

/** Whole columns and rows keep the style themselves; elsewhere each cell of the area does. */
export function changeStyles(sheet: Worksheet, area: Area, change: Change): void {
  const columns = isWholeColumns(area);
  const rows = isWholeRows(area);
  if (columns) {
    for (let column = area.left; column <= area.right; column += 1) changeOne(sheet.getColumn(column), change);
  }
  if (rows && !columns) {
    for (let row = area.top; row <= area.bottom; row += 1) changeOne(sheet.getRow(row), change);
  }
  if (columns || rows) changedBeyondCells(sheet);
  if (columns || rows) changeExisting(sheet, area, change);
  else changeEach(sheet, area, change);
}

function changeOne(styled: { style?: Partial<Style> }, change: Change): void {
  styled.style = change(styled.style ?? {});
}

function changeExisting(sheet: Worksheet, area: Area, change: Change): void {
  eachRow(sheet, (row) => {
    if (row.number < area.top || row.number > area.bottom) return;
    eachCell(row, (cell) => {
      if (cell.col >= area.left && cell.col <= area.right) changeOne(cell, change);
    });
  });
}

function changeEach(sheet: Worksheet, area: Area, change: Change): void {
  const changes = changesOf(sheet);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.getRow(row);
    for (let column = area.left; column <= area.right; column += 1) {
      changeOne(cells.getCell(column), change);
      changes?.format(row, column);
    }
  }
}
