import { defaultSettings } from "../../../src/agenda/model/settings";
import { planSheets } from "../../../src/agenda/sheets";
import { ownColumns } from "../../../src/agenda/sheets/tables/lostMark";
import type { SheetPlan } from "../../../src/agenda/sheets/plan";
import type { Assessment } from "../../../src/agenda/model/assessment";
import { judgeColumns } from "../../support/judgeColumns";

const rows = [
  ["Scheme", "Lead", "Delivery RAG", "Spend RAG", "Risk RAG", "Direction of travel", "Progress"],
  ["Resurface the quay road", "Isla Moreno", "Green", "Amber", "Red", "↑", "Surveys are done and the contract is let."],
  ["Replace the lido boiler", "Tomos Pugh", "Amber", "Amber", "", "→", "Waiting for two quotes from suppliers."],
  ["Open the youth hub", "Ada Thorne", "Red", "Green", "Green", "↓", "The lease has not been agreed yet."],
];

function judged(columns: Parameters<typeof judgeColumns>[2] = {}, values = rows): Assessment {
  const [header = [], ...actions] = values;
  return judgeColumns(header, actions, columns);
}

function plansOf(assessment: Assessment): SheetPlan[] {
  return planSheets(assessment, { settings: defaultSettings, dateSystem: 1900, since: null });
}

it("each of several ratings has a row of counts, and the summary names the others beside the headline", () => {
  const plans = plansOf(judged());
  const table = plans.find(({ name }) => name === "RAG by Rating")?.table;
  expect(table?.columns.map(({ header }) => header)).toEqual([
    "What is rated",
    "Red",
    "Amber",
    "Green",
    "Not rated",
    "On track",
  ]);
  const headers = table?.columns.map(({ header }) => header) ?? [];
  expect(ownColumns("ratings", headers, defaultSettings)).toEqual({ count: 6, isWhole: true });
  expect(table?.rows).toEqual([
    ["Delivery", 1, 1, 1, 0, "1 of 3 rated (33%)"],
    ["Spend", 0, 2, 1, 0, "1 of 3 rated (33%)"],
    ["Risk", 1, 0, 1, 1, "1 of 2 rated (50%)"],
  ]);
  const summary = plans.find(({ mark }) => mark === "summary");
  expect(summary?.lines).toContain("Ratings are counted by Delivery. Spend: 2 Amber, 1 Green. Risk: 1 Red, 1 Green.");
});

it("an agenda with one column of ratings has no such sheet, and no such line", () => {
  const plans = plansOf(
    judged(
      {},
      rows.map((row) => row.filter((_, column) => column !== 3 && column !== 4)),
    ),
  );
  expect(plans.map(({ mark }) => mark)).toEqual(["summary", "owners", "overdue", "issues"]);
  expect(plans[0]?.lines.join(" ")).not.toContain("Ratings are counted by");
});

it("the headline that a person chooses is what is counted, and the others are kept", () => {
  const assessment = judged({ rating: 4 });
  expect(assessment.agenda.ratingColumns.map(({ name }) => name)).toEqual(["Delivery", "Spend", "Risk"]);
  expect(assessment.actions.map(({ rating }) => rating)).toEqual(["Amber", "Amber", "Green"]);
  expect(assessment.summary.ratings).toEqual({ Red: 0, Amber: 2, Green: 1 });
  expect(assessment.summary.byRating[0]).toMatchObject({ name: "Delivery", ratings: { Red: 1, Amber: 1, Green: 1 } });
});

it("the direction of travel is read as the agenda says it", () => {
  expect(judged().actions.map(({ direction }) => direction)).toEqual(["up", "level", "down"]);
});

it("the summary says each section's direction of travel where the agenda does, with words beside the arrows", () => {
  const [summary] = plansOf(judged());
  const column = summary?.table.columns.findIndex(({ header }) => header === "Direction of travel") ?? -1;
  expect(summary?.table.rows.map((row) => row[column])).toEqual([
    "↑ 1 better, → 1 same, ↓ 1 worse",
    "↑ 1 better, → 1 same, ↓ 1 worse",
  ]);
  const withoutDirection = judged(
    {},
    rows.map((row) => row.filter((_, index) => index !== 5)),
  );
  const [plain] = plansOf(withoutDirection);
  expect(plain?.table.columns.map(({ header }) => header)).not.toContain("Direction of travel");
});

it("the overdue list has the other ratings of an action, and its direction, as the agenda or its ratings say", () => {
  const header = ["Scheme", "Lead", "Delivery RAG", "Spend RAG", "Last month's Delivery RAG", "Due", "Progress"];
  const actions = [
    ["Resurface the quay road", "Isla Moreno", "Green", "Amber", "Amber", "1 May 2021", "Surveys are done."],
    ["Replace the lido boiler", "Tomos Pugh", "Amber", "", "Green", "2 May 2021", "Waiting for two quotes."],
    ["Open the youth hub", "Ada Thorne", "Red", "Green", "", "3 May 2021", "The lease has not been agreed yet."],
  ];
  const overdue = plansOf(judgeColumns(header, actions)).find(({ mark }) => mark === "overdue");
  const values = (key: string) => {
    const index = overdue?.table.columns.findIndex((column) => column.key === key) ?? -1;
    return overdue?.table.rows.map((row) => row[index]);
  };
  expect(values("otherRatings")).toEqual(["Spend: Amber", "Spend: Not rated", "Spend: Green"]);
  expect(values("direction")).toEqual(["↑ Better", "↓ Worse", "Not known"]);
});
