/** What the snapshots say of each action over time: since when its comment is as it is, the due dates it has had, since when it is complete. */
import type { Day } from "../model/day";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";

/** How long a comment has been as it is. */
export interface CommentAge {
  fingerprint: string;
  /** Day of the first snapshot that has it without a break. */
  since: Day;
  /** Whether it is known to have been written then: an earlier snapshot says otherwise. */
  seenToChange: boolean;
}

/** By the action's key, as the last snapshot that has it. */
export function commentAges(snapshots: readonly Snapshot[]): Map<string, CommentAge> {
  const ages = new Map<string, CommentAge>();
  for (const [index, { day, changed }] of snapshots.entries()) {
    for (const { key, fingerprint } of changed) {
      const age = ages.get(key);
      if (age === undefined) ages.set(key, { fingerprint, since: day, seenToChange: index > 0 });
      else if (age.fingerprint !== fingerprint) {
        age.fingerprint = fingerprint;
        age.since = day;
        age.seenToChange = true;
      }
    }
  }
  return ages;
}

/** The due dates that an action has had. */
export interface DueDates {
  /** Each other than the one before, oldest first; at least one. */
  days: Day[];
  /** Day of the first snapshot that has the first of them. */
  since: Day;
}

/** By the action's key. What was seen today may still change: a second refresh of the day says the same as the first. */
export function dueDates(snapshots: readonly Snapshot[], today: Day): Map<string, DueDates> {
  const dates = new Map<string, DueDates>();
  for (const { day, changed } of snapshots) {
    if (day >= today) continue;
    for (const { key, due } of changed) {
      if (due === null) continue;
      const known = dates.get(key);
      if (known === undefined) dates.set(key, { days: [due], since: day });
      else if (known.days.at(-1) !== due) known.days.push(due);
    }
  }
  return dates;
}

/** Since when an action has been complete without a break. */
export interface CompletedDay {
  /** Day of the first snapshot that has it complete. */
  day: Day;
  /** Whether an earlier snapshot has it open, so that it was completed since that one. */
  seenOpen: boolean;
}

/** By the keys of the actions that the last snapshot has complete. */
export function completedDays(snapshots: readonly Snapshot[]): Map<string, CompletedDay> {
  const completed = new Map<string, CompletedDay>();
  const seenOpen = new Set<string>();
  for (const { day, version, changed } of snapshots) {
    for (const entry of changed) {
      const { key } = entry;
      if (!isComplete(entry)) {
        completed.delete(key);
        // Version 1 does not say which stage an action was in.
        if (version > 1) seenOpen.add(key);
      } else if (!completed.has(key)) completed.set(key, { day, seenOpen: seenOpen.has(key) });
    }
  }
  return completed;
}

export function isComplete({ rating, stage }: Pick<SnapshotEntry, "rating" | "stage">): boolean {
  return rating === "Blue" || stage === "complete";
}
