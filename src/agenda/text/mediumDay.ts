import type { Day } from "../model/day";
import { dayLength, language } from "./language";

const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });

/** "31 Mar 2021", where space is short. */
export const mediumDay = (day: Day) => days.format(day * dayLength);
