import { dayToSerial } from "../../../src/agenda/dates/days";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import { planSheets } from "../../../src/agenda/sheets";
import { rowHeight } from "../../../src/agenda/sheets/heights";
import { contentHash, isSummaryStale } from "../../../src/agenda/sheets/content";
import type { ColumnPlan, PlannedValue, SheetPlan } from "../../../src/agenda/sheets/plan";
import type { GeneratedSheetName } from "../../../src/agenda/model/generatedSheets";
import { linkOf } from "../../../src/agenda/sheets/plan";
import type { Movement } from "../../../src/agenda/history/movement";
import type { Assessment } from "../../../src/agenda/model/assessment";
import type { ColumnRole } from "../../../src/agenda/model/agenda";
import { day, judgeRowsOf } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";

const roles: ColumnRole[] = ["section", "action", "comment", "owner", "rating", "due", "updated"];

const nothingElse = { gone: [], completed: { since: 0, thisMonth: 0, before: 0 } };

function plansOf(
  assessment: Assessment,
  choices: Partial<Settings["sheets"]> = {},
  movements: Movement[] | null = null,
) {
  const settings = { ...defaultSettings, sheets: { ...defaultSettings.sheets, ...choices } };
  const since = movements && { day: day("2021-06-01"), movements, ...nothingElse };
  return planSheets(assessment, { settings, dateSystem: 1900, since });
}

function planOf(
  mark: GeneratedSheetName,
  rows: Row[],
  choices?: Partial<Settings["sheets"]>,
  movements?: Movement[],
): SheetPlan {
  const plan = plansOf(judgeRowsOf(rows, roles), choices, movements ?? null).find((one) => one.mark === mark);
  if (!plan) throw new Error(`No plan for ${mark}.`);
  return plan;
}

function column({ table }: SheetPlan, header: string): PlannedValue[] {
  const index = table.columns.findIndex((one) => one.header === header);
  return table.rows.map((row) => row[index] ?? "");
}

function firstColumn({ table }: SheetPlan): ColumnPlan {
  const [first] = table.columns;
  if (first === undefined) throw new Error("The table has no columns.");
  return first;
}

const late: Row = { section: "1. Harbour", action: "Mend the slip", due: "1 May 2021", updated: "1 June 2021" };
const fresh: Row = { section: "2. Hills", action: "Light the steps", rating: "Green", updated: "28 June 2021" };

it("the share on track names its denominator, and the total row counts all sections", () => {
  const plan = planOf("summary", [late, fresh, { ...fresh, action: "Clear the culvert", rating: "Red" }]);
  expect(column(plan, "Section")).toEqual(["1. Harbour", "2. Hills", "All sections"]);
  expect(column(plan, "On track")).toEqual(["0 of 1 rated (0%)", "1 of 2 rated (50%)", "1 of 3 rated (33%)"]);
  expect(column(plan, "Total")).toEqual([1, 2, 3]);
});

it("where nothing is rated there is no share to tell", () => {
  const plan = planOf("summary", [{ ...fresh, rating: "" }, late]);
  expect(column(plan, "On track")).toEqual(["None rated", "0 of 1 rated (0%)", "0 of 1 rated (0%)"]);
});

it("movement is said in words beside its arrow, by section and in all", () => {
  const movements: Movement[] = [
    { name: "Worsened", from: "Green" },
    { name: "No change", from: "Green" },
    { name: "Improved", from: "Red" },
  ];
  const plan = planOf("summary", [late, fresh, { ...fresh, action: "Clear the culvert" }], {}, movements);
  expect(column(plan, "Movement")).toEqual([
    "↓ 1 worsened",
    "↑ 1 improved, → 1 no change",
    "↑ 1 improved, ↓ 1 worsened, → 1 no change",
  ]);
  expect(plan.lines).toEqual(
    expect.arrayContaining([
      "The newest update in the agenda is from 28 June 2021.",
      "Movement is since the refresh of 1 June 2021.",
      "No action has left the agenda since the refresh of 1 June 2021.",
    ]),
  );
});

it("the summary says where it is copied for a report, in the line that says what it was made from", () => {
  expect(planOf("summary", [late]).lines[0]).toBe(
    'Made by RAG Agenda from the table "Actions" on the sheet "Agenda". To copy this for a report, open Overdue items, then Summary.',
  );
});

it("sections of which nothing moved say so", () => {
  const plan = planOf("summary", [late], {}, [{ name: "No change", from: "Amber" }]);
  expect(column(plan, "Movement")).toEqual(["→ No change", "→ No change"]);
});

