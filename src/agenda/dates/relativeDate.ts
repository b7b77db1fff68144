/** Days counted from the day of writing: "next Friday", "in three weeks", "this month". */
import type { Day } from "../model/day";
import { dateOf, dayOf, daysInMonth, monthEnd } from "./days";
import type { FinancialYearEnd } from "./namedDate";

/**
 * A weekday is the first from the day of writing on, "next" that of the week that begins next Monday. A week means its Sunday,
 * a month, quarter or year its last day; a number of them the same day so much later. Null for any other phrase.
 */
export function relativeDay(phrase: string, written: Day, ends: FinancialYearEnd): Day | null {
  const words = phrase.toLowerCase().split(/\s+/);
  const unit = words.at(-1) ?? "";
  if (unit === "tomorrow") return written + 1;
  const next = words[0] === "next";
  const weekday = weekdays.indexOf(unit);
  if (weekday >= 0) return next ? mondayOf(written) + 7 + weekday : written + ((weekday - weekdayOf(written) + 7) % 7);
  if (words[0] === "in" && words.length === 3) return later(written, countOf(words[1] ?? ""), unit.replace(/s$/, ""));
  if (words.length !== 2 || (!next && words[0] !== "this")) return null;
  if (unit.endsWith("s")) return later(written, next ? 1 : 0, unit.slice(0, -1));
  const day = later(written, next ? 1 : 0, unit);
  return day === null ? null : endOf(unit, day, ends);
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** 0 for Monday. 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

const counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : counts.indexOf(word) + 1;
}

function later(day: Day, count: number, unit: string): Day | null {
  switch (unit) {
    case "day":
      return day + count;
    case "week":
      return day + 7 * count;
    case "month":
      return monthsLater(day, count);
    case "quarter":
      return monthsLater(day, 3 * count);
    case "year":
      return monthsLater(day, 12 * count);
    default:
      return null;
  }
}

/** The same day of a later month, or its last day where it has no such day. */
function monthsLater(day: Day, count: number): Day | null {
  const { year, month, dayOfMonth } = dateOf(day);
  const months = month - 1 + count;
  const [inYear, inMonth] = [year + Math.floor(months / 12), (months % 12) + 1];
  return dayOf(inYear, inMonth, Math.min(dayOfMonth, daysInMonth(inYear, inMonth)));
}

function endOf(unit: string, day: Day, ends: FinancialYearEnd): Day {
  const { year, month } = dateOf(day);
  switch (unit) {
    case "week":
      return mondayOf(day) + 6;
    case "month":
      return monthEnd(year, month);
    case "quarter":
      return monthEnd(year, month + ((((ends.month - month) % 3) + 3) % 3));
    case "year":
      return monthEnd(year, 12);
    default:
      return day;
  }
}
