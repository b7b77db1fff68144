/** Numbers among comments, as their formats show them. */
import { shownNumber } from "../cells/shownNumber";
import type { AgendaPlace } from "../model/agenda";
import type { CellValue, NumberTexts } from "../model/grid";
import type { RangeFormats } from "./rowFormats";

/** `rows` are those of the agenda; `first` is the index of the first of them in the range whose formats were read. */
export function numberTexts(
  { columns, earlier, firstColumn }: AgendaPlace,
  { numberFormats }: RangeFormats,
  rows: readonly (readonly CellValue[])[],
  first: number,
): NumberTexts {
  const found: Partial<Record<number, (string | null)[]>> = {};
  for (const column of [columns.comment, ...earlier.comment]) {
    const formats = column === null ? undefined : numberFormats.get(column);
    if (column === null || formats === undefined) continue;
    const shown = rows.map((row, index) => {
      const value = row[column - firstColumn];
      return typeof value === "number" ? shownNumber(value, formats[first + index] ?? "General") : null;
    });
    if (shown.some((text) => text !== null)) found[column] = shown;
  }
  return found;
}
