/** When comments were written: what their dates are read from, and whether they changed since a day. */
import type { ReadAction } from "../read/reading";
import type { Settings } from "../model/settings";
import { commentAges } from "./snapshots";
import type { CommentAge } from "./snapshots";
import { isoToDay } from "../dates/days";
import type { Day } from "../model/day";
import type { Snapshot } from "../model/snapshot";

export interface Written {
  /** The day that a comment's dates are read from. */
  day: Day;
  /** False where the day is only inferred from the agenda as a whole. */
  known: boolean;
  /** Day of the first snapshot that has the comment as it is; null without snapshots. */
  since: Day | null;
  /** A day by which the comment is known to have been written anew; null where nothing tells. */
  changed: Day | null;
}

export interface Handwriting {
  written(action: ReadAction, key: string, fingerprint: string): Written;
}

/** `promisedDays`: what the agenda's comments promise with years, which place an agenda that tells nothing else. */
export function createHandwriting(
  actions: readonly ReadAction[],
  promisedDays: readonly Day[],
  snapshots: readonly Snapshot[],
  settings: Settings,
  today: Day,
): Handwriting {
  const agendaDay = settings.agendaDate === null ? null : isoToDay(settings.agendaDate);
  let inferred: Day | null = null;
  const infer = (): Day => (inferred ??= inferDay(actions, promisedDays, today));
  const ages = commentAges(snapshots);
  return {
    written(action, key, fingerprint) {
      const age = ages.get(key);
      const same = age !== undefined && age.fingerprint === fingerprint ? age : null;
      const since = snapshots.length === 0 ? null : (same?.since ?? today);
      const changed = changedOn(action, same, snapshots.length > 0, today);
      if (action.updated !== null) return { day: action.updated, known: true, since, changed };
      if (agendaDay !== null) return { day: agendaDay, known: true, since, changed };
      if (since === null) return { day: infer(), known: false, since, changed };
      // The first snapshot only tells that a comment is no younger.
      const day = same !== null && !same.seenToChange ? Math.min(since, infer()) : since;
      return { day, known: true, since, changed };
    },
  };
}

/**
 * Snapshots know best. Where they have seen no change, they also say that the comment stood so since the first; else
 * the row's last update is a sign that it was read again.
 */
function changedOn(action: ReadAction, same: CommentAge | null, withSnapshots: boolean, today: Day): Day | null {
  if (same !== null && same.seenToChange) return same.since;
  if (same === null && withSnapshots) return today;
  const { updated } = action;
  return same !== null && updated !== null && updated > same.since ? same.since : updated;
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
