import { encodeHistory } from "../../../src/agenda/history/encodedHistory";
import { decodeHistory } from "../../../src/agenda/history/historyRows";
import { sinceLastRefresh } from "../../../src/agenda/history/movement";
import { nextSnapshot } from "../../../src/agenda/history/snapshots";
import type { ColumnRole } from "../../../src/agenda/model/agenda";
import type { Snapshot } from "../../../src/agenda/model/snapshot";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { planSheets } from "../../../src/agenda/sheets";
import { completedInWords, goneInWords, movementWords } from "../../../src/agenda/sheets/movements";
import { judgeRowsOf } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

const wall: Row = { action: "Repair the harbour wall between the two piers", stage: "In progress" };
const steps: Row = { action: "Light the steps that lead up to the chapel", stage: "Complete" };
const youth: Row = { action: "Start a forum where young people can be heard", stage: "In progress" };
const roles: ColumnRole[] = ["action", "comment", "owner", "rating", "stage"];

/** Refreshed with these rows on these days. */
function refreshedWith(...refreshes: [iso: string, rows: Row[]][]): Snapshot[] {
  const snapshots: Snapshot[] = [];
  for (const [iso, rows] of refreshes) {
    snapshots.push(snapshotOf(judgeRowsOf(rows, roles, { snapshots }), iso, snapshots.at(-1)));
  }
  return snapshots;
}

/** What is said on 1 July 2021, after a round through the workbook. */
function since(snapshots: readonly Snapshot[], now: Row[]) {
  const kept = decodeHistory(encodeHistory(snapshots)).snapshots;
  expect(kept.map(({ entries }) => entries)).toEqual(snapshots.map(({ entries }) => entries));
  const assessment = judgeRowsOf(now, roles, { snapshots: kept });
  return { ...sinceLastRefresh(assessment, [kept]), assessment, kept };
}

const complete = { stage: "Complete" };

describe("actions that left the agenda", () => {
  it("are named, with how many of them were complete", () => {
    const { gone = [] } = since(refreshedWith(["2021-06-01", [wall, steps, youth]]), [youth]);
    expect(goneInWords(gone)).toBe(
      '2 actions are no longer in the agenda, 1 of them complete: "Repair the harbour wall between the two…" and "Light the steps that lead up to the cha…".',
    );
  });
  it("are said once: the refresh that says so keeps a snapshot without them", () => {
    const before = refreshedWith(["2021-06-01", [wall, steps]]);
    const { assessment, gone, kept } = since(before, [wall]);
    expect(gone).toHaveLength(1);
    const yesterday = nextSnapshot({ ...assessment, today: assessment.today - 1 }, kept.at(-1) ?? null);
    if (yesterday === null) throw new Error("Nothing was kept.");
    expect(sinceLastRefresh(assessment, [[...kept, yesterday]])?.gone).toEqual([]);
  });
  it("are none where a row was sorted, or lightly reworded", () => {
    const reworded = { ...wall, action: "Repair the harbour wall between both of the piers" };
    expect(since(refreshedWith(["2021-06-01", [wall, steps]]), [steps, reworded]).gone).toEqual([]);
  });
  it("are none where another agenda is read: nothing is left of what was there", () => {
    expect(since(refreshedWith(["2021-06-01", [wall, steps]]), [youth]).gone).toEqual([]);
  });
  it("are named by their last words, or by their reference where an older version kept no words", () => {
    const reworded = { ...wall, action: "Rebuild the harbour wall between the two piers" };
    const twice = refreshedWith(["2021-05-01", [wall, steps]], ["2021-06-01", [reworded, steps]]);
    expect(since(twice, [steps]).gone?.map(({ name }) => name)).toEqual([reworded.action]);
    const withReferences = [{ ...wall, ref: "A1" }, { ...steps, ref: "A2" }, youth];
    const [last] = [snapshotOf(judgeRowsOf(withReferences, ["ref", ...roles]), "2021-06-01")];
    const unnamed: Snapshot = { ...last, version: 2, entries: last.entries.map((entry) => ({ ...entry, text: "" })) };
    const { gone = [] } = since([{ ...unnamed, changed: unnamed.entries }], [steps]);
    expect(goneInWords(gone)).toBe('2 actions are no longer in the agenda: "A1" and 1 more.');
  });
  it("are named by the first three, and the others counted", () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({
      action: `Undertaking ${"abcdefghi".charAt(index)} of the plan`,
    }));
    const gone = rows.map(({ action }) => ({ name: action, complete: false }));
    expect(goneInWords(gone)).toMatch(
      /^9 actions are no longer in the agenda: .*"Undertaking c of the plan" and 6 more\.$/,
    );
  });
});

