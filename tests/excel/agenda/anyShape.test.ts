import { Workbook } from "@cj-tech-master/excelts";
import type { Assessment } from "../../../src/agenda/model/assessment";
import { addAgenda, bytesOf, standardHeader, standardRows } from "../../fixtures/workbooks";
import type { Cell } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

async function read(workbook: Workbook): Promise<Assessment> {
  return withHost(await bytesOf(workbook), async () => (await refreshed()).assessment);
}

const people = ["Ines Okafor", "Tom Birch", "Priya Nair", "Owen Clarke"];

it("hidden columns are read, and hidden rows are actions", async () => {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { table: null, rows: 5 });
  for (const column of ["D", "E", "F"]) sheet.getColumn(column).hidden = true;
  sheet.getRow(3).hidden = true;
  const { agenda, actions } = await read(workbook);
  expect(agenda.columns).toMatchObject({ comment: 4, owner: 5, rating: 6 });
  expect(actions.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
});

it("a hidden sheet is not read, however full", async () => {
  const workbook = new Workbook();
  addAgenda(workbook, { sheet: "Old", table: "Old", rows: 40 }).state = "hidden";
  addAgenda(workbook, { sheet: "Now", table: null, header: ["Action", "Owner", "Due date"], rows: shortRows() });
  expect((await read(workbook)).agenda.sheet).toBe("Now");
});

function shortRows(): Cell[][] {
  return people.map((name, index) => [`Open advice point ${index + 1} for residents`, name, "31/03/2027"]);
}

it("a plain range whose header row has gaps is one agenda, whose columns are known by their values", async () => {
  const workbook = new Workbook();
  const header = ["Action", null, "RAG", "", "Due date"] as unknown as string[];
  const rows = shortRows().map(([action = null, owner = null, due = null], index) => [
    action,
    owner,
    index % 2 === 0 ? "Green" : "Red",
    "The venue has been visited and its costs are agreed.",
    due,
  ]);
  addAgenda(workbook, { table: null, header, rows });
  const { agenda, actions } = await read(workbook);
  expect(agenda.columns).toMatchObject({ action: 1, owner: 2, rating: 3, due: 5 });
  expect(actions.map(({ owner }) => owner.lead)).toEqual(people.map((name) => [name]));
});

it("a table whose header row has gaps, which Excel fills with Column2 and Column3, is read alike", async () => {
  const workbook = new Workbook();
  const rows = shortRows().map(([action = null, owner = null, due = null], index) => [
    action,
    owner,
    null,
    index % 2 === 0 ? "Green" : "Red",
    due,
  ]);
  addAgenda(workbook, { header: ["Action", "Column2", "Column3", "RAG", "Due date"], rows });
  const { agenda, actions } = await read(workbook);
  expect(agenda).toMatchObject({ firstColumn: 1, lastColumn: 5, columns: { action: 1, owner: 2, rating: 4, due: 5 } });
  expect(actions.map(({ owner }) => owner.lead)).toEqual(people.map((name) => [name]));
});

it("of two columns of comments the filled one is the comment, wherever it is", async () => {
  for (const [header, filled] of [
    [["Action", "Owner", "RAG", "Comments", "Progress update"], 4],
    [["Action", "Owner", "RAG", "Comments", "Progress update"], 3],
    [["Action", "Owner", "RAG", "Notes", "Comments"], 3],
  ] as const) {
    const workbook = new Workbook();
    const rows = shortRows().map(([action = null, owner = null]) => {
      const cells: Cell[] = [action, owner, "Amber", null, null];
      return cells.with(filled, "The venue has been visited and its costs are agreed.");
    });
    addAgenda(workbook, { table: null, header, rows });
    const { agenda, actions } = await read(workbook);
    expect(agenda.columns.comment).toBe(filled + 1);
    expect(actions[0]?.comment).toBe("The venue has been visited and its costs are agreed.");
  }
});

it("formulas count as what they show, in any column", async () => {
  const workbook = new Workbook();
  const results = (standardRows(1)[0] ?? []).map((value) => (value instanceof Date ? 46295 : value));
  const rows = Array.from({ length: 4 }, () =>
    results.map((result): Cell => ({ formula: "1+1", result: result as string | number })),
  );
  addAgenda(workbook, { table: null, rows });
  const { agenda, actions } = await read(workbook);
  expect(agenda.columns).toMatchObject({ ref: 1, section: 2, action: 3, comment: 4, owner: 5, rating: 6, due: 7 });
  expect(actions).toHaveLength(4);
  expect(actions[0]).toMatchObject({ ref: "1.1", rating: "Green", owner: { lead: ["Priya"] } });
});

it("an error where a formula failed is no content of its cell", async () => {
  const workbook = new Workbook();
  const broken: Cell = { error: "#REF!" };
  const rows = standardRows(5).map((row, index) =>
    index === 1 ? row.map((cell, column) => (column >= 3 ? broken : cell)) : index === 2 ? row.map(() => broken) : row,
  );
  addAgenda(workbook, { table: null, header: standardHeader, rows });
  const { actions } = await read(workbook);
  expect(actions.map(({ row }) => row)).toEqual([2, 3, 5, 6]);
  expect(actions[1]).toMatchObject({ comment: null, rating: null, due: null, owner: { lead: [], assigned: false } });
});

it("a column of errors is nobody's: one of the same meaning that has content is taken", async () => {
  const workbook = new Workbook();
  const rows = shortRows().map(([action = null, owner = null]): Cell[] => [
    action,
    { error: "#REF!" },
    owner,
    "Amber",
    { error: "#N/A" },
    "The venue has been visited and its costs are agreed.",
  ]);
  const header = ["Action", "Owner", "Lead officer", "RAG", "Comments", "Progress update"];
  addAgenda(workbook, { table: null, header, rows });
  expect((await read(workbook)).agenda.columns).toMatchObject({ owner: 3, comment: 6 });
});

it("names that a formula looks up make a column of owners, also where most look-ups fail", async () => {
  const workbook = new Workbook();
  const rows = Array.from({ length: 12 }, (_, index): Cell[] => [
    `Open advice point ${index + 1} for residents`,
    index < 9 ? { error: "#N/A" } : (people[index - 9] ?? null),
    "Amber",
  ]);
  addAgenda(workbook, { table: null, header: ["Action", "Developer", "RAG"], rows });
  expect((await read(workbook)).agenda.columns.owner).toBe(2);
});
