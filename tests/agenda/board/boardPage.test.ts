import { boardPage } from "../../../src/agenda/board/boardPage";
import type { BoardCell, BoardContext, BoardPage, BoardPart } from "../../../src/agenda/board/page";
import type { Movement, Since } from "../../../src/agenda/history/movement";
import { joinAgendas } from "../../../src/agenda/judge/join";
import { judgeAgenda } from "../../../src/agenda/judge/judgedAgenda";
import type { Assessment } from "../../../src/agenda/model/assessment";
import type { ColumnRole } from "../../../src/agenda/model/agenda";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { withoutPause } from "../../../src/agenda/model/steps";
import { agendaOf, day, judgeRowsOf, today } from "../../support/agendaOf";
import type { Row } from "../../support/agendaOf";
import { judgeColumns } from "../../support/judgeColumns";

const roles: ColumnRole[] = ["section", "action", "comment", "owner", "rating", "due", "updated"];
const rows: Row[] = [
  {
    section: "1. Harbour",
    action: "Repair the slip",
    owner: "Ada",
    rating: "Red",
    due: "1 May 2021",
    updated: "28 June 2021",
  },
  {
    section: "1. Harbour",
    action: "- Dredge the basin",
    owner: "Ada Thorne",
    rating: "Amber",
    due: "1 June 2021",
    updated: "28 June 2021",
  },
  {
    section: "2. Hills",
    action: "Light the steps",
    owner: "Tom Birch",
    rating: "Green",
    due: "1 December 2021",
    updated: "1 March 2021",
  },
  {
    section: "2. Hills",
    action: "Clear the culvert",
    owner: "TBC",
    rating: "Green",
    due: "1 December 2021",
    updated: "28 June 2021",
  },
];

function pageOf(assessment: Assessment, context: Partial<BoardContext> = {}): BoardPage {
  return boardPage(assessment, { settings: defaultSettings, since: null, ...context });
}

function partOf({ parts }: BoardPage, heading: string): BoardPart {
  const part = parts.find((one) => one.heading === heading);
  if (part === undefined) throw new Error(`No part is called ${heading}.`);
  return part;
}

/** The header, then each row's cells. */
function tableOf(page: BoardPage, heading: string): string[][] {
  const [table] = partOf(page, heading).tables;
  if (table === undefined) throw new Error(`${heading} has no table.`);
  return [table.columns.map(({ header }) => header), ...table.rows.map(({ cells }) => cells.map(textOf))];
}

function textOf(cell: BoardCell): string {
  if ("text" in cell) return cell.text;
  return cell.questions.map(({ question, about }) => `${question} ${about.join("; ")}`).join(" ");
}

const several = joinAgendas(
  [
    { ...agendaOf(rows, roles), sheet: "Coast" },
    { ...agendaOf([{ action: "Resurface the high road", owner: "Tom Birch", rating: "Amber/Red" }]), sheet: "Roads" },
  ].map((source) =>
    withoutPause(judgeAgenda(source, { today, settings: defaultSettings, register: null, snapshots: [] })),
  ),
  { today, settings: defaultSettings },
);

it("the headline says how many actions are overdue and Red, and the facts what else is known of all", () => {
  const { title, asAt, headline, facts, madeFrom } = pageOf(judgeRowsOf(rows, roles));
  expect([title, asAt, headline]).toEqual([
    "Action agenda: RAG summary",
    "As at 1 July 2021.",
    "Of 4 actions, 2 are overdue and 1 is Red.",
  ]);
  expect(facts).toEqual(["On track (Green): 2 of 4 rated (50%).", "1 action has had no recent update."]);
  expect(madeFrom).toBe('Made by RAG Agenda from the table "Actions" on the sheet "Agenda".');
});

it("ratings are counted by section, with a total", () => {
  const page = pageOf(judgeRowsOf(rows, roles));
  expect(tableOf(page, "Ratings by section")).toEqual([
    ["Section", "Red", "Amber", "Green", "Total", "Overdue"],
    ["1. Harbour", "1", "1", "0", "2", "2"],
    ["2. Hills", "0", "0", "2", "2", "0"],
    ["All sections", "1", "1", "2", "4", "2"],
  ]);
  expect(partOf(page, "Ratings by section").tables[0]?.rows[0]?.line).toBe(
    "1. Harbour: 2 actions, 1 Red, 1 Amber, 2 overdue.",
  );
});

it("overdue actions come with the longest overdue first, without the dash of a list", () => {
  expect(tableOf(pageOf(judgeRowsOf(rows, roles)), "Overdue")).toEqual([
    ["Action", "Owner", "Rating", "Due", "Days overdue"],
    ["Repair the slip", "Ada Thorne", "Red", "1 May 2021", "61"],
    ["Dredge the basin", "Ada Thorne", "Amber", "1 Jun 2021", "30"],
  ]);
});

