import { findAgendas } from "../../../src/agenda/find/find";
import { decideOnWhole } from "../../../src/agenda/find/wholeAgenda";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import type { CellValue, Grid } from "../../../src/agenda/model/grid";
import { gridOf, person, position, stackedAgendas, work } from "../../fixtures/agendas";

/** The place by the first 60 rows, and by all of them. */
function decided(whole: Grid, settings: Settings = defaultSettings) {
  const { chosen } = findAgendas([{ ...whole, values: whole.values.slice(0, 60) }], settings);
  if (chosen === null) throw new Error("The head shows no agenda.");
  return { head: chosen.place, whole: decideOnWhole(whole, chosen, settings.agenda).place };
}

function longAgenda(header: readonly string[], cellsOf: (index: number) => CellValue[], rows = 300): Grid {
  return gridOf([[...header], ...Array.from({ length: rows }, (_, index) => cellsOf(index))]);
}

it("a column whose first rows are blank is decided by the others", () => {
  const grid = longAgenda(["Action", "Owner", "By when", "Status"], (index) => [
    work(index),
    person(index),
    46400,
    index < 80 ? "" : "Amber",
  ]);
  const { head, whole } = decided(grid);
  expect([head.columns.rating, head.columns.stage]).toEqual([null, null]);
  expect([whole.columns.rating, whole.columns.stage]).toEqual([4, null]);
});

it("of two columns of comments the one is taken that is filled all the way down", () => {
  const grid = longAgenda(["Action", "Owner", "Comments", "Latest position"], (index) => [
    work(index),
    person(index),
    index < 20 ? position(index) : "",
    index < 80 ? "" : position(index),
  ]);
  const { head, whole } = decided(grid);
  expect(head.columns.comment).toBe(3);
  expect(whole.columns.comment).toBe(4);
});

it("guidance beside an agenda that is longer than the head is left out", () => {
  const grid = longAgenda(["Action", "Owner", "RAG", "", "How to rate"], (index) => [
    work(index),
    person(index),
    "Green",
    "",
    index < 60 ? `Rule ${index + 1}: ask your lead.` : "",
  ]);
  const { head, whole } = decided(grid);
  expect(head.lastColumn).toBe(5);
  expect(whole.lastColumn).toBe(3);
});

it("a key far below the head says which way numbers run", () => {
  const grid = longAgenda(["Action", "Owner", "RAG rating"], (index) => [work(index), person(index), 1 + (index % 5)]);
  const key: CellValue[][] = [
    ["", "", ""],
    ["Key", "", ""],
    ["1 = critical, 5 = excellent", "", ""],
  ];
  const { head, whole } = decided(gridOf([...grid.values, ...key]));
  expect([head.points, whole.points]).toEqual([null, { direction: "worst-first", length: 5, ratings: null }]);
});

it("an agenda ends where another one begins below its head", () => {
  const rows = longAgenda(["Action", "Owner", "RAG", "Comments"], (index) => [
    work(index),
    person(index),
    "Green",
    position(index),
  ]);
  const { values } = stackedAgendas();
  const { head, whole } = decided(gridOf([...rows.values, ...values.slice(6)]));
  expect([head.lastRow, whole.lastRow]).toEqual([null, 301]);
});

it("columns that a person chose stay theirs", () => {
  const grid = longAgenda(["Action", "Owner", "Comments", "Latest position"], (index) => [
    work(index),
    person(index),
    "",
    position(index),
  ]);
  const agenda = { sheet: "Plan", table: null, headerRow: 1, columns: { comment: 3, owner: null } };
  expect(decided(grid, { ...defaultSettings, agenda }).whole.columns).toMatchObject({ comment: 3, owner: null });
});

it("an agenda whose values say nothing in the end stays what its head shows", () => {
  const grid = longAgenda(
    ["Action", "Owner", "Status"],
    (index) => [work(index), person(index), index < 59 ? "Green" : ""],
    4_000,
  );
  const { head, whole } = decided(grid);
  expect(whole.headerRow).toBe(head.headerRow);
  expect(whole.columns.action).toBe(1);
});
