/** Notes and threaded comments on the agenda's cells are counted and named; what they say is not read. */
import { toReport } from "../../../src/agenda/report/report";
import { reportSchema } from "../../../src/agenda/report/reportSchema";
import { Workbook } from "@cj-tech-master/excelts";
import { addAgenda, bytesOf } from "../../fixtures/workbooks";
import { commentedAgenda } from "../../fixtures/commentedAgenda";
import { addNotes } from "../../support/officeNotes";
import { refreshed, withHost } from "../../support/sheetWorkbook";
import type { Host } from "../../../src/host/headless/startHost";

/** A host whose office.js has notes. */
async function withNotes(table: string | null, work: (host: Host) => Promise<void>): Promise<void> {
  await withHost(await commentedAgenda(table), async (host) => {
    addNotes(host.Excel, host.OfficeExtension);
    await work(host);
  });
}

it.each([["ActionAgenda"], [null]])(
  "those on its cells are counted, in no more round trips: table %s",
  async (table) => {
    await withNotes(table, async ({ roundTrips, resetCounts }) => {
      resetCounts();
      const { assessment } = await refreshed();
      expect(roundTrips()).toBe(5);
      expect(assessment.agenda.notesNotRead).toEqual({
        notes: 3,
        comments: 2,
        cells: ["F1", "D3", "F3", "E4", "G6"],
        unplaced: 0,
      });
    });
  },
);

it("the sheet of issues and the report name the cells", async () => {
  await withNotes("ActionAgenda", async ({ model }) => {
    const { assessment } = await refreshed();
    const report = reportSchema.parse(toReport(assessment, []));
    expect(report.notesNotRead).toEqual(["F1", "D3", "F3", "E4", "G6"]);
    const issues = model.sheet("RAG Issues");
    const lines = [1, 2, 3, 4, 5, 6].map((row) => issues.cells.text(row, 1));
    expect(lines).toContain("3 notes and 2 threaded comments on cells of the agenda are not read: D3, E4, F1, F3, G6.");
  });
});

it("an office.js without notes counts threaded comments alone", async () => {
  await withHost(await commentedAgenda(), async () => {
    const { assessment } = await refreshed();
    expect(assessment.agenda.notesNotRead).toEqual({ notes: null, comments: 2, cells: ["F3", "G6"], unplaced: 0 });
  });
});

it("a sheet with too many notes to say where they are says how many it has", async () => {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, {});
  for (let row = 1; row <= 1_001; row++) sheet.getCell(`M${row}`).note = "Checked";
  await withHost(await bytesOf(workbook), async ({ model, Excel, OfficeExtension }) => {
    addNotes(Excel, OfficeExtension);
    const { assessment } = await refreshed();
    expect(assessment.agenda.notesNotRead).toEqual({ notes: null, comments: 0, cells: [], unplaced: 1_001 });
    const issues = model.sheet("RAG Issues");
    expect([1, 2, 3, 4, 5, 6].map((row) => issues.cells.text(row, 1))).toContain(
      "The sheet has 1,001 notes or threaded comments. Those on cells of the agenda are not read.",
    );
  });
});

it("no text of a note or comment is asked for", async () => {
  await withNotes("ActionAgenda", async ({ batches }) => {
    await refreshed();
    expect(JSON.stringify(batches)).not.toMatch(/"(Content|AuthorName|content|authorName)"/);
  });
});
