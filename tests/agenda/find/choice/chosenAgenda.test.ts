import { findAgendas, noticesOfChoice } from "../../../../src/agenda/find/find";
import type { AgendaSearch } from "../../../../src/agenda/find/find";
import type { AgendaCandidate } from "../../../../src/agenda/find/candidate";
import { settingsSchema } from "../../../../src/agenda/model/settings";
import type { Settings } from "../../../../src/agenda/model/settings";
import type { CellValue } from "../../../../src/agenda/model/grid";
import { gridOf, person, position, work } from "../../../fixtures/agendas";

type Choice = Partial<NonNullable<Settings["agenda"]>>;

/** What is found where a person corrected columns of the agenda with its header in row 1. */
function searched(rows: CellValue[][], choice: Choice): AgendaSearch {
  const settings = settingsSchema.parse({ agenda: { sheet: "Plan", table: null, headerRow: 1, ...choice } });
  return findAgendas([gridOf(rows)], settings);
}

function corrected(rows: CellValue[][], choice: Choice): AgendaCandidate {
  const { chosen, chosenBy } = searched(rows, choice);
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

/** With a column put in at the left, or taken out. */
const inserted = (header: string, all = rows) => all.map((row, nth) => [nth === 0 ? header : nth, ...row]);
const without = (index: number) => rows.map((row) => row.filter((_, nth) => nth !== index));

it("a column that a person chose is known by its header, wherever it is now", () => {
  const choice = { columns: { owner: 3 }, ignored: [6], headers: { 3: "Deputy", 6: "Q2 update" } };
  const moved = { action: 2, owner: 4, comment: 6 };
  expect(corrected(inserted("Ref"), choice).place.columns).toMatchObject(moved);
  expect(corrected([["Harbour board", "Draft"], ...inserted("Ref")], choice).place).toMatchObject({ columns: moved });
  expect(corrected(without(1), choice).place.columns).toMatchObject({ action: 1, owner: 2, comment: 4 });
  const swapped = rows.map(([action = "", lead = "", deputy = "", ...others]) => [action, deputy, lead, ...others]);
  expect(noticesOfChoice(searched(swapped, choice))).toEqual([]);
  expect(corrected(swapped, choice).choice?.now).toMatchObject({
    columns: { owner: 2 },
    ignored: [6],
    headers: { 2: "Deputy", 6: "Q2 update" },
  });
});

it("a choice without headers is that of the column's number", () => {
  expect(corrected(inserted("Ref"), { columns: { owner: 4 } }).place.columns).toMatchObject({ owner: 4 });
});

it("columns whose headers repeat move together", () => {
  const twice = rows.map((row, nth) => [...row.slice(0, 2), nth === 0 ? "Lead" : (row[2] ?? ""), ...row.slice(3)]);
  const columns = { owner: 3, rating: 4 };
  const choice = { columns, headers: { 3: "lead ", 4: "RAG" } };
  expect(corrected(twice, choice).place.columns).toMatchObject(columns);
  expect(corrected(inserted("Ref", twice), choice).place.columns).toMatchObject({ owner: 4, rating: 5 });
});

it.each([
  ["is gone", without(2), 'No column has the header "Deputy" now.'],
  [
    "is there twice",
    inserted("Deputy", inserted("Ref", inserted("No."))),
    'Several columns have the header "Deputy" now.',
  ],
])("a choice whose header %s is not used, which is said", (_, now, sentence) => {
  const search = searched(now, { columns: { owner: 3 }, headers: { 3: "Deputy" } });
  expect(search.chosen?.headers.owner).toBe("Lead");
  expect(noticesOfChoice(search)).toEqual([`${sentence} You chose it as "Owner", and this choice is not used.`]);
});

it("a header with another time, or another name for what is found there anyway, is no loss", () => {
  const renamed = rows.map((row, nth) =>
    nth === 0 ? ["Action", "Responsible", ...row.slice(2, 5), "Q3 update"] : row,
  );
  const search = searched(renamed, {
    columns: { owner: 2, comment: 6 },
    headers: { 2: "Lead", 6: "Q2 update" },
  });
  expect(search.chosen?.place.columns).toMatchObject({ owner: 2, comment: 6 });
  expect(noticesOfChoice(search)).toEqual([]);
});