it("the total row, which has most to say of movement, is as high as the others", () => {
  const names = ["Improved", "Worsened", "No change"] as const;
  const rows = names.map((name, index): Row => ({ ...fresh, section: `${index}. ${name}`, action: name }));
  const movements = names.map((name): Movement => ({ name, from: "Amber" }));
  const { table } = planOf("summary", rows, {}, movements);
  expect(table.rows.at(-1)).toContain("↑ 1 improved, ↓ 1 worsened, → 1 no change");
  expect(table.rows.map((row) => rowHeight(row, table.columns))).toEqual([19, 19, 19, 19]);
});

it("where the headline rating has changed, no movement is claimed", () => {
  const movements: Movement[] = [
    { name: "Headline changed", from: null },
    { name: "New", from: null },
  ];
  const plan = planOf("summary", [late, fresh], {}, movements);
  expect(column(plan, "Movement")).toEqual(["≠ Headline changed", "+ 1 new", "+ 1 new, ≠ 1 headline changed"]);
});

it("sections stand as in the agenda, by name, or the worst first", () => {
  const rows = [
    { ...fresh, section: "Zebra crossings", rating: "Red" },
    { ...fresh, action: "Paint the gate", section: "Allotments" },
  ];
  const names = (sectionOrder: Settings["sheets"]["sectionOrder"]) =>
    column(planOf("summary", rows, { sectionOrder }), "Section").slice(0, 2);
  expect(names("agenda")).toEqual(["Zebra crossings", "Allotments"]);
  expect(names("name")).toEqual(["Allotments", "Zebra crossings"]);
  expect(names("worst-first")).toEqual(["Zebra crossings", "Allotments"]);
});

it("each lead has a row, and the unassigned have the last", () => {
  const plan = planOf("owners", [
    { ...late, owner: "Ada Thorne" },
    { ...fresh, owner: "TBC" },
  ]);
  expect(column(plan, "Owner")).toEqual(["Ada Thorne", "Unassigned"]);
});

it("an overdue action says why it is here, and links to its row", () => {
  const plan = planOf("overdue", [late]);
  expect(column(plan, "Why it is here")).toEqual(["Overdue: 61 days past its due date."]);
  expect(column(plan, "Days overdue")).toEqual([61]);
  expect(column(plan, "Row")).toEqual(["Row 2"]);
  expect(linkOf(firstColumn(plan), "Row 2")).toEqual({ sheet: "Agenda", address: "B2" });
});

it("an agenda without sections has no column that says so on every row", () => {
  const headers = (rows: Parameters<typeof planOf>[1]) => planOf("overdue", rows).table.columns.map(({ key }) => key);
  expect(headers([{ ...late, section: "" }])).not.toContain("section");
  expect(headers([{ ...late, section: "Harbour" }])).toContain("section");
});

it("what a sheet says in its usual words is on one line", () => {
  const rows = Array.from({ length: 126 }, (_, index) => ({
    ...fresh,
    action: `Repair pier ${index}`,
    section: "Piers",
  }));
  const { table } = planOf("summary", rows);
  expect(table.rows.map((row) => rowHeight(row, table.columns))).toEqual([19, 19]);
  const heightIn = (mark: GeneratedSheetName, key: string, text: string) =>
    rowHeight(
      [text],
      planOf(mark, [late]).table.columns.filter((one) => one.key === key),
    );
  expect(heightIn("overdue", "days", "Not overdue")).toBe(19);
  expect(heightIn("issues", "kind", "Rating spelled in an unusual way")).toBe(19);
  const { table: fivePoints } = planOf("overdue", [{ ...late, rating: "Amber/Green" }]);
  const rating = fivePoints.columns.filter(({ key }) => key === "rating");
  expect(rowHeight(["Amber/Green"], rating)).toBe(19);
});

it("with nothing to ask about, the sheet says so in its table", () => {
  const plan = planOf("overdue", [{ ...fresh, due: "1 August 2021" }]);
  expect(plan.table.rows).toHaveLength(1);
  expect(column(plan, "Action")).toEqual(["There is nothing to ask about."]);
});

it("an agenda without due dates has no empty columns for them", () => {
  const plans = plansOf(judgeRowsOf([{ comment: "To be signed by May 2021." }]));
  const headers = plans[2]?.table.columns.map(({ header }) => header);
  expect(headers).not.toContain("Due");
  expect(headers).not.toContain("Days overdue");
});

