import { fc } from "../../../support/run/seeded";
import { dayInWords, dayToIso, isoToDay } from "../../../../src/agenda/dates/days";
import { readDateCell } from "../../../../src/agenda/cells/dates/dateCells";
import { readDateText } from "../../../../src/agenda/cells/dates/dateTexts";

const financialYearEnd = { month: 3, day: 31 };
const iso = (value: string | number | boolean, near?: string) => {
  const read = readDateCell(value, 1900, { financialYearEnd, near: near === undefined ? null : isoToDay(near) });
  return read === null ? null : dayToIso(read.day) + (read.ambiguous ? "?" : "");
};

describe("a date cell", () => {
  it.each([
    [44286, "2021-03-31"],
    ["44286", "2021-03-31"],
    ["31/03/2021", "2021-03-31"],
    ["31.3.21", "2021-03-31"],
    ["31 Mar 21", "2021-03-31"],
    ["31st March 2021", "2021-03-31"],
    ["Wednesday 31 March 2021", "2021-03-31"],
    ["31-Mar-21", "2021-03-31"],
    ["2021-03-31", "2021-03-31"],
    ["2021-03-31T00:00:00Z", "2021-03-31"],
    ["31/03/2021 00:00", "2021-03-31"],
    ["31/03/2021 (was 31/12/2020)", "2021-03-31"],
    ["by end of March 2021", "2021-03-31"],
    ["w/c 8 March 2021", "2021-03-14"],
    ["mid March 2021", "2021-03-15"],
    ["Jan - Mar 2021", "2021-03-31"],
    [20210331, "2021-03-31"],
  ])("%j is %s", (value, day) => {
    expect(iso(value)).toBe(day);
  });

  it.each([
    ["March 2021", "2021-03-31"],
    ["Feb 24", "2024-02-29"],
    ["02/2021", "2021-02-28"],
  ])("%j, a month, means its last day, %s", (text, day) => {
    expect(iso(text)).toBe(day);
  });

  it.each([
    ["Q1 2021/22", "2021-06-30"],
    ["Q3 2021/22", "2021-12-31"],
    ["Q4 21/22", "2022-03-31"],
    ["end of FY 21/22", "2022-03-31"],
    ["2021/22", "2022-03-31"],
    ["FY22", "2022-03-31"],
    ["H1 2021-22", "2021-09-30"],
  ])("%j is read in the financial year that ends on 31 March, %s", (text, day) => {
    expect(iso(text)).toBe(day);
  });

  it("a financial year that ends in June is read so", () => {
    const read = readDateText("Q1 2021/22", { financialYearEnd: { month: 6, day: 30 } });
    expect(read && dayToIso(read.day)).toBe("2021-09-30");
  });

  it.each([
    ["spring 2021", "2021-05-31"],
    ["summer 2021", "2021-08-31"],
    ["autumn 2021", "2021-11-30"],
    ["winter 2021/22", "2022-02-28"],
    ["end 2021", "2021-12-31"],
    [2021, "2021-12-31"],
  ])("%j means its last day, %s", (value, day) => {
    expect(iso(value)).toBe(day);
  });

  it.each([
    ["03/04/2021", "2021-04-03?"],
    ["Q3 2021", "2021-09-30?"],
    ["winter 2021", "2022-02-28?"],
  ])("%j could be read two ways", (text, day) => {
    expect(iso(text)).toBe(day);
  });

  it("that has only one reading is not in doubt: 03/31/2021, 05/05/2021", () => {
    expect(iso("03/31/2021")).toBe("2021-03-31");
    expect(iso("05/05/2021")).toBe("2021-05-05");
  });

  it("without a year is read from a day near it, or not at all", () => {
    expect(iso("31 March")).toBeNull();
    expect(iso("31 March", "2021-01-20")).toBe("2021-03-31");
    expect(iso("March 1st", "2021-03-02")).toBe("2022-03-01");
    expect(iso("29 Feb", "2021-01-01")).toBe("2024-02-29");
  });

  it.each(["ongoing", "TBC", "31/06/2021", "32 March 2021", "#REF!", "", "soon", "11/12", "1", true, -5, 1e12, NaN])(
    "%j can't be read",
    (value) => {
      expect(iso(value)).toBeNull();
    },
  );
});

describe("whatever is in a date cell", () => {
  it("reading it never throws", () => {
    const unit = fc.constantFrom(...Array.from("0123456789 /-.,'"), "mar", "q", "fy", "end of ", "summer", "st ");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit }), fc.double(), fc.boolean()), (value) => {
        const read = readDateCell(value, 1904, { financialYearEnd, near: 0 });
        expect(read === null || Number.isInteger(read.day)).toBe(true);
      }),
    );
  });

  it("a day printed in ISO or in words is read back as the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), (day) => {
        expect(readDateText(dayToIso(day), { financialYearEnd })).toEqual({ day, ambiguous: false });
        expect(readDateText(dayInWords(day), { financialYearEnd })).toEqual({ day, ambiguous: false });
      }),
    );
  });
});
