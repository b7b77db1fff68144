/**
 * Excel on the web lost custom properties for a time. Sheets of ours without their mark are known again by the name and headers of
 * their table, and the person is asked before anything is written.
 */
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { answerLostMarks } from "../../../src/excel/summary/lostMarks/answerLostMarks";
import type { LostMarkAnswer } from "../../../src/excel/summary/lostMarks/answerLostMarks";
import { refreshSummary } from "../../../src/excel/summary/refresh";
import { setClock } from "../../../src/host/headless/clock";
import type { Host } from "../../../src/host/headless/startHost";
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { standardRows, tableAgenda } from "../../fixtures/workbooks";
import { contentOf, refreshed, withHost } from "../../support/sheetWorkbook";

const made = ["RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues", "RAG History"];

function loseProperties({ sheets }: WorkbookModel, ...names: string[]): void {
  for (const { name, customProperties } of sheets) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const { key } of customProperties.list()) customProperties.delete(key);
  }
}

/** Refreshed on an earlier day; then a rating has changed. */
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await withHost(await tableAgenda({ rows: standardRows(6) }), async ({ model }) => {
    const restore = setClock("2026-10-05");
    await refreshed();
    restore();
    model.sheet("Action agenda").cells.type(2, 6, "Red");
    return model.save();
  });
});

/** The same, with the custom properties of these sheets lost, of all where none is named. */
function withLost(work: (host: Host) => Promise<void>, ...names: string[]): Promise<void> {
  return withHost(bytes, (host) => {
    loseProperties(host.model, ...names);
    return work(host);
  });
}

async function asked(): Promise<readonly string[]> {
  const outcome = await refreshSummary();
  if (outcome.ok || outcome.fault.kind !== "lost-mark") throw new Error("The refresh did not ask.");
  return outcome.fault.sheets ?? [];
}

async function answered(answer: LostMarkAnswer): Promise<void> {
  expect(await answerLostMarks(await asked(), answer)).toBeNull();
}

const namesOf = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

function writes({ batches }: Host): boolean {
  return /"Name":"(?:Add|SetProperty|Delete|Clear|Resize)"/i.test(JSON.stringify(batches));
}

function marks({ sheets }: WorkbookModel): unknown[] {
  return sheets.map(({ customProperties }) => customProperties.get("RAGAgenda"));
}

it("a refresh that meets sheets of ours without their marks asks about them, in no more round trips, and writes nothing", async () => {
  await withLost(async (host) => {
    const before = contentOf(host.model);
    host.resetCounts();
    expect(await refreshSummary()).toEqual({
      ok: false,
      fault: {
        kind: "lost-mark",
        code: "LostMark",
        title: `The sheets "RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues" and "RAG History" look like RAG Agenda's own, but lack their marks.`,
        advice: "Refresh in Excel or the workbench, and say once in the task pane whether to use them again.",
        details: "LostMark",
        sheets: made,
      },
    });
    expect(host.roundTrips()).toBe(4);
    expect(writes(host)).toBe(false);
    expect(contentOf(host.model)).toEqual(before);
    const outcome = await assessAgenda();
    expect(outcome.ok && outcome.scan.search.candidates.map(({ place }) => place.sheet)).toEqual(["Action agenda"]);
  });
});

it("used again, they are what they would be had they kept their marks, and the history goes on", async () => {
  const expected = await withHost(bytes, async ({ model }) => {
    await refreshed();
    return { content: contentOf(model), marks: marks(model) };
  });
  await withLost(async ({ model }) => {
    await answered("use again");
    const { since, sheets } = await refreshed();
    expect(sheets).toEqual(made.slice(0, 4));
    expect(since?.movements.some((movement) => movement?.name === "Worsened")).toBe(true);
    expect({ content: contentOf(model), marks: marks(model) }).toEqual(expected);
    expect((await refreshed()).changed).toBe(false);
  });
});

