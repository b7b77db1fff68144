/** Promises in comments: what is said will have happened, and by when. A comment is only looked into when its words name a date. */
import { en } from "chrono-node";
import { dateOf, dayOf, monthEnd } from "../dates/days";
import { namedDateAt } from "./promiseDates";
import type { FinancialYearEnd, NamedDate } from "./promiseDates";
import { relativePhrase } from "./relativePhrase";
import { promiseCue } from "./tense";
import type { PromiseCue } from "./tense";
import type { Day } from "../model/day";
import { dateKinds, wordKind } from "./vocabulary";
import { between } from "../text/words";
import type { Words } from "../text/words";

/** A promise as the words give it; when it is due hangs on when it was written. */
export interface SaidPromise {
  /** The words as they stand in the comment, to the end of the date, or of the meeting that it names. */
  text: string;
  date: NamedDate;
  sure: boolean;
  /** "next Friday", to be told from the day of writing; null for other dates. */
  phrase: string | null;
}

/** What one comment says with dates. */
export interface DatedWords {
  promises: SaidPromise[];
  /** The last days of dates said with their year, promised ones: they place an agenda in time. */
  promisedDays: Day[];
}

const nothing: DatedWords = { promises: [], promisedDays: [] };

/** `words` are those of `text`. */
export function findPromises(text: string, words: Words, ends: FinancialYearEnd): DatedWords {
  if ((words.seen & dateKinds) === 0) return nothing;
  const promises: SaidPromise[] = [];
  const promisedDays: Day[] = [];
  for (let place = 0; place < words.count; place++) {
    if (((words.kind[place] ?? 0) & dateKinds) === 0) continue;
    const date = namedDateAt(words, place, ends);
    if (date === null || (isMay(words, place) && !isMonthOfMay(text, words, date))) continue;
    const phrase = date.form === "relative" ? relativePhrase(text, words, place) : null;
    const cue = date.form === "relative" && phrase === null ? null : promiseCue(text, words, date);
    if (cue !== null) {
      promises.push({ text: wordsOf(text, words, cue, date), date, sure: cue.sure, phrase });
      const day = date.year === null ? null : date.endIn(date.year);
      if (day !== null) promisedDays.push(day);
    }
    place = Math.max(place, date.to - 1);
  }
  return promises.length === 0 ? nothing : { promises, promisedDays };
}

/**
 * The day a promise means, written on `written`; null where it can't be told. A date without a year is the first that
 * had not passed when it was written. What is only guessed to be a promise must then have been still to come.
 */
export function promiseDue(promise: SaidPromise, written: Day, known: boolean, ends: FinancialYearEnd): Day | null {
  if (promise.phrase !== null) return known ? relativeDay(promise.phrase, written, ends) : null;
  const { date } = promise;
  if (date.year !== null) {
    const due = date.endIn(date.year);
    return due !== null && !promise.sure && known && due < written ? null : due;
  }
  const thisYear = dateOf(written).year;
  for (let year = thisYear - 1; year <= thisYear + 8; year++) {
    const due = date.endIn(year);
    if (due !== null && due >= written) return due;
  }
  return null;
}

/** Text longer than this is cut at its beginning, at a word. */
const longest = 16;

function wordsOf(text: string, words: Words, cue: PromiseCue, date: NamedDate): string {
  const start = Math.max(cue.start, date.from - longest);
  const meets =
    ((words.kind[date.to] ?? 0) & wordKind.meeting) !== 0 && date.to < words.count && words.gap[date.to] === 0;
  const last = meets ? date.to : date.to - 1;
  return text.slice(words.start[start], words.end[last]);
}

function isMay(words: Words, place: number): boolean {
  return ((words.kind[place] ?? 0) & wordKind.doubt) !== 0;
}

/** "May" is the month with a capital after "by", "in" or "to", or beside a number, and not the verb. */
function isMonthOfMay(text: string, words: Words, date: NamedDate): boolean {
  if (text.charCodeAt(words.start[date.from] ?? 0) !== 77) return false;
  if (date.to > date.from + 1) return true;
  const before =
    date.from > 0 && ((words.gap[date.from] ?? 0) & between.stop) === 0 ? (words.kind[date.from - 1] ?? 0) : 0;
  return (before & (wordKind.leading | wordKind.to | wordKind.number | wordKind.edge | wordKind.relative)) !== 0;
}

const remembered = new Map<string, Day | null>();

/** Months, quarters and years mean their last day, weeks their Sunday; other phrases the day they name. */
function relativeDay(phrase: string, written: Day, ends: FinancialYearEnd): Day | null {
  const key = `${written} ${ends.month} ${phrase}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const reference = { instant: new Date(written * 86_400_000 + 43_200_000), timezone: 0 };
  const start = en.GB.parse(phrase, reference, { forwardDate: true })[0]?.start;
  const named = start && dayOf(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
  const day = named === undefined || named === null ? null : lastDayOf(phrase, named, ends);
  if (remembered.size > 10_000) remembered.clear();
  remembered.set(key, day);
  return day;
}

function lastDayOf(phrase: string, day: Day, ends: FinancialYearEnd): Day {
  if (/\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(phrase)) return day;
  const { year, month } = dateOf(day);
  if (/\bmonth$/i.test(phrase)) return monthEnd(year, month);
  if (/\byear$/i.test(phrase)) return monthEnd(year, 12);
  if (/\bquarter$/i.test(phrase)) return monthEnd(year, month + ((((ends.month - month) % 3) + 3) % 3));
  // 1 January 1970 was a Thursday.
  return /\bweek$/i.test(phrase) ? day + ((((3 - day) % 7) + 7) % 7) : day;
}
