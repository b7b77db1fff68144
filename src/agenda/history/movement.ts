/** Movement: how each action's rating changed since a snapshot, in words. Ratings of different things are not compared. */
import type { Assessment } from "../model/assessment";
import type { Rating } from "../model/agenda";
import type { Day } from "../model/day";
import type { Snapshot } from "../model/snapshot";
import { directionBetween, snapshotBefore } from "./before";
import { headlineOf, isSameHeadline } from "./headline";

export const movements = ["Improved", "Worsened", "No change", "New", "No longer rated", "Headline changed"] as const;
export type MovementName = (typeof movements)[number];

/** Beside its word, on sheets and in the pane. */
export const movementArrows: Readonly<Record<MovementName, string>> = {
  Improved: "↑",
  Worsened: "↓",
  "No change": "→",
  New: "+",
  "No longer rated": "−",
  "Headline changed": "≠",
};

export interface Movement {
  name: MovementName;
  /** The rating in the snapshot; null where it had none, wasn't there, or another rating was the headline. */
  from: Rating | null;
}

/** What has changed since the last refresh of an earlier day. */
export interface Since {
  day: Day;
  /** Parallel to the actions. */
  movements: Movement[];
}

/** Null where there was no earlier refresh. */
export function sinceLastRefresh(assessment: Assessment, snapshots: readonly Snapshot[]): Since | null {
  const before = snapshotBefore(snapshots, assessment.today);
  const movements = movementsSince(assessment, before);
  return before && movements && { day: before.day, movements };
}

/** Parallel to the actions; null where there is no snapshot to compare with. */
export function movementsSince(
  { actions, agenda }: Pick<Assessment, "actions" | "agenda">,
  before: Snapshot | null,
): Movement[] | null {
  if (before === null) return null;
  const known = new Map(before.entries.map((entry) => [entry.key, entry.rating]));
  const comparable = isSameHeadline(before, headlineOf(agenda));
  return actions.map(({ key, rating }) => {
    if (!comparable && known.has(key)) return { name: "Headline changed", from: null };
    const from = known.get(key) ?? null;
    return { name: movementOf(from, rating, known.has(key)), from };
  });
}

/** A first rating is New, as is an action that wasn't there. */
function movementOf(from: Rating | null, to: Rating | null, known: boolean): MovementName {
  if (!known) return "New";
  if (from === null) return to === null ? "No change" : "New";
  if (to === null) return "No longer rated";
  return directionMovements[directionBetween(from, to)];
}

const directionMovements = { up: "Improved", level: "No change", down: "Worsened" } as const;
