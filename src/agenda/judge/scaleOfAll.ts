/** The ratings that are in use where an agenda has several columns of them. */
import { ratings } from "../model/agenda";
import type { Rating } from "../model/agenda";
import type { Assessment } from "../model/assessment";

/** The scale of the headlines, and what else any of the others has; worst first. */
export function scaleOfAll({ ratings: scale, summary }: Assessment): Rating[] {
  return ratings.filter(
    (rating) => scale.includes(rating) || summary.byRating.some((counts) => (counts.ratings?.[rating] ?? 0) > 0),
  );
}
