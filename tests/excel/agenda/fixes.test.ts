import { applyFixes, undoing } from "../../../src/excel/agenda/fixes";
import type { CellChange, FixReport } from "../../../src/excel/agenda/fixes";
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

it("writes an accepted fix, and can undo it", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    const before = contentOf(model);
    const rating = String(sheet.cells.value(2, 6));
    const report = await applied(sheet.name, [{ cell: first, from: rating, to: "Amber" }]);
    expect(report).toEqual({ applied: [{ cell: first, from: rating, to: "Amber", before: rating }], refused: [] });
    expect(sheet.cells.value(2, 6)).toBe("Amber");
    await applied(sheet.name, undoing(report));
    expect(contentOf(model)).toEqual(before);
  });
});

it("leaves a cell that has something else by now, and says what", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    const before = contentOf(model);
    const fix = { cell: first, from: "amberish", to: "Amber" };
    const found = String(sheet.cells.value(2, 6));
    expect(await applied(sheet.name, [fix])).toEqual({ applied: [], refused: [{ fix, found }] });
    expect(contentOf(model)).toEqual(before);
  });
});

it("never overwrites a formula, also where it shows what was seen", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    await applied(sheet.name, [{ cell: "F2", from: String(sheet.cells.value(2, 6)), to: "Amber" }]);
    sheet.cells.type(3, 6, "=F2");
    const report = await applied(sheet.name, [{ cell: second, from: "Amber", to: "Red" }]);
    expect(report.applied).toEqual([]);
    expect(sheet.cells.formula(3, 6)).toBe("=F2");
  });
});

it("undoes a fix of a number with a number", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    sheet.cells.type(2, 6, "3");
    const report = await applied(sheet.name, [{ cell: first, from: "3", to: "Amber" }]);
    expect(report.applied).toHaveLength(1);
    await applied(sheet.name, undoing(report));
    expect(sheet.cells.value(2, 6)).toBe(3);
  });
});

it("writes as text what Excel would read as a formula or a date", async () => {
  await withAgenda(async ({ model }) => {
    const sheet = model.sheet("Action agenda");
    for (const to of ["=1+1", "1/2", "+44 Maya"]) {
      await applied(sheet.name, [{ cell: first, from: String(sheet.cells.value(2, 6)), to }]);
      expect(sheet.cells.value(2, 6)).toBe(to);
    }
  });
});

it("says so where the sheet is gone", async () => {
  await withAgenda(async () => {
    expect(await applyFixes("Nowhere", [{ cell: first, from: "", to: "Red" }])).toMatchObject({ ok: false });
  });
});

it("takes few round trips for a thousand fixes", async () => {
  await withAgenda(async ({ roundTrips, resetCounts }) => {
    resetCounts();
    const changes = Array.from({ length: 1000 }, (_, index) => ({ cell: `Z${index + 1}`, from: "", to: "Amber" }));
    expect((await applied("Action agenda", changes)).applied).toHaveLength(1000);
    expect(roundTrips()).toBeLessThanOrEqual(4);
  });
});
