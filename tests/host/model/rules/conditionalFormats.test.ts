/** Conditional formats: what they show, in order of priority. */
import { parseArea, printArea } from "../../../../src/host/model/address/addresses";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import { shownStyle } from "../../../../src/host/model/sheet/shownStyle";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { reopened } from "../../../support/model";

let book: WorkbookModel;
let sheet: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  sheet = book.activeSheet;
});

it("the first conditional format that applies shows before the others", async () => {
  sheet.cells.write(parseArea("A1:B4"), [
    ["Red", 5],
    ["Amber", 15],
    ["red flag", ""],
    ["Green", "x"],
  ]);
  sheet.conditionalFormats.add(
    [parseArea("A1:A4")],
    { type: "ContainsText", operator: "Contains", text: "red" },
    { fillColor: "#FF0000" },
  );
  sheet.conditionalFormats.add(
    [parseArea("B1:B4")],
    { type: "CellValue", operator: "GreaterThan", formula1: "10", formula2: null },
    { bold: true },
  );
  sheet.conditionalFormats.add(
    [parseArea("A1:A4")],
    { type: "Custom", formula: "=$B1=5" },
    { fillColor: "#0000FF" },
    true,
  );
  sheet.conditionalFormats.add(
    [parseArea("A4")],
    { type: "ContainsText", operator: "BeginsWith", text: "gr" },
    { fontColor: "#00FF00" },
  );
  const again = await reopened(book);
  expect([1, 2, 3, 4].map((row) => shownStyle(again, row, 1)?.fillColor)).toEqual(["#0000FF", null, "#FF0000", null]);
  expect([1, 2, 4].map((row) => shownStyle(again, row, 2)?.bold)).toEqual([false, true, true]);
  expect(shownStyle(again, 4, 1)?.fontColor).toBe("#00FF00");
  expect(again.conditionalFormats.list().map(({ rule, stopIfTrue }) => [rule.type, stopIfTrue])).toEqual([
    ["ContainsText", false],
    ["Custom", true],
    ["CellValue", false],
    ["ContainsText", false],
  ]);
  again.conditionalFormats.clear(parseArea("A2:A9"));
  expect(again.conditionalFormats.list().map(({ areas }) => areas.map(printArea))).toEqual([["A1"], ["B1:B4"], ["A1"]]);
});

it("a rule that this model can't compute is unknown", () => {
  sheet.worksheet.addConditionalFormatting({
    ref: "A1:A9",
    rules: [{ type: "top10", rank: 3, percent: false, priority: 1, style: { font: { bold: true } } }],
  });
  expect([sheet.conditionalFormats.shown(1, 1), shownStyle(sheet, 1, 1)]).toEqual(["unknown", null]);
});
