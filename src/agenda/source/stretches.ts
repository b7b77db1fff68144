/**
 * Where a long sheet has content: a cell far below everything else must not have the blank rows above it read. The used range
 * of each band of rows shows it; bands are longer further down, so that they are few.
 */
import type { Area } from "./sheetOutline";

/** Neighbouring rows of a sheet, 0-based; `end` is the first that is not among them. */
export interface Stretch {
  first: number;
  end: number;
}

/** So many blank rows end a stretch. A sheet of fewer rows is one stretch. */
const longBlank = 2_000;

/** Bands of the used range, each as long as all above it; one where the sheet is short. */
export function bandsOf(used: Area): Area[] {
  if (used.rowCount <= longBlank) return [used];
  const bands: Area[] = [];
  let above = 0;
  for (let count = longBlank; above < used.rowCount; count = above) {
    const rowCount = Math.min(count, used.rowCount - above);
    bands.push({ ...used, rowIndex: used.rowIndex + above, rowCount });
    above += rowCount;
  }
  return bands;
}

/** From what is used of each band, from above. */
export function stretchesOf(filled: readonly Area[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { rowIndex, rowCount } of filled) {
    const above = stretches.at(-1);
    if (above !== undefined && rowIndex - above.end <= longBlank) above.end = rowIndex + rowCount;
    else stretches.push({ first: rowIndex, end: rowIndex + rowCount });
  }
  return stretches;
}

/** The rows of an area down to the end of the stretch that `row` is in. */
export function endOfStretch(stretches: readonly Stretch[], row: number, area: Area): number {
  const bottom = area.rowIndex + area.rowCount;
  const own = stretches.find(({ first, end }) => row >= first && row < end);
  return Math.min(bottom, own?.end ?? bottom);
}
