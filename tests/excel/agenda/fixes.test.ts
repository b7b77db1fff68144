import { applyFixes, undoing } from "../../../src/excel/agenda/fixes";
import type { FixReport } from "../../../src/excel/agenda/fixes";
import type { CellChange } from "../../../src/excel/agenda/fixes";
import { tableAgenda } from "../../fixtures/workbooks";
import { contentOf, withHost } from "../../support/sheetWorkbook";

/** The rating of the first action, and one of the second. */
const [first, second] = ["F2", "F3"];

async function applied(sheet: string, changes: readonly CellChange[]): Promise<FixReport> {
  const outcome = await applyFixes(sheet, changes);
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.report;
}

async function withAgenda(work: Parameters<typeof withHost<void>>[1]): Promise<void> {
  await withHost(await tableAgenda(), work);
}

test("an accepted fix is written, and can be taken back", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheets[0];
    const before = contentOf(model);
    const held = String(sheet.cells.value(2, 6));
    const report = await applied(sheet.name, [{ cell: first, from: held, to: "Amber" }]);
    expect(report).toEqual({ applied: [{ cell: first, from: held, to: "Amber", before: held }], refused: [] });
    expect(sheet.cells.value(2, 6)).toBe("Amber");
    await applied(sheet.name, undoing(report));
    expect(contentOf(model)).toEqual(before);
  });
});

test("a cell that holds something else by now is left, and says what", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheets[0];
    const before = contentOf(model);
    const fix = { cell: first, from: "amberish", to: "Amber" };
    const found = String(sheet.cells.value(2, 6));
    expect(await applied(sheet.name, [fix])).toEqual({ applied: [], refused: [{ fix, found }] });
    expect(contentOf(model)).toEqual(before);
  });
});

test("a formula is never overwritten, also where it shows what was seen", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheets[0];
    await applied(sheet.name, [{ cell: "F2", from: String(sheet.cells.value(2, 6)), to: "Amber" }]);
    sheet.cells.type(3, 6, "=F2");
    const report = await applied(sheet.name, [{ cell: second, from: "Amber", to: "Red" }]);
    expect(report.applied).toEqual([]);
    expect(sheet.cells.formula(3, 6)).toBe("=F2");
  });
});

test("a number comes back as a number", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheets[0];
    sheet.cells.type(2, 6, "3");
    const report = await applied(sheet.name, [{ cell: first, from: "3", to: "Amber" }]);
    expect(report.applied).toHaveLength(1);
    await applied(sheet.name, undoing(report));
    expect(sheet.cells.value(2, 6)).toBe(3);
  });
});

test("what looks like a formula or a date is written as text", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheets[0];
    for (const to of ["=1+1", "1/2", "+44 Maya"]) {
      await applied(sheet.name, [{ cell: first, from: String(sheet.cells.value(2, 6)), to }]);
      expect(sheet.cells.value(2, 6)).toBe(to);
    }
  });
});

test("a sheet that is gone is told", async () => {
  await withAgenda(async () => {
    expect(await applyFixes("Nowhere", [{ cell: first, from: "", to: "Red" }])).toMatchObject({ ok: false });
  });
});

test("a thousand fixes take few round trips", async () => {
  await withAgenda(async ({ model, roundTrips, resetCounts }) => {
    resetCounts();
    const changes = Array.from({ length: 1000 }, (_, index) => ({ cell: `Z${index + 1}`, from: "", to: "Amber" }));
    expect((await applied(model.sheets[0].name, changes)).applied).toHaveLength(1000);
    expect(roundTrips()).toBeLessThanOrEqual(4);
  });
});
