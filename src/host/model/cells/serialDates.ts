/** Serial numbers: days since 31 December 1899 (with Excel's 29 February 1900), or since 1 January 1904. Pure. */
import type { DateSystem } from "../values";

const dayMilliseconds = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 system. */
const serialOf1970 = 25_569;
const days1904 = 1_462;

/** Null for a day that no calendar has, or that is outside Excel's years. */
export function serialOfDate(year: number, month: number, day: number, dateSystem: DateSystem): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = serialOfMoment(moment, dateSystem);
  return serial < 0 ? null : serial;
}

/** The library's dates carry the clock time as if it were UTC, and know nothing of 29 February 1900. */
export function serialOfMoment(moment: Date, dateSystem: DateSystem): number {
  const serial = serialOf1970 + moment.getTime() / dayMilliseconds;
  if (dateSystem === 1904) return serial - days1904;
  return serial;
}

/** As year, month, day; null before the first day or after the year 9999. */
export function dateOfSerial(
  serial: number,
  dateSystem: DateSystem,
): { year: number; month: number; day: number } | null {
  const days = Math.floor(serial) + (dateSystem === 1904 ? days1904 : 0);
  if (days < 1 || days > 2_958_465) return null;
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const moment = new Date((days - serialOf1970 + (days < 60 ? 1 : 0)) * dayMilliseconds);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}
