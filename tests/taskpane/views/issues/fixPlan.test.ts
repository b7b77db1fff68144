import type { Finding } from "../../../../src/agenda/model/finding";
import { difference, fixesOf } from "../../../../src/taskpane/views/issues/fixPlan";

const finding = (cells: string[], from: string, to: string): Finding => ({
  code: "rating-spelling",
  severity: "warning",
  cells,
  message: "Spelled in an unusual way.",
  fix: { cell: cells[0], from, to },
});

test("a fix applies to every cell of its finding, in the order of the rows", () => {
  expect(fixesOf([finding(["C12", "C3"], "amber ", "Amber"), finding(["C7"], "g", "Green")])).toEqual([
    { cell: "C3", from: "amber ", to: "Amber" },
    { cell: "C7", from: "g", to: "Green" },
    { cell: "C12", from: "amber ", to: "Amber" },
  ]);
});

test("a cell is changed once at a time, and findings without a fix change nothing", () => {
  const first = finding(["B2"], "Ilsa & Tom", "Isla & Tom");
  const second = finding(["B2"], "Ilsa & Tom", "Ilsa & Tomos");
  expect(fixesOf([{ ...first, fix: null }, first, second])).toEqual([
    { cell: "B2", from: "Ilsa & Tom", to: "Isla & Tom" },
  ]);
});

test("only what differs is marked, with a little around it", () => {
  const long = "The long story of the bridge over the river, ";
  expect(difference(`${long}amber now`, `${long}Amber now`)).toEqual({
    before: [
      { text: "… bridge over the river, ", changed: false },
      { text: "a", changed: true },
      { text: "mber now", changed: false },
    ],
    after: [
      { text: "… bridge over the river, ", changed: false },
      { text: "A", changed: true },
      { text: "mber now", changed: false },
    ],
  });
});

test("what is only added or only taken away is marked on its own side", () => {
  expect(difference("aa", "aaa")).toEqual({
    before: [{ text: "aa", changed: false }],
    after: [
      { text: "aa", changed: false },
      { text: "a", changed: true },
    ],
  });
  expect(difference("", "Red")).toEqual({ before: [], after: [{ text: "Red", changed: true }] });
});
