/** Dates as people type them into a cell, day before month. A span of time means its last day. */
import type { DateOrder } from "../dates/dateOrder";
import { dateOf, dayOf, monthEnd, serialToDay } from "../dates/days";
import { foldLookalikes } from "../text/homoglyphs";
import type { CellValue, DateSystem } from "../model/grid";
import type { Day } from "../model/day";

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
}

/** The date in a due or updated cell; null where there is none or it can't be read. */
export function readDateCell(
  value: CellValue | undefined,
  dateSystem: DateSystem,
  options: DateReadingOptions,
): DateReading | null {
  if (typeof value === "number") return readDateNumber(value, dateSystem);
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return readDateNumber(Number(text), dateSystem);
  return readDateText(text, options);
}

/** Serial numbers; years on their own; dates typed without separators. A number that would mean a day before 1970 or after 2199 is none. */
function readDateNumber(value: number, dateSystem: DateSystem): DateReading | null {
  if (!(value >= 1 && value < 21001232)) return null;
  const whole = Math.floor(value);
  if (whole >= 1990 && whole <= 2100 && whole === value) return sure(dayOf(whole, 12, 31));
  if (whole >= 19000101) return sure(dayOf(Math.floor(whole / 10000), Math.floor(whole / 100) % 100, whole % 100));
  const day = serialToDay(whole, dateSystem);
  return day >= 0 && day <= lastDay ? sure(day) : null;
}

/** 31 December 2199. */
const lastDay = 84_005;

/** Reads "31/03/2021", "31 Mar 21", "March 2021", "Q3 2021/22", "end of FY 21/22", "summer 2021". */
export function readDateText(text: string, options: DateReadingOptions): DateReading | null {
  if (text.length < 2 || text.length > 80 || !/\d/.test(text)) return null;
  const plain = foldLookalikes(text)
    .toLowerCase()
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(
      /\s*[([](?:was|were|previously|formerly|from|originally|revised|tbc|est|estimated|target|provisional|actual)\b[^)\]]*[)\]]$/,
      "",
    )
    .replace(
      /^(?:(?:by|before|due|until|till?|from|on|target|approx\.?|approximately|circa|c\.|est\.?|estimated|expected|deadline|completed?|no later than|the|revised|now|to|date)\b[:.]? ?)+/,
      "",
    )
    .replace(/^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b[,.]? /, "")
    .replace(/[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/[.?*\s]+$/, "")
    .trim();
  return readWhole(plain, options) ?? readSpan(plain, options);
}

function readWhole(text: string, options: DateReadingOptions): DateReading | null {
  return (
    readDigits(text, options.order ?? null) ??
    readNamedMonth(text, options) ??
    readFinancial(text, options) ??
    readSeason(text)
  );
}

/** "Jan - Mar 2021", "1 to 5 March 2021": the last day. */
function readSpan(text: string, options: DateReadingOptions): DateReading | null {
  const parts = /^(.+?)(?: - | to | until |(?<=[a-z]) ?[-/] ?(?=[a-z]))(.+)$/.exec(text);
  if (!parts) return null;
  const from = parts[1] ?? "";
  const whole =
    /^\d{1,2}$/.test(from) ||
    monthOf(/^(?:\d{1,2} )?([a-z]{3,9})$/.exec(from)?.[1] ?? "") > 0 ||
    readWhole(from, options) !== null;
  return whole ? readWhole(parts[2] ?? "", options) : null;
}

function sure(day: Day | null, ambiguous = false): DateReading | null {
  return day === null ? null : { day, ambiguous };
}

function readDigits(text: string, order: DateOrder | null): DateReading | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return sure(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const parts = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (parts) {
    const [first, second, year] = [Number(parts[1]), Number(parts[3]), fullYear(parts[4] ?? "")];
    if (second > 12) return sure(dayOf(year, first, second));
    if (order === "month-first" && first <= 12) return sure(dayOf(year, first, second));
    return sure(dayOf(year, second, first), order === null && first <= 12 && first !== second);
  }
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12)
    return sure(monthEnd(Number(month[2]), Number(month[1])));
  const year = /^(?:(?:end|the end) (?:of )?|(?:calendar )?year )?((?:19|20)\d\d)$/.exec(text);
  return year ? sure(dayOf(Number(year[1]), 12, 31)) : null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthEndings = ["uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"];

