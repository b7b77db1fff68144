/** What Excel makes of text typed in a cell: a number, a date, a logical, or the text itself. Pure but for today's year. */
import type { DateSystem } from "../values";
import { serialOfDate } from "./serialDates";

/** Day before month in dates written with numbers alone. */
export type DateOrder = "US" | "GB";

/** `format` is the number format that Excel gives a General cell with it, null for none. */
export interface TypedValue {
  value: string | number | boolean | { error: string };
  format: string | null;
}

const errorValues = ["#REF!", "#N/A", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!", "#SPILL!", "#CALC!"] as const;

const shortDate = "m/d/yyyy";

/** Text without a leading "=" or "'": the caller has dealt with these. */
export function parseInput(text: string, order: DateOrder, dateSystem: DateSystem): TypedValue {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 40) return { value: text, format: null };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true", format: null };
  const error = errorValues.find((one) => one === trimmed.toUpperCase());
  if (error) return { value: { error }, format: null };
  if (!/[0-9]/.test(trimmed)) return { value: text, format: null };
  return readNumber(trimmed, order) ?? readMoment(trimmed, order, dateSystem) ?? { value: text, format: null };
}

const numberPattern =
  /^([-+]?)(\()?([$£€]?)([-+]?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.([0-9]*))?)(?:e([-+]?[0-9]{1,3}))?\s*(%?)(\))?$/i;

function readNumber(text: string, order: DateOrder): TypedValue | null {
  const fraction = /^([-+]?)([0-9]+) ([0-9]{1,3})\/([0-9]{1,3})$/.exec(text);
  const [, fractionSign, whole, above, below = "0"] = fraction ?? [];
  if (Number(below) > 0) {
    const size = Number(whole) + Number(above) / Number(below);
    return { value: fractionSign === "-" ? -size : size, format: below.length > 1 ? "# ??/??" : "# ?/?" };
  }
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, sign, open, currency = "", innerSign, digits = "", decimals, exponent, percent = "", close] = match;
  if (!/[0-9]/.test(digits) || (open === undefined) !== (close === undefined) || (sign && (innerSign || open)))
    return null;
  if (currency !== "" && (currency !== (order === "US" ? "$" : "£") || percent || exponent)) return null;
  const negative = sign === "-" || innerSign === "-" || open !== undefined;
  const size = Number(digits.replaceAll(",", "") + (exponent === undefined ? "" : `e${exponent}`));
  const value = ((negative ? -1 : 1) * size) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  return { value, format: numberFormatOf({ currency, decimals, exponent, percent, grouped: digits.includes(",") }) };
}

function numberFormatOf(parts: {
  currency: string;
  decimals?: string;
  exponent?: string;
  percent: string;
  grouped: boolean;
}): string | null {
  const pence = parts.decimals !== undefined && parts.decimals !== "";
  if (parts.percent) return pence ? "0.00%" : "0%";
  if (parts.exponent !== undefined) return "0.00E+00";
  if (parts.currency) return pence ? `${parts.currency}#,##0.00` : `${parts.currency}#,##0`;
  if (parts.grouped) return pence ? "#,##0.00" : "#,##0";
  return null;
}

/** A date, a time, or both. */
function readMoment(text: string, order: DateOrder, dateSystem: DateSystem): TypedValue | null {
  const time = readTime(text);
  if (time) return time;
  const split = /^(.*\S)\s+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:\s*[ap]m)?)$/i.exec(text);
  const [, day = text, clock] = split ?? [];
  const date = readDate(day, order, dateSystem);
  if (!date || clock === undefined) return date;
  const after = readTime(clock);
  if (!after || typeof date.value !== "number" || typeof after.value !== "number") return null;
  return { value: date.value + after.value, format: `${shortDate} h:mm` };
}

