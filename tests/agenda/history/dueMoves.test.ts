/** How often a due date has moved: as earlier refreshes saw it, and as the agenda itself says. */
import { judge } from "../../../src/agenda/judge/judge";
import { nextSnapshot, withSnapshot } from "../../../src/agenda/history/snapshots";
import type { ColumnRole } from "../../../src/agenda/model/agenda";
import { dayToIso } from "../../../src/agenda/dates/days";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Snapshot } from "../../../src/agenda/model/snapshot";
import { agendaOf, day, judgeRowsOf, withCode } from "../../support/agendaOf";

const roles: ColumnRole[] = ["action", "comment", "owner", "rating", "due", "updated"];

/** The agenda's one action as of a refresh each month from January on, with these due dates one after another. */
function refreshedWith(dues: readonly string[], updates: readonly string[] = []) {
  let snapshots: Snapshot[] = [];
  let assessment = judgeRowsOf([{}]);
  for (const [index, due] of dues.entries()) {
    const today = day(`2021-0${index + 1}-11`);
    assessment = judgeRowsOf([{ due, updated: updates[index] ?? "" }], roles, { today, snapshots });
    const next = nextSnapshot(assessment, snapshots.at(-1) ?? null);
    if (next !== null) snapshots = withSnapshot(snapshots, next);
  }
  return { ...saidOf(assessment), snapshots };
}

function saidOf({ actions, findings }: ReturnType<typeof judgeRowsOf>) {
  const { firstDue = null, dueMoves = 0 } = actions[0] ?? {};
  return {
    first: firstDue === null ? null : dayToIso(firstDue),
    moves: dueMoves,
    message: withCode(findings, "due-moved")[0]?.message ?? null,
  };
}

describe("a due date that refreshes have seen", () => {
  it("move twice is a finding that says since when, and by how many days", () => {
    expect(refreshedWith(["31/03/2021", "31/03/2021", "30/06/2021", "30/09/2021"])).toMatchObject({
      first: "2021-03-31",
      moves: 2,
      message:
        "The due date has moved twice since 11 January 2021, by 183 days in all. It was 31 March 2021 at first: " +
        "say what keeps moving it, or agree a date that can be met.",
    });
  });
  it.each([
    [["31/03/2021", "30/06/2021", "31/03/2021"], 2, "moved twice since 11 January 2021, and is back where it was. It"],
    [
      ["31/03/2021", "30/04/2021", "31/05/2021", "30/03/2021"],
      3,
      "3 times since 11 January 2021, by 1 day in all, to an earlier one.",
    ],
  ])("as %j has moved %i times", (dues, moves, words) => {
    const { message, ...said } = refreshedWith(dues);
    expect(said.moves).toBe(moves);
    expect(message).toContain(words);
  });
  it.each([
    ["moved once", ["31/03/2021", "30/06/2021"], "2021-03-31", 1],
    ["never moved", ["31/03/2021", "31/03/2021"], "2021-03-31", 0],
    ["was not there at first", ["", "31/03/2021", "30/06/2021"], "2021-03-31", 1],
    ["was taken out for a time", ["31/03/2021", "", "31/03/2021", "30/06/2021"], "2021-03-31", 1],
    ["was taken out", ["31/03/2021", "30/06/2021", ""], "2021-03-31", 1],
    ["was never there", ["", ""], null, 0],
    ["is written otherwise", ["31/03/2021", "31 March 2021", "Wed 31 Mar 2021"], "2021-03-31", 0],
  ])("and that %s is no finding", (_, dues, first, moves) => {
    expect(refreshedWith(dues)).toMatchObject({ first, moves, message: null });
  });
  it("says the same at a second refresh of the day", () => {
    const { snapshots } = refreshedWith(["31/03/2021", "30/06/2021"]);
    const again = judgeRowsOf([{ due: "30/09/2021", updated: "" }], roles, { today: day("2021-02-11"), snapshots });
    expect(saidOf(again)).toMatchObject({ first: "2021-03-31", moves: 1 });
  });
});

describe("a due date without its year", () => {
  it("has not moved because its year is read from another update", () => {
    const said = refreshedWith(["31 March", "31 March", "31 March"], ["01/02/2019", "01/02/2020", "01/02/2021"]);
    expect(said).toMatchObject({ first: null, moves: 0, message: null });
    expect(said.snapshots.map(({ entries }) => entries[0]?.due)).toEqual([null]);
  });
});

describe("a due date that the agenda itself says has moved", () => {
  it.each([
    ["31/03/2021 revised to 30/06/2021", "2021-03-31", 1],
    ["30/06/2021 (was 31/03/2021)", "2021-03-31", 1],
    ["30/06/2021 (revised from 31/03/2021)", "2021-03-31", 1],
    ["30/06/2021 revised from 31/03/2021", "2021-03-31", 1],
    ["Revised from 31/03/2021 to 30/06/2021", "2021-03-31", 1],
    ["31/03/2021 -> 30/04/2021 -> 30/06/2021", "2021-03-31", 2],
    ["31/03/2021 (revised 30/06/2021)", "2021-03-31", 1],
    ["Originally 31/03/2021, now 30/06/2021", "2021-03-31", 1],
    ["Now 30/06/2021", "2021-06-30", 0],
    ["30/06/2021 (provisional)", "2021-06-30", 0],
  ])("in its cell: %s", (due, first, moves) => {
    const assessment = judgeRowsOf([{ due }], roles);
    expect(saidOf(assessment)).toMatchObject({ first, moves });
    expect(assessment.actions[0]?.due).toBe(day("2021-06-30"));
  });

  const columns = (cells: string[], snapshots: readonly Snapshot[] = []) => {
    const source = agendaOf([{}], ["action", "comment", "owner", "rating", "due"]);
    const rows = source.rows.map((row) => [...row.slice(0, 4), ...cells]);
    const earlier = { ...source.earlier, due: [6, 5] };
    const place = {
      columns: { ...source.columns, due: 7 },
      earlier,
      lastColumn: 7,
      header: [...source.header, "", ""],
    };
    return judge(
      { ...source, ...place, rows },
      { today: day("2021-07-01"), settings: defaultSettings, register: null, snapshots },
    );
  };
  it.each([
    [["31/03/2021", "", ""], "2021-03-31", 0, null],
    [["31/03/2021", "30/06/2021", ""], "2021-03-31", 1, null],
    [["31/03/2021", "31/03/2021", "30/06/2021"], "2021-03-31", 1, null],
    [["31/03/2021", "30/06/2021", "30/09/2021"], "2021-03-31", 2, "The due date has moved twice, by 183 days in all."],
  ])("in columns of their own: %j", (cells, first, moves, words) => {
    const { message, ...said } = saidOf(columns(cells));
    expect(said).toEqual({ first, moves });
    if (words === null) expect(message).toBeNull();
    else expect(message).toContain(words);
  });
  it("moves once, however many refreshes have seen both dates", () => {
    const before = columns(["31/03/2021", "", ""]);
    const seen = nextSnapshot({ ...before, today: day("2021-02-01") }, null);
    expect(saidOf(columns(["31/03/2021", "30/06/2021", ""], seen === null ? [] : [seen]))).toMatchObject({ moves: 1 });
  });
  it("moves once more where its revised date is written over", () => {
    const before = columns(["31/03/2021", "30/06/2021", ""]);
    const seen = nextSnapshot({ ...before, today: day("2021-02-01") }, null);
    expect(saidOf(columns(["31/03/2021", "30/09/2021", ""], seen === null ? [] : [seen]))).toMatchObject({
      first: "2021-03-31",
      moves: 2,
    });
  });
});
