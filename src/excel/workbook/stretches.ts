/** Asks Excel in which rows a long sheet has content, in one round trip. */
import { bandsOf, stretchesOf } from "../../agenda/source/stretches";
import type { Stretch } from "../../agenda/source/stretches";
import type { Area } from "../../agenda/source/sheetOutline";
import { areaOf, areaProperties, rangeOf } from "./ranges";

/** Queued; `take` gives the stretches of the used range, from above. */
export function queueStretches(sheet: Excel.Worksheet, used: Area): { take(): Stretch[] } {
  const [only, ...others] = bandsOf(used);
  if (others.length === 0) return { take: () => stretchesOf(only === undefined ? [] : [only]) };
  const bands = bandsOf(used).map((band) => rangeOf(sheet, band).getUsedRangeOrNullObject(true).load(areaProperties));
  return { take: () => stretchesOf(bands.filter((band) => !band.isNullObject).map(areaOf)) };
}
