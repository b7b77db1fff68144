/** Rows of a template that wait to be filled in: numbered beforehand perhaps, and otherwise placeholders all along. */
import { cellText, isBlank, isPlaceholder, saysNothing } from "../../cells/cellText";
import type { CellValue } from "../../model/grid";
import type { Places } from "./rowKind";

export function isWaiting(row: readonly CellValue[], places: Places): boolean {
  let filled = 0;
  for (const [column, value] of row.entries()) {
    if (isBlank(value)) continue;
    filled++;
    const text = cellText(value);
    const mayNumber = column === places.ref || column < places.action;
    const reference = mayNumber && /^\p{L}{0,3}[-. ]?\d{1,4}[.)]?$/u.test(text);
    if (!reference && !isPlaceholder(text) && !saysNothing(text)) return false;
  }
  return filled > 0;
}
