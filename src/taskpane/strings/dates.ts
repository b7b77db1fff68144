/** A day where there is no space for its year. */
import type { Day } from "../../agenda/model/day";

const millisecondsPerDay = 86_400_000;
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** 18764 is "17 May". */
export function shortDayInWords(day: Day): string {
  return short.format(day * millisecondsPerDay);
}
