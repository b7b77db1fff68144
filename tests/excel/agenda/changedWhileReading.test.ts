/** A summary is of one state of the agenda, whoever changes it while it is read. */
import { refreshSummary } from "../../../src/excel/summary/refresh";
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import { plainRangeAgenda, tableAgenda } from "../../fixtures/workbooks";
import { withHost } from "../../support/sheetWorkbook";

/** The request of a refresh that reads the whole agenda, and how many one reading takes. */
const reading = 4;

function insertAction(sheet: SheetModel): void {
  sheet.insertCells({ top: 3, left: 1, bottom: 3, right: 16_384 }, "Down");
  sheet.cells.write({ top: 3, left: 1, bottom: 3, right: 6 }, [
    ["9.9", "Aim 2: Skills", "Dig a pond", "", "Tom", "Red"],
  ]);
}

it.each([
  ["a table", tableAgenda],
  ["a plain range", plainRangeAgenda],
])("counts every action of %s, also one that is inserted while it is read", async (_, make) => {
  await withHost(await make({ rows: 5 }), async ({ model, beforeBatch }) => {
    beforeBatch(reading, () => insertAction(model.sheet("Action agenda")));
    const outcome = await refreshSummary();
    expect(outcome.ok && outcome.result.assessment.actions.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(outcome.ok && outcome.result.assessment.actions.at(1)?.action).toBe("Dig a pond");
  });
});

it("says so, and writes nothing, where somebody goes on changing the agenda", async () => {
  await withHost(await tableAgenda({ rows: 5 }), async ({ model, beforeBatch }) => {
    for (const time of [1, 2, 3]) beforeBatch(reading * time, () => insertAction(model.sheet("Action agenda")));
    expect(await refreshSummary()).toMatchObject({ ok: false, fault: { code: "ChangedWhileReading", kind: "busy" } });
    expect(model.sheets).toHaveLength(1);
    expect(await refreshSummary()).toMatchObject({ ok: true });
  });
});
