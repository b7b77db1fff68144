import { Workbook } from "@cj-tech-master/excelts";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { chooseAgenda, understandSelection } from "../../../src/excel/agenda/chooseAgenda";
import { addAgenda, bytesOf, standardHeader, standardRows } from "../../fixtures/workbooks";
import { runExcel } from "../../../src/excel/host/run";
import { refreshed, withHost } from "../../support/sheetWorkbook";

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

test.each([["with its own words", lowerHeader] as const, ["with the same words", standardHeader] as const])(
  "an agenda below another one, its header %s, is offered and not read into the first",
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

test("the lower one, once chosen, is read from then on, also when rows are put in above it", async () => {
  await withHost(await stacked({ upper: 12 }), async () => {
    const { scan } = await read();
    expect(await chooseAgenda(scan.search.candidates[1].place)).toBeNull();
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

test("an agenda that begins below all that the first scan sees is told of, and not read into the one above", async () => {
  await withHost(await stacked({ upper: 80 }), async () => {
    const { assessment, notices } = await read();
    expect(assessment.actions).toHaveLength(80);
    expect(assessment.agenda.lastRow).toBe(82);
    expect(notices).toEqual([
      'The agenda was read down to row 82 of the sheet "Plans", because another agenda begins below it. ' +
        "To read that one as well, make it a table, or move it to its own sheet.",
    ]);
  });
});

test("an agenda whose header and title come again on each printed page is read to its end", async () => {
  await withHost(await stacked({ upper: 80, header: standardHeader, lowerTitle: title }), async () => {
    const { assessment, notices } = await read();
    expect(assessment.actions).toHaveLength(83);
    expect(assessment.agenda.lastRow).toBeNull();
    expect(notices).toEqual([]);
  });
});

test("an agenda that a person has chosen far down the sheet is read", async () => {
  const workbook = new Workbook();
  addAgenda(workbook, { table: null, top: 90, rows: 4 }).getCell("A1").value = "How to fill this in";
  await withHost(await bytesOf(workbook), async ({ model }) => {
    model.activate(model.sheets[0]);
    model.select(model.sheets[0], { top: 90, left: 1, bottom: 94, right: 8 });
    const outcome = await understandSelection();
    const candidate = outcome.ok ? outcome.candidate : null;
    expect(await chooseAgenda(candidate!.place)).toBeNull();
    const { assessment, scan } = await read();
    expect(scan.search.chosenBy).toBe("person");
    expect(assessment.actions.map(({ row }) => row)).toEqual([91, 92, 93, 94]);
  });
});
