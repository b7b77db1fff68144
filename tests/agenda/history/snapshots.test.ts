import { decodeHistory, encodeHistory } from "../../../src/agenda/history/historyRows";
import { movementsSince } from "../../../src/agenda/history/movement";
import { nextSnapshot, snapshotBefore, withSnapshot } from "../../../src/agenda/history/snapshots";
import type { ColumnRole } from "../../../src/agenda/model/agenda";
import type { Snapshot } from "../../../src/agenda/model/snapshot";
import { day, judgeRowsOf } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

const wall = { action: "Repair the harbour wall between the two piers", rating: "Red" };
const steps = { action: "Light the steps that lead up to the chapel", rating: "Green" };
const youth = { action: "Start a forum where young people can be heard", rating: "Amber" };

function movementsOf(before: Row[], after: Row[], roles?: ColumnRole[]): (string | undefined)[] {
  const last = snapshotOf(judgeRowsOf(before, roles), "2021-06-01");
  const { actions } = judgeRowsOf(after, roles, { snapshots: [last] });
  return (movementsSince(actions, last) ?? []).map(({ name }) => name);
}

describe("movement since the last snapshot", () => {
  it.each([
    ["Red", "Amber", "Improved"],
    ["Green", "Amber", "Worsened"],
    ["Green", "Green", "No change"],
    ["", "Green", "New"],
    ["Green", "", "No longer rated"],
  ])("from %j to %j is %s", (from, to, movement) => {
    expect(movementsOf([{ ...wall, rating: from }, steps], [{ ...wall, rating: to }, steps])[0]).toBe(movement);
  });
  it("of an action that was not there is New", () => {
    expect(movementsOf([wall, steps], [wall, youth, steps])).toEqual(["No change", "New", "No change"]);
  });
  it("is compared with the last day before, so that a second refresh says the same", () => {
    const snapshots = ["2021-06-01", "2021-07-01"].map((iso) => ({ day: day(iso), entries: [] }));
    expect(snapshotBefore(snapshots, day("2021-07-01"))?.day).toBe(day("2021-06-01"));
  });
});

describe("an action keeps its key", () => {
  it("when rows are sorted", () => {
    expect(movementsOf([wall, steps], [{ ...steps, rating: "Red" }, wall])).toEqual(["Worsened", "No change"]);
  });
  it("when it is lightly reworded", () => {
    const reworded = { action: "Repair the harbour wall between both of the piers", rating: "Amber" };
    expect(movementsOf([steps, wall], [youth, reworded, steps])).toEqual(["New", "Improved", "No change"]);
  });
  it("when it is wholly reworded, by its reference", () => {
    const roles: ColumnRole[] = ["ref", "action", "comment", "owner", "rating"];
    const after = [{ ref: "A1", action: "Something else entirely", rating: "Green" }];
    expect(movementsOf([{ ref: "A1", ...wall }], after, roles)).toEqual(["Improved"]);
  });
  it("when inserting a row renumbers the references", () => {
    const roles: ColumnRole[] = ["ref", "action", "comment", "owner", "rating"];
    const before = [
      { ref: 1, ...wall },
      { ref: 2, ...steps },
    ];
    const after = [
      { ref: 1, ...youth },
      { ref: 2, ...wall, rating: "Green" },
      { ref: 3, ...steps },
    ];
    expect(movementsOf(before, after, roles)).toEqual(["New", "Improved", "No change"]);
  });
  it("when another row says the same words", () => {
    const twins = [
      { ...wall, owner: "Ada Thorne" },
      { ...wall, owner: "Bilal Reyes" },
    ];
    const keys = judgeRowsOf(twins).actions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(judgeRowsOf([...twins].reverse()).actions.map(({ key }) => key)).toEqual([...keys].reverse());
  });
});