it("where a listed action's due date has moved, the sheet says where it was first and how often it moved", () => {
  const rows = [
    { ...late, due: "31/03/2021, moved to 30/04/2021" },
    { ...late, action: "Paint the gate" },
  ];
  const plan = planOf("overdue", rows);
  expect(column(plan, "Due")).toEqual([dayToSerial(day("2021-04-30"), 1900), dayToSerial(day("2021-05-01"), 1900)]);
  expect(column(plan, "First due")).toEqual([
    dayToSerial(day("2021-03-31"), 1900),
    dayToSerial(day("2021-05-01"), 1900),
  ]);
  expect(column(plan, "Moves")).toEqual([1, 0]);
  const hidden = planOf("overdue", rows, { hiddenColumns: { overdue: ["firstDue", "moves"] } });
  for (const { table } of [planOf("overdue", [late]), hidden]) {
    expect(table.columns.map(({ header }) => header)).not.toEqual(expect.arrayContaining(["Moves"]));
    expect(table.columns.map(({ header }) => header)).not.toEqual(expect.arrayContaining(["First due"]));
  }
});

it("issues name blanks first, neighbouring cells together, and the fix in words", () => {
  const rows: Row[] = [
    { ...fresh, rating: "Grren" },
    { ...fresh, action: "Paint the gate", rating: "" },
    { ...fresh, action: "Prune the limes", rating: "" },
  ];
  const plan = planOf("issues", rows);
  expect(plan.table.rows[0]?.slice(0, 5)).toEqual(["E3", "E3:E4", 2, "Put right", "No rating"]);
  expect(linkOf(firstColumn(plan), "E3")).toEqual({ sheet: "Agenda", address: "E3" });
  const fixes = column(plan, "Suggested fix");
  expect(fixes[0]).toBe("None: see what to do");
});

it("an issue of many cells is one line: ranges, their number, and the commonest of its changes", () => {
  const rows = Array.from({ length: 60 }, (_, index): Row => ({
    ...fresh,
    action: index % 2 === 0 ? `Prune lime ${index}` : ` Paint gate ${index}`,
    comment: "Draft ready. ",
  }));
  const plan = planOf("issues", rows);
  const [first, ...others] = plan.table.rows.filter((row) => row.includes("Stray spaces"));
  expect(others).toEqual([]);
  expect(first?.[1]).toBe("B3, B5, B7, B9, B11, B13, B15, B17, B19, B21, B23, B25 and 78 more");
  expect(first?.[2]).toBe(90);
  expect(first?.[5]).toBe("90 cells have stray spaces. Remove them.");
  expect(first?.[6]).toBe("Change “Draft ready. ” to “Draft ready.”, and 30 other texts in the same way");
});

it("an owner's other names are beside the name", () => {
  const rows = [fresh, { ...fresh, action: "Paint the gate", owner: "Asha" }, { ...late, owner: "Asha Rahman" }];
  expect(column(planOf("owners", rows), "Owner")).toContain("Asha Rahman (also written Asha)");
});

it("a title of the person's own is in A1, under the sheet's usual name", () => {
  expect(planOf("summary", [late], { titles: { summary: "Harbour Ward" } })).toMatchObject({
    name: "RAG Summary",
    title: "Harbour Ward",
  });
});

it("the mark of an agenda's contents changes with any cell of an action, not with the day", () => {
  const before = judgeRowsOf([late, fresh], roles);
  const mark = contentHash(before);
  const later = judgeRowsOf([late, fresh], roles, { today: day("2021-08-01") });
  expect(isSummaryStale(mark, later)).toBe(false);
  for (const change of [{ owner: "Bram Oakes" }, { comment: "Ended." }, { due: "2 May 2021" }, { rating: "Red" }]) {
    expect(isSummaryStale(mark, judgeRowsOf([{ ...late, ...change }, fresh], roles))).toBe(true);
  }
  expect(isSummaryStale(null, before)).toBe(false);
});

const undated: Row = { ...fresh, due: "", updated: "" };
const plansFor = (rows: Row[], columns: ColumnRole[]) => {
  const [summary, owners, overdue, issues] = plansOf(judgeRowsOf(rows, columns));
  if (!summary || !owners || !overdue || !issues) throw new Error("A sheet was not planned.");
  return { summary, owners, overdue, issues };
};
const headersOf = ({ table }: SheetPlan) => table.columns.map(({ header }) => header);