describe("complete actions are counted by when they were first seen complete", () => {
  const completedOf = (snapshots: Snapshot[], now: Row[]) => since(snapshots, now).completed;
  it("since the last refresh, or before the first", () => {
    const counts = completedOf(refreshedWith(["2021-06-01", [wall, steps]]), [{ ...wall, ...complete }, steps]);
    expect(counts).toEqual({ since: 1, thisMonth: 0, before: 1 });
    expect(completedInWords({ since: 1, thisMonth: 2, before: 6 }, "1 June 2021")).toBe(
      "9 actions are complete: 1 since the refresh of 1 June 2021, 2 before that this month, 6 earlier.",
    );
  });
  it("in this calendar month, or an earlier one", () => {
    const now = [{ ...wall, ...complete }, youth];
    const open = ["2021-05-01", [wall, youth]] as [string, Row[]];
    const inJune = judgeRowsOf(now, roles, { snapshots: refreshedWith(open, ["2021-06-20", now]), today: 18808 });
    expect(sinceLastRefresh(inJune, [refreshedWith(open, ["2021-06-20", now])])?.completed.thisMonth).toBe(1);
    expect(completedOf(refreshedWith(open, ["2021-06-20", now]), now)).toEqual({ since: 0, thisMonth: 0, before: 1 });
  });
  it("again, where one was reopened meanwhile", () => {
    const done = { ...wall, ...complete };
    const history = refreshedWith(["2021-04-01", [done, youth]], ["2021-05-01", [wall, youth]]);
    expect(completedOf(history, [done, youth])?.since).toBe(1);
  });
});

describe("a complete action is no longer counted after the days of the settings", () => {
  const history = refreshedWith(["2021-05-01", [wall, steps]], ["2021-06-20", [{ ...wall, ...complete }, steps]]);
  const now = [{ ...wall, ...complete, rating: "Green" }, steps, youth];
  const judged = (completeDays: number | null) =>
    judgeRowsOf(now, roles, { snapshots: history, settings: { ...defaultSettings, completeDays } });

  it("counted from the refresh that first saw it complete, and always where the settings say nothing", () => {
    const countsFor = (days: number | null) => {
      const { summary } = judged(days);
      return [
        summary.actions,
        summary.complete,
        summary.setAside,
        summary.sections[0]?.actions,
        summary.owners[0]?.actions,
      ];
    };
    expect(countsFor(null)).toEqual([3, 2, 0, 3, 3]);
    // 61 days after the first refresh, which had the steps complete, and 11 after the second.
    expect(countsFor(61)).toEqual([3, 2, 0, 3, 3]);
    expect(countsFor(60)).toEqual([2, 1, 1, 2, 2]);
    expect(countsFor(10)).toEqual([1, 0, 2, 1, 1]);
  });
  it("in no coverage and no movement either, and it stays among the actions", () => {
    const assessment = judged(10);
    expect(assessment.actions.map(({ setAside }) => setAside)).toEqual([true, true, false]);
    expect(assessment.summary.coverage).toMatchObject({ owner: 1, rating: 1 });
    const since = sinceLastRefresh(assessment, [history]);
    expect(since?.completed).toEqual({ since: 0, thisMonth: 0, before: 0 });
    expect(movementWords(assessment.actions, since?.movements ?? null)(null, null)).toBe("+ 1 new");
  });
  it("and the summary says how many are not counted", () => {
    const settings = { ...defaultSettings, completeDays: 10 };
    const assessment = judged(10);
    const [summary] = planSheets(assessment, {
      settings,
      dateSystem: 1900,
      since: sinceLastRefresh(assessment, [history]),
    });
    expect(summary?.lines.join(" ")).toContain(
      "2 actions have been complete for more than 10 days and are not counted.",
    );
  });
});
