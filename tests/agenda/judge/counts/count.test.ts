import { nextSnapshot } from "../../../../src/agenda/history/snapshots";
import type { ColumnRole } from "../../../../src/agenda/model/agenda";
import type { Assessment, Counts } from "../../../../src/agenda/model/assessment";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { day, judgeRowsOf, withCode } from "../../../support/agendaOf";
import type { Row } from "../../../support/agendaOf";

it("ratings are counted of the unfinished and rated, and the not rated stand apart", () => {
  const { summary } = judgeRowsOf(
    [
      { rating: "Red" },
      { action: "Light the steps", rating: "Green" },
      { action: "Mend the slip", rating: "Green", stage: "Complete" },
      { action: "Clear the culvert", rating: "" },
    ],
    ["action", "comment", "owner", "rating", "stage"],
  );
  expect(summary).toMatchObject({
    actions: 4,
    rated: 2,
    ratings: { Red: 1, Amber: 0, Green: 1 },
    notRated: 1,
    complete: 1,
  });
});

it("Blue, which says complete, is counted where the scale has it", () => {
  const { summary } = judgeRowsOf([{ rating: "Blue" }, { action: "Light the steps", rating: "Red" }]);
  expect(summary).toMatchObject({ rated: 2, ratings: { Red: 1, Amber: 0, Green: 0, Blue: 1 }, complete: 1 });
});

it("every rating of the scale is named, also with none", () => {
  const { summary } = judgeRowsOf([{ rating: "Amber/Red" }]);
  expect(summary.owners[0]?.ratings).toEqual({ Red: 0, "Amber/Red": 1, Amber: 0, "Amber/Green": 0, Green: 0 });
});

it("each lead counts the action once, support apart, and those of nobody come last", () => {
  const { summary } = judgeRowsOf([
    { owner: "TBC" },
    { action: "Light the steps", owner: "Dev Marsh & Ada Thorne" },
    { action: "Mend the slip", owner: "Ada Thorne (with Dev Marsh)" },
  ]);
  expect(summary.owners.map(({ name, actions, supporting }) => [name, actions, supporting])).toEqual([
    ["Ada Thorne", 2, 0],
    ["Dev Marsh", 1, 1],
    ["Unassigned", 1, 0],
  ]);
});

it("sections are counted in the agenda's order, with overdue and stale", () => {
  const { summary } = judgeRowsOf(
    [
      { section: "Water", due: "01/06/2021", updated: "01/05/2021" },
      { section: "Air", action: "Light the steps", due: "01/08/2021", updated: "20/06/2021" },
      { section: "Water", action: "Mend the slip", due: "01/08/2021", updated: "20/06/2021" },
    ],
    ["section", "action", "comment", "owner", "rating", "due", "updated"],
  );
  expect(summary.sections.map(({ title, actions, overdue, stale }) => [title, actions, overdue, stale])).toEqual([
    ["Water", 2, 1, 1],
    ["Air", 1, 0, 0],
  ]);
});

describe("one person under several names", () => {
  const rows = [
    { owner: "Asha Rahman" },
    { action: "Light the steps", owner: "Asha" },
    { action: "Clear the culvert", owner: "Tom Birch (with A Rahman)" },
  ];
  const counted = ({ summary }: Assessment) =>
    summary.owners.map(({ name, alsoWritten, actions, supporting }) => [name, alsoWritten, actions, supporting]);

  it("is counted once, by the full name, with the other names said", () => {
    expect(counted(judgeRowsOf(rows))).toEqual([
      ["Asha Rahman", ["Asha", "A Rahman"], 2, 1],
      ["Tom Birch", [], 1, 0],
    ]);
  });

  it("is counted apart where somebody has said so, and then no finding proposes to join them", () => {
    const settings = { ...defaultSettings, partedNames: [{ written: "Asha", fullName: "Asha Rahman" }] };
    const assessment = judgeRowsOf(rows, undefined, { settings });
    expect(counted(assessment)).toEqual([
      ["Asha", [], 1, 0],
      ["Asha Rahman", ["A Rahman"], 1, 1],
      ["Tom Birch", [], 1, 0],
    ]);
    expect(withCode(assessment.findings, "owner-same-person").map(({ cells }) => cells)).toEqual([["C4"]]);
  });

  it("is counted under the register's name for all names that it knows", () => {
    const register = [{ name: "Asha Rahman", otherNames: ["Ash R"], email: null, team: null, active: true }];
    const known = judgeRowsOf([{ owner: "Ash R" }, { action: "Light the steps", owner: "ASHA RAHMAN" }], undefined, {
      register,
    });
    expect(counted(known)).toEqual([["Asha Rahman", ["Ash R"], 2, 0]]);
  });
});