/** 1 to 12; 0 for what is no month. "Sept" too. */
function monthOf(word: string): number {
  const index = months.indexOf(word.slice(0, 3));
  if (index < 0) return 0;
  const ending = word.slice(3);
  return ending === "" || ending === monthEndings[index] || word === "sept" ? index + 1 : 0;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

function readNamedMonth(text: string, options: DateReadingOptions): DateReading | null {
  const week = /^(?:w\/?c|week commencing|wc|w\/?b|week beginning)\.? (.+)$/.exec(text);
  if (week) {
    const monday = readDigits(week[1] ?? "", options.order ?? null) ?? readNamedMonth(week[1] ?? "", options);
    return monday && { ...monday, day: monday.day + 6 };
  }
  const ending = text.replace(/^(?:w\/?e|week ending)\.? /, "");
  const named =
    /^(\d{1,2})?(?:[-/. ]|(?<=\d)(?=[a-z])|of )*([a-z]{3,9})\.?,?(?:[-/. ,']*((?:19|20)\d\d|\d{2})(?!\d))?$/.exec(
      ending,
    );
  if (named && monthOf(named[2] ?? "") > 0) return dayInMonth(named[1], monthOf(named[2] ?? ""), named[3], options);
  const yearFirst = /^((?:19|20)\d\d)[-/. ]([a-z]{3,9})[-/. ](\d{1,2})$/.exec(ending);
  if (yearFirst && monthOf(yearFirst[2] ?? "") > 0)
    return dayInMonth(yearFirst[3], monthOf(yearFirst[2] ?? ""), yearFirst[1], options);
  const american = /^([a-z]{3,9})(?:\.? |-(?=\d$))(\d{1,2})(?:,? ((?:19|20)\d\d))?$/.exec(ending);
  if (american && monthOf(american[1] ?? "") > 0)
    return dayInMonth(american[2], monthOf(american[1] ?? ""), american[3], options);
  const part =
    /^(start of |start |beginning of |early |mid[- ]?|middle of |late |end of |end |the end of |eo )([a-z]{3,9})\.?(?:[- ,']*((?:19|20)\d\d|\d{2}))?$/.exec(
      ending,
    );
  if (!part || monthOf(part[2] ?? "") === 0) return null;
  const opening = part[1] ?? "";
  const dayOfMonth = /^(?:start|beginning|early)/.test(opening) ? "10" : opening.startsWith("mid") ? "15" : undefined;
  return dayInMonth(dayOfMonth, monthOf(part[2] ?? ""), part[3], options);
}

function dayInMonth(
  dayOfMonth: string | undefined,
  month: number,
  yearText: string | undefined,
  options: DateReadingOptions,
): DateReading | null {
  const inYear = (year: number) =>
    dayOfMonth === undefined ? monthEnd(year, month) : dayOf(year, month, Number(dayOfMonth));
  if (yearText !== undefined) return sure(inYear(fullYear(yearText)));
  const near = options.near ?? null;
  if (near === null) return null;
  const { year } = dateOf(near);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const day = inYear(candidate);
    if (day !== null && day >= near) return { day, ambiguous: false, yearless: true };
  }
  return null;
}

/** Last day of the financial year that ends in a calendar year. */
function financialYearEnd(year: number, options: DateReadingOptions): Day {
  const { month, day } = options.financialYearEnd;
  return dayOf(year, month, day) ?? monthEnd(year, month);
}

/** Financial years, and their quarters and halves: "2021/22", "FY22", "Q3 21/22", "H1 2021". */
function readFinancial(text: string, options: DateReadingOptions): DateReading | null {
  const year = readFinancialYear(text.replace(/^(?:(?:the )?end (?:of )?(?:the )?|eo)/, ""));
  if (year !== null && !year.plain) return sure(financialYearEnd(year.ends, options));
  const parts =
    /^(?:end (?:of )?)?(q|qtr|quarter|h|half) ?([1-4])(?:,| of| in|-)? ?(.+)$/.exec(text) ??
    /^(.+?) ?[-,/]? ?(q|qtr|quarter|h|half) ?([1-4])$/.exec(text);
  if (!parts) return null;
  const yearLast = /^\d$/.test(parts[2] ?? "");
  const kind = (yearLast ? parts[1] : parts[2]) ?? "";
  const count = Number(yearLast ? parts[2] : parts[3]);
  const within = readFinancialYear((yearLast ? parts[3] : parts[1]) ?? "");
  if (within === null || (kind.startsWith("h") && count > 2)) return null;
  const monthsIn = kind.startsWith("h") ? count * 6 : count * 3;
  // "Q3 2021" may be of the calendar year or of the financial year: read as the calendar's.
  if (within.plain) return sure(monthEnd(within.ends, monthsIn), true);
  return monthsIn === 12
    ? sure(financialYearEnd(within.ends, options))
    : sure(monthEnd(within.ends - 1, options.financialYearEnd.month + monthsIn));
}

/** The calendar year in which it ends. `plain` is true for a year that does not say it is a financial one. */
function readFinancialYear(text: string): { ends: number; plain: boolean } | null {
  const parts =
    /^(fy|financial year|f\/y|year)?[ :']*((?:19|20)?\d\d)(?: ?[/-] ?((?:19|20)?\d\d))?(?: ?(fy|financial year))?$/.exec(
      text,
    );
  if (!parts) return null;
  const first = fullYear(parts[2] ?? "");
  const named = parts[1] !== undefined || parts[4] !== undefined;
  if (parts[3] === undefined) {
    if (!named && (parts[2] ?? "").length < 4) return null;
    return { ends: first, plain: !named };
  }
  const second = fullYear(parts[3]);
  // "11/12" may be a day and a month; "21/22" can't.
  const certain = named || (parts[2] ?? "").length === 4 || Number(parts[3]) > 12;
  return certain && second === first + 1 ? { ends: second, plain: false } : null;
}

const seasonEnds: Readonly<Record<string, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  fall: 11,
  winter: 14,
  christmas: 12,
  xmas: 12,
};

function readSeason(text: string): DateReading | null {
  const parts =
    /^(?:(early|mid|late|end of|end)[- ]*)?(spring|summer|autumn|fall|winter|christmas|xmas)(?: of)?[ ,']*((?:19|20)\d\d|\d\d)(?: ?[/-] ?(\d{4}|\d\d))?$/.exec(
      text,
    );
  if (!parts) return null;
  const year = fullYear(parts[3] ?? "");
  const season = parts[2] ?? "";
  if (season === "christmas" || season === "xmas") return sure(dayOf(year, 12, 25));
  // "Winter 2021" may be the one that begins or the one that ends in 2021: read as the one that begins.
  return sure(monthEnd(year, seasonEnds[season] ?? 12), season === "winter" && parts[4] === undefined);
}
