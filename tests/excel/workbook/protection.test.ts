import { assessAgenda } from "../../../src/excel/agenda/assess";
import { makeRepairedAgenda, planRepair } from "../../../src/excel/repair/repair";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { createRegister } from "../../../src/excel/stores/registerChanges";
import { keepSettings } from "../../../src/excel/stores/settingsChanges";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import { plainRangeAgenda, tableAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

const noNewSheet = {
  kind: "protected",
  title: "The structure of this workbook is protected, so the add-in cannot add a sheet.",
  advice: "On the Review tab, choose Protect Workbook to turn it off, then try again.",
};

const works: [string, () => Promise<unknown>][] = [
  ["refresh", async () => faultOf(await refreshSummary())],
  ["sample agenda", async () => faultOf(await addSampleAgenda())],
  ["register", async () => faultOf(await createRegister(await assessed()))],
  ["repair", async () => faultOf(await makeRepairedAgenda(await planned()))],
];

function faultOf(outcome: { ok: true } | { ok: false; fault: unknown }): unknown {
  return outcome.ok ? null : outcome.fault;
}

async function assessed() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.assessment;
}

async function planned() {
  const outcome = await planRepair();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.plan;
}

it.each(works)(
  "where the structure of the workbook is protected, the %s says so before it writes anything",
  async (_, work) => {
    await withHost(await plainRangeAgenda({ rows: 4 }), async ({ model, batches, resetCounts }) => {
      await model.structure.protect();
      const before = contentOf(model);
      resetCounts();
      expect(await work()).toMatchObject(noNewSheet);
      expect(contentOf(model)).toEqual(before);
      expect(JSON.stringify(batches)).not.toMatch(/"Name":"(?:Add|SetProperty|Delete)"/);
    });
  },
);

it("the generated sheets that are there are refreshed although the structure is protected, and settings are kept", async () => {
  await withHost(await tableAgenda({ rows: 4 }), async ({ model }) => {
    await refreshed();
    await model.structure.protect();
    model.sheet("Action agenda").cells.type(2, 6, "Red");
    expect((await refreshed()).changed).toBe(true);
    expect(await keepSettings({ dueSoonDays: 7 })).toBeNull();
  });
});

it("a generated sheet that is protected is named, and nothing is written", async () => {
  await withHost(await tableAgenda({ rows: 4 }), async ({ model }) => {
    await refreshed();
    await model.sheet("RAG Issues").protection.protect({});
    model.sheet("Action agenda").cells.type(2, 6, "Red");
    const before = contentOf(model);
    expect(faultOf(await refreshSummary())).toMatchObject({
      kind: "protected",
      title: 'The sheet "RAG Issues" is protected, so the add-in cannot write to it.',
      advice: "Open that sheet and choose Unprotect Sheet on the Review tab, then try again.",
    });
    expect(contentOf(model)).toEqual(before);
  });
});
