/** Groups of columns with blank ones between them. */
import { isBlank } from "../cells/cellText";
import type { CellValue } from "../model/grid";
import { isOverTwoRows } from "./columns/headerTexts";
import { searchedColumns } from "./headerRows";

/** Columns separated by columns that are blank: guidance may be beside the agenda on the same rows. */
export function columnBlocks(values: readonly (readonly CellValue[])[], headerRow: number): number[][] {
  const blocks: number[][] = [];
  const width = Math.min(
    searchedColumns,
    values.slice(headerRow, headerRow + 100).reduce((most, row) => Math.max(most, row.length), 0),
  );
  const top = isOverTwoRows(values, headerRow) ? headerRow - 1 : headerRow;
  let block: number[] = [];
  for (let index = 0; index <= width; index++) {
    let filled = false;
    for (let row = top; !filled && index < width && row < values.length && row < headerRow + 100; row++)
      filled = !isBlank(values[row]?.[index]);
    if (filled) block.push(index);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}
