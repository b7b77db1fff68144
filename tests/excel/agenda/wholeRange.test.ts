import { Workbook } from "@cj-tech-master/excelts";
import { agendasOfFile } from "../../../src/files/agendasOfFile";
import { addAgenda, bytesOf } from "../../fixtures/workbooks";
import type { Cell } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

const actions = 300;
const blankRow = 200;

/** "RAG rating" was given up after 30 rows, and "RAG status" has been filled since; one of its cells has a fill alone. */
async function agendaWithNewColumn(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const rows = Array.from({ length: actions }, (_, index): Cell[] => [
    `Open advice point ${index + 1} for residents`,
    index < 38 || index > 40 ? "Priya Nair" : null,
    index < 30 ? "Amber" : null,
    index < 70 || index + 2 === blankRow ? null : "Green",
    null,
    index < 4 ? "How to rate: ask your lead." : null,
  ]);
  const header = ["Action", "Owner", "RAG rating", "RAG status", "", "Guidance"];
  const sheet = addAgenda(workbook, { table: null, header, rows });
  sheet.getCell(blankRow, 4).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } };
  sheet.mergeCells("F40:F42");
  return bytesOf(workbook);
}

it("columns are decided by all rows, with their formats, and in no more round trips", async () => {
  await withHost(await agendaWithNewColumn(), async ({ roundTrips, resetCounts }) => {
    resetCounts();
    const { assessment, scan } = await refreshed();
    expect(roundTrips()).toBe(5);
    expect(assessment.agenda).toMatchObject({ lastColumn: 4, columns: { rating: 4 } });
    expect(scan.search.chosen?.place).toEqual(scan.search.candidates[0]?.place);
    expect(scan.search.chosen?.place.columns.rating).toBe(4);
    const shown = assessment.actions.find(({ row }) => row === blankRow);
    expect(shown).toMatchObject({ rating: "Red", ratingFrom: "colour" });
  });
});

it("cells that are merged beside the agenda make no headings of its rows", async () => {
  await withHost(await agendaWithNewColumn(), async () => {
    expect((await refreshed()).assessment.actions).toHaveLength(actions);
  });
});

it.each([
  ["Lead", "owner"],
  ["Due", "due"],
  ["RAG", "rating"],
  ["Comments", "comment"],
] as const)("of two columns of one header the one in sight is read, as from the file: %s", async (header, role) => {
  const workbook = new Workbook();
  const values: Record<typeof header, (index: number) => Cell> = {
    Lead: (index) => (index % 2 === 0 ? "Priya Nair" : "Ada Byrne"),
    Due: (index) => `1 May 20${25 + index}`,
    RAG: (index) => (index % 2 === 0 ? "Green" : "Amber"),
    Comments: (index) => `The lease of site ${index + 1} is with the solicitor`,
  };
  const headers = ["Lead", "Due", "RAG", "Comments"] as const;
  const rows = Array.from({ length: 5 }, (_, index): Cell[] => [
    `Open advice point ${index + 1} for residents`,
    values[header](index + 1),
    ...headers.map((one) => values[one](index)),
  ]);
  const sheet = addAgenda(workbook, { table: null, header: ["Action", header, ...headers], rows });
  sheet.getColumn(2).hidden = true;
  const bytes = await bytesOf(workbook);
  const columns = { action: 1, owner: 3, due: 4, rating: 5, comment: 6 };
  await withHost(bytes, async () => {
    const { agenda } = (await refreshed()).assessment;
    expect(agenda).toMatchObject({ columns, unread: [{ column: 2, header }] });
    expect(agenda.ratingColumns).toHaveLength(1);
  });
  const inFile = agendasOfFile(bytes, "plan.xlsx");
  expect(inFile.ok && inFile.workbook.agendas[0]?.source.columns[role]).toBe(columns[role]);
});

it("a hidden column that is the only one of its meaning is read", async () => {
  const workbook = new Workbook();
  addAgenda(workbook, { table: null, rows: 4 }).columns.forEach((column, index) => (column.hidden = index > 2));
  const shown = new Workbook();
  addAgenda(shown, { table: null, rows: 4 });
  const columnsOf = async (one: Workbook) =>
    withHost(await bytesOf(one), async () => (await refreshed()).assessment.agenda.columns);
  expect(await columnsOf(workbook)).toEqual(await columnsOf(shown));
});
