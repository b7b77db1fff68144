/** Dates named in prose, found among a comment's words. */
import type { NamedDate } from "../dates/namedDate";
import type { Separator } from "../text/tokens";
import { follows, followsOnly, wordAt } from "./words";
import type { CommentWords } from "./words";

/** A date and the words that name it: the first, and the one after the last. */
export interface DateSpan {
  from: number;
  to: number;
  /** Null where the words count from the day of writing ("next week"): relativePhrase.ts reads those. */
  date: NamedDate | null;
}

/** The date that begins at a word; null where none does. */
export function namedDateAt(comment: CommentWords, from: number): DateSpan | null {
  const { kinds } = wordAt(comment, from);
  if (kinds.has("month")) return monthDate(comment, from);
  if (kinds.has("season")) return seasonDate(comment, from);
  const quarter = quarterAt(comment, from);
  if (quarter !== null) return quarterDate(comment, from, quarter);
  if (kinds.has("financialYear")) return financialYearDate(comment, from);
  if (kinds.has("number")) return numberDate(comment, from);
  return kinds.has("relative") ? { from, to: from + 1, date: null } : null;
}

/** "March", "March 1st", "March 2021", "March/April 2021", "Mar-21". The day before the month is numberDate's. */
function monthDate(comment: CommentWords, from: number): DateSpan {
  const next = from + 1;
  if (isDayOfMonth(comment, next) && followsOnly(wordAt(comment, next)) && shortYear(comment, next) === null) {
    const year = yearAt(comment, next + 1);
    return dayDate(from, endBefore(next + 1, year), monthAt(comment, from), wordAt(comment, next).value, year);
  }
  const last = endOfRange(comment, from) ?? from;
  const year = yearAt(comment, last + 1) ?? shortYear(comment, last + 1);
  return { from, to: endBefore(last + 1, year), date: { form: "month", month: monthAt(comment, last), year } };
}

/** "1st March", "31 March 2021", "31/03/2021", "2021-03-31", "21/22", "2021". */
function numberDate(comment: CommentWords, from: number): DateSpan | null {
  const word = wordAt(comment, from);
  if (follows(word, "pound", "percent") || follows(wordAt(comment, from + 1), "percent")) return null;
  return dayFirst(comment, from) ?? yearFirst(comment, from);
}

/** "1st March", "the 5th of April", "31/03/2021". */
function dayFirst(comment: CommentWords, from: number): DateSpan | null {
  if (!isDayOfMonth(comment, from)) return null;
  const dayOfMonth = wordAt(comment, from).value;
  const monthIndex = wordAt(comment, from + 1).kinds.has("article") ? from + 2 : from + 1;
  if (isMonth(comment, monthIndex) && followsOnly(wordAt(comment, monthIndex), "dash")) {
    const year = yearAt(comment, monthIndex + 1) ?? shortYear(comment, monthIndex + 1);
    return dayDate(from, endBefore(monthIndex + 1, year), monthAt(comment, monthIndex), dayOfMonth, year);
  }
  const month = wordAt(comment, from + 1).value;
  if (joinedNumbers(comment, from) < 3 || month < 1 || month > 12) return null;
  const given = wordAt(comment, from + 2).value;
  const year = given < 100 ? 2000 + given : given;
  return isYear(year) ? dayDate(from, from + 3, month, dayOfMonth, year) : null;
}

/** "21/22", "2021-03-31", "2021/22", "2021". */
function yearFirst(comment: CommentWords, from: number): DateSpan | null {
  const first = wordAt(comment, from).value;
  const second = wordAt(comment, from + 1).value;
  const joined = joinedNumbers(comment, from);
  if (first < 100 && joined === 2 && second === (first + 1) % 100) return yearEnding(from, from + 2, 2001 + first);
  if (!isYear(first)) return null;
  if (joined === 3 && second <= 12) return dayDate(from, from + 3, second, wordAt(comment, from + 2).value, first);
  if (joined === 2 && second % 100 === (first + 1) % 100) return yearEnding(from, from + 2, first + 1);
  return joined === 1 ? { from, to: from + 1, date: { form: "year", year: first } } : null;
}

function dayDate(from: number, to: number, month: number, dayOfMonth: number, year: number | null): DateSpan {
  return { from, to, date: { form: "day", month, dayOfMonth, year } };
}

/** "summer 2021", "winter 2021/22". */
function seasonDate(comment: CommentWords, from: number): DateSpan {
  const year = yearAt(comment, from + 1);
  const nextYear = wordAt(comment, from + 1).value + 1;
  const twoYears =
    year !== null && joinedNumbers(comment, from + 1) === 2 && wordAt(comment, from + 2).value % 100 === nextYear % 100;
  const to = twoYears ? from + 3 : endBefore(from + 1, year);
  return { from, to, date: { form: "season", month: monthAt(comment, from), year } };
}

