import { findAgendas } from "../../../src/agenda/find/find";
import { agendaSource } from "../../../src/agenda/find/wholeAgenda";
import { defaultSettings, settingsSchema } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import { gridOf, person, position, stackedAgendas, work } from "../../fixtures/agendas";
import type { AgendaPlace } from "../../../src/agenda/model/agenda";
import type { CellValue, Grid } from "../../../src/agenda/model/grid";

const search = (grid: Grid, settings: Settings = defaultSettings) => findAgendas([grid], settings);
const byRow = (one: AgendaPlace, other: AgendaPlace) =>
  one.headerRow - other.headerRow || one.firstColumn - other.firstColumn;
const placesOf = (grid: Grid) =>
  search(grid)
    .candidates.map(({ place }) => place)
    .sort(byRow);
const actionsOf = (grid: Grid, place: AgendaPlace) =>
  agendaSource(grid, place, null, 1900).rows.map((row) => row[(place.columns.action ?? 0) - place.firstColumn]);

describe("two agendas, one below the other", () => {
  it("are both offered, and the upper one ends above the title of the lower", () => {
    const grid = stackedAgendas();
    const [upper, lower, ...others] = placesOf(grid);
    expect(others).toEqual([]);
    expect(upper).toMatchObject({ headerRow: 2, lastRow: 6, columns: { action: 1, owner: 2, rating: 3, comment: 4 } });
    expect(lower).toMatchObject({ headerRow: 10, lastRow: null, columns: { action: 1, owner: 2, rating: 3 } });
    expect(upper && actionsOf(grid, upper)).toEqual([0, 1, 2, 3].map(work));
    expect(lower && actionsOf(grid, lower)).toEqual([4, 5, 6, 7].map(work));
    expect(search(grid).candidates.map(({ rows }) => rows)).toEqual([4, 4]);
  });

  it("with their columns in another order are separated without a blank row between them", () => {
    const header = ["Ref", "Milestone date", "Action point", "Lead"];
    const lower = [0, 1, 2, 3].map((place) => [`T${place + 1}`, 46000 + place, work(place + 4), person(place)]);
    const { values } = stackedAgendas({ between: [], header });
    const grid = gridOf([...values.slice(0, 7), ...lower]);
    expect(placesOf(grid)).toMatchObject([
      { headerRow: 2, lastRow: 6, columns: { action: 1, owner: 2, rating: 3, comment: 4, due: null } },
      { headerRow: 7, lastRow: null, columns: { ref: 1, due: 2, action: 3, owner: 4, rating: null } },
    ]);
  });

  it("with the same columns are separated by the title of the lower one", () => {
    const header = ["Action", "Owner", "RAG", "Comments"];
    expect(placesOf(stackedAgendas({ header }))).toMatchObject([
      { headerRow: 2, lastRow: 6 },
      { headerRow: 10, lastRow: null },
    ]);
  });

  it("may begin in different columns", () => {
    const { values } = stackedAgendas();
    const shifted = values.map((row, index) => (index < 7 ? [...row, "", "", ""] : ["", "", "", ...row]));
    expect(placesOf(gridOf(shifted))).toMatchObject([
      { headerRow: 2, lastRow: 6, firstColumn: 1, lastColumn: 4 },
      { headerRow: 10, lastRow: null, firstColumn: 4, lastColumn: 7 },
    ]);
  });

  it("each judge their columns by their own values", () => {
    const upper = [0, 1, 2].map((place) => [work(place), person(place), "Amber"]);
    const lower = Array.from({ length: 20 }, (_, place) => [work(place), 46000 + place, person(place)]);
    const grid = gridOf([["Action", "Owner", "Status"], ...upper, [""], ["Action", "Deadline", "Lead"], ...lower]);
    expect(placesOf(grid)).toMatchObject([
      { headerRow: 1, lastRow: 4, columns: { owner: 2, rating: 3 } },
      { headerRow: 6, columns: { due: 2, owner: 3, rating: null } },
    ]);
  });
});

it("two agendas side by side are both offered, each with its own end", () => {
  const left = [0, 1, 2, 3].map((place) => [work(place), person(place), "Green"]);
  const right = [4, 5, 6, 7, 8, 9].map((place) => [work(place), person(place), "Red"]);
  const header = ["Action", "Owner", "RAG"];
  const below: CellValue[][] = [
    ["Measure", "RAG status", "Who"],
    [work(8), "Red", person(1)],
  ];
  const rows = [header, ...left, ["", "", ""], ...below].map((row, index) => [
    ...row,
    "",
    ...([header, ...right][index] ?? []),
  ]);
  const grid = gridOf(rows);
  expect(placesOf(grid)).toMatchObject([
    { headerRow: 1, lastRow: 5, firstColumn: 1, lastColumn: 3, columns: { action: 1, owner: 2, rating: 3 } },
    { headerRow: 1, lastRow: null, firstColumn: 5, lastColumn: 7, columns: { action: 5, owner: 6, rating: 7 } },
    { headerRow: 7, lastRow: null, firstColumn: 1, columns: { action: 1, rating: 2, owner: 3 } },
  ]);
  expect(search(grid).message).toBe(
    "Read the agenda on sheet Plan with its headers in row 1, from column E, the best of 3 agendas found.",
  );
});

