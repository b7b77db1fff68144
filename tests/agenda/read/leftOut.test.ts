import { defaultSettings, readSettings } from "../../../src/agenda/model/settings";
import type { Settings } from "../../../src/agenda/model/settings";
import type { CellValue } from "../../../src/agenda/model/grid";
import { readAgenda } from "../../../src/agenda/read/read";
import type { Reading } from "../../../src/agenda/read/reading";
import { gridOf, sourceOf } from "../../fixtures/agendas";
import { full, header, read, rowsOf } from "../../fixtures/smallAgenda";

/** "heading 3 6", for each kind. */
function leftOut(reading: Reading): string[] {
  return reading.leftOut.map(({ kind, rows }) => `${kind} ${rows.map(({ row }) => row).join(" ")}`);
}

function corrected(rows: CellValue[][], ...correctedRows: Settings["correctedRows"]): Reading {
  return read(rows, undefined, { ...defaultSettings, correctedRows });
}

it("every row that is no action is left out as what it is", () => {
  const reading = read([
    ["Strategic Aim 1: Cleaner air"],
    full(0),
    [],
    header,
    full(1),
    ["< Select >", "< Select >"],
    ["e.g. Plant a tree", "Your name", "Green"],
    ["", "", "", 46500],
    full(2),
    ["Total", "", "", "", 3],
    [],
    ["Approved by: the board"],
    ["Key"],
    ["Red means off track"],
  ]);
  expect(rowsOf(reading)).toEqual([3, 6, 10]);
  expect(leftOut(reading)).toEqual([
    "heading 2",
    "repeated header 5",
    "total 11",
    "waiting 7 8",
    "no action 9",
    "key 14 15",
    "note below 13",
    "blank 4 12",
  ]);
});

describe("a table below the actions", () => {
  const own = ["Action", "Owner", "Due", "RAG", "Comment"];
  const actions: CellValue[][] = [
    ["Theatre roof", "A Bell", "31/01/2025", "R", "Tender failed"],
    ["Store doors", "C Dunn", "30/09/2025", "G", "On programme"],
    ["Walk signs", "A Bell", "30/09/2025", "A", "Overspend"],
  ];
  const below = (...rows: string[][]) => {
    const source = sourceOf(gridOf([own, ...actions, [], ...rows]));
    return [source.lastRow, ...leftOut(readAgenda(source, defaultSettings))];
  };

  it.each<[string, string[][]]>([
    [
      "of colours",
      [
        ["Colour", "Description", "Action needed"],
        ["Red", "At serious risk", "Escalate"],
        ["Amber", "Some concerns", "Watch"],
      ],
    ],
    [
      "of ratings",
      [
        ["RAG", "Action needed"],
        ["Red", "Escalate to the board"],
        ["Green", "None"],
      ],
    ],
    [
      "of stages",
      [
        ["Status", "Definition", "Action"],
        ["In progress", "Work has begun", "Report"],
        ["Complete", "All is done", "None"],
      ],
    ],
    [
      "of numbers",
      [
        ["Score", "Meaning", "Action"],
        ["1", "No problems", "None"],
        ["2", "Some", "Watch"],
      ],
    ],
  ])("is a key where it explains each once: %s", (_, rows) => {
    const last = rows.map((_, index) => index + 6).join(" ");
    expect(below(...rows)).toEqual([null, `key ${last}`, "blank 5"]);
  });

  it("is another agenda where it has owners, or a rating twice", () => {
    const lower = [
      ["RAG", "Action", "Owner"],
      ["Red", "Open the hall", "A Bell"],
      ["Green", "Fix the doors", "C Dunn"],
    ];
    expect(below(...lower)).toEqual([4]);
    const again = [
      ["Colour", "Action needed", "Description"],
      ["Red", "Open the hall", "Late"],
      ["Red", "Fix the doors", "Late"],
    ];
    expect(below(...again)).toEqual([4]);
  });
});

it("a title with no action below it is left out as a title", () => {
  const action = (place: number) => [place, ...full(place)];
  const rows = [["No.", ...header], action(1), ["Harbour Works"], action(2), ["Further Works"]];
  expect(leftOut(readAgenda(sourceOf(gridOf(rows)), defaultSettings))).toEqual(["heading 3", "title 5"]);
});

it("the second half of a heading is left out with its first", () => {
  const reading = read([["Strategic Aim 1 “Staying"], ["Ahead”, key actions will involve:"], full(0)]);
  expect(leftOut(reading)).toEqual(["heading 2 3"]);
});

