import { changeSettings } from "../../../src/agenda/source/settingsChange";
import { assessAgenda } from "../../../src/excel/agenda/assess";

import { settingsFromXml } from "../../../src/agenda/source/settingsXml";
import { keepSettings, saveSettings } from "../../../src/excel/stores/settingsChanges";
import { tableAgenda } from "../../fixtures/workbooks";
import type { Host } from "../../../src/host/headless/startHost";
import { actionsOf } from "../../support/actionsOf";
import { firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

async function read() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

it("reads the settings that were kept in the workbook", async () => {
  await withHost(await tableAgenda(), async () => {
    expect((await read()).scan.settings.dueSoonDays).toBe(30);
    expect(await keepSettings({ dueSoonDays: 7 })).toBeNull();
    await saveSettings({ cadenceDays: 92 });
    expect((await read()).scan.settings).toMatchObject({ dueSoonDays: 7, cadenceDays: 92 });
  });
});

it("reads text with XML characters in it as it was", async () => {
  await withHost(await tableAgenda(), async () => {
    const titles = { summary: `R&D <"aims"> & more` };
    const { sheets } = (await read()).scan.settings;
    await saveSettings({ sheets: { ...sheets, titles } });
    expect((await read()).scan.settings.sheets.titles).toEqual(titles);
  });
});

it("keeps a choice of a sheet whose name has letters that XML has no place for", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    const agenda = { sheet: "Plan \uFFFE\uFFFF \uD800", table: null, headerRow: 1, columns: {} };
    await saveSettings({ agenda });
    expect(model.customXml.list().map(({ xml }) => xml)).toEqual([expect.not.stringMatching(/[\uFFFE\uFFFF]/)]);
    expect((await read()).scan.settings.agenda).toEqual(agenda);
  });
});

it("keeps settings that are nested 5,000 deep as they were, and uses the usual ones", () => {
  const deep = `{"later":${"[".repeat(5000)}${"]".repeat(5000)},"cadenceDays":92}`;
  expect(settingsFromXml([`<settings xmlns="urn:rag-agenda:settings">${deep}</settings>`])).toMatchObject({
    settings: { cadenceDays: 31 },
    notices: [expect.stringContaining("cannot be read")],
  });
  expect(JSON.parse(changeSettings(deep, { cadenceDays: 14 }))).toEqual({ unreadable: deep, cadenceDays: 14 });
});

it("reads what is no settings' XML as settings that can't be read", () => {
  for (const xml of ["", "<settings", "<settings>", "</settings><settings>", "<settings></settings>"]) {
    expect(settingsFromXml([xml]).notices).toHaveLength(1);
  }
});

it("uses the default of a damaged setting, says so, and keeps the others", () => {
  const xml = '<settings xmlns="urn:rag-agenda:settings">{"dueSoonDays":"soon","cadenceDays":92}</settings>';
  const { settings, notices } = settingsFromXml([xml]);
  expect(settings).toMatchObject({ dueSoonDays: 30, cadenceDays: 92 });
  expect(notices).toHaveLength(1);
});

it("keeps both of two first changes, made at the same moment by one person or by two", async () => {
  await withHost(await tableAgenda(), async ({ model, beforeBatch }) => {
    await Promise.all([saveSettings({ dueSoonDays: 7 }), saveSettings({ cadenceDays: 92 })]);
    expect((await read()).scan.settings).toMatchObject({ dueSoonDays: 7, cadenceDays: 92 });
    expect(model.customXml.list()).toHaveLength(1);
    firstOf(model.customXml.list().map(({ id }) => model.customXml.delete(id)));
    const theirs = '<settings xmlns="urn:rag-agenda:settings">{"dueSoonDays":14}</settings>';
    beforeBatch(3, () => model.customXml.add(theirs));
    await saveSettings({ cadenceDays: 31 });
    expect((await read()).scan.settings).toMatchObject({ dueSoonDays: 14, cadenceDays: 31 });
    expect(model.customXml.list()).toHaveLength(1);
  });
});

it("reads both of two parts that were kept at the same moment", () => {
  const xmls = ['{"dueSoonDays":7}', '{"cadenceDays":92}'].map(
    (json) => `<settings xmlns="urn:rag-agenda:settings">${json}</settings>`,
  );
  expect(settingsFromXml(xmls).settings).toMatchObject({ dueSoonDays: 7, cadenceDays: 92 });
});

it.each([false, true])(
  "are what they were where a change fails at any action or request; some before: %s",
  async (some) => {
    const bytes = await withHost(await tableAgenda(), async ({ model }) => {
      if (some) await saveSettings({ dueSoonDays: 7 });
      return model.save();
    });
    const change = () => keepSettings({ cadenceDays: 92 });
    const failures: ((host: Host) => void)[] = [
      ...(await actionsOf(bytes, change)).map(
        (nth) => (host: Host) => host.failures.failAction({ code: "GeneralException", nth }),
      ),
      ...[1, 2, 3, 4, 5].flatMap((nth) => [
        ({ failures: injected }: Host) => injected.failChannel(5012, nth),
        ({ failures: injected }: Host) => injected.loseAnswer(5012, nth),
      ]),
    ];
    for (const fail of failures) {
      await withHost(bytes, async (host) => {
        const before = host.model.customXml.list().map(({ xml }) => xml);
        fail(host);
        const fault = await change();
        host.failures.clear();
        const { settings } = (await read()).scan;
        expect(settings.dueSoonDays).toBe(some ? 7 : 30);
        if (fault === null) expect(settings.cadenceDays).toBe(92);
        else expect(host.model.customXml.list().map(({ xml }) => xml)).toEqual(before);
      });
    }
  },
);

it("says so where the workbook can't be changed", async () => {
  await withHost(await tableAgenda(), async ({ failures }) => {
    failures.failChannel(7000);
    expect(await keepSettings({ dueSoonDays: 7 })).toMatchObject({ kind: "protected" });
  });
});

it("says that a summary is stale once the agenda has changed, and not before there is one", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    expect((await read()).summaryStale).toBe(false);
    await refreshed();
    expect((await read()).summaryStale).toBe(false);
    model.sheet("Action agenda").cells.type(2, 6, "Red");
    expect((await read()).summaryStale).toBe(true);
  });
});
