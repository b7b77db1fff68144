import { dayToSerial } from "../../../src/agenda/dates/days";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { agendaOf, day, judgeOne, judgeRowsOf, withCode } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

// Every agenda here is judged on 1 July 2021.

describe("an action is overdue", () => {
  it("when its due date is before today and it is not complete", () => {
    expect(judgeOne({ due: "30/06/2021" }).action.overdueDays).toBe(1);
  });
  it("not on the day itself, nor when complete or cancelled", () => {
    expect(judgeOne({ due: "01/07/2021" }).action.overdueDays).toBeNull();
    expect(judgeOne({ due: "30/06/2021", stage: "Complete" }).action.overdueDays).toBeNull();
    expect(judgeOne({ due: "30/06/2021", stage: "Cancelled" }).action.overdueDays).toBeNull();
  });
});

it("an action is not complete by a day that is still to come: that is when it is planned for", () => {
  const closed = (iso: string) => judgeOne({ stage: dayToSerial(day(iso), 1900), due: "" }).action;
  expect(closed("2021-07-01")).toMatchObject({ stage: "complete", complete: true, due: null });
  expect(closed("2021-07-02")).toMatchObject({ stage: null, complete: false, due: day("2021-07-02") });
});

describe("an action is due soon", () => {
  it.each([
    ["01/07/2021", true],
    ["31/07/2021", true],
    ["01/08/2021", false],
    ["30/06/2021", false],
  ])("when due on %s: %s", (due, soon) => expect(judgeOne({ due }).action.dueSoon).toBe(soon));
  it("by the days that the workbook's settings say", () => {
    const settings = { ...defaultSettings, dueSoonDays: 60 };
    expect(judgeOne({ due: "01/08/2021" }, { settings }).action.dueSoon).toBe(true);
  });
});

describe("an action is stale", () => {
  it.each([
    ["31/05/2021", false],
    ["30/05/2021", true],
  ])("when last updated on %s: %s", (updated, stale) => expect(judgeOne({ updated }).action.stale).toBe(stale));
  it("by the cadence of a quarterly agenda", () => {
    const settings = { ...defaultSettings, cadenceDays: 92 };
    expect(judgeOne({ updated: "31/03/2021" }, { settings }).action.stale).toBe(false);
  });
  it("by the cadence of its own rating", () => {
    const settings = { ...defaultSettings, cadenceDaysByRating: { Red: 7 } };
    expect(judgeOne({ updated: "20/06/2021", rating: "Red" }, { settings }).action.stale).toBe(true);
    expect(judgeOne({ updated: "20/06/2021", rating: "Green" }, { settings }).action.stale).toBe(false);
  });
  it("never when complete", () =>
    expect(judgeOne({ updated: "01/01/2021", stage: "Complete" }).action.stale).toBe(false));
  it("without a column of updates, by the last snapshot in which its comment changed", () => {
    const old = judgeRowsOf([{ comment: "Started." }]);
    const snapshots = [snapshotOf(old, "2021-03-01")];
    expect(judgeOne({ comment: "Started." }, { snapshots }).action.stale).toBe(true);
    expect(judgeOne({ comment: "Half done." }, { snapshots }).action.stale).toBe(false);
  });
  it("not when nothing tells", () => expect(judgeOne({}).action.stale).toBe(false));
});

describe("a date that is still to come is no update", () => {
  const updatesOf = (dates: string[]) => {
    const all = ["Repair the harbour wall", "Light the steps", "Clear the culvert"];
    const rows = dates.map((updated, index) => ({ updated, action: all[index] ?? "" }));
    const { actions, summary } = judgeRowsOf(rows, ["action", "comment", "owner", "rating", "updated"]);
    return { dates: actions.map(({ updated }) => updated), stale: summary.stale, known: summary.coverage.updated };
  };
  it("and nothing is counted where no other is there", () =>
    expect(updatesOf(["01/08/2021"])).toEqual({ dates: [null], stale: null, known: 0 }));
  it("and updates that have passed still count", () =>
    expect(updatesOf(["01/08/2021", "28/06/2021", "01/03/2021"])).toEqual({
      dates: [null, day("2021-06-28"), day("2021-03-01")],
      stale: 1,
      known: 2,
    }));
  it("and where most are to come, those that have passed are none either", () =>
    expect(updatesOf(["01/08/2021", "01/09/2021", "01/03/2021"])).toEqual({
      dates: [null, null, null],
      stale: null,
      known: 0,
    }));
  it("but the day itself is one", () => expect(updatesOf(["01/07/2021"]).known).toBe(1));
});

it("a missing comment is said once, with all its cells, and nothing else of them", () => {
  const { findings } = judgeRowsOf([{ comment: "" }, { action: "Light the steps", comment: "" }]);
  const [finding] = withCode(findings, "comment-missing");
  expect(finding?.cells).toEqual(["B2", "B3"]);
  expect(findings.filter(({ cells }) => cells.includes("B2"))).toHaveLength(1);
});

it("a row that breaks off lacks no comment where its other half has one, but does where neither has", () => {
  const halves = (below: string) => [
    { action: "Repair the roof of the", comment: "" },
    { action: "old fish market before winter", comment: below },
  ];
  const missing = (below: string) => withCode(judgeRowsOf(halves(below)).findings, "comment-missing")[0]?.cells;
  expect(missing("Scaffold is up.")).toBeUndefined();
  expect(missing("")).toEqual(["B2", "B3"]);
});

it("a comment that has not changed for longer than the cadence is reported", () => {
  const snapshots = [snapshotOf(judgeRowsOf([{}]), "2021-03-01")];
  const [finding] = withCode(judgeOne({}, { snapshots }).findings, "comment-unchanged");
  expect(finding?.message).toContain("since 1 March 2021");
  const fresh = [snapshotOf(judgeRowsOf([{}]), "2021-06-20")];
  expect(withCode(judgeOne({}, { snapshots: fresh }).findings, "comment-unchanged")).toEqual([]);
});

describe("compared with the register", () => {
  const person = { otherNames: ["Addy"], email: "ada@example.org", team: null, active: true };
  const register = [
    { ...person, name: "Ada Thorne" },
    { ...person, name: "Bilal Reyes", otherNames: [], email: null, active: false },
  ];
  it.each(["Ada Thorne", "ada thorne", "Addy"])("%s is known", (owner) => {
    expect(judgeOne({ owner }, { register }).findings).toEqual([]);
  });
  it("an unknown owner gets the nearest known name", () => {
    const [finding] = withCode(judgeOne({ owner: "Ada Thorn" }, { register }).findings, "owner-unknown");
    expect(finding?.message).toContain("“Ada Thorne”");
    expect(finding?.fixes).toEqual([{ cell: "C2", from: "Ada Thorn", to: "Ada Thorne" }]);
  });
  it("a stranger gets none, and no fix", () => {
    const [finding] = withCode(judgeOne({ owner: "Quentin Zephyr" }, { register }).findings, "owner-unknown");
    expect(finding?.message).not.toContain("nearest");
    expect(finding?.fixes).toEqual([]);
  });
  it("somebody who has left is named", () => {
    expect(withCode(judgeOne({ owner: "Bilal Reyes" }, { register }).findings, "owner-inactive")).toHaveLength(1);
  });
});

it("the source is left as it was", () => {
  const source = agendaOf([{ comment: " Due in May " }]);
  const before = structuredClone(source);
  judgeOne({ comment: " Due in May " });
  expect(source).toEqual(before);
});
