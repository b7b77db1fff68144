/** Days as whole numbers. */

/** Whole days since 1 January 1970, in no time zone. See dates/days.ts for serial numbers and ISO text. */
export type Day = number;
