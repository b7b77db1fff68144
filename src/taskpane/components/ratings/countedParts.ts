/** Every action is counted in one part: its rating, not rated, or complete, so that the parts make up the whole. */
import type { Counts } from "../../../agenda/model/assessment";
import type { Rating } from "../../../agenda/model/agenda";
import { agendaStrings } from "../../strings/agenda";

export interface CountedPart {
  kind: Rating | "not rated" | "complete";
  name: string;
  count: number;
}

/**
 * Ratings of the scale worst first, then not rated, then those complete without saying so by their rating. Empty where
 * nothing is rated.
 */
export function countedParts({ ratings, notRated, complete }: Counts, scale: readonly Rating[]): CountedPart[] {
  if (ratings === null || notRated === null) return [];
  return [
    ...scale.map((rating) => ({ kind: rating, name: rating, count: ratings[rating] ?? 0 })),
    { kind: "not rated", name: agendaStrings.parts.notRated, count: notRated },
    { kind: "complete", name: agendaStrings.parts.complete, count: complete - (ratings.Blue ?? 0) },
  ];
}
