import { assessAgenda } from "../../../src/excel/agenda/assess";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { noAgenda } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

test("the sample is read as an agenda with something to ask and something to put right", async () => {
  await withHost(null, async ({ model }) => {
    expect(await addSampleAgenda()).toBeNull();
    expect(model.activeSheet.name).toBe("Sample agenda");
    const { assessment } = await refreshed();
    expect(assessment.summary.actions).toBe(8);
    expect(assessment.summary.overdue).toBeGreaterThan(0);
    expect(assessment.findings.some(({ fix }) => fix !== null)).toBe(true);
  });
});

test("a second sample gets a name of its own, and nothing else is touched", async () => {
  await withHost(await noAgenda(), async ({ model }) => {
    const own = model.sheets[0].cells.values({ top: 1, left: 1, bottom: 3, right: 3 });
    expect(await addSampleAgenda()).toBeNull();
    expect(await addSampleAgenda()).toBeNull();
    expect(model.sheets.map(({ name }) => name)).toEqual(["Budget", "Sample agenda", "Sample agenda (2)"]);
    expect(model.sheets[0].cells.values({ top: 1, left: 1, bottom: 3, right: 3 })).toEqual(own);
  });
});

test("the sample's dates are dates, whatever day the workbook counts from", async () => {
  await withHost(null, async () => {
    await addSampleAgenda();
    const outcome = await assessAgenda();
    expect(outcome.ok && outcome.assessment.actions.every(({ due }) => due !== null)).toBe(true);
  });
});

test("a workbook that takes no sheet says so", async () => {
  await withHost(await noAgenda(), async ({ faults }) => {
    faults.failChannel(7000);
    expect(await addSampleAgenda()).toMatchObject({ kind: "protected" });
  });
});
