/** Movement: how each action's rating changed since a snapshot, in words. Ratings of different things are not compared. */
import { dateOf } from "../dates/days";
import { actionsOf } from "../model/assessment";
import type { Assessment } from "../model/assessment";
import type { Rating } from "../model/agenda";
import type { Day } from "../model/day";
import type { Snapshot, SnapshotEntry } from "../model/snapshot";
import { completedDays, isComplete } from "./ages";
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
  /** Of several agendas the latest of their own days. */
  day: Day;
  /** Parallel to the actions; null for those of an agenda that has no earlier refresh. */
  movements: (Movement | null)[];
  /** Actions of then that are no longer in their agenda. */
  gone: GoneAction[];
  completed: CompletedCounts;
}

export interface GoneAction {
  /** The beginning of its words; its reference where they were not kept, null where there was none either. */
  name: string | null;
  complete: boolean;
}

/** When the complete actions that are counted were first seen complete. */
export interface CompletedCounts {
  /** Since that refresh. */
  since: number;
  /** Before, in this calendar month. */
  thisMonth: number;
  before: number;
}

/** Null where there was no earlier refresh. `snapshots` are those of each agenda, by its index. */
export function sinceLastRefresh(assessment: Assessment, snapshots: readonly (readonly Snapshot[])[]): Since | null {
  const { agendas, today } = assessment;
  const each = agendas.map((agenda, index) => {
    const own = { agenda, today, actions: actionsOf(assessment, index) };
    const earlier = snapshots[index] ?? [];
    const before = snapshotBefore(earlier, today);
    return {
      day: before === null ? [] : [before.day],
      movements: movementsSince(own, before) ?? own.actions.map(() => null),
      gone: before === null ? [] : goneSince(own, before),
      completed: before === null ? noneCompleted : completedCounts(own, earlier),
    };
  });
  const days = each.flatMap(({ day }) => day);
  if (days.length === 0) return null;
  return {
    day: Math.max(...days),
    movements: each.flatMap(({ movements: own }) => own),
    gone: each.flatMap(({ gone }) => gone),
    completed: each.map(({ completed }) => completed).reduce(addCompleted),
  };
}

const noneCompleted: CompletedCounts = { since: 0, thisMonth: 0, before: 0 };

function addCompleted(one: CompletedCounts, other: CompletedCounts): CompletedCounts {
  return {
    since: one.since + other.since,
    thisMonth: one.thisMonth + other.thisMonth,
    before: one.before + other.before,
  };
}

/** Where none is left of what was there, the agenda is another one, and nothing is gone from it. */
function goneSince({ actions }: Pick<Assessment, "actions">, { entries }: Snapshot): GoneAction[] {
  const keys = new Set(actions.map(({ key }) => key));
  const gone = entries.filter(({ key }) => !keys.has(key));
  if (gone.length === entries.length) return [];
  return gone.map((entry) => ({ name: entry.text || referenceOf(entry), complete: isComplete(entry) }));
}

/** The key of an action with a reference of its own is that, after "#": see ownKeys.ts. */
function referenceOf({ key }: SnapshotEntry): string | null {
  return key.startsWith("#") ? key.slice(1) : null;
}

/** As the refreshes before today have seen it. What was complete at the first of them was completed before. */
function completedCounts(
  { actions, today }: Pick<Assessment, "actions" | "today">,
  snapshots: readonly Snapshot[],
): CompletedCounts {
  const earlier = snapshots.filter(({ day }) => day < today);
  const days = completedDays(earlier);
  const { year, month } = dateOf(today);
  const counts = { since: 0, thisMonth: 0, before: 0 };
  for (const { key, complete, setAside } of actions) {
    if (!complete || setAside) continue;
    const seen = days.get(key);
    if (seen === undefined) counts.since++;
    else if (seen.seenOpen && dateOf(seen.day).year === year && dateOf(seen.day).month === month) counts.thisMonth++;
    else counts.before++;
  }
  return counts;
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
