/** Among several ratings of each action one is the headline: what summary, sheets and pane count. */
import { ratings } from "../model/agenda";
import type { Rating } from "../model/agenda";
import type { Assessment } from "../model/assessment";

/** The headline's scale, and what else any of the ratings has. */
export function scaleOfAll({ agenda, summary }: Assessment): Rating[] {
  return ratings.filter(
    (rating) =>
      agenda.ratings.includes(rating) || summary.byRating.some((counts) => (counts.ratings?.[rating] ?? 0) > 0),
  );
}

/** What the headline rates; "" where the agenda has one rating, or none. */
export function headlineName({ agenda }: Pick<Assessment, "agenda">): string {
  if (agenda.ratingColumns.length < 2) return "";
  return agenda.ratingColumns.find(({ column }) => column === agenda.columns.rating)?.name ?? "";
}
