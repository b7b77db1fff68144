/** A day is shown in British form and in no time zone: what the cell says is what the pane says. */
import type { Day } from "../../agenda/model/day";

const millisecondsPerDay = 86_400_000;
const british = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

const britishShort = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** 18764 is "17 May 2021". */
export function dayInWords(day: Day): string {
  return british.format(day * millisecondsPerDay);
}

/** 18764 is "17 May". */
export function shortDayInWords(day: Day): string {
  return britishShort.format(day * millisecondsPerDay);
}
