/** The date in a cell: a number that counts days, or a text. */
import { dateOf, dayOf, monthEnd, serialToDay } from "../../dates/days";
import type { CellValue, DateSpan, DateSystem } from "../../model/grid";
import { sure } from "./dateReading";
import type { DateReading, DateReadingOptions } from "./dateReading";
import { readDateText } from "./dateTexts";

/** The date in a due or updated cell; null where there is none or it can't be read. */
export function readDateCell(
  value: CellValue | undefined,
  dateSystem: DateSystem,
  options: DateReadingOptions,
): DateReading | null {
  if (typeof value === "number") return shownAs(readDateNumber(value, dateSystem), options.span ?? null);
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

/**
 * The last day of the month or year that the cell shows: Excel makes the first of September of a typed "Sep 25". Any other day was
 * typed as one, and is meant.
 */
function shownAs(read: DateReading | null, span: DateSpan | null): DateReading | null {
  if (read === null || span === null || span === "yearless") return read;
  const { year, month, dayOfMonth } = dateOf(read.day);
  if (dayOfMonth !== 1 || (span === "year" && month !== 1)) return read;
  return sure(span === "month" ? monthEnd(year, month) : dayOf(year, 12, 31));
}
