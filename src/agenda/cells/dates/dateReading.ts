/** What reading a date gives, and what it depends on. */
import type { Day } from "../../model/day";
import type { DateSpan } from "../../model/grid";
import type { DateOrder } from "../../dates/dateOrder";

export interface DateReading {
  day: Day;
  /** The text could be read as another day too: "03/04/2021", "Q3 2021". */
  ambiguous: boolean;
  /** The text leaves the year open: the day depends on the one that it was read from. */
  yearless?: true;
}

export interface DateReadingOptions {
  /** Last day of the financial year, 31 March in the United Kingdom. */
  financialYearEnd: { month: number; day: number };
  /** A date without a year is the first one on or after this day; without it, it can't be read. */
  near?: Day | null;
  /** Which of two numbers comes first in the dates of its column; null where the column does not say. */
  order?: DateOrder | null;
  /** What the cell shows of a date in numbers; null or without it, a day. */
  span?: DateSpan | null;
}

export function sure(day: Day | null, ambiguous = false): DateReading | null {
  return day === null ? null : { day, ambiguous };
}

/** "21" is 2021. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}