it("left, they stay as they are from now on, new ones are made, and nobody is asked again", async () => {
  await withLost(async ({ model }) => {
    const cellsOf = (content: unknown) =>
      (content as { sheets: { name: string }[] }).sheets
        .filter(({ name }) => made.includes(name))
        .map((sheet) => ({ ...sheet, properties: null }));
    const before = cellsOf(contentOf(model));
    await answered("leave");
    await refreshed();
    expect(cellsOf(contentOf(model))).toEqual(before);
    const again = made.map((name) => `${name} (2)`);
    expect(namesOf(model)).toEqual(expect.arrayContaining([...made, ...again]));
    expect((await refreshed()).sheets).toEqual(again.slice(0, 4));
    expect(namesOf(model)).toHaveLength(11);
  });
});

it("a lost history alone is asked about: neither lost nor doubled", async () => {
  await withLost(async ({ model }) => {
    expect(await asked()).toEqual(["RAG History"]);
    await answered("use again");
    const { history } = await refreshed();
    expect(history.snapshots).toHaveLength(1);
    expect(namesOf(model)).toHaveLength(6);
    expect((await refreshed()).history.snapshots).toHaveLength(2);
  }, "RAG History");
});

it("what a person typed beside and below a table stays when its sheet is used again", async () => {
  await withLost(async ({ model }) => {
    const sheet = model.sheet("RAG Issues");
    const bottom = sheet.tables[0]?.area.bottom ?? 0;
    sheet.cells.type(bottom + 1, 1, "Ask Tom about these");
    sheet.cells.type(5, 9, "Mine");
    await answered("use again");
    await refreshed();
    const used = sheet.usedArea(true);
    const texts = used === null ? [] : sheet.cells.values(used).flat();
    expect(texts).toEqual(expect.arrayContaining(["Ask Tom about these", "Mine"]));
  });
});

it("a refresh that fails after sheets were used again puts back just what was there", async () => {
  await withLost(async ({ model, failures }) => {
    await answered("use again");
    const before = contentOf(model);
    failures.failAction({ code: "GeneralException", member: "Worksheet.visibility" });
    failures.failAction({ code: "GeneralException", member: "Table.resize", nth: 5 });
    expect((await refreshSummary()).ok).toBe(false);
    failures.clear();
    expect(contentOf(model)).toEqual(before);
    expect((await refreshed()).changed).toBe(true);
  });
});

/** A sheet "Mine" with a table of one blank row, as low as a generated one. */
function addTable(model: WorkbookModel, name: string, headers: readonly string[]): SheetModel {
  const sheet = model.addSheet("Mine");
  headers.forEach((text, index) => sheet.cells.type(6, index + 1, text));
  sheet.addTable({ top: 6, left: 1, bottom: 7, right: headers.length }, true, name);
  return sheet;
}

it.each([
  ["our name, and headers of their own", "RAGByRating", ["Issue", "Raised by", "Status"]],
  ["our headers, and a name of their own", "Mine", ["What is rated", "Red", "Amber", "Green", "Not rated", "On track"]],
])("a person's own table that has %s, is never ours", async (_, name, headers) => {
  await withHost(bytes, async ({ model }) => {
    const sheet = addTable(model, name, headers);
    const mine = () =>
      (contentOf(model) as { sheets: { name: string }[] }).sheets.find((one) => one.name === sheet.name);
    const before = mine();
    loseProperties(model, "RAG Issues");
    expect(await asked()).toEqual(["RAG Issues"]);
    await answered("leave");
    await refreshed();
    expect(mine()).toEqual(before);
  });
});

it("where another sheet has the mark a refresh goes on with that one, and the one without is no agenda", async () => {
  await withHost(bytes, async ({ model }) => {
    const headers = ["Row", "Action", "Owner", "Rating", "Due", "Days overdue", "Why it is here"];
    const copy = addTable(model, "RAGOverdue_2", headers);
    ["Row 2", "Open the slip", "Bo Lind", "Red", "1/5/2026", "20", "Late"].forEach((text, index) =>
      copy.cells.type(7, index + 1, text),
    );
    const { sheets, scan } = await refreshed();
    expect(sheets).toEqual(made.slice(0, 4));
    expect(scan.search.candidates.map(({ place }) => place.sheet)).toEqual(["Action agenda"]);
    expect(copy.customProperties.list()).toEqual([]);
  });
});
