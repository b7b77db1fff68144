/** Snapshots: what each action was at each refresh that found a change, oldest first, one a day. */
import { dateOf } from "../dates/days";
import { isSameEntry } from "./encodedHistory";
import { headlineOf } from "./headline";
import { fingerprintOf, signatureOf } from "./signatures";
import { beginningOf } from "../text/beginning";
import { rowsInStep, withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import type { Action, Assessment } from "../model/assessment";
import type { Day } from "../model/day";
import { snapshotVersion } from "../model/snapshot";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";

/** An agenda of an assessment, with its actions. */
type OneAgenda = Pick<Assessment, "today" | "agenda" | "actions">;

/**
 * The snapshot to keep after an assessment; null where nothing changed since `last`. Entries keep the order of `last`,
 * new ones come after: how rows are sorted is no change.
 */
export function nextSnapshot(assessment: OneAgenda, last: Snapshot | null): Snapshot | null {
  return withoutPause(nextSnapshotInSteps(assessment, last));
}

export function* nextSnapshotInSteps(assessment: OneAgenda, last: Snapshot | null): Steps<Snapshot | null> {
  const fresh = yield* entriesOf(assessment.actions);
  const headline = headlineOf(assessment.agenda);
  const entries: SnapshotEntry[] = [];
  const changed: SnapshotEntry[] = [];
  // A damaged history may have a key many times.
  const before = new Map((last?.entries ?? []).map((entry) => [entry.key, entry]));
  for (const entry of before.values()) {
    const now = fresh.get(entry.key);
    fresh.delete(entry.key);
    if (now === undefined) continue;
    const same = isSameEntry(entry, now);
    entries.push(same ? entry : now);
    if (!same) changed.push(now);
  }
  entries.push(...fresh.values());
  changed.push(...fresh.values());
  const isSame = last?.headline === headline && changed.length === 0 && entries.length === before.size;
  return isSame ? null : { version: snapshotVersion, day: assessment.today, headline, entries, changed };
}

/** The snapshots with one more. It replaces another of the same day; older ones are thinned. */
export function withSnapshot(snapshots: readonly Snapshot[], next: Snapshot): Snapshot[] {
  return thin([...snapshots.filter((snapshot) => snapshot.day < next.day), next], next.day);
}

/** All of this calendar year; of earlier years the last of each month. */
function thin(snapshots: readonly Snapshot[], today: Day): Snapshot[] {
  const year = dateOf(today).year;
  return snapshots.filter((snapshot, index) => {
    const taken = dateOf(snapshot.day);
    if (taken.year >= year) return true;
    const next = snapshots[index + 1];
    if (next === undefined) return true;
    const after = dateOf(next.day);
    return after.year !== taken.year || after.month !== taken.month;
  });
}

const longestName = 60;
/** Larger agendas keep no names: the history must be no more than Excel passes on at once. */
const mostNamed = 10_000;

/** The beginning of an action, on one line. */
function nameOf(action: string): string {
  const text = action
    .slice(0, 4 * longestName)
    .replace(/\s+/g, " ")
    .trim();
  return text.length <= longestName ? text : `${beginningOf(text, longestName - 1).trimEnd()}…`;
}

/** By their keys, in the order of the actions. */
function* entriesOf(actions: readonly Action[]): Steps<Map<string, SnapshotEntry>> {
  const entries = new Map<string, SnapshotEntry>();
  for (const { key, rating, comment, action, due, firstDue, stage } of actions) {
    if (entries.size % rowsInStep === 0) yield;
    const fingerprint = comment === null ? "" : fingerprintOf(comment);
    const kept = firstDue === null ? null : due;
    entries.set(key, {
      key,
      rating,
      fingerprint,
      signature: signatureOf(action),
      text: actions.length <= mostNamed ? nameOf(action) : "",
      due: kept,
      stage,
    });
  }
  return entries;
}
