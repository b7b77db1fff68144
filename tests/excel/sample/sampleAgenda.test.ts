import { assessAgenda } from "../../../src/excel/agenda/assess";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { noAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

const done = { ok: true, undecorated: null };

it("adds a sample that reads as an agenda with something to ask about and something to fix", async () => {
  await withHost(null, async ({ model }) => {
    expect(await addSampleAgenda()).toEqual(done);
    expect(model.activeSheet.name).toBe("Sample agenda");
    const { assessment } = await refreshed();
    expect(assessment.summary.actions).toBe(8);
    expect(assessment.summary.overdue).toBeGreaterThan(0);
    expect(assessment.findings.some(({ fixes }) => fixes.length > 0)).toBe(true);
  });
});

it("gives a second sample a name of its own, and changes nothing else", async () => {
  await withHost(await noAgenda(), async ({ model }) => {
    const budget = () => model.sheet("Budget").cells.values({ top: 1, left: 1, bottom: 3, right: 3 });
    const before = budget();
    expect(await addSampleAgenda()).toEqual(done);
    expect(await addSampleAgenda()).toEqual(done);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Budget", "Sample agenda", "Sample agenda (2)"]);
    expect(budget()).toEqual(before);
  });
});

it("writes the sample's dates as dates", async () => {
  await withHost(null, async () => {
    await addSampleAgenda();
    const outcome = await assessAgenda();
    expect(outcome.ok && outcome.assessment.actions.every(({ due }) => due !== null)).toBe(true);
  });
});

it("says so where the workbook takes no new sheet", async () => {
  await withHost(await noAgenda(), async ({ failures }) => {
    failures.failChannel(7000);
    expect(await addSampleAgenda()).toMatchObject({ fault: { kind: "protected" } });
  });
});

it("leaves a sheet of its name that a colleague makes at the same moment, and says so", async () => {
  await withHost(await noAgenda(), async ({ model, beforeBatch }) => {
    beforeBatch(4, () => model.addSheet("Sample agenda").cells.type(1, 1, "Mine"));
    expect(await addSampleAgenda()).toMatchObject({ fault: { code: "ItemAlreadyExists" } });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Budget", "Sample agenda"]);
    expect(model.sheet("Sample agenda").cells.value(1, 1)).toBe("Mine");
    expect(await addSampleAgenda()).toEqual(done);
  });
});

it.each([4, 5])("is not left where the answer to request %i is lost", async (nth) => {
  await withHost(await noAgenda(), async ({ model, failures }) => {
    const before = contentOf(model);
    failures.loseAnswer(5012, nth + 1);
    if (!(await addSampleAgenda()).ok) expect(contentOf(model)).toEqual(before);
    else expect(model.sheets).toHaveLength(2);
  });
});
