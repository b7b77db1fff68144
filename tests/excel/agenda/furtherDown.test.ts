import { Workbook } from "@cj-tech-master/excelts";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { addAgenda, bytesOf, standardRows } from "../../fixtures/workbooks";
import { sampled } from "../../support/run/sampling";
import { refreshed, withHost } from "../../support/sheetWorkbook";

/** A sheet of guidance with an agenda of four actions below it, its header in row `top`. */
async function agendaBelowGuidance(top: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { table: null, top, rows: 4 });
  for (let row = 1; row < top - 2; row++) sheet.getCell(row, 1).value = `How to fill in line ${row} of the return.`;
  return bytesOf(workbook);
}

it.each(sampled([51, 58, 60, 61, 5_049, 5_060, 12_000], 3))(
  "an agenda whose header is in row %i is found",
  async (top) => {
    await withHost(await agendaBelowGuidance(top), async () => {
      const { assessment } = await refreshed();
      expect(assessment.agenda.headerRow).toBe(top);
      expect(assessment.actions.map(({ row }) => row)).toEqual([top + 1, top + 2, top + 3, top + 4]);
    });
  },
);

it("a header row is found that is the last of those read at once, though only its values say what it means", async () => {
  const workbook = new Workbook();
  const rows = standardRows(5).map((row) => [row[2] ?? null, row[4] ?? null, row[5] ?? null]);
  const sheet = addAgenda(workbook, { table: null, top: 5_050, header: ["Item", "Name", "Status"], rows });
  for (let row = 1; row < 5_000; row++) sheet.getCell(row, 1).value = `How to fill in line ${row} of the return.`;
  await withHost(await bytesOf(workbook), async () => {
    const { agenda } = (await refreshed()).assessment;
    expect(agenda).toMatchObject({ headerRow: 5_050, columns: { action: 1, owner: 2, rating: 3 } });
  });
});

it("an agenda at the head of a sheet is read without looking further down on others", async () => {
  const workbook = new Workbook();
  addAgenda(workbook, { rows: 4 });
  const long = workbook.addWorksheet("Log");
  for (let row = 1; row < 3_000; row++) long.getCell(row, 1).value = `Entry ${row}`;
  await withHost(await bytesOf(workbook), async ({ roundTrips, resetCounts }) => {
    resetCounts();
    await refreshed();
    expect(roundTrips()).toBe(5);
  });
});

it("where no sheet has an agenda, it is said down to which row of each was looked", async () => {
  const workbook = new Workbook();
  const log = workbook.addWorksheet("Log");
  for (let row = 1; row <= 6_000; row++) log.getCell(row, 1).value = `Entry ${row}`;
  workbook.addWorksheet("Budget").getCell("A1").value = "Street lighting";
  await withHost(await bytesOf(workbook), async () => {
    const outcome = await assessAgenda();
    expect(outcome.ok ? "" : outcome.fault.advice).toMatch(
      /^Looked at rows 1 to 6000 of sheet Log; rows 1 to 1 of sheet Budget\./,
    );
  });
});
