import { assessAgenda } from "../../../src/excel/agenda/assess";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { plainRangeAgenda, tableAgenda } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

jest.setTimeout(60_000);

const headRows = 60;
const wideColumns = 256;

/** Sheets on which every cell of the head is filled: more than Excel passes on at once. */
function addWideSheets(model: WorkbookModel, count: number): void {
  const words = Array.from({ length: 20 }, (_, index) => `Return of district ${index + 1}, all figures in thousands`);
  const rows = Array.from({ length: headRows }, (_row, row) =>
    Array.from({ length: wideColumns }, (_column, column) => words[(row * 7 + column) % words.length] ?? ""),
  );
  for (let index = 1; index <= count; index++)
    model.addSheet(`Return ${index}`).cells.write({ top: 1, left: 1, bottom: headRows, right: wideColumns }, rows);
}

function put(model: WorkbookModel, row: number, column: number, value: string): void {
  model.activeSheet.cells.write({ top: row, left: column, bottom: row, right: column }, value);
}

describe("wide sheets beside an agenda", () => {
  it("are more than Excel passes on at once, and the agenda is found in few round trips", async () => {
    await withHost(await tableAgenda({ rows: 4 }), async ({ model, resetCounts, roundTrips }) => {
      addWideSheets(model, 9);
      resetCounts();
      expect((await refreshed()).assessment.actions).toHaveLength(4);
      expect(roundTrips()).toBe(5);
    });
  });

  it("are read in all their columns where no other sheet has an agenda", async () => {
    await withHost(null, async ({ model }) => {
      addWideSheets(model, 3);
      const rows = [
        ["Action", "Comment", "Owner", "RAG"],
        ["Open the depot", "The lease is signed", "Ada Byrne", "Green"],
        ["Plant the verges", "The order is late", "Ben Okoro", "Amber"],
      ];
      const area = { top: 5, left: 201, bottom: 7, right: 204 };
      const sheet = model.sheet("Return 3");
      sheet.cells.clear({ top: 1, left: 190, bottom: headRows, right: wideColumns }, "Contents");
      sheet.cells.write(area, rows);
      const { agenda, actions } = (await refreshed()).assessment;
      expect(agenda).toMatchObject({ sheet: "Return 3", headerRow: 5, firstColumn: 201 });
      expect(actions).toHaveLength(2);
    });
  });

  it("are read in parts where their texts are long", async () => {
    await withHost(null, async ({ model }) => {
      const long = "The return is checked by the finance team before it is sent. ".repeat(20);
      const rows = Array.from({ length: headRows }, () => Array.from({ length: 100 }, () => long));
      for (const name of ["One", "Two"])
        model.addSheet(name).cells.write({ top: 1, left: 1, bottom: headRows, right: 100 }, rows);
      const outcome = await assessAgenda();
      expect(outcome.ok ? "" : outcome.fault.code).toBe("NoAgenda");
    });
  });
});

describe("a cell far below everything else", () => {
  it("does not have the blank rows above it read, and is mentioned", async () => {
    await withHost(await plainRangeAgenda({ rows: 4 }), async ({ model, resetCounts, roundTrips }) => {
      put(model, 1_048_576, 1, "x");
      resetCounts();
      const { assessment, notices } = await refreshed();
      expect(assessment.actions).toHaveLength(4);
      expect(assessment.agenda.lastRow).toBeNull();
      expect(roundTrips()).toBe(5);
      expect(notices).toEqual([
        'The agenda was read down to row 5 of the sheet "Action agenda": the rows below it are blank down to row 1048575. ' +
          "If what is in row 1048576 belongs to it, delete the blank rows.",
      ]);
    });
  });

  it("does not hide an agenda whose header is far down the sheet", async () => {
    await withHost(await plainRangeAgenda({ rows: 4, top: 5_000 }), async ({ model }) => {
      for (let row = 1; row < 4_990; row += 500) put(model, row, 1, `Guidance of part ${row}`);
      put(model, 1_048_576, 3, "x");
      const { assessment } = await refreshed();
      expect(assessment.agenda.headerRow).toBe(5_000);
      expect(assessment.actions).toHaveLength(4);
    });
  });

  it("is of no interest where the agenda is a table", async () => {
    await withHost(await tableAgenda({ rows: 4 }), async ({ model }) => {
      put(model, 1_048_576, 20, "x");
      const { assessment, notices } = await refreshed();
      expect([assessment.actions.length, notices]).toEqual([4, []]);
    });
  });
});

it("some hundred blank rows within an agenda do not end it", async () => {
  await withHost(await plainRangeAgenda({ rows: 4 }), async ({ model }) => {
    for (const [index, value] of ["9", "Homes", "Open the depot", "On time", "Ada Byrne", "Green"].entries())
      put(model, 1_900, index + 1, value);
    const { assessment, notices } = await refreshed();
    expect(assessment.actions.map(({ row }) => row)).toContain(1_900);
    expect(notices).toEqual([]);
  });
});
