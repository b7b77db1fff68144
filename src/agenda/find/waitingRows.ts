/** Rows of a template that wait to be filled in: numbered beforehand perhaps, and otherwise placeholders all along. */
import { cellText, isBlank, isPlaceholder } from "../cells/cellText";
import type { CellValue } from "../model/grid";
import type { Places } from "./rowKind";

/** "n/a", "TBC", "-" and "END" say nothing where the whole row says it. */
export const saysNothing = /^(?:n\s?[./]?\s?a\.?|not applicable|tb[acd]|none|nil|[-–—._…\s]+|end|x{1,3})$/i;

export function isWaiting(row: readonly CellValue[], places: Places): boolean {
  let filled = 0;
  for (const [column, value] of row.entries()) {
    if (isBlank(value)) continue;
    filled++;
    const text = cellText(value);
    const mayNumber = column === places.ref || column < places.action;
    const reference = mayNumber && /^\p{L}{0,3}[-. ]?\d{1,4}[.)]?$/u.test(text);
    if (!reference && !isPlaceholder(text) && !saysNothing.test(text)) return false;
  }
  return filled > 0;
}