/** "Q3", "third quarter" and "Q3 2021/22" are the financial year's; "Q3 2021" is taken as that of 2021/22. */
function quarterDate(comment: CommentWords, from: number, quarter: number): DateSpan {
  let to = wordAt(comment, from).kinds.has("quarter") ? from + 1 : from + 2;
  if (wordAt(comment, to).kinds.has("financialYear")) to++;
  const given = plainNumberAt(comment, to, "dash", "slash");
  const pair = given !== null && joinedNumbers(comment, to) === 2;
  if (given === null || (!isYear(given) && !(pair && given < 100))) {
    return { from, to, date: { form: "quarter", quarter, year: null } };
  }
  const year = given < 100 ? 2000 + given : given;
  return { from, to: to + (pair ? 2 : 1), date: { form: "quarter", quarter, year } };
}

/** Number of the quarter that begins at a word; null where none does. */
function quarterAt(comment: CommentWords, from: number): number | null {
  const { kinds, value } = wordAt(comment, from);
  if (kinds.has("quarter")) return value > 0 ? value : null;
  const isNamed = kinds.has("ordinal") && wordAt(comment, from + 1).plain === "quarter";
  return isNamed && value >= 1 && value <= 4 ? value : null;
}

/** "FY 21/22", "the financial year 2021/22", "the financial year"; a single year, "FY21", is the one it ends in. */
function financialYearDate(comment: CommentWords, from: number): DateSpan {
  const glued = wordAt(comment, from).value;
  if (glued > 0) {
    const pair = joinsNext(comment, from) && wordAt(comment, from + 1).value === (glued + 1) % 100;
    return pair ? yearEnding(from, from + 2, glued + 1) : yearEnding(from, from + 1, glued);
  }
  const to = /^years?$/.test(wordAt(comment, from + 1).plain) ? from + 2 : from + 1;
  const given = isPlainNumber(comment, to) ? wordAt(comment, to).value : null;
  if (given === null || (!isYear(given) && (given < 18 || given > 99))) return yearEnding(from, to, null);
  const year = given < 100 ? 2000 + given : given;
  return joinedNumbers(comment, to) === 2 ? yearEnding(from, to + 2, year + 1) : yearEnding(from, to + 1, year);
}

function yearEnding(from: number, to: number, year: number | null): DateSpan {
  return { from, to, date: { form: "financial year", year } };
}

/** The second month of "March/April" or "March to April"; null where there is none. */
function endOfRange(comment: CommentWords, from: number): number | null {
  const next = wordAt(comment, from + 1);
  if (next.kinds.has("month") && follows(next, "slash", "dash")) return from + 1;
  return next.kinds.has("to") && isMonth(comment, from + 2) ? from + 2 : null;
}

/** The word after a date: one more where a year follows. */
function endBefore(index: number, year: number | null): number {
  return year === null ? index : index + 1;
}

function isMonth(comment: CommentWords, index: number): boolean {
  return wordAt(comment, index).kinds.has("month");
}

function monthAt(comment: CommentWords, index: number): number {
  return wordAt(comment, index).value;
}

function isPlainNumber(comment: CommentWords, index: number): boolean {
  const { kinds } = wordAt(comment, index);
  return kinds.has("number") && !kinds.has("ordinal");
}

/** A number without an ending, with nothing but these separators before it; null for anything else. */
function plainNumberAt(comment: CommentWords, index: number, ...separators: readonly Separator[]): number | null {
  const word = wordAt(comment, index);
  return isPlainNumber(comment, index) && followsOnly(word, ...separators) ? word.value : null;
}

function isDayOfMonth(comment: CommentWords, index: number): boolean {
  const { kinds, value } = wordAt(comment, index);
  return kinds.has("number") && value >= 1 && value <= 31;
}

function yearAt(comment: CommentWords, index: number): number | null {
  const given = plainNumberAt(comment, index, "comma", "dash", "slash");
  return given !== null && isYear(given) ? given : null;
}

/** "21" after a month: the year, unless "on" or an ending ("21st") makes it the day. */
function shortYear(comment: CommentWords, index: number): number | null {
  const given = plainNumberAt(comment, index, "dash");
  const isShort = given !== null && given >= 18 && given < 50 && wordAt(comment, index - 2).plain !== "on";
  return isShort ? 2000 + given : null;
}

function isYear(value: number): boolean {
  return value >= 1990 && value < 2100;
}

/** How many numbers are joined by slashes, dashes or points: 3 in "31/03/2021". Four are as good as more: no date has them. */
function joinedNumbers(comment: CommentWords, from: number): number {
  let to = from;
  while (to < from + 3 && joinsNext(comment, to) && isPlainNumber(comment, to + 1)) to++;
  return to - from + 1;
}

/** Whether one slash, dash or point, and nothing else, is between a word and the next. */
function joinsNext(comment: CommentWords, index: number): boolean {
  const { start, text } = wordAt(comment, index);
  const next = wordAt(comment, index + 1);
  return next.before.size === 1 && follows(next, "slash", "dash", "point") && start + text.length + 1 === next.start;
}
