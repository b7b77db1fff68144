/** Cells by their addresses, as few words as say them all. */
import { cellAddress, readAddress } from "../../model/addresses";

const rangesInWords = 12;

/** "D3:D8, E12 and 40 more": neighbours below each other are named together. */
export function cellsInWords(cells: readonly string[]): string {
  const addresses = cells.map(readAddress).filter((address) => address !== null);
  addresses.sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of addresses) {
    const run = runs.at(-1);
    if (run?.column === column && run.last + 1 === row) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const more = runs.slice(rangesInWords).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const ranges = runs.slice(0, rangesInWords).map(rangeInWords).join(", ");
  return more === 0 ? ranges : `${ranges} and ${more} more`;
}

function rangeInWords({ column, first, last }: { column: number; first: number; last: number }): string {
  return first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}
