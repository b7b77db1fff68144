/** Which of two numbers comes first in the dates of a column. */
import type { CellValue } from "../model/grid";

export type DateOrder = "day-first" | "month-first";

/** What a column's own dates say: "21/02/2025" can only have its day first, "02/21/2025" only its month; the day of the week may be before it. Null where none or both do. */
export function dateOrderOf(values: readonly (CellValue | undefined)[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const value of values) {
    if (typeof value !== "string") continue;
    const parts = /^\s*(?:\p{L}{2,9}[,.]? )?(\d{1,2})([-/. ])(\d{1,2})\2(?:\d{4}|\d{2})\b/u.exec(value);
    if (parts === null) continue;
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (first > 12 && second <= 12) orders.add("day-first");
    else if (second > 12 && first <= 12) orders.add("month-first");
  }
  const [only] = orders;
  return orders.size === 1 && only !== undefined ? only : null;
}
