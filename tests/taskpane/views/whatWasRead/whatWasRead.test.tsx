import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { findAgendas } from "../../../../src/agenda/find/find";
import { agendaSource } from "../../../../src/agenda/find/wholeAgenda";
import { judge } from "../../../../src/agenda/judge/judge";
import { unknownNotes } from "../../../../src/agenda/model/agenda";
import { defaultSettings, settingsSchema } from "../../../../src/agenda/model/settings";
import type { Settings } from "../../../../src/agenda/model/settings";
import type { CellValue } from "../../../../src/agenda/model/grid";
import type { Fault } from "../../../../src/excel/host/faults";
import type { Reading, Workbook } from "../../../../src/taskpane/state/workbook";
import { WhatWasRead } from "../../../../src/taskpane/views/whatWasRead/WhatWasRead";
import { gridOf, person, position, work } from "../../../fixtures/agendas";
import { aReading, today } from "../../../support/assessments";
import { typing } from "../../../support/openPane";
import { axeFindings, show } from "../../../support/render";

const action = (place: number): CellValue[] => [
  place,
  work(place),
  person(place),
  place % 2,
  "Green",
  46500,
  position(place),
];
const plan: CellValue[][] = [
  ["Harbour board"],
  [],
  ["Ref", "Action", "Lead officer", "Zone", "RAG", "Due", "Progress update"],
  ["", "GOVERNANCE"],
  action(1),
  action(2),
  ["", "HARBOUR WORKS"],
  action(3),
  action(4),
  [5, "< Select >", "< Select >", "", "< Select >"],
  ["", "", "", "", "", 46500],
  [],
  ["Key"],
  ["Red", "Off track"],
];

/** What the workbook would be read as with these settings. */
function readingOf(settings: Settings, rows: CellValue[][] = plan, cellNotes = unknownNotes): Reading {
  const grid = gridOf(rows);
  const search = findAgendas([grid], settings);
  if (search.chosen === null) throw new Error("Nothing was found.");
  const source = { ...agendaSource(grid, search.chosen.place, null, 1900), cellNotes };
  return aReading(judge(source, { today, settings, register: null, snapshots: [] }), { search, settings });
}

