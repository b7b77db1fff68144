/** Movement: how each action's rating changed since a snapshot, in words. */
import { ratings } from "../model/agenda";
import type { Action } from "../model/assessment";
import type { Rating } from "../model/agenda";
import type { Snapshot } from "../model/snapshot";

export const movements = ["Improved", "Worsened", "No change", "New", "No longer rated"] as const;
export type MovementName = (typeof movements)[number];

/** Beside its word, on sheets and in the pane. */
export const movementArrows: Readonly<Record<MovementName, string>> = {
  Improved: "↑",
  Worsened: "↓",
  "No change": "→",
  New: "+",
  "No longer rated": "−",
};

export interface Movement {
  name: MovementName;
  /** The rating in the snapshot, null where it had none or wasn't there. */
  from: Rating | null;
}

/** Parallel to `actions`; null where there is no snapshot to compare with. */
export function movementsSince(actions: readonly Action[], before: Snapshot | null): Movement[] | null {
  if (before === null) return null;
  const known = new Map(before.entries.map((entry) => [entry.key, entry.rating]));
  return actions.map((action) => {
    const from = known.get(action.key) ?? null;
    return { name: movementOf(from, action.rating, known.has(action.key)), from };
  });
}

/** A first rating is New, as is an action that wasn't there. */
function movementOf(from: Rating | null, to: Rating | null, known: boolean): MovementName {
  if (!known) return "New";
  if (from === null) return to === null ? "No change" : "New";
  if (to === null) return "No longer rated";
  const step = ratings.indexOf(to) - ratings.indexOf(from);
  return step === 0 ? "No change" : step > 0 ? "Improved" : "Worsened";
}
