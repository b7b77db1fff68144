/** A refresh of 1,000 actions in a workbook that remembers 500 refreshes, against the same in one that remembers a single one. */
import { encodeHistory } from "../../src/agenda/history/encodedHistory";
import { nextSnapshot } from "../../src/agenda/history/snapshots";
import { dateOf } from "../../src/agenda/dates/days";
import { ratings } from "../../src/agenda/model/agenda";
import type { Snapshot } from "../../src/agenda/model/snapshot";
import { asText } from "../../src/excel/host/cellText";
import { refreshSummary } from "../../src/excel/summary/refresh";
import type { RefreshResult } from "../../src/excel/summary/refresh";
import { setClock } from "../../src/host/headless/clock";
import { startHost } from "../../src/host/headless/startHost";
import { openWorkbook } from "../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbook";
import { largeWorkbook } from "../fixtures/workbooks";
import { median } from "./report";
import type { Measurement } from "./report";

const actions = 1_000;
const snapshots = 500;
const yesterday = "2026-12-19";
const today = "2026-12-20";
/** Odd, so that there is a middle one. */
const runs = 15;

/** Of a hundred actions, how many change from one snapshot to the next. A cadence of 31 days, refreshed daily, is 3. */
const usual = 5;
const most = 33;

export async function measureHistory(): Promise<Measurement[]> {
  const workbooks = {
    one: await remembering(1, 0),
    usual: await remembering(snapshots, usual),
    most: await remembering(snapshots, most),
  };
  const times: Record<keyof typeof workbooks, number>[] = [];
  for (let run = 0; run <= runs; run++) {
    times.push({
      one: await timed(workbooks.one),
      usual: await timed(workbooks.usual),
      most: await timed(workbooks.most),
    });
  }
  // The first run is the slowest for all.
  const middle = (key: keyof typeof workbooks) => median(times.slice(1).map((time) => time[key]));
  const one = middle("one");
  return [
    {
      what: "Refresh of 1,000 actions with 500 snapshots against one snapshot, processor time",
      value: middle("usual") / one,
      limit: 1.1,
      unit: "×",
    },
    { what: "  the same where a third changed each time", value: middle("most") / one, limit: null, unit: "×" },
    { what: "  with one snapshot", value: one, limit: null, unit: "ms" },
  ];
}

/** A workbook that was refreshed yesterday, with so many snapshots. */
async function remembering(count: number, changing: number): Promise<Uint8Array> {
  return withWorkbook(await largeWorkbook(actions), yesterday, async (model) => {
    const { assessment } = await refreshed();
    const last = nextSnapshot(assessment, null);
    if (last === null) throw new Error("The first refresh kept no snapshot.");
    const rows = encodeHistory(snapshotsUpTo(last, count, changing));
    const sheet = model.sheet("RAG History");
    sheet.cells.write(
      { top: 2, left: 1, bottom: rows.length + 1, right: 3 },
      rows.map(([date, part, text]) => [asText(date), part, asText(text)]),
    );
    sheet.tables[0]?.resize({ top: 1, left: 1, bottom: rows.length + 1, right: 3 });
    const { history } = await refreshed();
    if (history.snapshots.length !== count)
      throw new Error(`${history.snapshots.length} of ${count} snapshots are read.`);
    return model.save();
  });
}

/** One a day of this year, and before that one a month: what thinning leaves. */
function snapshotsUpTo(last: Snapshot, count: number, changing: number): Snapshot[] {
  const { year } = dateOf(last.day);
  const found: Snapshot[] = [];
  let next = last;
  for (let order = 1; order < count; order++) {
    const { day } = next;
    found.unshift(next);
    const entries = next.entries.map((entry, place) => {
      if ((place * 37 + order * 11) % 100 >= changing) return entry;
      const rating = ratings[(place + order) % ratings.length] ?? null;
      return { ...entry, rating, fingerprint: String(100_000 + order) };
    });
    next = { ...next, day: dateOf(day - 1).year === year ? day - 1 : day - 31, entries, changed: entries };
  }
  return [next, ...found];
}

/** Milliseconds of all processors for a refresh that finds a change. */
function timed(bytes: Uint8Array): Promise<number> {
  return withWorkbook(bytes, today, async (model) => {
    model.sheet("Action agenda").cells.type(5, 6, "Amber");
    const before = process.cpuUsage();
    await refreshed();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

async function refreshed(): Promise<RefreshResult> {
  const outcome = await refreshSummary();
  if (!outcome.ok) throw new Error(`${outcome.fault.title} ${outcome.fault.details}`);
  return outcome.result;
}

async function withWorkbook<T>(bytes: Uint8Array, day: string, work: (model: WorkbookModel) => Promise<T>): Promise<T> {
  const restore = setClock(day);
  const host = await startHost(await openWorkbook(bytes, "agenda.xlsx"));
  try {
    return await work(host.model);
  } finally {
    host.close();
    restore();
  }
}
