/**
 * Where a long sheet has content: a cell far below everything else must not have the blank rows above it read. The used range
 * of each band of rows shows it, in one round trip; bands are longer further down, so that they are few.
 */
import { areaOf, areaProperties, rangeOf } from "./ranges";
import type { Area } from "./ranges";

/** Neighbouring rows of a sheet, 0-based; `end` is the first that is not among them. */
export interface Stretch {
  first: number;
  end: number;
}

/** So many blank rows end a stretch. A sheet of fewer rows is one stretch. */
const longBlank = 2_000;

/** Queued; `take` gives the stretches of the used range, from above. */
export function queueStretches(sheet: Excel.Worksheet, used: Area): { take(): Stretch[] } {
  if (used.rowCount <= longBlank) return { take: () => [stretchOf(used)] };
  const bands = bandsOf(used).map((band) => rangeOf(sheet, band).getUsedRangeOrNullObject(true).load(areaProperties));
  return { take: () => joined(bands.filter((band) => !band.isNullObject).map((band) => stretchOf(areaOf(band)))) };
}

/** The rows of an area down to the end of the stretch that `row` is in. */
export function endOfStretch(stretches: readonly Stretch[], row: number, area: Area): number {
  const bottom = area.rowIndex + area.rowCount;
  const own = stretches.find(({ first, end }) => row >= first && row < end);
  return Math.min(bottom, own?.end ?? bottom);
}

/** Each is as long as all above it. */
function bandsOf(used: Area): Area[] {
  const bands: Area[] = [];
  let above = 0;
  for (let count = longBlank; above < used.rowCount; count = above) {
    const rowCount = Math.min(count, used.rowCount - above);
    bands.push({ ...used, rowIndex: used.rowIndex + above, rowCount });
    above += rowCount;
  }
  return bands;
}

function joined(filled: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { first, end } of filled) {
    const above = stretches.at(-1);
    if (above !== undefined && first - above.end <= longBlank) above.end = end;
    else stretches.push({ first, end });
  }
  return stretches;
}

function stretchOf({ rowIndex, rowCount }: Area): Stretch {
  return { first: rowIndex, end: rowIndex + rowCount };
}
