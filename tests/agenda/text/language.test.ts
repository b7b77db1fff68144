import { isoToDay } from "../../../src/agenda/dates/days";
import { allOf, counted, eitherOf, longDay, shortDay } from "../../../src/agenda/text/language";

const day = isoToDay("2021-09-03") ?? 0;

it("days are said in words, whatever the machine's time zone", () => {
  expect(longDay(day)).toBe("3 September 2021");
  expect(shortDay(day)).toBe("3 Sept");
  expect(longDay(isoToDay("1899-12-31") ?? 0)).toBe("31 December 1899");
});

it("what is counted has its number, and the form that goes with it", () => {
  expect([0, 1, 2400].map((count) => counted(count, "cell", "cells"))).toEqual(["0 cells", "1 cell", "2,400 cells"]);
});

it("lists end with a word", () => {
  expect(allOf(["Isla", "Tomos", "Leah"])).toBe("Isla, Tomos and Leah");
  expect(eitherOf(["owners", "due dates"])).toBe("owners or due dates");
});
