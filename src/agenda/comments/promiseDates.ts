/** Dates named in prose, found among words already recognised: each with the words that name it and the last day it means. */
import { dayOf, monthEnd } from "../dates/days";
import type { Day } from "../model/day";
import { onWord, wordKind, yearWord } from "./vocabulary";
import { between } from "../text/words";
import type { Words } from "../text/words";

export interface FinancialYearEnd {
  month: number;
  day: number;
}

/** What a date rests on. "year" and "financial year" may be a budget's, so more is asked of the words around them. */
export type NamedDateForm = "day" | "month" | "season" | "quarter" | "financial year" | "year" | "relative";

export interface NamedDate {
  form: NamedDateForm;
  /** First word of the date, and the word after its last. */
  from: number;
  to: number;
  /** The last day meant, in a given year (or the financial year ending in it); null where there is no such day. */
  endIn: (year: number) => Day | null;
  /** Null where the words name none. */
  year: number | null;
}

const { month, season, quarter, number, ordinal, financialYear, relative } = wordKind;
/** The date that begins at a word; null where none does. Dates told from the day of writing are only marked as such. */
export function namedDateAt(words: Words, from: number, ends: FinancialYearEnd): NamedDate | null {
  const kind = words.kind[from] ?? 0;
  if ((kind & month) !== 0) return monthDate(words, from);
  if ((kind & season) !== 0) return seasonDate(words, from);
  if ((kind & (quarter | ordinal)) !== 0 && quarterOf(words, from) !== null) return quarterDate(words, from, ends);
  if ((kind & financialYear) !== 0) return financialYearDate(words, from, ends);
  if ((kind & number) !== 0) return numberDate(words, from, ends);
  if ((kind & relative) !== 0) return { form: "relative", from, to: from + 1, endIn: () => null, year: null };
  return null;
}

/** "March", "March 1st", "March 2021", "March/April 2021", "Mar-21". The day before the month is numberDate's. */
function monthDate(words: Words, from: number): NamedDate | null {
  const value = words.value[from] ?? 0;
  const next = from + 1;
  if (isDayOfMonth(words, next) && gapIs(words, next, 0) && shortYear(words, next) === null) {
    const dayOfMonth = words.value[next] ?? 0;
    const year = yearAt(words, next + 1);
    return dayDate(from, year === null ? next + 1 : next + 2, value, dayOfMonth, year);
  }
  const until = rangeEnd(words, from);
  const last = until ?? from;
  const lastMonth = words.value[last] ?? 0;
  const year = yearAt(words, last + 1) ?? shortYear(words, last + 1);
  return {
    form: "month",
    from,
    to: year === null ? last + 1 : last + 2,
    endIn: (given) => monthEnd(given, lastMonth),
    year,
  };
}

/** "1st March", "31 March 2021", "31/03/2021", "2021-03-31", "21/22", "2021". */
function numberDate(words: Words, from: number, ends: FinancialYearEnd): NamedDate | null {
  if (((words.gap[from] ?? 0) & (between.pound | between.percent)) !== 0) return null;
  if (((words.gap[from + 1] ?? 0) & between.percent) !== 0) return null;
  const first = words.value[from] ?? 0;
  const second = words.value[from + 1] ?? 0;
  if (isDayOfMonth(words, from)) {
    const place = words.kind[from + 1] === wordKind.article ? from + 2 : from + 1;
    if (isMonth(words, place) && gapIs(words, place, between.dash)) {
      const year = yearAt(words, place + 1) ?? shortYear(words, place + 1);
      return dayDate(from, year === null ? place + 1 : place + 2, words.value[place] ?? 0, first, year);
    }
    if (joinedNumbers(words, from) >= 3 && second >= 1 && second <= 12) {
      const given = words.value[from + 2] ?? 0;
      const year = given < 100 ? 2000 + given : given;
      return isYear(year) ? dayDate(from, from + 3, second, first, year) : null;
    }
  }
  if (first < 100 && joinedNumbers(words, from) === 2 && second === (first + 1) % 100) {
    return yearEnding(from, from + 2, 2001 + first, ends);
  }
  if (!isYear(first)) return null;
  const joined = joinedNumbers(words, from);
  if (joined === 3 && second <= 12) return dayDate(from, from + 3, second, words.value[from + 2] ?? 0, first);
  if (joined === 2 && second % 100 === (first + 1) % 100) return yearEnding(from, from + 2, first + 1, ends);
  return joined === 1
    ? { form: "year", from, to: from + 1, endIn: (given) => dayOf(given, 12, 31), year: first }
    : null;
}

function dayDate(from: number, to: number, ofMonth: number, dayOfMonth: number, year: number | null): NamedDate {
  return { form: "day", from, to, endIn: (given) => dayOf(given, ofMonth, dayOfMonth), year };
}

/** A winter ends in the February after the year it begins in. */
function seasonDate(words: Words, from: number): NamedDate {
  const lastMonth = words.value[from] ?? 0;
  const next = (words.value[from + 1] ?? 0) + 1;
  const year = yearAt(words, from + 1);
  const twoYears =
    year !== null && joinedNumbers(words, from + 1) === 2 && (words.value[from + 2] ?? 0) % 100 === next % 100;
  const to = year === null ? from + 1 : twoYears ? from + 3 : from + 2;
  return { form: "season", from, to, endIn: (given) => monthEnd(given, lastMonth), year };
}