const all: ColumnRole[] = ["action", "comment", "owner", "rating", "due", "updated"];

it("what has no column is not counted, in all, by section and by owner", () => {
  const { summary } = judgeRowsOf([{}], ["action", "comment", "owner"]);
  const unknown = { ratings: null, notRated: null, overdue: null, stale: null };
  expect(summary).toMatchObject({ ...unknown, rated: null, actions: 1 });
  expect(summary.sections).toMatchObject([{ ...unknown, actions: 1 }]);
  expect(summary.owners).toMatchObject([{ ...unknown, actions: 1 }]);
  expect(summary.coverage).toEqual({ owner: 1, comment: 1, rating: null, due: null, updated: null });
});

it("a column that says nothing is not counted either", () => {
  const { summary } = judgeRowsOf([{ rating: "", due: "soon", updated: "" }], all);
  expect(summary).toMatchObject({ rated: null, ratings: null, notRated: null, overdue: null, stale: null });
  expect(summary.coverage).toEqual({ owner: 1, comment: 1, rating: 0, due: 0, updated: 0 });
});

it("where some are known, the others count as none", () => {
  const { summary } = judgeRowsOf([{ due: "01/06/2021", updated: "20/06/2021" }, { action: "Light the steps" }], all);
  expect(summary).toMatchObject({ overdue: 1, stale: 0, coverage: { owner: 2, rating: 2, due: 1, updated: 1 } });
});

describe("of an owner or a section, what none of its actions says is not counted", () => {
  const rows: Row[] = [
    { owner: "Ada Thorne", due: "01/06/2021", updated: "20/06/2021", section: "Coast" },
    { owner: "Ada Thorne", action: "Light the steps", section: "Coast" },
    { owner: "Tom Birch", action: "Clear the culvert", section: "Hills" },
    { owner: "Leah Stone", action: "Paint the depot", rating: "Blue", section: "Hills" },
  ];
  const counted = ({ overdue, stale }: Counts) => [overdue, stale];

  it("but a complete action is neither overdue nor stale", () => {
    const { summary } = judgeRowsOf(rows, [...all, "section"]);
    expect(summary.owners.map((owner) => [owner.name, ...counted(owner)])).toEqual([
      ["Ada Thorne", 1, 0],
      ["Leah Stone", 0, 0],
      ["Tom Birch", null, null],
    ]);
    expect(summary.sections.map((section) => [section.title, ...counted(section)])).toEqual([
      ["Coast", 1, 0],
      ["Hills", null, null],
    ]);
    expect(counted(summary)).toEqual([1, 0]);
  });
});

it("without a column of owners nobody is unassigned", () => {
  const { summary } = judgeRowsOf([{}], ["action", "comment", "rating"]);
  expect(summary.owners).toEqual([]);
  expect(summary.coverage.owner).toBeNull();
});

it("earlier refreshes say what is stale once they go back beyond the cadence", () => {
  const roles: ColumnRole[] = ["action", "comment", "owner", "rating"];
  const staleWith = (first: string, columns = roles) => {
    const before = judgeRowsOf([{}], columns, { today: day(first) });
    const snapshots = [nextSnapshot(before, null)].filter((one) => one !== null);
    const { summary } = judgeRowsOf([{}], columns, { snapshots });
    return [summary.stale, summary.coverage.updated];
  };
  expect(staleWith("2021-06-20")).toEqual([null, null]);
  expect(staleWith("2021-05-20")).toEqual([1, 1]);
  expect(staleWith("2021-05-20", ["action", "owner", "rating"])).toEqual([null, null]);
});
