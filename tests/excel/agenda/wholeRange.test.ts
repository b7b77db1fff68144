import { Workbook } from "@cj-tech-master/excelts";
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
