/** The facts of an action that are shown on demand, ready for translation. */
import type { Action } from "../../../agenda/model/assessment";
import { figures } from "../../../agenda/text/language";
import { agendaStrings } from "../agenda";

export const actionFactsStrings = {
  section: "Section",
  owner: "Owner",
  ratings: "Ratings",
  previousRating: "Rating before",
  direction: "Direction of travel",
  comment: "Comment",
  row: "Row",
  stage: "Stage",
  firstDue: "First due",
  /** "Delivery Green, Spend Amber"; "" where the agenda has one rating, or none. */
  ratingsOf: (ratings: Action["ratings"]) =>
    ratings.map(({ name, rating }) => `${name} ${rating ?? agendaStrings.parts.notRated}`).join(", "),
  /** "31 March 2025, moved twice". */
  moved: (firstDue: string, moves: number) => `${firstDue}, moved ${often(moves)}`,
};

function often(times: number): string {
  return ["never", "once", "twice"][times] ?? `${figures(times)} times`;
}
