import { dayToSerial } from "../../../src/agenda/dates/days";
import { usualSheetNames } from "../../../src/agenda/model/generatedSheets";
import { defaultSettings, readSettings } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import { planSheets } from "../../../src/agenda/sheets";
import { dataColumns } from "../../../src/agenda/sheets/tables/dataColumns";
import type { PlannedValue, SheetPlan } from "../../../src/agenda/sheets/plan";
import type { Assessment } from "../../../src/agenda/model/assessment";
import { judgeColumns } from "../../support/judgeColumns";
import { day, judgeRowsOf } from "../../support/agendaOf";

function dataOf(assessment: Assessment, given: Partial<Settings["sheets"]> = {}): SheetPlan {
  const sheets: Settings["sheets"] = { ...defaultSettings.sheets, shown: ["data"], ...given };
  const [plan] = planSheets(assessment, { settings: { ...defaultSettings, sheets }, dateSystem: 1900, since: null });
  if (plan === undefined) throw new Error("No data was planned.");
  return plan;
}

function rowsOf({ table }: SheetPlan): Record<string, PlannedValue>[] {
  return table.rows.map((row) => {
    const entries = row.map((value, index): [string, PlannedValue] => [table.columns[index]?.header ?? "", value]);
    return Object.fromEntries<PlannedValue>(entries);
  });
}

const serial = (iso: string) => dayToSerial(day(iso), 1900);

const full = judgeRowsOf(
  [
    {
      ref: "A1",
      section: "2. Harbour",
      action: "Paint the slip",
      comment: "Due to open in May 2021",
      owner: "Ada Thorne, Bilal Reyes (with Dev Marsh)",
      rating: "Green",
      due: "1 May 2021",
      updated: "20 April 2021",
      stage: "In progress",
      direction: "↑",
    },
    {
      ref: "",
      section: "Governance",
      action: "Light the steps",
      comment: "",
      owner: "TBC",
      rating: "",
      due: "",
      stage: "Complete",
      updated: "",
    },
  ],
  ["ref", "section", "action", "comment", "owner", "rating", "due", "updated", "stage", "direction"],
);

it("each action is one row of data, with dates as dates and lists in one cell", () => {
  expect(rowsOf(dataOf(full))[0]).toMatchObject({
    Source: "This workbook",
    Agenda: "Agenda",
    "As at": serial("2021-07-01"),
    Key: "#A1",
    "Section number": 2,
    Section: "Harbour",
    Reference: "A1",
    Action: "Paint the slip",
    "Lead owners": "Ada Thorne; Bilal Reyes",
    Support: "Dev Marsh",
    "Rating name": "Rating",
    Rating: "Green",
    Direction: "↑ Better",
    Stage: "in progress",
    Complete: "No",
    Due: serial("2021-05-01"),
    Timing: "Overdue",
    "Days overdue": 61,
    "Last updated": serial("2021-04-20"),
    Stale: "Yes",
    Promise: "Due to open in May 2021",
    "Promise due": serial("2021-05-31"),
    "Promise lapsed": "Yes",
    Findings: 2,
    "Finding names": "Promise lapsed; Rating contradicted by the row",
    Row: 2,
    Link: "Row 2",
  });
});

it("what is missing is said in words, and only numbers and dates are blank", () => {
  expect(rowsOf(dataOf(full))[1]).toMatchObject({
    "Section number": "",
    Section: "Governance",
    Reference: "None",
    Comment: "None",
    "Lead owners": "Unassigned",
    Support: "None",
    Rating: "Not rated",
    "Rating 2 name": "None",
    "Rating 2": "None",
    "Previous rating": "Not known",
    Direction: "Not known",
    Complete: "Yes",
    Due: "",
    Timing: "Finished",
    "Days overdue": 0,
    Promise: "None",
    "Promise due": "",
    "Promise lapsed": "None",
  });
  const bare = rowsOf(dataOf(judgeRowsOf([{}], ["action", "comment"])))[0];
  expect(bare).toMatchObject({
    "Lead owners": "Not known",
    Timing: "Not known",
    Stale: "Not known",
    Stage: "Not known",
  });
  for (const row of [...rowsOf(dataOf(full)), bare ?? {}]) {
    for (const { header, type } of dataColumns)
      if (type === "text") expect([header, row[header]]).not.toEqual([header, ""]);
  }
});

it("the headline rating comes first, and the others follow under names of their own", () => {
  const judged = judgeColumns(
    ["Scheme", "Lead", "Spend RAG", "Delivery RAG", "Risk RAG", "Progress"],
    [
      ["Resurface the quay road", "Isla Moreno", "Amber", "Green", "", "Surveys are done and the contract is let."],
      ["Replace the lido boiler", "Tomos Pugh", "Amber", "Amber", "Red", "Waiting for two quotes from suppliers."],
    ],
    { rating: 4 },
  );
  expect(rowsOf(dataOf(judged))[0]).toMatchObject({
    "Rating name": "Delivery",
    Rating: "Green",
    "Rating 2 name": "Spend",
    "Rating 2": "Amber",
    "Rating 3 name": "Risk",
    "Rating 3": "Not rated",
    "Rating 4 name": "None",
  });
});

it("its columns never change: not their names, their order, nor what a person hides on other sheets", () => {
  const headers = (plan: SheetPlan) => plan.table.columns.map(({ header }) => header);
  expect(headers(dataOf(full)).join(", ")).toBe(
    "Source, Agenda, As at, Key, Section number, Section, Reference, Action, Comment, Lead owners, Support, " +
      "Rating name, Rating, Rating 2 name, Rating 2, Rating 3 name, Rating 3, Rating 4 name, Rating 4, Rating 5 name, Rating 5, " +
      "Previous rating, Direction, Stage, Complete, Counted, Due, Timing, Days overdue, First due, Due moves, Last updated, Stale, " +
      "Promise, Promise due, Promise lapsed, Findings, Finding names, Row, Link",
  );
  const hiddenColumns = { data: ["Rating", "Due"] };
  expect(headers(dataOf(judgeRowsOf([{}], ["action"]), { hiddenColumns }))).toEqual(headers(dataOf(full)));
});

it("a text of many lines is not cut", () => {
  const comment = "Waiting for the survey.\n".repeat(200).trim();
  expect(rowsOf(dataOf(judgeRowsOf([{ comment }])))[0]?.Comment).toBe(comment);
});

it("it is written only where somebody has asked for it, and settings kept before are no such wish", () => {
  expect(usualSheetNames).not.toContain("data");
  for (const kept of [null, "{}", '{"sheets":{"shown":["summary","ratings","owners","overdue","issues"]}}']) {
    const { settings, notices } = readSettings(kept);
    expect(notices).toEqual([]);
    const names = planSheets(full, { settings, dateSystem: 1900, since: null }).map(({ name }) => name);
    expect(names).toEqual(["RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues"]);
  }
});
