/** Days as whole numbers, by arithmetic alone: no time zone, no Date, no browser's parser. */
import type { DateSystem } from "../model/grid";
import type { Day } from "../model/day";

/** Serial number of a cell as a day; the time of day is left out. In the 1900 system 60 is a day that never was: read as 28 February. */
export function serialToDay(serial: number, dateSystem: DateSystem): Day {
  const whole = Math.floor(serial);
  if (dateSystem === 1904) return whole - 24107;
  return whole < 60 ? whole - 25568 : whole - 25569;
}

/** Whether a number may be a day from 1970 on, as Excel counts days. */
export function mayBeSerial(value: number): boolean {
  return value > 25_569 && value < 80_000;
}

/** From 1990 to 2089: a smaller or a larger number is an amount, as a rule, where dates are not expected. */
export function isRecentSerial(value: number): boolean {
  return Number.isInteger(value) && value > 32_874 && value < 69_400;
}

export function dayToSerial(day: Day, dateSystem: DateSystem): number {
  if (dateSystem === 1904) return day + 24107;
  return day < -25508 ? day + 25568 : day + 25569;
}

/** Day of a date of the Gregorian calendar; null where there is no such day (31 June). Months count from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  // Years begin in March, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function dateOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Last day of a month; months beyond 12 run on into the next year. */
export function monthEnd(year: number, month: number): Day {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return dayOf(y, m, daysInMonth(y, m)) ?? 0;
}

/** "2021-03-31". */
export function dayToIso(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** Day of "2021-03-31"; null for anything else. */
export function isoToDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

const monthNames = "January February March April May June July August September October November December".split(" ");

/** "31 March 2021", as an agenda has it and its readers read it. Sentences have `longDay`. */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${dayOfMonth} ${monthNames[month - 1] ?? ""} ${year}`;
}
