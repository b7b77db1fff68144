/** Points on a sheet and the corners of drawings. */
import type { Sheet } from "../contracts";
import type { Corner } from "../excelts/drawings";

const unitsPerPoint = 12_700;

/** From the sheet's top left corner, in points. */
export function pointsOf(sheet: Sheet, corner: Corner): { left: number; top: number } {
  let left = corner.nativeColOff / unitsPerPoint;
  for (let column = 1; column <= corner.nativeCol; column += 1) left += sheet.layout.columnWidth(column).points;
  let top = corner.nativeRowOff / unitsPerPoint;
  for (let row = 1; row <= corner.nativeRow; row += 1) top += sheet.layout.rowHeight(row);
  return { left, top };
}

export function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const across = walk(left, (index) => sheet.layout.columnWidth(index).points);
  const down = walk(top, (index) => sheet.layout.rowHeight(index));
  return {
    nativeCol: across.index,
    nativeColOff: Math.round(across.rest * unitsPerPoint),
    nativeRow: down.index,
    nativeRowOff: Math.round(down.rest * unitsPerPoint),
  };
}

/** Whole cells passed, and what is left of the length. */
function walk(length: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, length);
  let index = 0;
  for (; index < 16_383; index += 1) {
    const size = sizeOf(index + 1);
    if (rest < size) break;
    rest -= size;
  }
  return { index, rest };
}
