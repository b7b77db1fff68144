/** When each comment was written: the day that its dates are read from, and whether it changed since another. Its due dates too. */
import { isoToDay } from "../dates/days";
import type { Day } from "../model/day";
import type { Settings } from "../model/settings";
import type { Snapshot } from "../model/snapshot";
import type { ReadAction } from "../read/reading";
import { commentAges, dueDates } from "./ages";
import type { CommentAge, DueDates } from "./ages";

/** What history says of a row. */
export interface RowHistory {
  /** What snapshots know its action by: the same when rows are sorted, inserted or lightly reworded. */
  key: string;
  /** The day that a comment's dates are read from. */
  day: Day;
  /** False where the day is only inferred from the agenda as a whole. */
  known: boolean;
  /** Day of the first snapshot that has the comment as it is; null without snapshots. */
  since: Day | null;
  /** A day by which the comment is known to have been rewritten; null where nothing says so. */
  changed: Day | null;
  /** The due dates that earlier snapshots have seen; null where they have seen none. */
  due: DueDates | null;
}

export interface WritingContext {
  /** Days that the comments promise with their year: these date an agenda that says nothing else of its age. */
  promisedDays: readonly Day[];
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  settings: Settings;
  today: Day;
}

/** Parallel to `actions`, as are `keys` and `fingerprints`. */
export function whenWritten(
  actions: readonly ReadAction[],
  keys: readonly string[],
  fingerprints: readonly string[],
  { promisedDays, snapshots, settings, today }: WritingContext,
): RowHistory[] {
  const inferred = inferDay(actions, promisedDays, today);
  const agendaDay = settings.agendaDate === null ? null : isoToDay(settings.agendaDate);
  const ages = commentAges(snapshots);
  const dates = dueDates(snapshots, today);
  return keys.map((key, index) => {
    const updated = actions[index]?.updated ?? null;
    const dated = updated ?? agendaDay;
    if (snapshots.length === 0)
      return { key, day: dated ?? inferred, known: dated !== null, since: null, changed: updated, due: null };
    const due = dates.get(key) ?? null;
    const age = ages.get(key);
    const same = age !== undefined && age.fingerprint === fingerprints[index] ? age : null;
    const since = same?.since ?? today;
    const changed = changedOn(updated, same, today);
    if (dated !== null) return { key, day: dated, known: true, since, changed, due };
    // The first snapshot only says that a comment is no younger.
    const day = same !== null && !same.seenToChange ? Math.min(since, inferred) : since;
    return { key, day, known: true, since, changed, due };
  });
}

/**
 * Snapshots know best. Where they have seen no change, they also say that the comment was the same since the first; else
 * the row's last update is a sign that it was read again.
 */
function changedOn(updated: Day | null, same: CommentAge | null, today: Day): Day | null {
  if (same === null) return today;
  if (same.seenToChange) return same.since;
  return updated !== null && updated > same.since ? same.since : updated;
}

/** Comments promise, on the whole, about a quarter ahead. */
const quarterOfYear = 90;

/** The latest of the rows' last updates; else a quarter before the middle of what is promised; else today. Never after today. */
function inferDay(actions: readonly ReadAction[], promisedDays: readonly Day[], today: Day): Day {
  let latest: Day | null = null;
  for (const { updated } of actions) {
    if (updated !== null && updated <= today && (latest === null || updated > latest)) latest = updated;
  }
  if (latest !== null) return latest;
  const days = [...promisedDays].sort((one, other) => one - other);
  const middle = days[(days.length - 1) >> 1];
  return middle === undefined ? today : Math.min(today, middle - quarterOfYear);
}
