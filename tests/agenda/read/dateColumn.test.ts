import { dayToIso } from "../../../src/agenda/dates/days";
import { readAgenda } from "../../../src/agenda/read/read";
import { defaultSettings, settingsSchema } from "../../../src/agenda/model/settings";
import { gridOf, sourceOf } from "../../fixtures/agendas";
import { full, header, read, said } from "../../fixtures/smallAgenda";
import type { Settings } from "../../../src/agenda/model/settings";
import type { CellValue } from "../../../src/agenda/model/grid";

describe("due dates", () => {
  const due = (value: CellValue, settings: Settings = defaultSettings) =>
    read([full(0, { due: value }), full(1)], undefined, settings);

  it("that could be read two ways are read day first, and are a finding", () => {
    expect(said(due("03/04/2027"))).toEqual(["due-ambiguous D2"]);
    expect(dayToIso(due("03/04/2027").actions[0]?.due ?? 0)).toBe("2027-04-03");
  });

  it.each(["when funds allow", "31/06/2027", "#VALUE!", "31 March"])("%j can't be read", (text) => {
    expect(said(due(text))).toEqual(["due-unreadable D2"]);
  });

  it("without a year are read from the agenda's own date", () => {
    const reading = due("31 March", settingsSchema.parse({ agendaDate: "2027-01-10" }));
    expect(dayToIso(reading.actions[0]?.due ?? 0)).toBe("2027-03-31");
    expect(reading.findings).toEqual([]);
  });

  it.each(["", "Ongoing", "December each year", "TBC", "n/a", "-"])("%j says that there is none", (text) => {
    expect(due(text).findings).toEqual([]);
    expect(due(text).actions[0]?.due).toBeNull();
  });

  it("are by when it is to be complete, not that it is", () => {
    expect(due("complete by 31 March 2027").actions[0]?.stage).toBeNull();
    expect(due("completed 31 March 2027").actions[0]?.stage).toBe("complete");
  });

  it("with the day of the week before them say which number is the month", () => {
    const rows = ["Mon 06/01/25", "Fri 31/01/25"].map((text, place) => full(place, { due: text }));
    expect(read(rows).findings).toEqual([]);
    expect(dayToIso(read(rows).actions[0]?.due ?? 0)).toBe("2025-01-06");
  });

  const yearless = (serials: number[]) => {
    const source = sourceOf(gridOf([header, ...serials.map((due, place) => full(place, { due }))]));
    const dateSpans = { 4: serials.map(() => "yearless" as const) };
    return readAgenda({ ...source, dateSpans }, defaultSettings).actions.map(({ due }) => dayToIso(due ?? 0));
  };

  it('are months where Excel has made days of this year of "Jun-25", "May-25" and "Sep-26"', () => {
    expect(yearless([45833, 45802, 45926])).toEqual(["2025-06-30", "2025-05-31", "2026-09-30"]);
  });

  it.each([
    ["another day is among them", [45833, 45802, 45818], ["2025-06-25", "2025-05-25", "2025-06-10"]],
    ["they are two", [45833, 45802], ["2025-06-25", "2025-05-25"]],
    ["each ends its month", [47299, 47391, 47452], ["2029-06-30", "2029-09-30", "2029-11-30"]],
  ])("without a year are days where %s", (_, serials, days) => {
    expect(yearless(serials)).toEqual(days);
  });

  it("on lines of their own each replace the one above", () => {
    const [action] = due("28/02/2025\n31/05/2025\n30/09/2025").actions;
    expect(dayToIso(action?.due ?? 0)).toBe("2025-09-30");
    expect(action?.earlierDues?.map(dayToIso)).toEqual(["2025-02-28", "2025-05-31"]);
    expect(said(due("28/02/2025\n31/05/2025"))).toEqual([]);
  });

  it("are read the same below a number far too large for a date", () => {
    const large = 2 ** 32 + 46_000;
    const [, below] = read([full(0, { due: large }), full(1, { due: 46_000 })]).actions;
    expect(dayToIso(below?.due ?? 0)).toBe("2025-12-09");
  });

  it("of a workbook that counts from 1904 are four years and a day later", () => {
    const source = sourceOf(gridOf([header, full(0, { due: 42824 })]), { dateSystem: 1904 });
    expect(dayToIso(readAgenda(source, defaultSettings).actions[0]?.due ?? 0)).toBe("2021-03-31");
  });
});
