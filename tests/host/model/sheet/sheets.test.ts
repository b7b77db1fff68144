/** Sheets: their names, order, visibility, copies, and what becomes of formulas that name them. */
import { parseArea, printArea } from "../../../../src/host/model/address/addresses";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import { shownStyle } from "../../../../src/host/model/sheet/shownStyle";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { refusalOf } from "../../../support/model";

let book: WorkbookModel;
let plan: SheetModel;
let summary: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  plan = book.activeSheet;
  plan.rename("Plan");
  summary = book.addSheet("Summary");
});
const names = () => book.sheets.map(({ name }) => name);

it.each(["", "x".repeat(32), "a/b", "a:b", "a?b", "a*b", "[a]", "a\\b", "'a", "a'", "History", "plan"])(
  "no sheet is called %p",
  (name) => {
    expect(refusalOf(() => book.addSheet(name))).toBe("InvalidArgument");
    expect(names()).toEqual(["Plan", "Summary"]);
  },
);

it("sheets are found by name, letter case aside, and by an id that stays", () => {
  const { id } = plan;
  plan.rename("PLAN 2");
  expect([book.findSheet("plan 2"), book.findSheet(id)]).toEqual([plan, plan]);
  expect(refusalOf(() => book.sheet("Gone"))).toBe("ItemNotFound");
});

it("ids of deleted sheets are not given again", () => {
  const { id } = summary;
  summary.delete();
  expect(book.addSheet().id).not.toBe(id);
});

it("a new name is written in formulas, names and links", () => {
  plan.cells.write(parseArea("A1"), 5);
  summary.cells.write(parseArea("A1"), "=Plan!A1*2");
  summary.links.setLink(2, 1, { documentReference: "Plan!A1", textToDisplay: "plan" });
  book.names.add("First", "=Plan!$A$1");
  plan.rename("Ann's plan");
  expect(summary.cells.formula(1, 1)).toBe("='Ann''s plan'!A1*2");
  expect(summary.cells.value(1, 1)).toBe(10);
  expect(summary.links.link(2, 1)?.documentReference).toBe("'Ann''s plan'!A1");
  expect(book.names.find("first")?.formula).toBe("='Ann''s plan'!$A$1");
});

it("deleting a sheet takes its tables and names, and leaves #REF! in formulas", () => {
  plan.cells.write(parseArea("A1:A2"), [["Action"], ["Plant"]]);
  plan.addTable(parseArea("A1:A2"), true, "Agenda");
  plan.names.add("Own", "=Plan!$A$1");
  summary.cells.write(parseArea("A1"), "=Plan!A2");
  plan.delete();
  expect([book.tables, summary.cells.formula(1, 1), summary.cells.value(1, 1)]).toEqual([[], "=#REF!", "#REF!"]);
  expect(book.activeSheet).toBe(summary);
});

it("the last visible sheet is neither deleted nor hidden", () => {
  plan.setVisibility("VeryHidden");
  expect(book.activeSheet).toBe(summary);
  expect(refusalOf(() => summary.delete())).toBe("InvalidOperation");
  expect(refusalOf(() => summary.setVisibility("Hidden"))).toBe("InvalidOperation");
  expect(refusalOf(() => book.activate(plan))).toBe("InvalidOperation");
});

it("sheets move and are counted from 0", () => {
  book.addSheet("Third").moveTo(0);
  expect(names()).toEqual(["Third", "Plan", "Summary"]);
  expect(plan.position).toBe(1);
  expect(refusalOf(() => plan.moveTo(3))).toBe("InvalidArgument");
});

it("a copy has its own cells, table, names and custom properties", () => {
  plan.cells.write(parseArea("A1:B2"), [
    ["Action", "RAG"],
    ["Plant", "=1+1"],
  ]);
  plan.addTable(parseArea("A1:B2"), true, "Agenda");
  plan.customProperties.set("mark", "generated");
  plan.styles.apply(parseArea("A2"), { fillColor: "#FF0000" });
  const copy = plan.copy(0);
  copy.cells.write(parseArea("A2:B2"), [["Mow", "=2+2"]]);
  expect([names(), copy.tables.map(({ name }) => name)]).toEqual([["Plan (2)", "Plan", "Summary"], ["Agenda2"]]);
  expect([plan.cells.values(parseArea("A2:B2")), copy.cells.values(parseArea("A2:B2"))]).toEqual([
    [["Plant", 2]],
    [["Mow", 4]],
  ]);
  expect([copy.customProperties.get("mark"), copy.styles.style(2, 1).fillColor]).toEqual(["generated", "#FF0000"]);
});

it("selecting cells activates their sheet", () => {
  const events: string[] = [];
  book.subscribe((event) => events.push(event.type));
  book.select(summary, parseArea("B2:C3"));
  expect([book.activeSheet, printArea(book.selection.area)]).toEqual([summary, "B2:C3"]);
  expect(events).toEqual(["sheetDeactivated", "sheetActivated", "selectionChanged"]);
});

it("rows inserted move formulas, names, validation, rules, merges and heights", () => {
  plan.cells.write(parseArea("A3"), 7);
  summary.cells.write(parseArea("A1"), "=Plan!A3+SUM(Plan!A1:A3)");
  book.names.add("Seven", "=Plan!$A$3");
  plan.validations.set(parseArea("B3:B9"), { type: "List", formula1: "Red,Green" });
  plan.conditionalFormats.add([parseArea("B3:B9")], { type: "Custom", formula: "=$A3=7" }, { fillColor: "#FF0000" });
  plan.layout.merge(parseArea("D3:E3"), false);
  plan.layout.setRowHeight(3, 3, 40);
  plan.insertCells(parseArea("2:3"), "Down");
  expect(summary.cells.formula(1, 1)).toBe("=Plan!A5+SUM(Plan!A1:A5)");
  expect(book.names.find("Seven")?.formula).toBe("=Plan!$A$5");
  expect([plan.validations.at(4, 2), plan.validations.at(5, 2)?.type]).toEqual([null, "List"]);
  expect(plan.conditionalFormats.list()[0]).toMatchObject({
    areas: [parseArea("B5:B11")],
    rule: { formula: "=$A5=7" },
  });
  expect(shownStyle(plan, 5, 2)?.fillColor).toBe("#FF0000");
  expect([plan.layout.merges.map(printArea), plan.layout.rowHeight(3), plan.layout.rowHeight(5)]).toEqual([
    ["D5:E5"],
    15,
    40,
  ]);
});

it("cells with content are not pushed off the sheet", () => {
  plan.cells.write(parseArea("A1048576"), "last");
  expect(refusalOf(() => plan.insertCells(parseArea("1:1"), "Down"))).toBe("InsertDeleteConflict");
});
