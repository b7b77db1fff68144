import { en } from "chrono-node";
import { dayOf, isoToDay } from "../../../src/agenda/dates/days";
import { relativeDay } from "../../../src/agenda/dates/relativeDate";

const yearEnd = { month: 3, day: 31 };
const on = (iso: string) => isoToDay(iso) ?? NaN;

describe("a day counted from the day of writing", () => {
  it.each([
    ["tomorrow", "2021-07-02"],
    ["Friday", "2021-07-02"],
    ["this Friday", "2021-07-02"],
    ["next Friday", "2021-07-09"],
    ["next Monday", "2021-07-05"],
    ["this week", "2021-07-04"],
    ["next week", "2021-07-11"],
    ["next month", "2021-08-31"],
    ["next quarter", "2021-12-31"],
    ["next year", "2022-12-31"],
    ["in three weeks", "2021-07-22"],
    ["in 2 months", "2021-09-01"],
  ])("%s", (phrase, day) => {
    expect(relativeDay(phrase, on("2021-07-01"), yearEnd)).toBe(on(day));
  });

  it("next month is the next one also where it has no such day", () => {
    expect(relativeDay("next month", on("2021-01-31"), yearEnd)).toBe(on("2021-02-28"));
    expect(relativeDay("in 1 month", on("2021-01-31"), yearEnd)).toBe(on("2021-02-28"));
  });

  it("other phrases name no day", () => {
    for (const phrase of ["soon", "next", "this spring", "in due course"])
      expect(relativeDay(phrase, on("2021-07-01"), yearEnd)).toBeNull();
  });
});

/** chrono reads these phrases too, with the weight of a whole language; on days that every month has, both say the same. */
it("agrees with chrono on every weekday, number and unit", () => {
  const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const numbers = ["1", "3", "12", "two", "seven", "twelve"];
  const units = ["days", "weeks", "months", "years"];
  const phrases = [
    "tomorrow",
    ...weekdays.flatMap((weekday) => [weekday, `next ${weekday}`, `this ${weekday}`]),
    ...units.flatMap((unit) => numbers.map((number) => `in ${number} ${unit}`)),
  ];
  for (let written = on("2021-01-01"); written < on("2022-03-01"); written++) {
    const instant = new Date(written * 86_400_000 + 43_200_000);
    if (instant.getUTCDate() > 28) continue;
    for (const phrase of phrases) {
      const start = en.GB.parse(phrase, { instant, timezone: 0 }, { forwardDate: true })[0]?.start;
      const day = dayOf(start?.get("year") ?? 0, start?.get("month") ?? 0, start?.get("day") ?? 0);
      expect([phrase, instant, relativeDay(phrase, written, yearEnd)]).toEqual([phrase, instant, day]);
    }
  }
});
