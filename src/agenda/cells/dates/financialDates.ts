/** Dates in words of financial years, quarters and seasons: "end of FY 21/22", "Q3 2021/22", "summer 2021". */
import { dayOf, monthEnd } from "../../dates/days";
import type { Day } from "../../model/day";
import { fullYear, sure } from "./dateReading";
import type { DateReading, DateReadingOptions } from "./dateReading";

/** Last day of the financial year that ends in a calendar year. */
function financialYearEnd(year: number, options: DateReadingOptions): Day {
  const { month, day } = options.financialYearEnd;
  return dayOf(year, month, day) ?? monthEnd(year, month);
}

/** Financial years, and their quarters and halves: "2021/22", "FY22", "Q3 21/22", "H1 2021". */
export function readFinancial(text: string, options: DateReadingOptions): DateReading | null {
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

export function readSeason(text: string): DateReading | null {
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
