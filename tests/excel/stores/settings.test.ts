import { assessAgenda } from "../../../src/excel/agenda/assess";
import { keepSettings, saveSettings, settingsFromXml } from "../../../src/excel/stores/settings";
import { tableAgenda } from "../../fixtures/workbooks";
import { withHost } from "../../support/sheetWorkbook";

async function read() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

test("settings kept in the workbook are those of the next reading", async () => {
  await withHost(await tableAgenda(), async () => {
    expect((await read()).scan.settings.dueSoonDays).toBe(30);
    expect(await keepSettings({ dueSoonDays: 7 })).toBeNull();
    await saveSettings({ cadenceDays: 92 });
    expect((await read()).scan.settings).toMatchObject({ dueSoonDays: 7, cadenceDays: 92 });
  });
});

test("words with signs of XML in them come back as they were", async () => {
  await withHost(await tableAgenda(), async () => {
    const titles = { summary: `R&D <"aims"> & more` };
    const { sheets } = (await read()).scan.settings;
    await saveSettings({ sheets: { ...sheets, titles } });
    expect((await read()).scan.settings.sheets.titles).toEqual(titles);
  });
});

test("a damaged setting is told and its usual value used, the others stand", () => {
  const xml = '<settings xmlns="urn:rag-agenda:settings">{"dueSoonDays":"soon","cadenceDays":92}</settings>';
  const { settings, notices } = settingsFromXml(xml);
  expect(settings).toMatchObject({ dueSoonDays: 30, cadenceDays: 92 });
  expect(notices).toHaveLength(1);
});

test("a workbook that can't be changed says so", async () => {
  await withHost(await tableAgenda(), async ({ faults }) => {
    faults.failChannel(7000);
    expect(await keepSettings({ dueSoonDays: 7 })).toMatchObject({ kind: "protected" });
  });
});

test("a summary is stale once the agenda has changed since, and not before there is one", async () => {
  const { refreshed } = await import("../../support/sheetWorkbook");
  await withHost(await tableAgenda(), async ({ model }) => {
    expect((await read()).summaryStale).toBe(false);
    await refreshed();
    expect((await read()).summaryStale).toBe(false);
    model.sheets[0].cells.type(2, 6, "Red");
    expect((await read()).summaryStale).toBe(true);
  });
});
