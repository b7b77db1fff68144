/** Agendas of other workbooks are counted with this one's: what their files say is in memory, and only their names are in the workbook. */
import type { ReadWorkbook } from "../../../src/agenda/source/readWorkbook";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { changeOthers } from "../../../src/excel/stores/otherWorkbooks";
import type { OthersChange } from "../../../src/excel/stores/otherWorkbooks";
import { saveSettings } from "../../../src/excel/stores/settingsChanges";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import { agendasOfFile } from "../../../src/files/agendasOfFile";
import { setClock } from "../../../src/host/headless/clock";
import type { Host } from "../../../src/host/headless/startHost";
import { departmentWorkbook } from "../../fixtures/departments";
import { tableAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

const readOn = "2026-10-12";
let housing: ReadWorkbook;
let parks: ReadWorkbook;

beforeAll(async () => {
  housing = await readAs("Housing.xlsx", 0);
  parks = await readAs("Parks.xlsx", 1);
});

async function readAs(file: string, index: number): Promise<ReadWorkbook> {
  const reading = agendasOfFile(await departmentWorkbook(file.slice(0, -5), index, 6), file);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

async function changed(change: OthersChange) {
  const outcome = await changeOthers(change);
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome.before;
}

async function read() {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

const sourcesNow = async () => (await read()).assessment.agendas.map(({ source }) => source);
const linesOf = ({ model }: Host) =>
  Array.from({ length: 8 }, (_, row) => String(model.sheet("RAG Summary").cells.value(row + 1, 1))).join("\n");

it("they are counted in the pane and on the sheets, which say when they were read; nothing else of them is in the workbook", async () => {
  await withHost(await tableAgenda(), async (host) => {
    const alone = (await read()).assessment.summary.actions;
    await changed({ add: [housing, parks] });
    const { assessment, scan, seen, histories } = await read();
    expect(assessment.agendas.map(({ source }) => source)).toEqual([null, "Housing.xlsx", "Parks.xlsx"]);
    expect(assessment.summary.actions).toBe(alone + 12);
    expect(scan.settings.otherWorkbooks).toEqual([
      { file: "Housing.xlsx", readOn },
      { file: "Parks.xlsx", readOn },
    ]);
    expect([seen.length, histories.length]).toEqual([1, 1]);
    expect(host.model.customXml.list().map(({ xml }) => xml)).toEqual([expect.not.stringContaining("standard")]);

    await refreshed();
    expect(linesOf(host)).toContain(
      "From other workbooks, as they were when read: Housing.xlsx and Parks.xlsx on 12 October 2026.",
    );
    expect((await read()).summaryStale).toBe(false);
    const history = JSON.stringify(contentOf(host.model)).match(/F[34]:[^"]*/g) ?? [];
    expect(history).toHaveLength(1);
    expect(history.join()).not.toContain("standard");
  });
});

it("movement is that of this workbook, which keeps no history of the others", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await changed({ add: [housing] });
    await refreshed();
    host.model.sheet("Action agenda").cells.type(2, 6, "Red");
    const restore = setClock("2026-10-14");
    const { since } = await refreshed();
    restore();
    expect(since?.movements.filter((movement) => movement === null)).toHaveLength(6);
    const { tables, cells } = host.model.sheet("RAG Summary");
    const { top, right } = tables[0]?.area ?? { top: NaN, right: NaN };
    expect([1, 2].map((below) => cells.value(top + below, right))).toEqual([
      expect.stringContaining("worsened"),
      "Not kept here",
    ]);
  });
});

it("one of the same name replaces the one before, one is removed by itself, and a step is taken back whole", async () => {
  await withHost(await tableAgenda(), async () => {
    await changed({ add: [housing, parks] });
    const before = await changed({ add: [{ ...parks, file: "Housing.xlsx" }] });
    expect(await sourcesNow()).toEqual([null, "Parks.xlsx", "Housing.xlsx"]);
    await changed({ putBack: before });
    expect(await sourcesNow()).toEqual([null, "Housing.xlsx", "Parks.xlsx"]);
    await changed({ remove: ["Housing.xlsx"] });
    expect(await sourcesNow()).toEqual([null, "Parks.xlsx"]);
  });
});

it("where the settings can't be saved nothing has changed", async () => {
  await withHost(await tableAgenda(), async ({ failures }) => {
    await changed({ add: [housing] });
    failures.failAction({ code: "AccessDenied", member: "CustomXmlPart.setXml" });
    expect(await changeOthers({ add: [{ ...parks, file: "Housing.xlsx" }] })).toMatchObject({ ok: false });
    expect(failures.haveHappened).toBe(true);
    expect((await read()).assessment.actions.at(-1)?.action).toContain("housing standard");
    expect(await sourcesNow()).toEqual([null, "Housing.xlsx"]);
  });
});

it("those that nobody has read since the workbook was opened are asked about before anything is written, and left out only when a person says so", async () => {
  await withHost(await tableAgenda(), async (host) => {
    await changed({ add: [housing] });
    await refreshed();
    const before = contentOf(host.model);
    // As after opening it again, with another workbook that was read on another day.
    const missing = { file: "Roads.xlsx", readOn: "2026-03-03" };
    await saveSettings({ otherWorkbooks: [{ file: "Housing.xlsx", readOn }, missing] });
    const { others, summaryStale, assessment } = await read();
    expect([others?.missing, summaryStale, assessment.agendas.length]).toEqual([[missing], false, 2]);
    const outcome = await refreshSummary();
    expect(outcome).toMatchObject({ ok: false, fault: { kind: "other-workbooks" } });
    expect(contentOf(host.model)).toEqual(before);
    await changed({ goOnWithout: [missing] });
    await refreshed();
    expect(linesOf(host)).toContain(
      "1 other workbook is not counted, since its file was not read again: Roads.xlsx on 3 March 2026.",
    );
  });
});
