/** Which actions are still open, which are counted, and how long one may go without an update. */
import type { Settings } from "./settings";
import type { Rating, Stage } from "./agenda";

/** A cancelled action is neither overdue nor stale: nothing more is to come of it. */
export function isOpen(action: { complete: boolean; stage: Stage | null }): boolean {
  return !action.complete && action.stage !== "cancelled";
}

export function isCounted({ setAside }: { setAside: boolean }): boolean {
  return !setAside;
}

/** Days after which an open action without an update is stale. */
export function cadenceOf(action: { rating: Rating | null }, settings: Settings): number {
  const own = action.rating === null ? undefined : settings.cadenceDaysByRating[action.rating];
  return own ?? settings.cadenceDays;
}
