/** What is below the heads is searched in parts, from above, until some have an agenda. */
import type { SheetOutline, SheetPart } from "./sheetOutline";
import { rowsBelow } from "./heads";

/** Cells whose values are searched at once: in Excel at a hundred bytes each, where how many there are is not known to be few. */
export const cellsAtOnce = 40_000;

/** More rows at once would make a sheet full of words that headers are made of slow to search. */
const mostRows = 5_000;

/** As much of the parts as is read at once, and what is left of them. */
export function nextParts<Sheet extends SheetOutline>(
  below: readonly SheetPart<Sheet>[],
): { parts: SheetPart<Sheet>[]; rest: SheetPart<Sheet>[] } {
  const parts: SheetPart<Sheet>[] = [];
  const rest: SheetPart<Sheet>[] = [];
  let space = cellsAtOnce;
  for (const part of below) {
    const { rowCount, columnCount } = part.area;
    const rows = Math.min(rowCount, mostRows, Math.floor(space / columnCount));
    if (rows < Math.min(rowCount, 2 * rowsBelow)) rest.push(part);
    else {
      parts.push({ ...part, area: { ...part.area, rowCount: rows } });
      // Some rows again: a header row may be the last of those that were read.
      if (rows < rowCount) rest.push(withoutRows(part, rows - rowsBelow));
      space -= rows * columnCount;
    }
  }
  return { parts, rest };
}

function withoutRows<Sheet extends SheetOutline>(part: SheetPart<Sheet>, count: number): SheetPart<Sheet> {
  const { rowIndex, rowCount } = part.area;
  return { ...part, area: { ...part.area, rowIndex: rowIndex + count, rowCount: rowCount - count } };
}