describe("of rows with the same words the one that was meant is corrected", () => {
  const head = ["Ref", "Action", "Owner", "RAG", "Due"];
  const [report, plan] = ["Report to the board", "Plan the regatta"];
  const row = (ref: CellValue, action: string, owner: string): CellValue[] => [ref, action, owner, "Red", 46500];
  const readRows = (rows: CellValue[][], ...correctedRows: Settings["correctedRows"]) =>
    readAgenda(sourceOf(gridOf([head, ...rows])), { ...defaultSettings, correctedRows });
  const byOf = (rows: CellValue[][]) => readRows(rows).alikeRows.map(({ row: at, by }) => [at, by]);
  const none = (by: Settings["correctedRows"][number]["by"]) => ({ text: report, is: "not an action" as const, by });

  it.each<[string, CellValue[][], unknown]>([
    ["its reference", [row("A1", report, "Ann Bell"), row("A2", report, "Ann Bell")], { ref: "A1" }],
    [
      "its owner, where references only count",
      [row(1, report, "Ann Bell"), row(2, report, "Cy Dunn")],
      { owner: "Ann Bell" },
    ],
    [
      "its section",
      [
        ["", "GOVERNANCE"],
        row("", report, "Ann Bell"),
        row("", plan, "Cy Dunn"),
        ["", "HARBOUR"],
        row("", report, "Ann Bell"),
      ],
      { section: "GOVERNANCE" },
    ],
    [
      "its number, where they only differ in that",
      [row(1, report, "Ann Bell"), row(2, report, "Ann Bell")],
      { ref: "1" },
    ],
    [
      "its place, where nothing differs",
      [row("", report, "Ann Bell"), row("", report, "Ann Bell")],
      { ref: "", owner: "Ann Bell", section: "", nth: 1 },
    ],
  ])("known by %s", (_, rows, by) => {
    expect(byOf(rows)[0]).toEqual([rows[0]?.[1] === report ? 2 : 3, by]);
    const before = rowsOf(readRows(rows));
    const said = none(by as Settings["correctedRows"][number]["by"]);
    expect(rowsOf(readRows(rows, said))).toEqual(before.slice(1));
    const inserted = [...rows.slice(0, 1), row("", plan, "Eve Ford"), ...rows.slice(1)];
    expect(leftOut(readRows(inserted, said)).filter((line) => line.startsWith("not an action"))).toHaveLength(1);
    expect(readRows(inserted, said).actions.filter(({ action }) => action === report)).toHaveLength(1);
  });

  it("one that is gone leaves the others as they are, and words alone mean all of them", () => {
    const rows = [row(1, report, "Cy Dunn"), row(2, plan, "Eve Ford")];
    expect(rowsOf(readRows(rows, none({ owner: "Ann Bell" })))).toEqual([2, 3]);
    const both = [row(1, report, "Ann Bell"), ...rows];
    expect(rowsOf(readRows(both, { text: report, is: "not an action" }))).toEqual([4]);
  });
});

describe("what a person said of a row wins", () => {
  const rows = [["GOVERNANCE"], full(0), full(1), [], ["Key"], ["Paint the railings"]];

  it("a heading and a note are actions", () => {
    const reading = corrected(rows, { text: "GOVERNANCE", is: "action" }, { text: "Paint the railings", is: "action" });
    expect(rowsOf(reading)).toEqual([2, 3, 4, 7]);
    expect(reading.chosenRows).toEqual([2, 7]);
    expect(leftOut(reading)).toEqual(["key 6", "blank 5"]);
  });

  it("an action is none, wherever its row is sorted to, and however its spaces are", () => {
    const text = String(full(0)[0]);
    for (const moved of [rows, [full(1), [`  ${text.replace(" ", "\n ")}`, "Ada Thorne", "Red"], full(2)]]) {
      const reading = corrected(moved, { text, is: "not an action" });
      expect(reading.actions.map(({ action }) => action)).not.toContain(text);
      expect(leftOut(reading)).toContainEqual(expect.stringMatching(/^not an action 3$/));
    }
  });

  it("a row without an action is one, under its first words", () => {
    const owner = ["", "Ada Thorne", "Green"];
    const reading = corrected([full(0), owner, full(1)], { text: "Ada Thorne", is: "action" });
    expect(reading.actions.map(({ row, action }) => [row, action])[1]).toEqual([3, "Ada Thorne"]);
  });

  it("words beside a heading in one cell are no action, and the heading stays", () => {
    const both = "Publish the air quality plan. For Strategic Aim 2 'Staying Ahead', key actions will involve:";
    const before = read([full(0), [both, "Ada Thorne", "Green"], full(1)]);
    const [, wrong] = before.actions;
    const reading = corrected([full(0), [both, "Ada Thorne", "Green"], full(1)], {
      text: wrong?.action ?? "",
      is: "not an action",
    });
    expect(before.leftOut).toEqual([]);
    expect(rowsOf(reading)).toEqual([2, 4]);
    expect(leftOut(reading)).toEqual(["not an action 3"]);
    expect(reading.actions.map(({ section }) => section.number)).toEqual([null, 2]);
  });

  it("long actions are known by their beginning", () => {
    const long = `${"Repair the harbour wall and the steps beside it ".repeat(20)}before winter`;
    const reading = corrected([full(0), [long, "Ada Thorne", "Red"]], {
      text: long.slice(0, 120).trim(),
      is: "not an action",
    });
    expect(rowsOf(reading)).toEqual([2]);
  });
});

it("more corrections than are kept are damage, which leaves the other settings", () => {
  const correctedRows = Array.from({ length: 501 }, (_, index) => ({ text: `Row ${index}`, is: "action" }));
  const { settings, notices } = readSettings(JSON.stringify({ correctedRows, cadenceDays: 92 }));
  expect([settings.correctedRows, settings.cadenceDays, notices.length]).toEqual([[], 92, 1]);
});
