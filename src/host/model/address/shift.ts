/** Where an area is after cells were inserted or deleted. Pure. */
import { maximumColumns, maximumRows, type Area } from "./addresses";

/** Cells inserted or deleted: `at` is the first row or column, `across` the columns or rows that take part. */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  /** Above zero inserts, below zero deletes so many. */
  count: number;
  across: { first: number; last: number };
}

/** Where an area is after the shift; null if it was deleted. An area that takes part with some of its width only stays. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const rows = shift.axis === "rows";
  const [first, last] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (first < shift.across.first || last > shift.across.last) return area;
  const limit = rows ? maximumRows : maximumColumns;
  const span = shiftSpan(rows ? area.top : area.left, rows ? area.bottom : area.right, shift, limit);
  if (!span) return null;
  return rows ? { ...area, top: span.start, bottom: span.end } : { ...area, left: span.start, right: span.end };
}

function shiftSpan(
  start: number,
  end: number,
  { at, count }: Shift,
  limit: number,
): { start: number; end: number } | null {
  if (start === 1 && end === limit) return { start, end };
  if (count > 0) {
    const moved = { start: start >= at ? start + count : start, end: end >= at ? Math.min(limit, end + count) : end };
    return moved.start > limit ? null : moved;
  }
  const lastGone = at - count - 1;
  if (start >= at && end <= lastGone) return null;
  return {
    start: start > lastGone ? start + count : Math.min(start, at),
    end: end > lastGone ? end + count : end >= at ? at - 1 : end,
  };
}
