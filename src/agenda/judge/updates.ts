/** Which dates are of updates, on the day of judging: one that is still to come is of a review or a meeting. */
import type { Day } from "../model/day";
import type { ReadAction } from "../read/reading";

/** Takes away what is no update. Where most dates of the column are still to come, those that have passed are none either. */
export function keepPastUpdates(actions: readonly ReadAction[], today: Day): void {
  const dated = actions.filter(({ updated }) => updated !== null);
  const isToCome = ({ updated }: ReadAction) => updated !== null && updated > today;
  const toCome = dated.filter(isToCome);
  for (const action of toCome.length * 2 > dated.length ? dated : toCome) action.updated = null;
}
