/** A sheet that has lost its mark is known again by the name and the headers of its table, both, and no other sheet is. */
import { defaultSettings } from "../../../../src/agenda/model/settings";
import type { Settings } from "../../../../src/agenda/model/settings";
import { generatedSheetNames } from "../../../../src/agenda/model/generatedSheets";
import { planSheets } from "../../../../src/agenda/sheets";
import { lostMarkOf, ownColumns } from "../../../../src/agenda/sheets/tables/lostMark";
import type { ColumnRole } from "../../../../src/agenda/model/agenda";
import type { Assessment } from "../../../../src/agenda/model/assessment";
import { withoutPause } from "../../../../src/agenda/model/steps";
import { joinAgendas } from "../../../../src/agenda/judge/join";
import { judgeAgenda } from "../../../../src/agenda/judge/judgedAgenda";
import { agendaOf, judgeRowsOf, today } from "../../../support/agendaOf";
import type { Row } from "../../../support/agendaOf";
import { judgeColumns } from "../../../support/judgeColumns";

const context = { today, settings: defaultSettings, register: null };

const rows: Row[] = [
  { section: "1. Harbour", action: "Open the slip", owner: "Bo Lind", rating: "Red", due: "1 May 2021" },
  { section: "2. Hills", action: "Light the steps", owner: "Ada Thorne", rating: "Green", stage: "Complete" },
];
const all: ColumnRole[] = ["section", "action", "comment", "owner", "rating", "due", "updated", "stage"];

/** With other ratings beside the headline, and a direction of travel. */
const severalRatings = judgeColumns(
  ["Scheme", "Lead", "Delivery RAG", "Spend RAG", "Direction of travel", "Due date", "Progress"],
  [
    ["Resurface the quay road", "Isla Moreno", "Green", "Amber", "↑", "1 May 2021", "The contract is let."],
    ["Replace the lido boiler", "Tomos Pugh", "Amber", "Red", "→", "1 June 2021", "Waiting for two quotes."],
  ],
);

/** Two agendas, one of them with sections. */
const several = joinAgendas(
  [all, all.filter((role) => role !== "section")].map((roles, index) =>
    withoutPause(
      judgeAgenda(
        { ...agendaOf(rows, roles), sheet: index === 0 ? "Adults" : "Places" },
        { ...context, snapshots: [] },
      ),
    ),
  ),
  context,
);

/** Every sheet of an agenda, as it is without its mark. */
function sheetsOf(assessment: Assessment, settings: Settings) {
  return planSheets(assessment, { settings, dateSystem: 1900, since: null }).map(({ mark, name, lines, table }) => ({
    mark,
    name,
    tables: [
      {
        name: table.name,
        header: table.columns.map(({ header }) => header),
        area: { rowIndex: lines.length + 3, columnIndex: 0 },
      },
    ],
  }));
}

function withChoices(choices: Partial<Settings["sheets"]>): Settings {
  return { ...defaultSettings, sheets: { ...defaultSettings.sheets, ...choices } };
}

it.each<[string, Assessment, Settings]>([
  ["all columns", judgeRowsOf(rows, all), withChoices({ shown: [...generatedSheetNames] })],
  ["actions and dates", judgeRowsOf(rows, ["action", "due"]), defaultSettings],
  ["actions and ratings", judgeRowsOf(rows, ["action", "rating"]), defaultSettings],
  ["several ratings", severalRatings, defaultSettings],
  ["several agendas", several, withChoices({ shown: [...generatedSheetNames] })],
  [
    "hidden columns",
    judgeRowsOf(rows, all),
    withChoices({ hiddenColumns: { issues: ["cells", "fix"], summary: ["total", "movement"] } }),
  ],
  [
    "words of the person's own for ratings",
    judgeRowsOf(rows, all),
    withChoices({ ratingWords: { Red: "Off track", Green: "On course" } }),
  ],
])("every sheet of an agenda is known by its table: %s", (_, assessment, settings) => {
  const sheets = sheetsOf(assessment, settings);
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) {
    expect([sheet.mark, lostMarkOf(sheet, settings)]).toEqual([sheet.mark, sheet.mark]);
    const [table] = sheet.tables;
    expect(ownColumns(sheet.mark, table?.header ?? [], settings).count).toBe(table?.header.length);
  }
});

const header = ["First cell", "All cells", "Number of cells", "How serious", "Kind", "What is wrong and what to do"];
const whole = [...header, "Suggested fix"];
const below = { rowIndex: 5, columnIndex: 0 };
const issues = { name: "RAGIssues", header: whole, area: below };

it("a second table for the same is known by its number, and a column beside the last one is the person's", () => {
  const beside = { ...issues, name: "RAGIssues_2", header: [...whole, "Notes"] };
  expect(lostMarkOf({ name: "Mine", tables: [beside] }, defaultSettings)).toBe("issues");
  expect(ownColumns("issues", beside.header, defaultSettings)).toEqual({ count: 7, isWhole: true });
});

it.each([
  ["headers of their own", [{ ...issues, header: ["Issue", "Raised by", "Status"] }]],
  ["some of our headers among their own", [{ ...issues, header: [...header.slice(0, 2), "Raised by", "Kind"] }]],
  ["our headers in another order", [{ ...issues, header: [...whole].reverse() }]],
  ["a name of their own", [{ ...issues, name: "Findings" }]],
  ["a name that begins as ours", [{ ...issues, name: "RAGIssuesOfMine" }]],
  ["no title above it", [{ ...issues, area: { rowIndex: 0, columnIndex: 0 } }]],
  ["a column before it", [{ ...issues, area: { rowIndex: 5, columnIndex: 1 } }]],
  ["another table on its sheet", [issues, { ...issues, name: "Mine" }]],
])("a person's own table with %s is not ours", (_, tables) => {
  expect(lostMarkOf({ name: "Mine", tables }, defaultSettings)).toBeNull();
});

it("a sheet that the person chose as the agenda is theirs", () => {
  const agenda = { sheet: "Mine", table: "RAGIssues", headerRow: null, columns: {} };
  expect(lostMarkOf({ name: "Mine", tables: [issues] }, { ...defaultSettings, agenda })).toBeNull();
});
