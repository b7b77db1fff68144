/** A date as prose names it, and the last day that it means: a month, a quarter or a year means its last. */
import type { Day } from "../model/day";
import { dateOf, dayOf, daysInMonth, monthEnd } from "./days";

/** `year` is null where the prose names none. */
export type NamedDate =
  | { form: "day"; month: number; dayOfMonth: number; year: number | null }
  /** The last month of a season; beyond 12 it is of the next year. */
  | { form: "month" | "season"; month: number; year: number | null }
  /** A quarter of the financial year that begins in `year`. */
  | { form: "quarter"; quarter: number; year: number | null }
  /** The financial year that ends in `year`. */
  | { form: "financial year" | "year"; year: number | null };

/** The last day of the financial year. */
export interface FinancialYearEnd {
  month: number;
  day: number;
}

/** The last day that a date means in a given year; null where there is no such day. */
export function lastDayIn(date: NamedDate, year: number, ends: FinancialYearEnd): Day | null {
  switch (date.form) {
    case "day":
      return dayOf(year, date.month, date.dayOfMonth);
    case "month":
    case "season":
      return monthEnd(year, date.month);
    case "quarter":
      // The first quarter begins with the month after the year's end; in a calendar year that is January of the year given.
      return monthEnd(year, (ends.month % 12) + 3 * date.quarter);
    case "financial year":
      return dayOf(year, ends.month, Math.min(ends.day, daysInMonth(year, ends.month)));
    case "year":
      return dayOf(year, 12, 31);
  }
}

/** The first of such days, in the years around a day, that is not before it; null where none is. */
export function firstFrom(date: NamedDate, from: Day, ends: FinancialYearEnd): Day | null {
  const thisYear = dateOf(from).year;
  for (let year = thisYear - 1; year <= thisYear + 8; year++) {
    const day = lastDayIn(date, year, ends);
    if (day !== null && day >= from) return day;
  }
  return null;
}
