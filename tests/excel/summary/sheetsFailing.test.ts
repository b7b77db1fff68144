/** A refresh that fails leaves the workbook as it was, whichever step fails. */
import type { Host } from "../../../src/host/headless/startHost";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { saveSettings } from "../../../src/excel/stores/settings";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

jest.setTimeout(240_000);

/** Names a cell and notes something on the summary, then changes the agenda so that its sheets grow by rows. */
async function withOldSummary(host: Host): Promise<void> {
  await refreshed();
  await libraryAtRest();
  const { model } = host;
  const summary = model.sheet("RAG Summary");
  // Just below the table: Excel takes it in.
  summary.cells.type(14, 2, "Ask the chair about this");
  model.names.add("OurTotal", "='RAG Summary'!$G$12");
  const agenda = model.sheet("Action agenda");
  model.activate(agenda);
  agenda.cells.type(7, 2, "Aim 5: Parks");
  agenda.cells.type(7, 3, "Plant two hundred trees");
  agenda.cells.type(7, 6, "Red");
  agenda.cells.type(8, 2, "Aim 6: Roads");
  agenda.cells.type(8, 3, "Mend the footbridge");
  agenda.cells.type(2, 6, "Amber");
}

/** Fewer columns, then all of them and more rows: what stood beside the sheets' tables has to move. */
async function withFewerColumns(host: Host): Promise<void> {
  const hiddenColumns = { summary: ["stale", "overdue"], overdue: ["section", "owner"] };
  await saveSettings({ sheets: { ...defaultSettings.sheets, hiddenColumns } });
  await withOldSummary(host);
  const overdue = host.model.sheet("RAG Overdue");
  const { top, right } = overdue.tables[0].area;
  overdue.cells.type(top + 1, right + 1, "Ring Dev about this one");
  await saveSettings({ sheets: defaultSettings.sheets });
  await libraryAtRest();
}

/** After Excel.run the library lets go of its objects by a request of its own, which must not take the fault. */
function libraryAtRest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** The fault strikes at the n-th action, for n = 1, 2, 3 … until a refresh has fewer actions than that. */
async function failEverywhere(prepare: (host: Host) => Promise<void>, step: number): Promise<number> {
  const bytes = await tableAgenda({ rows: standardRows(5).map((row) => row.slice(0, 8)) });
  for (let nth = 1; ; nth += step) {
    const failed = await withHost(bytes, async (host) => {
      await prepare(host);
      const before = contentOf(host.model);
      host.failures.failAction({ code: "GeneralException", nth });
      const outcome = await refreshSummary();
      host.failures.clear();
      if (outcome.ok) return false;
      expect({ nth, content: contentOf(host.model) }).toEqual({ nth, content: before });
      return true;
    });
    if (!failed) return nth;
  }
}

test("a first refresh that fails at any action leaves the workbook as it was", async () => {
  expect(await failEverywhere(async () => undefined, 7)).toBeGreaterThan(300);
});

test("a later refresh that fails at any action leaves the workbook as it was", async () => {
  expect(await failEverywhere(withOldSummary, 3)).toBeGreaterThan(300);
});

test("a later refresh with other columns that fails at any action leaves the workbook as it was", async () => {
  expect(await failEverywhere(withFewerColumns, 23)).toBeGreaterThan(300);
});

test.each([5012, 5016, 5102, 5103, 7000])(
  "the channel's failure %i at any request leaves the workbook as it was",
  async (code) => {
    await withHost(await tableAgenda(), async (host) => {
      await withOldSummary(host);
      const before = contentOf(host.model);
      host.failures.failChannel(code);
      expect(await refreshSummary()).toMatchObject({ ok: false });
      expect(contentOf(host.model)).toEqual(before);
    });
  },
);

test("a protected summary is told, and nothing is changed", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await withOldSummary(host);
    await host.model.sheet("RAG Overdue").protection.protect({});
    const before = contentOf(host.model);
    expect(await refreshSummary()).toMatchObject({ ok: false, fault: { kind: "protected" } });
    expect(contentOf(host.model)).toEqual(before);
  });
});
