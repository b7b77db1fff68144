/** What the snapshots say of each action over time: since when its comment is as it is, and the due dates it has had. */
import type { Day } from "../model/day";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";

/** An entry that is not the same as in the snapshot before. */
export interface EntryChange {
  entry: SnapshotEntry;
  day: Day;
  /** Of its snapshot, from 0. */
  order: number;
}

/** Oldest first. Entries shared between snapshots are passed over at once. */
export function entryChanges(snapshots: readonly Snapshot[]): EntryChange[] {
  const changes: EntryChange[] = [];
  let before: readonly SnapshotEntry[] = [];
  snapshots.forEach(({ day, entries }, order) => {
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index];
      if (entry !== undefined && entry !== before[index]) changes.push({ entry, day, order });
    }
    before = entries;
  });
  return changes;
}

/** How long a comment has been as it is. */
export interface CommentAge {
  fingerprint: string;
  /** Day of the first snapshot that has it without a break. */
  since: Day;
  /** Whether it is known to have been written then: an earlier snapshot says otherwise. */
  seenToChange: boolean;
}

/** By the action's key, as the last snapshot that has it. */
export function commentAges(changes: readonly EntryChange[]): Map<string, CommentAge> {
  const ages = new Map<string, CommentAge>();
  for (const { entry, day, order } of changes) {
    const { key, fingerprint } = entry;
    if (ages.get(key)?.fingerprint !== fingerprint) ages.set(key, { fingerprint, since: day, seenToChange: order > 0 });
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
export function dueDates(changes: readonly EntryChange[], today: Day): Map<string, DueDates> {
  const dates = new Map<string, DueDates>();
  for (const { entry, day } of changes) {
    const { key, due } = entry;
    if (due === null || day >= today) continue;
    const known = dates.get(key);
    if (known === undefined) dates.set(key, { days: [due], since: day });
    else if (known.days.at(-1) !== due) known.days.push(due);
  }
  return dates;
}