/** "Q3", "third quarter" and "Q3 2021/22" are the financial year's; "Q3 2021" is taken as that of 2021/22. */
function quarterDate(words: Words, from: number, ends: FinancialYearEnd): NamedDate {
  const which = quarterOf(words, from) ?? 1;
  // The first quarter begins with the month after the year's end; in a calendar year that is January of the year given.
  const lastMonth = (ends.month % 12) + 3 * which;
  const endIn = (year: number): Day => monthEnd(year, lastMonth);
  let to = ((words.kind[from] ?? 0) & quarter) !== 0 ? from + 1 : from + 2;
  if (to < words.count && words.kind[to] === financialYear) to++;
  const given =
    isPlainNumber(words, to) && gapIs(words, to, between.dash | between.slash) ? (words.value[to] ?? 0) : -1;
  const pair = given >= 0 && joinedNumbers(words, to) === 2;
  if (!isYear(given) && !(pair && given < 100)) return { form: "quarter", from, to, endIn, year: null };
  return { form: "quarter", from, to: to + (pair ? 2 : 1), endIn, year: given < 100 ? 2000 + given : given };
}

function quarterOf(words: Words, from: number): number | null {
  const kind = words.kind[from] ?? 0;
  const value = words.value[from] ?? 0;
  if ((kind & quarter) !== 0) return value > 0 ? value : null;
  const named = ((words.kind[from + 1] ?? 0) & quarter) !== 0 && words.value[from + 1] === 0 && from + 1 < words.count;
  return named && value >= 1 && value <= 4 ? value : null;
}

/** "FY 21/22", "the financial year 2021/22", "the financial year"; a single year, "FY21", is the one it ends in. */
function financialYearDate(words: Words, from: number, ends: FinancialYearEnd): NamedDate {
  const glued = words.value[from] ?? 0;
  if (glued > 0) {
    const pair = joinsNext(words, from) && words.value[from + 1] === (glued + 1) % 100;
    return yearEnding(from, pair ? from + 2 : from + 1, pair ? glued + 1 : glued, ends);
  }
  let to = from + 1;
  if (isYearWord(words, to)) to++;
  const given = isPlainNumber(words, to) ? (words.value[to] ?? 0) : -1;
  if (!isYear(given) && (given < 18 || given > 99)) return yearEnding(from, to, null, ends);
  const year = given < 100 ? 2000 + given : given;
  return joinedNumbers(words, to) === 2
    ? yearEnding(from, to + 2, year + 1, ends)
    : yearEnding(from, to + 1, year, ends);
}

function yearEnding(from: number, to: number, year: number | null, ends: FinancialYearEnd): NamedDate {
  const endIn = (given: number): Day | null => dayOf(given, ends.month, ends.day) ?? monthEnd(given, ends.month);
  return { form: "financial year", from, to, endIn, year };
}

function rangeEnd(words: Words, from: number): number | null {
  const next = from + 1;
  if (isMonth(words, next) && ((words.gap[next] ?? 0) & (between.slash | between.dash)) !== 0) return next;
  if (next < words.count && ((words.kind[next] ?? 0) & wordKind.to) !== 0 && isMonth(words, next + 1)) return next + 1;
  return null;
}

function isMonth(words: Words, place: number): boolean {
  return place < words.count && ((words.kind[place] ?? 0) & month) !== 0;
}

function isYearWord(words: Words, place: number): boolean {
  return place < words.count && words.kind[place] === relative && words.value[place] === yearWord;
}

function isPlainNumber(words: Words, place: number): boolean {
  return place < words.count && ((words.kind[place] ?? 0) & (number | ordinal)) === number;
}

function isDayOfMonth(words: Words, place: number): boolean {
  if (place >= words.count || ((words.kind[place] ?? 0) & number) === 0) return false;
  const value = words.value[place] ?? 0;
  return value >= 1 && value <= 31;
}

function gapIs(words: Words, place: number, allowed: number): boolean {
  return ((words.gap[place] ?? 0) & ~allowed) === 0;
}

function yearAt(words: Words, place: number): number | null {
  if (!isPlainNumber(words, place) || !gapIs(words, place, between.comma | between.dash | between.slash)) return null;
  const value = words.value[place] ?? 0;
  return isYear(value) ? value : null;
}

/** "21" after a month: the year, unless "on" or an ending ("21st") makes it the day. */
function shortYear(words: Words, place: number): number | null {
  if (!isPlainNumber(words, place) || !gapIs(words, place, between.dash)) return null;
  const value = words.value[place] ?? 0;
  return value >= 18 && value < 50 && words.value[place - 2] !== onWord ? 2000 + value : null;
}

function isYear(value: number): boolean {
  return value >= 1990 && value < 2100;
}

/** How many numbers stand joined by slashes, dashes or points: 3 in "31/03/2021". */
function joinedNumbers(words: Words, from: number): number {
  let to = from;
  while (joinsNext(words, to) && isPlainNumber(words, to + 1)) to++;
  return to - from + 1;
}

function joinsNext(words: Words, place: number): boolean {
  const gap = words.gap[place + 1] ?? 0;
  const joint = gap === between.slash || gap === between.dash || gap === between.point;
  return joint && (words.end[place] ?? 0) + 1 === words.start[place + 1];
}
