/** An Excel with just the sets of the manifest has all that counts; an older one, in which somebody sideloads the add-in, says what to do. */
import { refreshSummary } from "../../../src/excel/summary/refresh";
import { addSampleAgenda } from "../../../src/excel/sample/sampleAgenda";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { startHost } from "../../../src/host/headless/startHost";
import type { Host } from "../../../src/host/headless/startHost";
import { openWorkbook } from "../../../src/host/model/openWorkbook";
import { tableAgenda } from "../../fixtures/workbooks";

async function inExcelWith(excelApi: number, work: (host: Host) => Promise<void>): Promise<void> {
  const host = await startHost(await openWorkbook(await tableAgenda(), "agenda.xlsx"), { excelApi });
  try {
    await work(host);
  } finally {
    host.close();
  }
}

it("an Excel that says 1.13 writes and decorates the whole summary, in as many round trips", async () => {
  await inExcelWith(1.13, async ({ model, roundTrips }) => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(await refreshSummary()).toMatchObject({ ok: true, result: { undecorated: null, changed: true } });
    expect(roundTrips()).toBe(5);
    expect(model.sheet("RAG Summary").charts.list()).toHaveLength(1);
    expect(await refreshSummary()).toMatchObject({ ok: true, result: { changed: false } });
  });
});

it("an Excel that says 1.12 is named as too old, before anything is read or written", async () => {
  await inExcelWith(1.12, async ({ model, roundTrips }) => {
    const fault = {
      code: "ApiNotFound",
      title: "This version of Excel cannot do what the add-in needs.",
      advice: "Update Excel to 2021 or later, or open the workbook in Excel on the web.",
    };
    expect(await assessAgenda()).toMatchObject({ ok: false, fault });
    expect(await refreshSummary()).toMatchObject({ ok: false, fault });
    expect(await addSampleAgenda()).toMatchObject({ ok: false, fault });
    expect(roundTrips()).toBe(0);
    expect(model.sheets).toHaveLength(1);
  });
});
