/** Cells as Excel's API reads and writes them. */
import { parseArea } from "../../../../src/host/model/address/addresses";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import type { WorkbookEvent } from "../../../../src/host/model/events";
import { refusalOf } from "../../../support/model";

let book: WorkbookModel;
let sheet: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  sheet = book.activeSheet;
});
const write = (address: string, values: Parameters<SheetModel["cells"]["write"]>[1]) =>
  sheet.cells.write(parseArea(address), values);
const values = (address: string) => sheet.cells.values(parseArea(address));

it("an add-in's strings become numbers, dates in US order, logicals, formulas and text", () => {
  write("A1:F1", [["12", "3/31/2021", "true", "=A1*2", "'12", "Review the plan"]]);
  expect(values("A1:F1")).toEqual([[12, 44286, true, 24, "12", "Review the plan"]]);
  expect(sheet.cells.formulas(parseArea("A1:F1"))).toEqual([[12, 44286, true, "=A1*2", "12", "Review the plan"]]);
  expect(sheet.cells.texts(parseArea("A1:F1"))).toEqual([["12", "31/03/2021", "TRUE", "24", "12", "Review the plan"]]);
  expect(sheet.cells.valueTypes(parseArea("A1:G1"))).toEqual([
    ["Double", "Double", "Boolean", "Double", "String", "String", "Empty"],
  ]);
  expect(sheet.cells.numberFormats(parseArea("A1:B1"))).toEqual([["General", "m/d/yyyy"]]);
});

it("null leaves a cell alone and an empty text clears it", () => {
  write("A1:B1", [["one", "two"]]);
  write("A1:B1", [[null, ""]]);
  expect(values("A1:B1")).toEqual([["one", ""]]);
});

it("one value is written to every cell of the range", () => {
  write("A1:B2", "x");
  expect(values("A1:B2")).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

it("an array of another shape is refused and nothing is written", () => {
  expect(refusalOf(() => write("A1:B2", [["a", "b"]]))).toBe("InvalidArgument");
  expect(refusalOf(() => write("A1:B1", [["a", "x".repeat(32_768)]]))).toBe("InvalidArgument");
  expect(values("A1:B1")).toEqual([["", ""]]);
});

it("a cell takes 32,767 characters", () => {
  write("A1", [["x".repeat(32_767)]]);
  expect(sheet.cells.value(1, 1)).toHaveLength(32_767);
});

it("a cell formatted as text takes everything as it is", () => {
  sheet.cells.writeNumberFormats(parseArea("A1:A2"), "@");
  write("A1:A2", [["=1+1"], ["3/31/2021"]]);
  expect(values("A1:A2")).toEqual([["=1+1"], ["3/31/2021"]]);
});

it("a number format that a person chose stays when a date is written", () => {
  sheet.cells.writeNumberFormats(parseArea("A1"), [["yyyy-mm-dd"]]);
  write("A1", [["3/31/2021"]]);
  expect(sheet.cells.text(1, 1)).toBe("2021-03-31");
});

it("errors read as their text, and formulas over them give them on", () => {
  write("A1:B1", [["#REF!", "=A1+1"]]);
  expect(values("A1:B1")).toEqual([["#REF!", "#REF!"]]);
  expect(sheet.cells.valueTypes(parseArea("A1:B1"))).toEqual([["Error", "Error"]]);
});

it("a function that the engine doesn't know shows #NAME?", () => {
  write("A1", "=RAGSTATUS(1)");
  expect(sheet.cells.value(1, 1)).toBe("#NAME?");
});

it("a formula follows the cells that it names", () => {
  write("A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
  expect(sheet.cells.value(3, 1)).toBe(3);
  write("A1", 10);
  expect(sheet.cells.value(3, 1)).toBe(12);
});

it("formulas name table columns, this row and the newer functions as a person writes them", () => {
  write("A1:B3", [
    ["Score", "Twice"],
    [2, ""],
    [3, ""],
  ]);
  sheet.addTable(parseArea("A1:B3"), true, "Scores");
  write("B2:B3", [["=[@Score]*2"], ['=TEXTJOIN("-",TRUE,Scores[Score])']]);
  expect(values("B2:B3")).toEqual([[4], ["2-3"]]);
  expect(sheet.cells.formulas(parseArea("B2:B3"))).toEqual([["=[@Score]*2"], ['=TEXTJOIN("-",TRUE,Scores[Score])']]);
});

it("a person types dates in British order, and sees what was typed when editing it", () => {
  sheet.cells.type(1, 1, "31/03/2021");
  sheet.cells.type(2, 1, "5%");
  sheet.cells.type(3, 1, "'007");
  sheet.cells.type(4, 1, "=1+1");
  expect(values("A1:A4")).toEqual([[44286], [0.05], ["007"], [2]]);
  expect([1, 2, 3, 4].map((row) => sheet.cells.editText(row, 1))).toEqual(["31/03/2021", "5%", "'007", "=1+1"]);
});

it("a merged area has one value, in its top left cell", () => {
  write("A1:B2", [
    ["a", "b"],
    ["c", "d"],
  ]);
  sheet.layout.merge(parseArea("A1:B2"), false);
  write("A1:B2", [
    ["x", "y"],
    ["z", "w"],
  ]);
  expect(values("A1:B2")).toEqual([
    ["x", ""],
    ["", ""],
  ]);
});

it("part of a merged area can't be cleared", () => {
  sheet.layout.merge(parseArea("A1:B2"), false);
  expect(refusalOf(() => sheet.cells.clear(parseArea("A1"), "Contents"))).toBe("InvalidOperation");
});

it("clearing contents leaves the format, clearing formats leaves the contents", () => {
  write("A1:B1", [["a", "b"]]);
  sheet.styles.apply(parseArea("A1:B1"), { bold: true });
  sheet.cells.clear(parseArea("A1"), "Contents");
  sheet.cells.clear(parseArea("B1"), "Formats");
  expect(values("A1:B1")).toEqual([["", "b"]]);
  expect([sheet.styles.style(1, 1).bold, sheet.styles.style(1, 2).bold]).toEqual([true, false]);
});

it("an event of one edit has the cell's value before and after", () => {
  write("B2", "Red");
  const events: WorkbookEvent[] = [];
  const stop = book.subscribe((event) => events.push(event));
  book.actor = "addin";
  write("B2", "Green");
  stop();
  write("B2", "Amber");
  expect(events).toEqual([
    expect.objectContaining({
      type: "cellsChanged",
      actor: "addin",
      change: "RangeEdited",
      details: { before: "Red", after: "Green" },
    }),
  ]);
});

it("a far cell costs nothing for the cells between", () => {
  write("XFD1048576", "far");
  expect(sheet.usedArea(true)).toEqual(parseArea("XFD1048576"));
  expect(values("XFC1048575:XFD1048576")).toEqual([
    ["", ""],
    ["", "far"],
  ]);
});

it("the used range counts cells with a format only when asked", () => {
  write("B2", "x");
  sheet.styles.apply(parseArea("D9"), { fillColor: "#FF0000" });
  expect(sheet.usedArea(true)).toEqual(parseArea("B2"));
  expect(sheet.usedArea(false)).toEqual(parseArea("B2:D9"));
});
