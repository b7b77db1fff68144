/** What each refresh found, as the trend shows it. */
import { longDay, shortDay } from "../../../agenda/text/language";
import type { Rating } from "../../../agenda/model/agenda";
import { snapshotVersion } from "../../../agenda/model/snapshot";
import type { Snapshot } from "../../../agenda/model/snapshot";

export interface TrendPoint {
  day: string;
  /** Without its year, which the table gives. */
  shortDay: string;
  /** In the order of the scale, worst first. */
  counts: { rating: Rating; count: number }[];
  notRated: number;
}

export function trendPoint({ day, entries }: Snapshot, scale: readonly Rating[]): TrendPoint {
  const found = new Map<Rating | null, number>();
  for (const { rating } of entries) found.set(rating, (found.get(rating) ?? 0) + 1);
  return {
    day: longDay(day),
    shortDay: shortDay(day),
    counts: scale.map((rating) => ({ rating, count: found.get(rating) ?? 0 })),
    notRated: found.get(null) ?? 0,
  };
}

/** The snapshots of several agendas as those of one: on each day the latest of each, as far as there is one. */
export function snapshotsTogether(each: readonly (readonly Snapshot[])[]): readonly Snapshot[] {
  const [only = [], ...others] = each;
  if (others.length === 0) return only;
  const days = [...new Set(each.flatMap((own) => own.map(({ day }) => day)))].sort((one, other) => one - other);
  return days.map((day) => {
    const latest = each.flatMap((own) => own.filter((snapshot) => snapshot.day <= day).slice(-1));
    return {
      version: snapshotVersion,
      day,
      headline: null,
      entries: latest.flatMap(({ entries }) => entries),
      changed: [],
    };
  });
}