describe("a refresh keeps a snapshot", () => {
  it("only when something changed", () => {
    const assessment = judgeRowsOf([wall, steps]);
    const first = snapshotOf(assessment, "2021-06-01");
    expect(nextSnapshot(judgeRowsOf([steps, wall], undefined, { snapshots: [first] }), first)).toBeNull();
    expect(
      nextSnapshot(judgeRowsOf([{ ...wall, comment: "Begun anew." }, steps], undefined, { snapshots: [first] }), first),
    ).not.toBeNull();
  });
  it("one a day", () => {
    const first = { day: day("2021-06-01"), entries: [] };
    expect(withSnapshot([first], { ...first, entries: [] })).toHaveLength(1);
  });
  it("all of this year, and of earlier years the last of each month", () => {
    const days = ["2020-01-05", "2020-01-30", "2020-02-02", "2021-01-01", "2021-01-02"].map(day);
    const kept = withSnapshot(
      days.map((taken) => ({ day: taken, entries: [] })),
      { day: day("2021-07-01"), entries: [] },
    );
    expect(kept.map((snapshot) => snapshot.day)).toEqual(
      ["2020-01-30", "2020-02-02", "2021-01-01", "2021-01-02", "2021-07-01"].map(day),
    );
  });
});

describe("snapshots as rows of a table", () => {
  const rowsOf = (order: number): Row[] => [
    { ...wall, comment: `Stone ${order} laid.` },
    ...(order < 3 ? [steps] : []),
    { ...youth, rating: order % 2 === 0 ? "" : "Green" },
    ...(order > 1 ? [{ action: "Mend the 🪜 ladder", rating: "Blue", comment: "" }] : []),
  ];
  const history = (): Snapshot[] => {
    const snapshots: Snapshot[] = [];
    for (let order = 0; order < 5; order++) {
      const assessment = judgeRowsOf(rowsOf(order), undefined, { snapshots });
      snapshots.push(snapshotOf(assessment, `2021-06-0${order + 1}`, snapshots[order - 1] ?? null));
    }
    return snapshots;
  };
  it("are read as they were written", () => {
    const snapshots = history();
    expect(decodeHistory(encodeHistory(snapshots))).toEqual({ snapshots, notice: null });
  });
  it("never are a formula or a number, nor too long for a cell", () => {
    const entries = Array.from({ length: 3000 }, (_, place) => ({
      key: `#${place} 🪜`,
      rating: null,
      fingerprint: "",
      signature: "AA".repeat(12),
    }));
    const snapshots = [{ day: day("2021-06-01"), entries }];
    const rows = encodeHistory(snapshots);
    expect(rows.length).toBeGreaterThan(1);
    for (const [, , text] of rows) expect(text).toMatch(/^[FDC]:[^]{0,32760}$/);
    expect(decodeHistory(rows).snapshots).toEqual(snapshots);
  });
  it("are never cut between the two halves of a letter", () => {
    for (const before of ["", "x"]) {
      const entries = Array.from({ length: 900 }, (_, place) => ({
        key: `${place === 0 ? before : ""}${String(place).padStart(4, "0")}${"🪜".repeat(30)}`,
        rating: null,
        fingerprint: "",
        signature: "AA",
      }));
      const rows = encodeHistory([{ day: day("2021-06-01"), entries }]);
      expect(rows.length).toBeGreaterThan(1);
      for (const [, , text] of rows) expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
    }
  });
  it("that are damaged end the reading with a sentence, and what comes before is kept", () => {
    const rows: unknown[] = encodeHistory(history());
    rows[2] = ["2021-06-03", 1, "D:900.|"];
    const { snapshots, notice } = decodeHistory(rows);
    expect(snapshots).toHaveLength(2);
    expect(notice).toContain("can't be read");
  });
  it("stay under 5 MB for 500 of 1,000 actions of which a third change each time", () => {
    const snapshots: Snapshot[] = [];
    let entries = Array.from({ length: 1000 }, (_, place) => ({
      key: `k${place}`,
      rating: null,
      fingerprint: "AAAAAA",
      signature: "AbCd".repeat(10),
    }));
    for (let order = 0; order < 500; order++) {
      entries = entries.map((entry, place) =>
        (place + order) % 3 === 0 ? { ...entry, fingerprint: String(100000 + order) } : entry,
      );
      snapshots.push({ day: 18000 + order, entries });
    }
    const size = encodeHistory(snapshots).reduce((sum, row) => sum + row.join("").length, 0);
    expect(size).toBeLessThan(5_000_000);
  });
});
