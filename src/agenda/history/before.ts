/** What was before: the snapshot that an agenda is compared with, and which way a rating has gone since. */
import { ratings } from "../model/agenda";
import type { Direction, Rating } from "../model/agenda";
import type { Day } from "../model/day";
import type { Snapshot } from "../model/snapshot";

/** The last before today, so that a second refresh of the day says the same. */
export function snapshotBefore(snapshots: readonly Snapshot[], today: Day): Snapshot | null {
  for (let index = snapshots.length - 1; index >= 0; index--) {
    const snapshot = snapshots[index];
    if (snapshot !== undefined && snapshot.day < today) return snapshot;
  }
  return null;
}

export function directionBetween(before: Rating, now: Rating): Direction {
  const step = ratings.indexOf(now) - ratings.indexOf(before);
  return step === 0 ? "level" : step > 0 ? "up" : "down";
}
