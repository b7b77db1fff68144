/** What a number format shows of a date: "mmm-yy" shows a month, "yyyy" a year, "d-mmm" a day without its year, "dd/mm/yyyy" a day. */
import type { DateSpan } from "../model/grid";

/** Null for formats with a whole day or a time, and for those of no dates. */
export function shownSpan(numberFormat: string): DateSpan | null {
  const codes = codesOf(numberFormat);
  if (/^(?:d+mmm+|mmm+d+)$/.test(codes)) return "yearless";
  if (!/^[my]+$/.test(codes)) return null;
  return codes.includes("m") ? "month" : "year";
}

/** The letters of the first section that stand for something: without literals, locales such as "[$-809]", and what fills or pads. */
function codesOf(numberFormat: string): string {
  const first = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").split(";")[0] ?? "";
  return first.toLowerCase().replace(/[\s\-/.,']+/g, "");
}
