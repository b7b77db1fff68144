import { findAgendas } from "../../../src/agenda/find/find";
import type { AgendaCandidate } from "../../../src/agenda/find/candidate";
import { settingsSchema } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import type { CellValue } from "../../../src/agenda/model/grid";
import { gridOf, person, position, work } from "../../fixtures/agendas";

type Choice = Partial<NonNullable<Settings["agenda"]>>;

/** What is read where a person corrected columns of the agenda with its header in row 1. */
function corrected(rows: CellValue[][], choice: Choice): AgendaCandidate {
  const settings = settingsSchema.parse({ agenda: { sheet: "Plan", table: null, headerRow: 1, ...choice } });
  const { chosen, chosenBy } = findAgendas([gridOf(rows)], settings);
  if (chosen === null) throw new Error("Nothing was found.");
  expect(chosenBy).toBe("person");
  return chosen;
}

const places = [0, 1, 2, 3, 4, 5];
const rows: CellValue[][] = [
  ["Action", "Lead", "Deputy", "RAG", "Q1 update", "Q2 update"],
  ...places.map((place) => [
    work(place),
    person(place),
    person(place + 1),
    "Green",
    position(place),
    position(place + 2),
  ]),
];

it("one column is corrected, and the others stay as they were found", () => {
  expect(corrected(rows, {}).place.columns).toMatchObject({ action: 1, owner: 2, rating: 4, comment: 6 });
  expect(corrected(rows, { columns: { owner: 3 } }).place.columns).toMatchObject({
    action: 1,
    owner: 3,
    rating: 4,
    comment: 6,
  });
});

it("a column that means nothing is taken for nothing, stays in view, and gives its meaning to the next", () => {
  const { place, columns } = corrected(rows, { ignored: [6, 2] });
  expect(place).toMatchObject({ lastColumn: 6, columns: { owner: 3, comment: 5 }, earlier: { comment: [] } });
  expect(columns.filter(({ meaning }) => meaning === null).map(({ column }) => column)).toEqual([2, 6]);
});

it("of updates by period the one that a person chose is the latest", () => {
  const { place } = corrected(rows, { columns: { comment: 5 } });
  expect(place).toMatchObject({ columns: { comment: 5 }, earlier: { comment: [] } });
});

it("where only the agenda was chosen, the last period that is filled is the latest", () => {
  const columns = { action: 1, owner: 2, rating: 4, comment: 5, due: null, updated: null, section: null };
  const { place } = corrected(rows, { columns: { ...columns, ref: null, stage: null } });
  expect(place).toMatchObject({ columns: { comment: 6 }, earlier: { comment: [5] } });
});

it.each([
  ["one column", { owner: 3 }],
  ["two columns", { owner: 3, comment: 5 }],
])("a header row that has moved is found again where %s was corrected", (_, columns) => {
  const moved = corrected([["Harbour board"], ["As at May"], ["Draft"], ...rows], { columns });
  expect(moved.place).toMatchObject({ headerRow: 4, columns: { action: 1, ...columns } });
});

it("a header row in words that nobody knows stays, where another agenda is further down", () => {
  const [, ...below] = rows;
  const foreign = ["Tätigkeit", "Wer", "Vertretung", "Ampel", "Stand", "Neuer Stand"];
  const { place } = corrected([foreign, ...below, [], ["Transport action plan"], ...rows], { columns: { action: 1 } });
  expect(place).toMatchObject({ headerRow: 1, columns: { action: 1 } });
});

it("each column is named with what it means and the evidence for it", () => {
  const { columns } = corrected([...rows, ["Paint the pier", "", "", "Red", "", ""]], {});
  expect(columns.map(({ column, header, meaning }) => [column, header, meaning?.role, meaning?.as])).toEqual([
    [1, "Action", "action", "own"],
    [2, "Lead", "owner", "own"],
    [3, "Deputy", undefined, undefined],
    [4, "RAG", "rating", "own"],
    [5, "Q1 update", "comment", "earlier"],
    [6, "Q2 update", "comment", "own"],
  ]);
  expect(columns[1]?.meaning?.reason).toEqual({ header: "says", values: { kind: "names", cells: 6, of: 6 } });
  expect(columns[3]?.meaning?.reason).toEqual({ header: "says", values: { kind: "ratings", cells: 6, of: 6 } });
});

it("a header that says nothing is no reason", () => {
  const [header = [], ...below] = rows;
  const { columns } = corrected([header.map((text) => (text === "Lead" ? "Zone" : text)).slice(0, 4), ...below], {
    columns: { owner: 2 },
  });
  expect(columns[1]?.meaning?.reason).toMatchObject({ header: null, values: { kind: "names" } });
});