function readTime(text: string): TypedValue | null {
  const match = /^([0-9]{1,4}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const shift = half === undefined ? 0 : (half.toLowerCase() === "p" ? 12 : 0) - (hour === 12 ? 12 : 0);
  const value = ((hour + shift) * 3600 + minute * 60 + second) / 86_400;
  const shape = secondText === undefined ? "h:mm" : "h:mm:ss";
  return { value, format: half !== undefined ? `${shape} AM/PM` : hour > 23 ? "[h]:mm:ss" : shape };
}

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function readDate(text: string, order: DateOrder, dateSystem: DateSystem): TypedValue | null {
  const dated = (year: number, month: number, day: number, format: string): TypedValue | null => {
    const value = serialOfDate(year, month, day, dateSystem);
    return value === null ? null : { value, format };
  };
  const iso = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), shortDate);
  const numbers = /^([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4}|[0-9]{2})$/.exec(text);
  if (numbers) {
    const [, first, second, year = ""] = numbers;
    const [day, month] = order === "GB" ? [first, second] : [second, first];
    return dated(fullYear(year), Number(month), Number(day), shortDate);
  }
  return readMonthOfYear(text, order, dated) ?? readNamedMonth(text, order, dated);
}

type Dated = (year: number, month: number, day: number, format: string) => TypedValue | null;

/** "3/21": a day of this year where it can be one, else the first of a month. */
function readMonthOfYear(text: string, order: DateOrder, dated: Dated): TypedValue | null {
  const pair = /^([0-9]{1,2})[-/]([0-9]{1,4})$/.exec(text);
  if (!pair) return null;
  const [, first, second = ""] = pair;
  const [day, month] = order === "GB" ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const ofThisYear = second.length <= 2 ? dated(thisYear(), month, day, "d-mmm") : null;
  if (ofThisYear) return ofThisYear;
  return second.length === 2 || second.length === 4 ? dated(fullYear(second), Number(first), 1, "mmm-yy") : null;
}

function readNamedMonth(text: string, order: DateOrder, dated: Dated): TypedValue | null {
  const dayFirst = /^([0-9]{1,2})[-\s/]*([a-z]{3,9})\.?(?:[-\s/,]+([0-9]{4}|[0-9]{2}))?$/i.exec(text);
  if (dayFirst) {
    const [, day, name = "", year] = dayFirst;
    const month = monthNumber(name);
    if (!month) return null;
    if (year === undefined) return dated(thisYear(), month, Number(day), "d-mmm");
    return dated(fullYear(year), month, Number(day), "d-mmm-yy");
  }
  const monthFirst = /^([a-z]{3,9})\.?[-\s/]*([0-9]{1,2})(?:,?\s+([0-9]{4}))?$/i.exec(text);
  if (monthFirst && order === "US") {
    const [, name = "", digits = "", year] = monthFirst;
    const month = monthNumber(name);
    const day = Number(digits);
    if (!month) return null;
    if (year !== undefined) return dated(Number(year), month, day, "d-mmm-yy");
    return dated(thisYear(), month, day, "d-mmm") ?? dated(fullYear(digits), month, 1, "mmm-yy");
  }
  const monthAndYear = /^([a-z]{3,9})\.?[-\s/]+([0-9]{4}|[0-9]{2})$/i.exec(text);
  const [, name = "", digits = ""] = monthAndYear ?? [];
  const month = monthNumber(name);
  if (!month) return null;
  const ofThisYear = digits.length === 2 ? dated(thisYear(), month, Number(digits), "d-mmm") : null;
  return ofThisYear ?? dated(fullYear(digits), month, 1, "mmm-yy");
}

/** The whole name or its first three letters; "Sept" too. 0 for no month. */
function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  return (
    monthNames.findIndex(
      (month) => month === wanted || month.slice(0, 3) === wanted || (wanted === "sept" && month === "september"),
    ) + 1
  );
}

/** Excel's window: 00 to 29 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function thisYear(): number {
  return new Date().getFullYear();
}
