import { encodeHistory } from "../../../src/agenda/history/encodedHistory";
import { decodeHistory } from "../../../src/agenda/history/historyRows";
import { movementsSince } from "../../../src/agenda/history/movement";
import { snapshotBefore } from "../../../src/agenda/history/before";
import { nextSnapshot, withSnapshot } from "../../../src/agenda/history/snapshots";
import { judge } from "../../../src/agenda/judge/judge";
import type { AgendaSource, ColumnRole } from "../../../src/agenda/model/agenda";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Snapshot } from "../../../src/agenda/model/snapshot";
import golden from "../../fixtures/golden/historyOfVersion1.json";
import { agendaOf, day, judgeRowsOf } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";
import { aSnapshot, anEntry, snapshotOf } from "../../support/snapshotOf";

const wall = { action: "Repair the harbour wall between the two piers", rating: "Red" };
const steps = { action: "Light the steps that lead up to the chapel", rating: "Green" };
const youth = { action: "Start a forum where young people can be heard", rating: "Amber" };

function movementsOf(before: Row[], after: Row[], roles?: ColumnRole[]): (string | undefined)[] {
  const last = snapshotOf(judgeRowsOf(before, roles), "2021-06-01");
  return (movementsSince(judgeRowsOf(after, roles, { snapshots: [last] }), last) ?? []).map(({ name }) => name);
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
    const snapshots = ["2021-06-01", "2021-07-01"].map((iso) => aSnapshot(day(iso)));
    expect(snapshotBefore(snapshots, day("2021-07-01"))?.day).toBe(day("2021-06-01"));
  });
});

const plainContext = { today: day("2021-07-01"), settings: defaultSettings, register: null, snapshots: [] };

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
    const first = aSnapshot(day("2021-06-01"));
    expect(withSnapshot([first], { ...first, entries: [] })).toHaveLength(1);
  });
  it("all of this year, and of earlier years the last of each month", () => {
    const days = ["2020-01-05", "2020-01-30", "2020-02-02", "2021-01-01", "2021-01-02"].map(day);
    const kept = withSnapshot(
      days.map((taken) => aSnapshot(taken)),
      aSnapshot(day("2021-07-01")),
    );
    expect(kept.map((snapshot) => snapshot.day)).toEqual(
      ["2020-01-30", "2020-02-02", "2021-01-01", "2021-01-02", "2021-07-01"].map(day),
    );
  });
});

describe("the headline rating", () => {
  const headline = (name: string | null, also = "Spend"): Partial<AgendaSource> => ({
    ratingColumns:
      name === null
        ? []
        : [
            { column: 4, name },
            { column: 5, name: also },
          ],
  });
  const refreshedAs = (source: Partial<AgendaSource>, rating: string, snapshots: Snapshot[] = []) =>
    judge({ ...agendaOf([{ ...wall, rating }, steps]), ...source }, { ...plainContext, snapshots });
  const movedFrom = (last: Snapshot, now: Partial<AgendaSource>) =>
    movementsSince(refreshedAs(now, "Amber", [last]), last)?.map(({ name }) => name);
  it("is kept where there are several, by the name of its column", () => {
    expect(snapshotOf(refreshedAs(headline("Delivery"), "Red"), "2021-06-01").headline).toBe("Delivery");
    expect(snapshotOf(refreshedAs(headline(null), "Red"), "2021-06-01").headline).toBeNull();
  });
  it.each([
    ["Delivery", "Delivery", "Improved"],
    ["Delivery, Q1", "Delivery: Q2", "Improved"],
    [null, null, "Improved"],
    ["Delivery", "Spend", "Headline changed"],
    ["Delivery", null, "Headline changed"],
    ["Надежда", "Любовь", "Headline changed"],
  ])("of %j at one refresh and %j at the next: %s", (before, now, movement) => {
    const last = snapshotOf(refreshedAs(headline(before), "Red"), "2021-06-01");
    const unchanged = movement === "Improved" ? "No change" : movement;
    expect(movedFrom(last, headline(now))).toEqual([movement, unchanged]);
  });
  it("that is another one is kept, also where no rating differs", () => {
    const last = snapshotOf(refreshedAs(headline("Delivery"), "Red"), "2021-06-01");
    expect(nextSnapshot(refreshedAs(headline("Spend", "Delivery"), "Red", [last]), last)?.headline).toBe("Spend");
  });
  it("of version 1 is not known, and so not known to have changed", () => {
    const last = { ...snapshotOf(refreshedAs(headline(null), "Red"), "2021-06-01"), version: 1 };
    expect(movedFrom(last, headline("Delivery"))).toEqual(["Improved", "No change"]);
  });
  it("that changed makes nothing of an action that was not there but New", () => {
    const last = snapshotOf(judge({ ...agendaOf([wall]), ...headline("Delivery") }, plainContext), "2021-06-01");
    expect(movedFrom(last, headline("Spend"))).toEqual(["Headline changed", "New"]);
  });
});

