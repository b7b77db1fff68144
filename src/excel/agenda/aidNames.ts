/** The aids that may be put on the agenda itself: a drop-down of ratings, colours that follow them, a total row. */
export const agendaAids = ["rating-list", "rating-colours", "total-row"] as const;
export type AgendaAid = (typeof agendaAids)[number];
