/** The history in the workbook: of version 1, of a newer one, and damaged. */
import { decodeHistory } from "../../../src/agenda/history/historyRows";
import { asText } from "../../../src/excel/host/cellText";
import { setClock } from "../../../src/host/headless/clock";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import golden from "../../fixtures/golden/historyOfVersion1.json";
import { tableAgenda } from "../../fixtures/workbooks";
import { refreshed, withHost } from "../../support/sheetWorkbook";

type Rows = (string | number)[][];

/** Refreshes an agenda that has this history, as a day later than its last snapshot. */
async function refreshedAfter<T>(rows: Rows, work: (model: WorkbookModel) => Promise<T>): Promise<T> {
  return withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    await refreshed();
    const sheet = model.sheet("RAG History");
    const [table] = sheet.tables;
    const bottom = rows.length + 1;
    sheet.cells.write(
      { top: 2, left: 1, bottom, right: 3 },
      rows.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value))),
    );
    table?.resize({ top: 1, left: 1, bottom, right: 3 });
    return work(model);
  });
}

function historyOf(model: WorkbookModel): Rows {
  const sheet = model.sheet("RAG History");
  const [table] = sheet.tables;
  return table === undefined ? [] : (sheet.cells.values(table.bodyArea) as Rows);
}

it("of version 1 is read, left as it is, and followed by a snapshot that keeps due dates", async () => {
  await refreshedAfter(golden.rows, async (model) => {
    const { since, notices, assessment } = await refreshed();
    expect(notices).toEqual([]);
    expect(since?.movements.map((movement) => movement?.name)).toEqual(Array(6).fill("No change"));
    const rows = historyOf(model);
    expect(rows.slice(0, golden.rows.length)).toEqual(golden.rows);
    const { snapshots, unread } = decodeHistory(rows);
    expect([snapshots.map(({ version }) => version), unread]).toEqual([[1, 1, 1, 1, 3], null]);
    const dues = new Map(snapshots.at(-1)?.entries.map(({ key, due }) => [key, due]));
    expect(assessment.actions.map(({ key }) => dues.get(key))).toEqual(assessment.actions.map(({ due }) => due));
    expect(await refreshed()).toMatchObject({ changed: false });
  });
});

it("with one key 2,500 times is read, and nothing is written where nothing has changed", async () => {
  await withHost(await tableAgenda({ rows: 6 }), async ({ model }) => {
    await refreshed();
    const [[day = "", part = 1, text = ""] = []] = historyOf(model);
    const [first = ""] = String(text)
      .slice(String(text).indexOf("|") + 1)
      .split("\n");
    const long = String(text) + `${first}\n`.repeat(2500);
    const rows = [[day, part, long.slice(0, 32_000)]];
    for (let at = 32_000; at < long.length; at += 32_000)
      rows.push([day, rows.length + 1, `C:${long.slice(at, at + 32_000)}`]);
    const sheet = model.sheet("RAG History");
    const bottom = rows.length + 1;
    sheet.cells.write(
      { top: 2, left: 1, bottom, right: 3 },
      rows.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value))),
    );
    sheet.tables[0]?.resize({ top: 1, left: 1, bottom, right: 3 });
    expect(decodeHistory(rows).snapshots[0]?.entries).toHaveLength(2506);
    expect(await refreshed()).toMatchObject({ changed: false, notices: [] });
    expect(historyOf(model)).toEqual(rows);
  });
});

it("of a newer version is left as it is, with a sentence, also on another day", async () => {
  const rows = [...golden.rows, ["2026-10-01", 1, "D5:whatever it keeps"]];
  await refreshedAfter(rows, async (model) => {
    model.sheet("Action agenda").cells.type(2, 6, "Red");
    const { notices, sheets } = await refreshed();
    expect(sheets).toHaveLength(4);
    expect(notices).toEqual([
      "A newer version of RAG Agenda wrote the history in this workbook. It has not changed. Update RAG Agenda to use it.",
    ]);
    const restore = setClock("2027-02-01");
    await refreshed();
    restore();
    expect(historyOf(model)).toEqual(rows);
  });
});

it("that is damaged is read as far as it goes, and goes on from there", async () => {
  const [first = [], ...others] = golden.rows;
  const rows = [first, ["2026-07-06", 1, "D:900.|"], ...others.slice(1)];
  await refreshedAfter(rows, async (model) => {
    expect((await refreshed()).notices).toEqual([
      "Part of the history cannot be read. Movement is shown from the rest.",
    ]);
    expect(historyOf(model)).toEqual([first, ["2026-10-12", 1, expect.stringMatching(/^D3:/)]]);
    expect(await refreshed()).toMatchObject({ changed: false, notices: [] });
  });
});