describe("a snapshot of version 1", () => {
  it("is read as it was written, without what it did not keep", () => {
    const snapshots = golden.snapshots.map((snapshot) => ({
      version: 1,
      headline: null,
      day: snapshot.day,
      entries: snapshot.entries.map((entry) => ({ ...entry, due: null, stage: null })),
    }));
    const decoded = decodeHistory(golden.rows);
    expect(decoded).toMatchObject({ snapshots, rowCount: golden.rows.length, unread: null });
    expect(decoded.snapshots.map(({ changed }) => changed.map(({ key }) => key))).toEqual([
      ["#1.1", "#2.1", "#3.1", "bT8xTn", "#1.2", "#2.2"],
      ["#1.1", "#2.1", "#3.1", "#1.2", "t5l5v$"],
      ["#1.1", "#2.1", "#3.1"],
      ["#3.1+"],
    ]);
  });
  it("is written as it was", () => {
    expect(encodeHistory(decodeHistory(golden.rows).snapshots)).toEqual(golden.rows);
  });
  it("is followed by one that keeps due date and stage too", () => {
    const roles: ColumnRole[] = ["action", "comment", "owner", "rating", "due", "stage"];
    const dated = { ...wall, due: "31/07/2021", stage: "In progress" };
    const { entries } = snapshotOf(judgeRowsOf([dated, steps], roles), "2021-06-01");
    const undated = entries.map((entry) => ({ ...entry, text: "", due: null, stage: null }));
    const old = { ...aSnapshot(day("2021-06-01"), undated), version: 1 };
    const next = snapshotOf(judgeRowsOf([dated, steps], roles, { snapshots: [old] }), "2021-06-08", old);
    expect(next).toMatchObject({ version: 3, entries: [{ due: day("2021-07-31"), stage: "in progress" }, {}] });
    expect(decodeHistory(encodeHistory([old, next])).snapshots).toEqual([old, next]);
  });
});

