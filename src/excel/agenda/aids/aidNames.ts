/** Aids that a person can add to the agenda itself: a drop-down of ratings, colours that follow the ratings, a total row. */
export const agendaAids = ["rating-list", "rating-colours", "total-row"] as const;
export type AgendaAid = (typeof agendaAids)[number];
