/** How often an action's due date has moved, from earlier snapshots and from what the agenda itself says of before. */
import type { Day } from "../model/day";
import type { ReadAction } from "../read/reading";
import type { DueDates } from "./ages";

export interface DueMoves {
  firstDue: Day | null;
  dueMoves: number;
  /** The day on which `firstDue` was first seen; null where the agenda itself gives it. */
  since: Day | null;
}

/** Null where nothing is known of before. A date that was taken out, or was not there at first, has not moved. */
export function dueMovesOf(
  { due, earlierDues }: Pick<ReadAction, "due" | "earlierDues">,
  seen: DueDates | null,
): DueMoves | null {
  if (earlierDues === null || (seen === null && earlierDues.length === 0)) return null;
  const seenDays = seen?.days ?? [];
  // What the agenda gives and no snapshot has seen came before.
  const unseen = earlierDues.filter((day) => !seenDays.includes(day));
  const known = [...unseen, ...seenDays, ...(due === null ? [] : [due])];
  const days = known.filter((day, index) => day !== known[index - 1]);
  const since = unseen.length > 0 ? null : (seen?.since ?? null);
  return { firstDue: days[0] ?? null, dueMoves: Math.max(days.length - 1, 0), since };
}
