/** Cells of dates that show no day: "Sep-25" is all of September, though the cell has its first day. */

/** The span of time that a cell shows where its number format has no day. */
export type DateSpan = "month" | "year";

/** By sheet column, and in it by row: only columns are in it that have such a cell. */
export type DateSpans = Readonly<Partial<Record<number, readonly (DateSpan | null)[]>>>;
