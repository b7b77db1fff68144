/** Days counted from the day of writing: "next Friday", "in three weeks", "this month". */
import { en } from "chrono-node";
import type { Day } from "../model/day";
import { dateOf, dayOf, monthEnd } from "./days";
import type { FinancialYearEnd } from "./namedDate";

const known = new Map<string, Day | null>();
const mostKnown = 10_000;

/**
 * Months, quarters and years mean their last day, weeks their Sunday; other phrases the day they name. Each phrase of a
 * day is parsed once.
 */
export function relativeDay(phrase: string, written: Day, ends: FinancialYearEnd): Day | null {
  const key = `${written} ${ends.month} ${phrase}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const day = parse(phrase, written, ends);
  if (known.size >= mostKnown) known.clear();
  known.set(key, day);
  return day;
}

function parse(phrase: string, written: Day, ends: FinancialYearEnd): Day | null {
  const reference = { instant: new Date(written * 86_400_000 + 43_200_000), timezone: 0 };
  const start = en.GB.parse(phrase, reference, { forwardDate: true })[0]?.start;
  const named = start && dayOf(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
  return named === undefined || named === null ? null : lastDay(phrase, named, ends);
}

function lastDay(phrase: string, day: Day, ends: FinancialYearEnd): Day {
  if (/\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(phrase)) return day;
  const { year, month } = dateOf(day);
  if (/\bmonth$/i.test(phrase)) return monthEnd(year, month);
  if (/\byear$/i.test(phrase)) return monthEnd(year, 12);
  if (/\bquarter$/i.test(phrase)) return monthEnd(year, month + ((((ends.month - month) % 3) + 3) % 3));
  // 1 January 1970 was a Thursday.
  return /\bweek$/i.test(phrase) ? day + ((((3 - day) % 7) + 7) % 7) : day;
}