it("what moved has the worsened first, and says what is gone", () => {
  const movements: Movement[] = [
    { name: "Improved", from: "Red" },
    { name: "Worsened", from: "Green" },
    { name: "No change", from: "Green" },
    { name: "New", from: null },
  ];
  const since: Since = {
    day: day("2021-06-01"),
    movements,
    gone: [{ name: "Paint the pier", complete: true }],
    completed: { since: 0, thisMonth: 0, before: 0 },
  };
  const page = pageOf(judgeRowsOf(rows, roles), { since });
  expect(tableOf(page, "What moved")).toEqual([
    ["Action", "Owner", "Change", "Before", "Now"],
    ["Dredge the basin", "Ada Thorne", "↓ Worsened", "Green", "Amber"],
    ["Repair the slip", "Ada Thorne", "↑ Improved", "Red", "Red"],
    ["Clear the culvert", "Unassigned", "+ New", "None", "Green"],
  ]);
  expect(partOf(page, "What moved").sentences).toEqual([
    "Since the refresh of 1 June 2021: ↑ 1 improved, ↓ 1 worsened, → 1 no change, + 1 new.",
    '1 action is no longer in the agenda, and was complete: "Paint the pier".',
  ]);
});

it("without an earlier refresh the direction is as the agenda itself says, or not known", () => {
  expect(partOf(pageOf(judgeRowsOf(rows, roles)), "What moved")).toMatchObject({
    sentences: ["What moved is not known: there is no earlier refresh to compare with."],
    tables: [],
  });
  const header = ["Action", "Owner", "RAG", "Direction of travel", "Progress"];
  const said = judgeColumns(header, [
    ["Resurface the quay road", "Isla Moreno", "Green", "↑", "The contract is let."],
    ["Open the youth hub", "Tomos Pugh", "Red", "↓", "The lease has not been agreed yet."],
  ]);
  const page = pageOf(said);
  expect(partOf(page, "What moved").sentences).toEqual(["As the agenda itself says: ↑ 1 better, ↓ 1 worse."]);
  expect(tableOf(page, "What moved")).toEqual([
    ["Action", "Owner", "Change", "Now"],
    ["Open the youth hub", "Tomos Pugh", "↓ Worse", "Red"],
    ["Resurface the quay road", "Isla Moreno", "↑ Better", "Green"],
  ]);
});

it("each lead is asked by one name, about each action once, and the board about those that nobody leads", () => {
  expect(tableOf(pageOf(judgeRowsOf(rows, roles)), "What is asked of whom")).toEqual([
    ["Owner", "Asked"],
    ["Ada Thorne", "By when will these be done? Repair the slip (61 days overdue); Dredge the basin (30 days overdue)"],
    ["Tom Birch", "Where has this got to? Light the steps (last updated 1 March 2021)"],
    ["No one yet", "Who will lead this? Clear the culvert"],
  ]);
});

it("a promise that has lapsed is asked about in its own words", () => {
  const page = pageOf(judgeRowsOf([{ comment: "Tender to be issued by 1 June 2021." }]));
  expect(tableOf(page, "What is asked of whom")[1]).toEqual([
    "Ada Thorne",
    "Has this been done, as promised? Repair the harbour wall (“Tender to be issued by 1 June 2021”, by 1 June 2021)",
  ]);
});

it("of many only the worst are listed, and it is said where the others are", () => {
  const many = Array.from({ length: 90 }, (_, index): Row => ({
    ...rows[0],
    action: `Repair pier number ${index}`,
    owner: `Officer ${String.fromCharCode(65 + (index % 18))} Smith`,
  }));
  const assessment = judgeRowsOf(many, roles);
  const page = pageOf(assessment);
  expect(tableOf(page, "Overdue")).toHaveLength(21);
  const { sentences, tables } = partOf(page, "Overdue");
  expect(sentences).toEqual(["All 90 are listed on the sheet RAG Overdue of the workbook."]);
  expect(tables[0]?.caption).toBe("The 20 longest overdue, of 90 overdue actions");
  const asked = partOf(page, "What is asked of whom");
  expect(asked.tables[0]?.rows).toHaveLength(15);
  expect(asked.tables[0]?.rows[0]?.below[0]).toMatch(/; and 1 more$/);
  expect(asked.sentences).toEqual([
    "Only the most urgent is here. Every action is listed on the sheet RAG Overdue of the workbook.",
  ]);
  const settings = { ...defaultSettings, sheets: { ...defaultSettings.sheets, shown: [] } };
  expect(partOf(pageOf(assessment, { settings }), "Overdue").sentences).toEqual([
    "All 90 are listed in the task pane of the workbook.",
  ]);
});