/** The view over a workbook whose settings are kept, and which is read again after each change. */
function showWhatWasRead({
  settings = defaultSettings,
  rows = plan,
  fault = null as Fault | null,
  cellNotes = unknownNotes,
} = {}) {
  const selectCell = jest.fn();
  const selectRow = jest.fn();
  const saved = { settings };
  function Kept() {
    const [reading, setReading] = useState(() => readingOf(settings, rows, cellNotes));
    const saveSettings = (change: Partial<Settings>) => {
      if (fault !== null) return Promise.resolve(fault);
      saved.settings = settingsSchema.parse(JSON.parse(JSON.stringify({ ...saved.settings, ...change })));
      act(() => setReading(readingOf(saved.settings, rows, cellNotes)));
      return Promise.resolve(null);
    };
    const change = async (work: (workbook: Workbook) => Promise<Fault | null>) =>
      (await work({ saveSettings } as unknown as Workbook)) === null;
    return <WhatWasRead reading={reading} actions={{ change, selectCell, selectRow }} scroller={null} />;
  }
  show(
    <main>
      <Kept />
    </main>,
  );
  return { selectCell, selectRow, saved };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const click = (name: string | RegExp) => userEvent.click(button(name));
/** The lines that open, as they are heard. */
const lines = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
const status = () => within(screen.getByRole("group", { name: "Corrections" })).getByRole("status").textContent;

it("it says in a line each what the columns mean and which rows were left out, and axe finds nothing", async () => {
  showWhatWasRead();
  expect(screen.getByRole("main").textContent).toContain("A3:G11 on “Plan”: 4 actions");
  expect(lines()).toEqual([
    "Ref (A) Reference",
    "Action (B) Action",
    "Lead officer (C) Owner",
    "Zone (D) Not read",
    "RAG (E) RAG rating",
    "Due (F) Due date",
    "Progress update (G) Status comment",
    "Rows read as actions 4 actions",
    "Section headings 2 rows:",
    "Waiting to be filled in 1 row:",
    "Without an action 1 row:",
    "Key below the actions 2 rows:",
    "Blank rows 1 row:",
  ]);
  await click(/^Lead officer/);
  await click(/^Section headings/);
  expect(await axeFindings()).toEqual([]);
});

it.each([
  [/^Lead officer/, "“Lead officer” says owner; all 4 cells are names."],
  [/^RAG/, "“RAG” says RAG rating; all 4 cells are ratings."],
  [/^Zone/, "This column is not used. If it matters, choose what it means."],
])("why %s, is said when its line is opened", async (line, sentence) => {
  showWhatWasRead();
  await click(line);
  expect(screen.getByText(sentence)).toBeTruthy();
});

it("cells, columns and rows lead to where they are", async () => {
  const { selectCell, selectRow } = showWhatWasRead();
  await click("A3:G11 on “Plan”");
  expect(selectCell).toHaveBeenLastCalledWith("A3:G11");
  await click(/^Zone/);
  await click("Go to Zone (D)");
  expect(selectCell).toHaveBeenLastCalledWith("D3:D11");
  await click("Go to row 7");
  expect(selectRow).toHaveBeenLastCalledWith(7, 7);
  await click("Go to rows 13–14");
  expect(selectRow).toHaveBeenLastCalledWith(13, 14);
  await click(/^Waiting/);
  await click("Row 10 < Select >");
  expect(selectRow).toHaveBeenLastCalledWith(10, 10);
});

it("what a column means is corrected in two clicks, kept, marked, and forgotten in one", async () => {
  const { saved } = showWhatWasRead();
  expect(screen.queryByRole("button", { name: "Forget corrections" })).toBeNull();
  await click(/^Zone/);
  await click("Section");
  expect(saved.settings.agenda).toMatchObject({
    sheet: "Plan",
    headerRow: 3,
    columns: { section: 4 },
    headers: { 4: "Zone" },
  });
  expect(lines()).toContain("Zone (D) Section, chosen by you");
  expect(button("Section").getAttribute("aria-pressed")).toBe("true");
  expect(status()).toBe("Zone (D) now means: section.");
  await click("Forget corrections");
  expect(lines()).toContain("Zone (D) Not read");
  expect(saved.settings.agenda?.columns).toEqual({});
});

it("a column may mean nothing, then something else again", async () => {
  const { saved } = showWhatWasRead();
  await click(/^Lead officer/);
  await click("Nothing");
  expect(lines()).toContain("Lead officer (C) Nothing, chosen by you");
  expect(saved.settings.agenda).toMatchObject({ columns: {}, ignored: [3], headers: { 3: "Lead officer" } });
  await click("Owner");
  expect(lines()).toContain("Lead officer (C) Owner, chosen by you");
  expect(saved.settings.agenda).toMatchObject({ columns: { owner: 3 }, ignored: [] });
});

it("a choice is marked where its column is now, and kept there; one that is lost is forgotten", async () => {
  const choice = { sheet: "Plan", table: null, headerRow: 3, columns: { section: 3, stage: 5 } };
  const agenda = { ...choice, headers: { 3: "Zone", 5: "Phase" } };
  const { saved } = showWhatWasRead({ settings: { ...defaultSettings, agenda } });
  expect(lines()).toContain("Zone (D) Section, chosen by you");
  await click(/^Due/);
  await click("Last updated");
  expect(saved.settings.agenda).toMatchObject({
    columns: { section: 4, updated: 6 },
    headers: { 4: "Zone", 6: "Due" },
  });
  expect(saved.settings.agenda?.columns.stage).toBeUndefined();
});

it("the actions’ own column stays: another one is chosen in its place", async () => {
  showWhatWasRead();
  await click(/^Action \(B\)/);
  expect(screen.queryByRole("group", { name: "What Action (B) means" })).toBeNull();
  expect(screen.getByText(/An agenda needs its actions/)).toBeTruthy();
  await click(/^Progress update/);
  await click("Action");
  expect(lines()).toContain("Progress update (G) Action, chosen by you");
});

it("choosing among agendas is no choice of each of its columns", () => {
  const { chosen } = findAgendas([gridOf(plan)], defaultSettings);
  if (chosen === null) throw new Error("Nothing was found.");
  const { sheet, table, headerRow, columns } = chosen.place;
  showWhatWasRead({ settings: { ...defaultSettings, agenda: { sheet, table, headerRow, columns } } });
  expect(lines().filter((line) => line.includes("chosen by you"))).toEqual([]);
  expect(screen.queryByRole("button", { name: "Forget corrections" })).toBeNull();
});

it("rows left out are said to be actions in two clicks, and one of them back in two", async () => {
  const { saved } = showWhatWasRead();
  await click(/^Section headings/);
  await click("These are actions");
  expect(saved.settings.correctedRows).toEqual([
    { text: "GOVERNANCE", is: "action" },
    { text: "HARBOUR WORKS", is: "action" },
  ]);
  expect(lines()).toContain("Rows read as actions 6 actions");
  expect(screen.getByText(/2 rows are actions because you said so/)).toBeTruthy();
  expect(status()).toBe("2 rows are now read as actions.");
  await click(/^Rows read as actions/);
  await click("Row 4 is not an action");
  expect(saved.settings.correctedRows).toEqual([{ text: "HARBOUR WORKS", is: "action" }]);
  expect(lines()).toContain("Section headings 1 row:");
});

it("an action is said to be none in two clicks, and comes back", async () => {
  const { saved } = showWhatWasRead();
  await click(/^Rows read as actions/);
  await click("Row 6 is not an action");
  expect(status()).toBe("Row 6 is no longer read as an action.");
  expect(lines()).toContain("Not actions, chosen by you 1 row:");
  await click(/^Not actions/);
  await click("Row 6 is an action");
  expect(status()).toBe("Row 6 is now read as an action.");
  expect(saved.settings.correctedRows).toEqual([]);
  expect(lines()).toContain("Rows read as actions 4 actions");
});

it("of rows with the same words only the one that is clicked is corrected, and comes back alone", async () => {
  const again = [6, work(1), person(4), 0, "Red", 46500, position(4)];
  const rows = [...plan.slice(0, 6), again, ...plan.slice(6)];
  const all = { text: work(1), is: "not an action" as const };
  const { saved } = showWhatWasRead({ rows });
  await click(/^Rows read as actions/);
  await click("Row 5 is not an action");
  expect(saved.settings.correctedRows).toEqual([{ ...all, by: { owner: person(1) } }]);
  expect(lines()).toContain("Rows read as actions 4 actions");
  await click(/^Not actions/);
  await click("Row 5 is an action");
  expect(saved.settings.correctedRows).toEqual([]);
});

it("of rows with the same words that were corrected together one comes back alone", async () => {
  const again = [6, work(1), person(4), 0, "Red", 46500, position(4)];
  const all = { text: work(1), is: "not an action" as const };
  const { saved } = showWhatWasRead({
    rows: [...plan.slice(0, 6), again, ...plan.slice(6)],
    settings: { ...defaultSettings, correctedRows: [all] },
  });
  await click(/^Not actions/);
  await click("Row 7 is an action");
  expect(saved.settings.correctedRows).toEqual([{ ...all, by: { owner: person(1) } }]);
  expect(lines()).toContain("Not actions, chosen by you 1 row:");
});

it("the keyboard stays in the view where the button that it was on has gone", async () => {
  // jsdom takes a page whose focused element has gone for one without the keyboard.
  const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  showWhatWasRead();
  await click(/^Section headings/);
  button("These are actions").focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.queryByRole("button", { name: "These are actions" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("group", { name: "Corrections" }));
  hasFocus.mockRestore();
});

it("more rows than are kept are not corrected, which is said", async () => {
  const correctedRows = Array.from({ length: 499 }, (_, index) => ({ text: `Row ${index}`, is: "action" as const }));
  const { saved } = showWhatWasRead({ settings: { ...defaultSettings, correctedRows } });
  await click(/^Section headings/);
  await click("These are actions");
  expect(saved.settings.correctedRows).toHaveLength(499);
  expect(status()).toBe("At most 500 rows can be corrected. Check what the columns mean first.");
});

it("what could not be saved is not said to be done", async () => {
  showWhatWasRead({ fault: typing });
  await click(/^Zone/);
  await click("Section");
  expect(status()).toBe("");
  expect(lines()).toContain("Zone (D) Not read");
});

it("a row without words can't be corrected, and a long list says how many more runs there are", async () => {
  const rows = [...plan.slice(0, 5), ...Array.from({ length: 9 }, (_, index) => [action(index + 2), []]).flat()];
  showWhatWasRead({ rows });
  const blank = button(/^Blank rows/).closest("div") ?? document.body;
  expect(blank.textContent).toContain("and 3 more");
  await userEvent.click(button(/^Blank rows/));
  const list = screen.getByRole("list", { name: "Blank rows" });
  expect(within(list).queryByRole("button", { name: /is an action/ })).toBeNull();
});

it("notes and threaded comments on its cells are counted, each with the way to it", async () => {
  const cells = ["C3", "B5", "C5", "D5", "E5", "F5", "G5"];
  const { selectCell } = showWhatWasRead({ cellNotes: { notes: cells.slice(1), comments: ["C3", "C90"] } });
  expect(screen.getByText(/not read:/).textContent).toBe(
    "6 notes and 1 threaded comment on its cells are not read: C3B5C5D5E5F5and 1 more",
  );
  await userEvent.click(screen.getByRole("button", { name: "Go to B5" }));
  expect(selectCell).toHaveBeenCalledWith("B5");
});

it("of notes that are too many to say where they are, their number is said", () => {
  showWhatWasRead({ cellNotes: { notes: null, comments: ["C3"], unplaced: 1_200 } });
  expect(screen.getByText(/1 threaded comment on its cells is not read:/)).toBeTruthy();
  expect(screen.getByText(/^The sheet has 1,200 notes or threaded comments/)).toBeTruthy();
});

it("an agenda without notes, or whose notes are not known, says nothing of them", () => {
  showWhatWasRead();
  expect(screen.queryByText(/not read:|notes/)).toBeNull();
});
