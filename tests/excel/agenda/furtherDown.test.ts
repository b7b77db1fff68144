import { Workbook } from "@cj-tech-master/excelts";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { agendasOfFile } from "../../../src/files/agendasOfFile";
import { addAgenda, bytesOf, standardRows } from "../../fixtures/workbooks";
import { sampled } from "../../support/run/sampling";
import { refreshed, withHost } from "../../support/sheetWorkbook";

/** A sheet that has a register of so many risks. */
function addRisks(workbook: Workbook, count: number) {
  const risks = workbook.addWorksheet("Risks");
  risks.addRow(["ID", "Risk", "Likelihood", "Impact", "Mitigating action", "Owner", "RAG", "Status"]);
  for (let id = 1; id <= count; id++)
    risks.addRow([id, `Flood at site ${id}`, 3, 4, `Raise the wall of site ${id}`, "Ada Byrne", "Amber", "Open"]);
  return risks;
}

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

it("an agenda of actions far down is taken before a register of risks at the head of another sheet", async () => {
  const workbook = new Workbook();
  addRisks(workbook, 90);
  const sheet = addAgenda(workbook, { table: null, top: 81, rows: 4 });
  for (let row = 1; row < 79; row++) sheet.getCell(row, 1).value = `How to fill in line ${row} of the return.`;
  const bytes = await bytesOf(workbook);
  await withHost(bytes, async ({ roundTrips, resetCounts }) => {
    resetCounts();
    const { agenda } = (await refreshed()).assessment;
    expect(agenda).toMatchObject({ sheet: sheet.name, headerRow: 81 });
    expect(agenda.why).toMatch(/rather than "Risks", because its rows are actions and the other’s are risks/);
    expect(roundTrips()).toBe(6);
  });
  const inFile = agendasOfFile(bytes, "plan.xlsx");
  expect(inFile.ok && inFile.workbook.agendas[0]?.source).toMatchObject({ sheet: sheet.name, headerRow: 81 });
});

it("a register of risks is read where nothing else is further down, at the cost of three round trips at most", async () => {
  const workbook = new Workbook();
  addRisks(workbook, 90);
  const log = workbook.addWorksheet("Log");
  for (let row = 1; row < 30_000; row++) log.getCell(row, 1).value = `Entry ${row}`;
  await withHost(await bytesOf(workbook), async ({ roundTrips, resetCounts }) => {
    resetCounts();
    expect((await refreshed()).assessment.agenda).toMatchObject({ sheet: "Risks", headerRow: 1, why: null });
    expect(roundTrips()).toBe(8);
  });
});

it("where no sheet has an agenda, hidden sheets with content are named, and how to show them", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Budget").getCell("A1").value = "Street lighting";
  addAgenda(workbook, { rows: 4 }).state = "hidden";
  workbook.addWorksheet("Lists", { state: "veryHidden" }).getCell("A1").value = "Red";
  workbook.addWorksheet("Blank", { state: "hidden" });
  const bytes = await bytesOf(workbook);
  const sentence =
    /The hidden sheet "[^"]+" was not looked at\. If the agenda is there, .* choose Unhide, and refresh again\.$/;
  await withHost(bytes, async () => {
    const outcome = await assessAgenda();
    expect(outcome.ok ? "" : outcome.fault.advice).toMatch(sentence);
  });
  const inFile = agendasOfFile(bytes, "plan.xlsx");
  expect(inFile.ok ? "" : inFile.reason).toMatch(sentence);
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