it("several agendas are counted each as a whole, then by section, and every action names its own", () => {
  const page = pageOf(several);
  expect(page.headline).toBe("Of 5 actions, 2 of the 4 with a due date are overdue and 1 is Red.");
  expect(tableOf(page, "Ratings by agenda").map(([agenda, red, ...others]) => [agenda, red, others.at(-1)])).toEqual([
    ["Agenda", "Red", "Overdue"],
    ["Coast", "1", "2"],
    ["Roads", "0", "Not known"],
    ["All agendas", "1", "2"],
  ]);
  expect(tableOf(page, "Ratings by section").map(([agenda, section]) => [agenda, section])).toEqual([
    ["Agenda", "Section"],
    ["Coast", "1. Harbour"],
    ["Coast", "2. Hills"],
  ]);
  expect(tableOf(page, "Overdue")[1]?.slice(0, 2)).toEqual(["Repair the slip", "Coast"]);
});

it("what the agenda does not say is not counted", () => {
  const page = pageOf(judgeRowsOf([{}], ["action", "comment"]));
  expect(page.headline).toBe("The agenda has 1 action.");
  expect(page.facts).toEqual(["No column of due dates, owners or ratings was recognised."]);
  expect(tableOf(page, "Actions")).toEqual([
    ["Actions", "Total"],
    ["All actions", "1"],
  ]);
  expect(partOf(page, "Overdue").sentences).toEqual(["What is overdue is not known."]);
  expect(partOf(page, "What is asked of whom").sentences).toEqual([
    "Who is asked is not known: no column of owners was recognised.",
  ]);
});

it("what is not in the agenda is asked for, or is said not to be known", () => {
  const askedOf = (row: Row, roles: ColumnRole[]) => partOf(pageOf(judgeRowsOf([row], roles)), "What is asked of whom");
  const updates = "When 1 action was last updated is not known.";
  const all: ColumnRole[] = ["action", "comment", "owner", "rating", "due", "updated"];
  expect(askedOf({ due: "1 May 2022", updated: "28 June 2021" }, all).sentences).toEqual([
    "There is nothing to ask of anyone.",
  ]);
  expect(askedOf({ updated: "28 June 2021" }, all).sentences).toEqual([
    "1 action has no due date: ask by when it will be done.",
  ]);
  expect(askedOf({ rating: "" }, ["action", "comment", "owner", "rating"]).sentences).toEqual([
    "No column of due dates was recognised. What to ask about them is not known.",
    "1 action has no rating: ask how it is going.",
    updates,
  ]);
  expect(askedOf({ stage: "In progress" }, ["action", "owner", "stage"]).sentences).toEqual([
    "No column of due dates or ratings was recognised. What to ask about them is not known.",
    updates,
  ]);
  expect(askedOf({ stage: "Complete" }, ["action", "owner", "stage"]).sentences).toEqual([
    "There is nothing to ask of anyone.",
  ]);
  const { sentences, tables } = askedOf({ owner: "TBC" }, [...all.slice(0, 4), "due"]);
  expect([sentences, tables.length]).toEqual([["1 action has no due date: ask by when it will be done."], 1]);
});

it("of several ratings the headline is counted, and each has a row", () => {
  const header = ["Scheme", "Lead", "Delivery RAG", "Spend RAG", "Due date", "Progress"];
  const page = pageOf(
    judgeColumns(header, [
      [
        "Resurface the quay road",
        "Isla Moreno",
        "Green",
        "Amber",
        "1 May 2021",
        "Surveys are done and the contract is let.",
      ],
      [
        "Replace the lido boiler",
        "Tomos Pugh",
        "Amber",
        "Amber",
        "1 May 2021",
        "Waiting for two quotes from suppliers.",
      ],
      ["Open the youth hub", "Ada Thorne", "Red", "Green", "1 May 2021", "The lease has not been agreed yet."],
    ]),
  );
  expect(partOf(page, "Ratings").sentences).toEqual(["Of several ratings this page counts Delivery."]);
  expect(tableOf(page, "Ratings by what is rated")).toEqual([
    ["What is rated", "Red", "Amber", "Green", "Total"],
    ["Delivery", "1", "1", "1", "3"],
    ["Spend", "0", "2", "1", "3"],
  ]);
});

it("a person's own title, words and colours are used", () => {
  const sheets = {
    ...defaultSettings.sheets,
    titles: { summary: "Delivery plan 2021" },
    ratingWords: { Red: "Off track" },
    ratingTints: { Red: { text: "#FFFFFF", fill: "#990000" } },
  };
  const page = pageOf(judgeRowsOf(rows, roles), { settings: { ...defaultSettings, sheets } });
  expect(page.title).toBe("Delivery plan 2021");
  expect(page.headline).toBe("Of 4 actions, 2 are overdue and 1 is Off track.");
  expect(partOf(page, "Overdue").tables[0]?.rows[0]?.cells[2]).toEqual({
    text: "Off track",
    tint: { text: "#FFFFFF", fill: "#990000" },
  });
});
