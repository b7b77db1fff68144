/** The language of all sentences, and how it says numbers, plurals, lists and days. Nothing else names it. */
import type { Day } from "../model/day";

export const language = "en-GB";

const numbers = new Intl.NumberFormat(language);
const plurals = new Intl.PluralRules(language);
const either = new Intl.ListFormat(language, { type: "disjunction" });
const all = new Intl.ListFormat(language);
const days = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
const shortDays = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });

/** "2,400". */
export const figures = (value: number) => numbers.format(value);

export const plural = (count: number, one: string, many: string) => (plurals.select(count) === "one" ? one : many);

/** "1 cell", "2,400 cells". */
export const counted = (count: number, one: string, many: string) => `${figures(count)} ${plural(count, one, many)}`;

/** "owners, ratings or due dates". */
export const eitherOf = (names: readonly string[]) => either.format(names);

/** "Isla, Tomos and Leah". */
export const allOf = (names: readonly string[]) => all.format(names);

/** "31 March 2021". */
export const longDay = (day: Day) => days.format(day * dayLength);

/** "31 Mar", where the year is known. */
export const shortDay = (day: Day) => shortDays.format(day * dayLength);

/** Milliseconds. */
export const dayLength = 86_400_000;

/** Names in the order of the alphabet. */
export const byName = (one: string, other: string) => one.localeCompare(other, language);
