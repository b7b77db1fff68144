/** A refresh that fails leaves the workbook as it was. That it does so at any action is tested with every command: see ../faults. */
import type { Host } from "../../../src/host/headless/startHost";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { saveSettings } from "../../../src/excel/stores/settingsChanges";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

type Preparation = (host: Host) => Promise<void>;

/** Names a cell and notes something on the summary, then changes the agenda so that its sheets grow by rows. */
const withOldSummary: Preparation = async ({ model }) => {
  await refreshed();
  const summary = model.sheet("RAG Summary");
  // Just below the table: Excel takes it in.
  summary.cells.type(16, 2, "Ask the chair about this");
  model.names.add("OurTotal", "='RAG Summary'!$G$14");
  const agenda = model.sheet("Action agenda");
  model.activate(agenda);
  agenda.cells.type(7, 2, "Aim 5: Parks");
  agenda.cells.type(7, 3, "Plant two hundred trees");
  agenda.cells.type(7, 6, "Red");
  agenda.cells.type(8, 2, "Aim 6: Roads");
  agenda.cells.type(8, 3, "Repair the footbridge");
  agenda.cells.type(2, 6, "Amber");
};

/** The workbook as it is saved after this; the fault is for a host that opens it again. */
async function prepared(prepare: Preparation): Promise<Uint8Array> {
  const bytes = await tableAgenda({ rows: standardRows(5).map((row) => row.slice(0, 8)) });
  return withHost(bytes, async (host) => {
    await prepare(host);
    return host.model.save();
  });
}

it.each([5012, 5016, 5102, 5103, 7000])(
  "the channel's failure %i at any request leaves the workbook as it was",
  async (code) => {
    await withHost(await prepared(withOldSummary), async (host) => {
      const before = contentOf(host.model);
      host.failures.failChannel(code);
      expect(await refreshSummary()).toMatchObject({ ok: false });
      expect(contentOf(host.model)).toEqual(before);
    });
  },
);

/** A formula, fills and a bold cell of the person's own in the summary's table, and another name for the agenda's sheet. */
const withOwnCells: Preparation = async (host) => {
  await withOldSummary(host);
  const summary = host.model.sheet("RAG Summary");
  summary.cells.type(11, 2, "=1+1");
  summary.styles.apply({ top: 12, left: 2, bottom: 12, right: 3 }, { fillColor: "#FFC000", bold: true });
  host.model.sheet("Action agenda").rename("Plan for 2027");
};

it("puts back what a person did to a generated sheet, and links that name the agenda as it is called now", async () => {
  const bytes = await prepared(withOwnCells);
  for (const fail of [
    ({ failures }: Host) => failures.failAction({ code: "GeneralException", member: "Table.resize", nth: 3 }),
    ({ failures }: Host) => failures.loseAnswer(5012, 5),
  ]) {
    await withHost(bytes, async (host) => {
      const before = contentOf(host.model);
      expect(JSON.stringify(before)).toContain("'Plan for 2027'!");
      fail(host);
      expect(await refreshSummary()).toMatchObject({ ok: false });
      expect(contentOf(host.model)).toEqual(before);
    });
  }
});

it("a sheet that was to be turned off is exactly as it was", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await refreshed();
    const { sheets } = defaultSettings;
    await saveSettings({ sheets: { ...sheets, shown: sheets.shown.filter((name) => name !== "owners") } });
    host.model.sheet("Action agenda").cells.type(2, 6, "Amber");
    const before = contentOf(host.model);
    host.failures.loseAnswer(5012, 5);
    expect(await refreshSummary()).toMatchObject({ ok: false });
    expect(contentOf(host.model)).toEqual(before);
  });
});

it("a sheet of a person's own with the history's name keeps it, and the refresh takes another", async () => {
  await withHost(await tableAgenda(), async ({ model }) => {
    model.addSheet("RAG History").cells.type(1, 1, "Mine");
    await refreshed();
    await refreshed();
    expect(model.sheet("RAG History").cells.value(1, 1)).toBe("Mine");
    expect(model.sheet("RAG History (2)").visibility).toBe("VeryHidden");
  });
});

it("sheets of its names that a colleague makes at the same moment stay, and the next refresh takes other names", async () => {
  const bytes = await tableAgenda();
  for (const name of ["RAG Summary", "RAG Issues", "RAG History"]) {
    await withHost(bytes, async ({ model, beforeBatch }) => {
      beforeBatch(5, () => model.addSheet(name).cells.type(1, 1, "Mine"));
      expect(await refreshSummary()).toMatchObject({ ok: false, fault: { code: "ItemAlreadyExists" } });
      expect(model.sheets.map((sheet) => sheet.name)).toEqual(["Action agenda", name]);
      await refreshed();
      expect(model.sheet(name).cells.value(1, 1)).toBe("Mine");
    });
  }
});

it("a protected summary is reported, and nothing is changed", async () => {
  await withHost(await prepared(withOldSummary), async (host) => {
    await host.model.sheet("RAG Overdue").protection.protect({});
    const before = contentOf(host.model);
    expect(await refreshSummary()).toMatchObject({ ok: false, fault: { kind: "protected" } });
    expect(contentOf(host.model)).toEqual(before);
  });
});
