import { fc } from "../../support/run/seeded";
import {
  dateOf,
  dayInWords,
  dayOf,
  dayToIso,
  dayToSerial,
  isoToDay,
  monthEnd,
  serialToDay,
} from "../../../src/agenda/dates/days";
import type { DateSystem } from "../../../src/agenda/model/grid";

const days = fc.integer({ min: -25000, max: 2000000 });

describe("a day", () => {
  it.each([
    [44286, 1900, "2021-03-31"],
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [60, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [44286.75, 1900, "2021-03-31"],
    [0, 1904, "1904-01-01"],
    [42824, 1904, "2021-03-31"],
  ] as [number, DateSystem, string][])("serial %d counted from %d is %s", (serial, system, iso) => {
    expect(dayToIso(serialToDay(serial, system))).toBe(iso);
  });

  it("made a serial, ISO text or a date and back is the same", () => {
    fc.assert(
      fc.property(days, fc.constantFrom<DateSystem>(1900, 1904), (day, system) => {
        const { year, month, dayOfMonth } = dateOf(day);
        expect(serialToDay(dayToSerial(day, system), system)).toBe(day);
        expect(isoToDay(dayToIso(day))).toBe(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it("agrees with the calendar of the language", () => {
    fc.assert(
      fc.property(days, (day) => expect(dayToIso(day)).toBe(new Date(day * 86400000).toISOString().slice(0, 10))),
    );
  });

  it("that never was is null", () => {
    expect(dayOf(2021, 6, 31)).toBeNull();
    expect(dayOf(2021, 13, 1)).toBeNull();
    expect(isoToDay("2021-02-29")).toBeNull();
    expect(isoToDay("31/03/2021")).toBeNull();
  });

  it("last of a month, also of a month beyond December", () => {
    expect(dayToIso(monthEnd(2024, 2))).toBe("2024-02-29");
    expect(dayToIso(monthEnd(2020, 15))).toBe("2021-03-31");
  });

  it("is written in words", () => {
    expect(dayInWords(isoToDay("2021-03-01") ?? 0)).toBe("1 March 2021");
  });
});
