import { findAgendas } from "../../../src/agenda/find/find";
import { defaultSettings, settingsSchema } from "../../../src/agenda/model/settings";
import { gridOf, person, position, work } from "../../fixtures/agendas";
import type { CellValue } from "../../../src/agenda/model/grid";

/** An agenda of so many actions, and beside it, after two blank columns, other rows under their own header. */
function sheet(count: number, headers: string[], rows: (place: number) => CellValue[], others = count) {
  const own = Array.from({ length: Math.max(count, others) }, (_, place) => [
    ...(place < count ? [place + 1, work(place), person(place), `0${place + 1}/09/2027`] : ["", "", "", ""]),
    "",
    "",
    ...(place < others ? rows(place) : []),
  ]);
  return gridOf([["Ref", "Action", "Owner", "Due", "", "", ...headers], ...own]);
}

function beside(...sheetOf: Parameters<typeof sheet>) {
  const found = findAgendas([sheet(...sheetOf)], defaultSettings);
  const columns = found.chosen?.columns ?? [];
  return {
    agendas: found.candidates.length,
    columns: found.chosen?.place.columns,
    unread: columns.filter(({ meaning }) => meaning === null).map(({ header }) => header),
  };
}

const ratings = ["Green", "Amber", "Red", "Green", "Amber", "Green"];
const rated = (place: number) => ratings[place] ?? "Green";

describe("columns across a gap are the agenda’s where they are filled on its rows with what it lacks", () => {
  it.each([2, 3, 6])("rating and comment of %i actions", (count) => {
    const found = beside(count, ["RAG", "Comment"], (place) => [rated(place), position(place)]);
    expect(found).toMatchObject({ agendas: 1, columns: { action: 2, rating: 7, comment: 8 }, unread: [] });
  });

  it("comments on a few of them, down to the last", () => {
    const found = beside(6, ["Comments"], (place) => [place % 3 === 2 ? position(place) : ""]);
    expect(found).toMatchObject({ columns: { comment: 7 }, unread: [] });
  });

  it("what is to be done next, after how they are", () => {
    const next = (place: number) => [rated(place), position(place), `Call ${person(place + 3)} about the lease`];
    const found = beside(4, ["RAG", "Progress", "Next steps"], next);
    expect(found).toMatchObject({ agendas: 1, columns: { action: 2, rating: 7, comment: 8 }, unread: ["Next steps"] });
  });
});

describe("what is beside an agenda on its rows, and is none of it, keeps apart", () => {
  it.each<[string, string[], (place: number) => CellValue[], number]>([
    ["a key", ["RAG", "Meaning"], (place) => [rated(place + 2), "What this rating means"], 3],
    ["how many there are of each rating", ["RAG", "No."], (place) => [rated(place + 2), place + 3], 3],
    ["a summary", ["Summary", "No."], (place) => [["On time", "Late", "Total"][place] ?? "", place], 3],
    ["how many each owner has", ["Owner", "Actions"], (place) => [person(place), place + 1], 4],
    ["guidance", ["How to rate"], (place) => [`Rule ${place + 1}: ask your lead.`], 2],
  ])("%s", (_, headers, rows, others) => {
    const found = beside(6, headers, rows, others);
    expect(found.columns).toMatchObject({ action: 2, owner: 3, due: 4, rating: null, comment: null });
    expect(found.unread).toEqual([]);
  });

  it("another agenda", () => {
    const found = beside(6, ["Task", "Lead", "RAG"], (place) => [work(place + 7), person(place), rated(place)]);
    expect(found).toMatchObject({ agendas: 2, columns: { action: 7, owner: 8, rating: 9, due: null }, unread: [] });
  });

  it.each([3, 4])("a key on as many rows as there are actions: %i", (count) => {
    const found = beside(count, ["RAG", "Meaning"], (place) => [
      ["Red", "Amber", "Green", "Blue"][place] ?? "",
      "As the guide says",
    ]);
    expect(found.columns).toMatchObject({ rating: null });
  });
});

it("columns across a gap that are filled on most of its rows are among those that were not read", () => {
  expect(beside(3, [""], (place) => [position(place)]).unread).toEqual([""]);
  expect(beside(6, ["Site"], (place) => [`Site ${place}`], 4).unread).toEqual(["Site"]);
});

it("a person may choose such a column, and the others beside it go on to mean nothing", () => {
  const grid = sheet(3, ["", ""], (place) => [position(place), rated(place)]);
  const agenda = { sheet: grid.sheet, table: null, columns: { comment: 7 } };
  const found = findAgendas([grid], settingsSchema.parse({ agenda }));
  expect(found.chosen?.place.columns).toMatchObject({ action: 2, comment: 7, rating: null });
});
