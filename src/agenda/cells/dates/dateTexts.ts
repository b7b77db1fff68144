/** Dates as people type them into a cell, day before month. A span of time means its last day. */
import type { DateOrder } from "../../dates/dateOrder";
import { dateOf, dayOf, monthEnd } from "../../dates/days";
import { foldLookalikes } from "../../text/homoglyphs";
import { fullYear, sure } from "./dateReading";
import type { DateReading, DateReadingOptions } from "./dateReading";
import { readFinancial, readSeason } from "./financialDates";

/** Reads "31/03/2021", "31 Mar 21", "March 2021", "Q3 2021/22", "end of FY 21/22", "summer 2021". */
export function readDateText(text: string, options: DateReadingOptions): DateReading | null {
  if (text.length < 2 || text.length > 80 || !/\d/.test(text)) return null;
  const plain = foldLookalikes(text)
    .toLowerCase()
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(
      /\s*[([](?:was|were|previously|formerly|from|originally|revised(?=[)\]]| from)|tbc|est|estimated|target|provisional|actual)\b[^)\]]*[)\]]$/,
      "",
    )
    .replace(/ (?:at the (?:very )?latest|latest|or (?:earlier|sooner|before))$/, "")
    .replace(/^[✓✔✅☑]\uFE0F? ?/u, "")
    .replace(
      /^(?:(?:by|before|due|until|till?|from|on|target|approx\.?|approximately|circa|c\.|est\.?|estimated|expected|deadline|completed?|no later than|the|revised|now|to|date|missed|overdue|was)\b[:.]?(?: - | ?))+/,
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
