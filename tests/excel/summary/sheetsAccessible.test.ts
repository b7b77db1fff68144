/** The saved sheets follow the UK Analysis Function's checklist for spreadsheets, and print whole. */
import { contrastOf, leastContrast } from "../../../src/agenda/sheets/colours/tints";
import { openWorkbook } from "../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { errorsOf } from "../../support/openXmlErrors";
import { tableAgenda } from "../../fixtures/workbooks";
import { firstOf, refreshed, withHost } from "../../support/sheetWorkbook";

jest.setTimeout(120_000);

const names = ["RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues"];
const longAction = "Agree who clears the gullies before the autumn rain. ".repeat(20);

/** Width of a letter of prose, of a digit's. */
const usualLetter = 0.9;

let bytes: Uint8Array;
let saved: WorkbookModel;

beforeAll(async () => {
  const agenda = await tableAgenda({ rows: 12 });
  bytes = await withHost(agenda, async ({ model }) => {
    const { cells } = model.sheet("Action agenda");
    cells.type(3, 6, "");
    cells.type(2, 3, longAction);
    await refreshed();
    return model.save();
  });
  saved = await openWorkbook(bytes, "saved.xlsx");
});

it("passes the Open XML SDK", async () => {
  expect(await errorsOf(bytes)).toEqual([]);
});

it("puts the sheets after the person's own in order, and opens the workbook on the summary at A1", () => {
  const visible = saved.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  expect(visible).toEqual(["Action agenda", ...names]);
  expect(saved.activeSheet.name).toBe("RAG Summary");
  expect(saved.selection.area).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
});

describe.each(names)("%s", (name) => {
  const sheet = () => saved.sheet(name);
  const whole = () => sheet().usedArea(true) ?? { top: 1, left: 1, bottom: 1, right: 1 };

  it("has a plain title in A1, and below it the date, the source and what the sheet shows", () => {
    const lines = sheet().cells.values({ top: 1, left: 1, bottom: 4, right: 1 });
    expect(lines.map(([line]) => line)).toEqual([
      name,
      "As at 12 October 2026.",
      expect.stringMatching(/^Made by RAG Agenda from the table "ActionAgenda" on the sheet "Action agenda"\./),
      expect.stringMatching(/\S/),
    ]);
  });

  it("has one marked-up table with a header row, from the left edge, and nothing else but the lines above", () => {
    expect(sheet().tables).toHaveLength(1);
    const table = firstOf(sheet().tables);
    expect(table.showHeaders).toBe(true);
    expect(table.area.left).toBe(1);
    expect(table.area).toMatchObject({ bottom: whole().bottom, right: whole().right });
    expect(new Set(table.columns).size).toBe(table.columns.length);
  });

  it("has no merged cells, and no blank rows or columns in its table", () => {
    expect(sheet().layout.merges).toEqual([]);
    const values = sheet().cells.values(firstOf(sheet().tables).area);
    for (const row of values) expect(row.some((value) => value !== "")).toBe(true);
    firstOf(values).forEach((_, column) => expect(values.slice(1).some((row) => row[column] !== "")).toBe(true));
  });

  it("wraps the text of its table, in rows high enough for it", () => {
    const { area } = firstOf(sheet().tables);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        expect(sheet().styles.style(row, column).wrapText).toBe(true);
        const length = sheet().cells.text(row, column).length;
        const lines = Math.ceil((length * usualLetter) / sheet().layout.columnWidth(column).characters);
        expect(sheet().layout.rowHeight(row)).toBeGreaterThanOrEqual(lines * 15);
      }
    }
  });

  it("has text on fill at 4.5:1 or better in every cell", () => {
    const { bottom, right } = whole();
    for (let row = 1; row <= bottom; row++) {
      for (let column = 1; column <= right; column++) {
        const { fillColor, fontColor } = sheet().styles.style(row, column);
        const contrast = contrastOf({ text: fontColor, fill: fillColor ?? "#FFFFFF" });
        expect({ row, column, enough: contrast >= leastContrast }).toEqual({ row, column, enough: true });
      }
    }
  });

  it("never shows a rating by colour alone", () => {
    const { area } = firstOf(sheet().tables);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet().styles.style(row, column).fillColor === null) continue;
        expect(sheet().cells.text(row, column)).toMatch(/\p{Letter}/u);
      }
    }
  });

  it("prints on A4 landscape, one page wide, with its header on each page and page x of y", () => {
    const { area } = firstOf(sheet().tables);
    expect(sheet().pageLayout.settings).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      fitToWidth: 1,
      fitToHeight: null,
      titleRows: { top: area.top, bottom: area.top },
      footer: { center: "Page &P of &N" },
    });
  });
});

it("has one native chart with each rating of each section as number and word, and says in text what it shows", () => {
  const sheet = saved.sheet("RAG Summary");
  expect(sheet.charts.list()).toHaveLength(1);
  const chart = firstOf(sheet.charts.list());
  expect(chart).toMatchObject({ type: "BarStacked", title: "Actions by section and rating" });
  expect(chart.series.map(({ name }) => name)).toEqual(["Red", "Amber", "Green", "Not rated"]);
  expect(chart.series.map(({ color }) => color)).toEqual(["#F4D7D7", "#FFEE80", "#CFE4DC", "#E3E6E8"]);
  const below = sheet.layout.rowHeight(1) + 15 * 5;
  expect(chart.position.top).toBeGreaterThan(below);
  expect(sheet.cells.text(8, 1)).toContain("In all sections: 3 Red");
});

it("links to the rows and cells that it names", () => {
  const overdue = saved.sheet("RAG Overdue");
  const { top } = firstOf(overdue.tables).area;
  const row = Number(overdue.cells.text(top + 1, 1).replace("Row ", ""));
  expect(overdue.links.link(top + 1, 1)).toMatchObject({ documentReference: `'Action agenda'!C${row}` });
  expect(saved.sheet("Action agenda").cells.text(row, 3)).toBe(overdue.cells.text(top + 1, 3));
  const issues = saved.sheet("RAG Issues");
  const first = firstOf(issues.tables).area.top + 1;
  expect(issues.cells.text(first, 1)).toBe("F3");
  expect(issues.links.link(first, 1)).toMatchObject({ documentReference: "'Action agenda'!F3" });
});

it("shows a long action whole", () => {
  const overdue = saved.sheet("RAG Overdue");
  const { area } = firstOf(overdue.tables);
  const actions = overdue.cells.texts({ ...area, left: 3, right: 3 }).flat();
  expect(actions).toContain(longAction.trim());
});