describe("snapshots as rows of a table", () => {
  const datedRoles: ColumnRole[] = ["action", "comment", "owner", "rating", "due", "stage"];
  const rowsOf = (order: number): Row[] => [
    { ...wall, comment: `Stone ${order} laid.`, due: order < 2 ? "" : `${order}/08/2021`, stage: "On hold" },
    ...(order < 3 ? [steps] : []),
    { ...youth, rating: order % 2 === 0 ? "" : "Green", due: order === 3 ? "" : "30/09/2021" },
    ...(order > 1 ? [{ action: "Mend the 🪜 ladder", rating: "Blue", comment: "" }] : []),
  ];
  const history = (count = 5): Snapshot[] => {
    const snapshots: Snapshot[] = [];
    for (let order = 0; order < count; order++) {
      const assessment = judgeRowsOf(rowsOf(order), datedRoles, { snapshots });
      const iso = `2021-06-${String(order + 1).padStart(2, "0")}`;
      snapshots.push(snapshotOf(assessment, iso, snapshots[order - 1] ?? null));
    }
    return snapshots;
  };
  it("are read as they were written", () => {
    const snapshots = history();
    expect(decodeHistory(encodeHistory(snapshots))).toEqual({ snapshots, named: [], rowCount: 5, unread: null });
  });
  it("are whole in whatever order they are asked for", () => {
    const snapshots = history(12);
    const read = decodeHistory(encodeHistory(snapshots)).snapshots;
    for (const index of [11, 2, 3, 0]) expect(read[index]).toEqual(snapshots[index]);
    expect(read).toEqual(snapshots);
  });
  it("never are a formula or a number, nor too long for a cell", () => {
    const entries = Array.from({ length: 3000 }, (_, place) =>
      anEntry({ key: `#${place} 🪜`, signature: "AA".repeat(12) }),
    );
    const snapshots = [aSnapshot(day("2021-06-01"), entries)];
    const rows = encodeHistory(snapshots);
    expect(rows.length).toBeGreaterThan(1);
    for (const [, , text] of rows) expect(text).toMatch(/^(?:F3|C):[^]{0,32760}$/);
    expect(decodeHistory(rows).snapshots).toEqual(snapshots);
  });
  it("are never cut between the two halves of a letter", () => {
    for (const before of ["", "x"]) {
      const entries = Array.from({ length: 900 }, (_, place) =>
        anEntry({
          key: `${place === 0 ? before : ""}${String(place).padStart(4, "0")}${"🪜".repeat(30)}`,
          signature: "AA",
        }),
      );
      const rows = encodeHistory([aSnapshot(day("2021-06-01"), entries)]);
      expect(rows.length).toBeGreaterThan(1);
      for (const [, , text] of rows) expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
    }
  });
  it.each([
    ["that don't fit the snapshot before", "D3:\n900.|"],
    ["whose headline has no end", "D3:4.|"],
    ["of no letter that is known", "E2:\n|"],
    ["of version 1 below those of version 3", "D:3.|"],
    ["with a date that is none", "D3:\nRAAAAAA@Psoon 3.|"],
    ["with a stage that is none", "D3:\nRAAAAAA@Z18000 3.|"],
    ["with a date that has no end", "D3:\nRAAAAAA@P18000"],
  ])("that are damaged, %s, end the reading, and what comes before is kept", (_, text) => {
    const rows: unknown[] = encodeHistory(history());
    rows[2] = ["2021-06-03", 1, text];
    expect(decodeHistory(rows)).toEqual({
      snapshots: history().slice(0, 2),
      named: [],
      rowCount: 2,
      unread: "damaged",
    });
  });
  it("of a newer version end the reading, and are known to be newer", () => {
    const rows: unknown[] = encodeHistory(history());
    rows[2] = ["2021-06-03", 1, "D5:whatever it keeps"];
    expect(decodeHistory(rows)).toEqual({ snapshots: history().slice(0, 2), named: [], rowCount: 2, unread: "newer" });
  });
  it("stay under 5 MB for 500 of 1,000 actions of which a third change each time", () => {
    const snapshots: Snapshot[] = [];
    let entries = Array.from({ length: 1000 }, (_, place) =>
      anEntry({
        key: `k${place}`,
        fingerprint: "AAAAAA",
        signature: "AbCd".repeat(10),
        due: 18000,
        stage: "in progress",
      }),
    );
    for (let order = 0; order < 500; order++) {
      entries = entries.map((entry, place) =>
        (place + order) % 3 === 0 ? { ...entry, fingerprint: String(100000 + order) } : entry,
      );
      snapshots.push(aSnapshot(18000 + order, entries));
    }
    const size = encodeHistory(snapshots).reduce((sum, row) => sum + row.join("").length, 0);
    expect(size).toBeLessThan(5_000_000);
  });
});

it("a very large agenda is kept without the words of its actions", () => {
  const wordsKept = (count: number) => {
    const { agenda, today, actions } = judgeRowsOf([wall, steps]);
    const many = Array.from({ length: count }, (_, index) =>
      actions.map((action) => ({ ...action, key: `${action.key} ${index}` })),
    ).flat();
    const { entries = [] } = nextSnapshot({ agenda, today, actions: many }, null) ?? {};
    return new Set(entries.map(({ text }) => text !== ""));
  };
  expect([wordsKept(5_000), wordsKept(5_001)]).toEqual([new Set([true]), new Set([false])]);
});
