/** The smallest area of a range with all its used cells: those with content and, unless only values count, those with a format. */
import type { Area } from "../../../model/address/addresses";
import { contains, intersection, maximumColumns, maximumRows } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";

export function usedWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  if (used === null || contains(area, used)) return used;
  const candidate = intersection(used, area);
  return candidate === null ? null : trimmed(candidate, usedTest(sheet, candidate, valuesOnly));
}

type UsedTest = (row: number, column: number) => boolean;

function usedTest(sheet: SheetModel, area: Area, valuesOnly: boolean): UsedTest {
  const types = sheet.cells.valueTypes(area);
  const filled: UsedTest = (row, column) => types[row - area.top]?.[column - area.left] !== "Empty";
  if (valuesOnly) return filled;
  const plain = JSON.stringify(sheet.styles.style(maximumRows, maximumColumns));
  return (row, column) => filled(row, column) || JSON.stringify(sheet.styles.style(row, column)) !== plain;
}

function trimmed(area: Area, isUsed: UsedTest): Area | null {
  const rest = { ...area };
  const rowUsed = (row: number) => some(rest.left, rest.right, (column) => isUsed(row, column));
  const columnUsed = (column: number) => some(rest.top, rest.bottom, (row) => isUsed(row, column));
  while (rest.top <= rest.bottom && !rowUsed(rest.top)) rest.top += 1;
  if (rest.top > rest.bottom) return null;
  while (!rowUsed(rest.bottom)) rest.bottom -= 1;
  while (!columnUsed(rest.left)) rest.left += 1;
  while (!columnUsed(rest.right)) rest.right -= 1;
  return rest;
}

function some(first: number, last: number, test: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index += 1) if (test(index)) return true;
  return false;
}