it("without columns of due dates, owners and ratings nothing of them is counted, and the sheets say so", () => {
  const { summary, owners, overdue } = plansFor([{ stage: "In progress" }], ["action", "comment", "stage"]);
  expect(headersOf(summary)).toEqual(["Section", "Total"]);
  expect(summary.lines.slice(1)).toEqual([
    "1 action.",
    "No column of due dates, owners or ratings was recognised. Choose them in the settings of the task pane.",
    "The agenda does not say when its actions were last updated.",
    "When actions were completed is shown from the second day that you refresh.",
    "Actions that leave the agenda are named from then on.",
  ]);
  expect(summary.chart).toBeNull();
  expect(headersOf(owners)).toEqual(["Owner"]);
  expect(owners.lines.slice(1)).toEqual([
    "No column of owners was recognised. Choose it in the settings of the task pane.",
  ]);
  expect(owners.table.rows).toEqual([["No owner is known."]]);
  expect(headersOf(overdue)).toEqual(["Row", "Action", "Why it is here"]);
  expect(overdue.lines.slice(1)).toEqual([
    "No column of due dates was recognised. Choose it in the settings of the task pane. What is overdue is not known.",
  ]);
  expect(column(overdue, "Action")).toEqual(["What is overdue is not known."]);
});

it("blank columns are said to be blank, and nothing is called up to date", () => {
  const { summary, overdue } = plansFor(
    [
      { ...undated, rating: "" },
      { ...undated, rating: "" },
    ],
    roles,
  );
  expect(headersOf(summary)).toEqual(["Section", "Total"]);
  expect(summary.lines).toContain("0 of 2 actions have a due date or a rating.");
  expect(overdue.lines).toContain("0 of 2 actions have a due date. What is overdue is not known.");
  expect(column(overdue, "Action")).toEqual(["What is overdue is not known."]);
});

it("where some due dates are missing, overdue names of how many it is counted", () => {
  const { summary, overdue } = plansFor([late, undated, { ...undated, action: "Clear the culvert" }], roles);
  expect(summary.lines[1]).toBe(
    "3 actions: 3 rated, 0 not rated, 1 overdue of 1 with a due date, 0 stale of 1 whose last update is known.",
  );
  expect(overdue.lines[1]).toBe("1 action of 3 to ask about: 1 overdue of 1 with a due date.");
});

it("where nothing is late, the sheet says no more than that", () => {
  const { overdue } = plansFor([{ ...undated, due: "1 August 2021" }], ["action", "comment", "owner", "rating", "due"]);
  expect(column(overdue, "Action")).toEqual(["No due date and no promise has passed."]);
});

it("the issues sheet says that there is nothing to put right only where all was there to be checked", () => {
  const issuesOf = (rows: Row[], roles: ColumnRole[]) => {
    const issues = plansOf(judgeRowsOf(rows, roles))[3];
    if (issues === undefined) throw new Error("There is no sheet of issues.");
    return { lines: issues.lines.slice(2), says: column(issues, "What is wrong and what to do") };
  };
  const all: ColumnRole[] = ["action", "comment", "owner", "rating", "due"];
  const dated: Row = { due: "1 August 2021" };
  const inWhatWasRead = ["There is nothing to put right in what was read."];
  expect(issuesOf([dated], all)).toEqual({ lines: [], says: ["There is nothing to put right."] });
  expect(issuesOf([{}], ["action", "owner", "stage"])).toMatchObject({
    lines: [
      "No column of due dates, ratings or comments was recognised. Choose them in the settings of the task pane.",
    ],
    says: inWhatWasRead,
  });
  const other: Row = { action: "Clear the culvert", owner: "Tom Birch", comment: "Dug." };
  expect(issuesOf([{}, other], all)).toEqual({ lines: ["0 of 2 actions have a due date."], says: inWhatWasRead });
  expect(issuesOf([dated, other], all)).toEqual({ lines: ["1 action has no due date."], says: inWhatWasRead });
});

it("columns that nothing was made of are named on the issues sheet", () => {
  const assessment = judgeRowsOf([late], roles);
  const unread = [
    { column: 8, header: "Budget\ncode" },
    ...[9, 10, 11, 12, 13, 14, 15, 16].map((one) => ({ column: one, header: "" })),
  ];
  const issues = plansOf({ ...assessment, agendas: [{ ...assessment.agenda, unread }] })[3];
  expect(issues?.lines).toContain('Columns that were not read: H "Budget code", I, J, K, L, M, N, O and 1 more.');
});
