/** Workbooks as they are met now and then: dates from 1904, circular formulas, errors of Excel, a thousand sheets. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { tableAgenda } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

const agenda = "Action agenda";

/** The days between 1 January 1900 and 1904, as Excel counts them. */
const fourYears = 1462;

it("a workbook that counts its days from 1904 is read so", async () => {
  const dueDates = (bytes: Uint8Array) =>
    withHost(bytes, async () => (await refreshed()).assessment.actions.map(({ due }) => due));
  const bytes = await tableAgenda();
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const from1904 = workbook.replace(/ date1904="\w+"/, "").replace("<workbookPr", '<workbookPr date1904="1"');
  const later = (await dueDates(bytes)).map((due) => (due === null ? null : due + fourYears));
  expect(await dueDates(zipSync({ ...parts, "xl/workbook.xml": strToU8(from1904) }))).toEqual(later);
});

it.each(["#SPILL!", "#REF!", "#N/A", "\u200F\u200B", "\u05D0\u05D1\u05D2"])(
  "%s in every cell of a row stays, and the others are read",
  async (text) => {
    await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
      const { cells } = model.sheet(agenda);
      for (let column = 1; column <= 9; column++) cells.type(3, column, text);
      const { assessment } = await refreshed();
      expect(assessment.actions.map(({ row }) => row)).toEqual(expect.arrayContaining([2, 4, 5, 6, 7]));
      expect(cells.value(3, 3)).toBe(text);
    });
  },
);

it("circular formulas are left as they are, and the rows are read", async () => {
  await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    const { cells } = model.sheet(agenda);
    cells.type(3, 7, "=G4+1");
    cells.type(4, 7, "=G3+1");
    cells.type(5, 6, "=F5");
    const { assessment } = await refreshed();
    expect(assessment.actions).toHaveLength(6);
    expect([cells.formula(3, 7), cells.formula(4, 7), cells.formula(5, 6)]).toEqual(["=G4+1", "=G3+1", "=F5"]);
  });
});

it("the agenda is found among 1,000 sheets", async () => {
  await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    for (let count = 1; count < 1000; count++) model.addSheet(`Notes ${count}`);
    const { assessment, sheets } = await refreshed();
    expect(assessment.agenda.sheet).toBe(agenda);
    expect(sheets).toHaveLength(4);
  });
});
