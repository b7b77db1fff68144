/** What each refresh found, as the trend shows it. */
import { longDay, shortDay } from "../../../agenda/text/language";
import type { Rating } from "../../../agenda/model/agenda";
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