it("an agenda in a plain range ends above a table, and above the table's title", () => {
  const { values } = stackedAgendas();
  const table: Grid = { sheet: "Plan", table: "Transport", top: 10, left: 1, values: values.slice(9) };
  const range = gridOf([...values.slice(0, 9), ...values.slice(9).map((row) => row.map(() => ""))]);
  const found = findAgendas([range, table], defaultSettings)
    .candidates.map(({ place }) => place)
    .sort(byRow);
  expect(found).toMatchObject([
    { table: null, headerRow: 2, lastRow: 6 },
    { table: "Transport", headerRow: 10, lastRow: null },
  ]);
});

describe("an agenda goes on", () => {
  const onlyOne = (grid: Grid) => expect(placesOf(grid)).toMatchObject([{ headerRow: 2, lastRow: null }]);
  const header = ["Action", "Owner", "RAG", "Comments"];

  it("below its own header, again on each printed page", () => {
    onlyOne(stackedAgendas({ header, between: [] }));
    onlyOne(stackedAgendas({ header: ["ACTION ", "Owner:", "RAG", "Comm"], between: [[""]] }));
    onlyOne(stackedAgendas({ header: ["Acton", "Owner", "RAG", ""], between: [[""]] }));
  });

  it("where each page has the title again, too", () => {
    onlyOne(stackedAgendas({ header, title: "Housing action plan" }));
  });

  it("where each section has the header again under its heading", () => {
    onlyOne(stackedAgendas({ header, title: "Theme 2: Transport plan" }));
    onlyOne(stackedAgendas({ header, title: "Governance" }));
  });

  it("below actions whose words are also those of headers", () => {
    const like: CellValue[][] = [
      [""],
      ["Develop an action plan", "Comms lead", "", "Progress update"],
      [""],
      ["Appoint project manager", "Lead officer", "Red", "No further action"],
      ["Progress report on deadline", "Project manager", "", "46000"],
    ];
    const { values } = stackedAgendas();
    onlyOne(gridOf([...values.slice(0, 6), ...like]));
  });

  it.each<[string, CellValue[]]>([
    ["without a rating yet", ["Set up task group", "Actions agreed", "Project lead", "", ""]],
    ["about a manager", ["Recruit a project manager", "Action agreed", "Lead officer", "", ""]],
    ["about an officer", ["Recruit action officer", "Action plan updated", "Lead officer", "", ""]],
  ])("below an action %s, whose words are also those of headers", (_, row) => {
    const before = [0, 1, 2].map((place) => [work(place), position(place), person(place), "Green", 46_500]);
    const columns = ["Action", "Comments", "Owner", "RAG", "Due date"];
    const unrated = before.map((action) => [...action.slice(0, 3), "", ""]);
    for (const rows of [before, unrated]) {
      for (const between of [[], [["", "", "", "", ""]]]) {
        const grid = gridOf([columns, ...rows, ...between, row, ...rows]);
        expect(placesOf(grid)).toMatchObject([{ headerRow: 1, lastRow: null }]);
      }
    }
  });

  it("to an action that has only its words", () => {
    const { values } = stackedAgendas();
    const grid = gridOf([...values.slice(0, 6), [work(20)], ...values.slice(6)]);
    expect(placesOf(grid)[0]).toMatchObject({ headerRow: 2, lastRow: 7 });
  });
});

describe("the person's choice of one of two", () => {
  const choose = (place: AgendaPlace | undefined) => {
    if (place === undefined) throw new Error("There is no such agenda to choose.");
    const { sheet, table, headerRow, columns } = place;
    return settingsSchema.parse({ agenda: { sheet, table, headerRow, columns } });
  };

  it("is read in the same place, with the same end", () => {
    const grid = stackedAgendas();
    for (const place of placesOf(grid)) {
      const found = search(grid, choose(place));
      expect(found.chosenBy).toBe("person");
      expect(found.chosen?.place).toEqual({ ...place, why: null });
    }
  });

  it("that stand side by side is known by its columns", () => {
    const rows = [["Action", "Owner", "RAG"], ...[0, 1, 2].map((place) => [work(place), person(place), "Green"])];
    const grid = gridOf(rows.map((row) => [...row, "", ...row]));
    for (const place of placesOf(grid))
      expect(search(grid, choose(place)).chosen?.place).toEqual({ ...place, why: null });
  });

  it("is found again when rows have been put in above it", () => {
    const grid = stackedAgendas();
    const settings = choose(placesOf(grid)[1]);
    for (const count of [1, 2, 3, 5, 9]) {
      const more = Array.from({ length: count }, (_, place) => [
        work(place + 9),
        person(place),
        "Amber",
        position(place),
      ]);
      const longer = gridOf([...grid.values.slice(0, 6), ...more, ...grid.values.slice(6)]);
      const place = search(longer, settings).chosen?.place;
      expect(place).toMatchObject({ headerRow: 10 + count, lastRow: null });
    }
  });

  it("of a header in words that are not understood is left where it is", () => {
    const { values } = stackedAgendas({ header: ["Gweithred", "Pwy", "Lliw", "Sylwadau"] });
    const columns = { action: 1, owner: 2, rating: 3, comment: 4 };
    const settings = settingsSchema.parse({ agenda: { sheet: "Plan", table: null, headerRow: 10, columns } });
    expect(search(gridOf(values), settings).chosen?.place).toMatchObject({ headerRow: 10, columns });
  });
});
