/** The fill of one cell, its own or the one that a conditional format shows. */
import { queueShownFills } from "../workbook/shownFills";
import type { CellFill } from "./cellChange";

/** Queues reading the cell's fill; after a sync `isSame` says whether it is still this one. */
export function queueFill(cell: Excel.Range, fill: CellFill): { isSame(): boolean } {
  if (!fill.isConditional) {
    const { fill: own } = cell.format;
    own.load("color");
    return { isSame: () => isColor(own.color, fill) };
  }
  const shown = queueShownFills(cell);
  return { isSame: () => isColor(shown?.value[0]?.[0]?.format?.fill?.color, fill) };
}

function isColor(found: string | undefined, { color }: CellFill): boolean {
  return found?.toUpperCase() === color.toUpperCase();
}
