import { Workbook } from "@cj-tech-master/excelts";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { chooseAgenda, understandSelection } from "../../../src/excel/agenda/chooseAgenda";
import type { AgendaCandidate } from "../../../src/agenda/find/candidate";
import { addAgenda, bytesOf, standardHeader, standardRows } from "../../fixtures/workbooks";
import { runExcel } from "../../../src/excel/host/run";
import { firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

const lowerHeader = ["No.", "Theme", "Measure", "Latest position", "Lead officer", "Delivery confidence", "Deadline"];

const title = "Housing action plan";

interface Shape {
  /** Actions of the upper agenda. */
  upper: number;
  header?: readonly string[];
  lowerTitle?: string;
}

/** One sheet: a title, a header in row 2 with its actions, a blank row, a title, and a header with three actions. */
function stacked({ upper, header = lowerHeader, lowerTitle = "Transport action plan" }: Shape): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = addAgenda(workbook, { sheet: "Plans", table: null, rows: upper, top: 2 });
  const top = upper + 5;
  sheet.getCell(1, 1).value = title;
  sheet.getCell(top - 1, 1).value = lowerTitle;
  [header, ...standardRows(3)].forEach((row, down) =>
    row.forEach((cell, along) => (sheet.getCell(top + down, along + 1).value = cell)),
  );
  return bytesOf(workbook);
}

async function read() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

async function chosen(candidate: AgendaCandidate | null | undefined) {
  if (!candidate) throw new Error("There is no agenda to choose.");
  return chooseAgenda(candidate);
}

it.each([["in other words", lowerHeader] as const, ["in the same words", standardHeader] as const])(
  "offers an agenda below another one, its header %s, and doesn't read it into the first",
  async (_, header) => {
    await withHost(await stacked({ upper: 12, header }), async () => {
      const { assessment, scan, notices } = await refreshed();
      expect(assessment.actions.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
      expect(assessment.agenda).toMatchObject({ headerRow: 2, lastRow: 14 });
      expect(scan.search.candidates.map(({ place }) => place.headerRow)).toEqual([2, 17]);
      expect(notices).toEqual([
        "Read the agenda on sheet Plans with its headers in row 2, the best of 2 agendas found.",
      ]);
    });
  },
);

it("reads the lower one once it is chosen, also when rows are inserted above it", async () => {
  await withHost(await stacked({ upper: 12 }), async () => {
    const [, lower] = (await read()).scan.search.candidates;
    expect(await chosen(lower)).toBeNull();
    expect((await refreshed()).assessment.actions.map(({ row }) => row)).toEqual([18, 19, 20]);
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem("Plans").getRange("4:7").insert("Down");
      await context.sync();
    });
    const { assessment } = await read();
    expect(assessment.agenda).toMatchObject({ headerRow: 21, lastRow: null });
    expect(assessment.actions.map(({ row }) => row)).toEqual([22, 23, 24]);
  });
});

it("reports an agenda that begins below all that the scan sees, and doesn't read it into the one above", async () => {
  await withHost(await stacked({ upper: 80 }), async () => {
    const { assessment, notices } = await read();
    expect(assessment.actions).toHaveLength(80);
    expect(assessment.agenda.lastRow).toBe(82);
    expect(notices).toEqual([
      'The agenda was read down to row 82 of the sheet "Plans", because something else starts below it. ' +
        "If that is an agenda too, make it a table, or move it to its own sheet, to read it as well.",
    ]);
  });
});

it("reads an agenda whose header and title are repeated on each printed page to its end", async () => {
  await withHost(await stacked({ upper: 80, header: standardHeader, lowerTitle: title }), async () => {
    const { assessment, notices } = await read();
    expect(assessment.actions).toHaveLength(83);
    expect(assessment.agenda.lastRow).toBeNull();
    expect(notices).toEqual([]);
  });
});

it("reads an agenda that a person has chosen far down the sheet", async () => {
  const workbook = new Workbook();
  addAgenda(workbook, { table: null, top: 90, rows: 4 }).getCell("A1").value = "How to fill this in";
  await withHost(await bytesOf(workbook), async ({ model }) => {
    const sheet = firstOf(model.sheets);
    model.activate(sheet);
    model.select(sheet, { top: 90, left: 1, bottom: 94, right: 8 });
    const outcome = await understandSelection();
    expect(await chosen(outcome.ok ? outcome.candidate : null)).toBeNull();
    const { assessment, scan } = await read();
    expect(scan.search.chosenBy).toBe("person");
    expect(assessment.actions.map(({ row }) => row)).toEqual([91, 92, 93, 94]);
  });
});
