/** Looks, rules, links, validation, names, layout, print set-up, protection and charts of a sheet. */
import { parseArea, printArea } from "../../../../src/host/model/address/addresses";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import { newWorkbook, openWorkbook } from "../../../../src/host/model/openWorkbook";
import { shownStyle } from "../../../../src/host/model/sheet/shownStyle";
import type { WorkbookModel } from "../../../../src/host/model/workbook";

let book: WorkbookModel;
let sheet: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  [sheet] = book.sheets;
});
const reopened = async () => (await openWorkbook(await book.save(), "again.xlsx")).sheets[0];
const refused = (code: string) => expect.objectContaining({ code });

test("only the properties given change, and they are there again after saving", async () => {
  sheet.styles.apply(parseArea("A1:B2"), { fillColor: "#C00000", bold: true, horizontalAlignment: "Center" });
  sheet.styles.apply(parseArea("B2"), { fontColor: "white", wrapText: true, indentLevel: 2, underline: "Single" });
  const again = await reopened();
  expect(again.styles.style(1, 1)).toMatchObject({
    fillColor: "#C00000",
    bold: true,
    fontColor: "#000000",
    fontName: "Calibri",
    fontSize: 11,
  });
  expect(again.styles.style(2, 2)).toMatchObject({
    fillColor: "#C00000",
    bold: true,
    fontColor: "#FFFFFF",
    wrapText: true,
    indentLevel: 2,
    underline: "Single",
    horizontalAlignment: "Center",
  });
  expect(again.styles.common(parseArea("A1:B2"), "bold")).toBe(true);
  expect(again.styles.common(parseArea("A1:B2"), "fontColor")).toBeNull();
  again.styles.apply(parseArea("A1"), { fillColor: null });
  expect(again.styles.style(1, 1)).toMatchObject({ fillColor: null, bold: true });
});

test("theme colours and tints are told as RGB", () => {
  sheet.worksheet.getCell("A1").fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { theme: 4, tint: 0.5999938962981048 } as { theme: number },
  };
  sheet.worksheet.getCell("A2").fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { indexed: 10 } as { theme?: number },
  };
  expect([sheet.styles.style(1, 1).fillColor, sheet.styles.style(2, 1).fillColor]).toEqual(["#B4C7E7", "#FF0000"]);
});

test("a whole column's look makes no cells", () => {
  sheet.styles.apply(parseArea("C:C"), { italic: true });
  expect([sheet.usedArea(false), sheet.styles.style(9, 3).italic]).toEqual([null, true]);
  sheet.cells.write(parseArea("C9"), "new");
  expect(sheet.styles.style(9, 3).italic).toBe(true);
});

test("borders are told by style, weight and colour", async () => {
  sheet.styles.applyBorder(parseArea("A1:B2"), "EdgeBottom", {
    style: "Continuous",
    weight: "Medium",
    color: "#00FF00",
  });
  sheet.styles.applyBorder(parseArea("A1:B2"), "InsideVertical", { style: "Dot" });
  const again = await reopened();
  expect(again.styles.commonBorder(parseArea("A1:B2"), "EdgeBottom")).toEqual({
    style: "Continuous",
    weight: "Medium",
    color: "#00FF00",
  });
  expect(again.styles.commonBorder(parseArea("A1:B2"), "InsideVertical")?.style).toBe("Dot");
  expect(again.styles.border(1, 1, "EdgeTop").style).toBe("None");
});

test("what conditional formats show is told, the first that holds before the others", async () => {
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
  const again = await reopened();
  expect([1, 2, 3, 4].map((row) => shownStyle(again, row, 1)?.fillColor)).toEqual([
    "#0000FF",
    null,
    "#FF0000",
    null,
  ]);
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

test("a rule that this model can't work out says so", () => {
  sheet.worksheet.addConditionalFormatting({
    ref: "A1:A9",
    rules: [{ type: "top10", rank: 3, percent: false, priority: 1, style: { font: { bold: true } } }],
  });
  expect([sheet.conditionalFormats.shown(1, 1), shownStyle(sheet, 1, 1)]).toEqual(["unknown", null]);
});

test("a list offers its choices, from text or from cells", () => {
  sheet.cells.write(parseArea("D1:D3"), [["Red"], ["Amber"], ["Green"]]);
  sheet.validations.set(parseArea("A1:A9"), { type: "List", formula1: "Red, Amber" });
  sheet.validations.set(parseArea("B1"), { type: "List", formula1: "=$D$1:$D$3" });
  expect([sheet.validations.choices(2, 1), sheet.validations.choices(1, 2)]).toEqual([
    ["Red", "Amber"],
    ["Red", "Amber", "Green"],
  ]);
  sheet.validations.set(parseArea("A2:A3"), null);
  expect([1, 2, 3, 4].map((row) => sheet.validations.at(row, 1)?.type ?? null)).toEqual(["List", null, null, "List"]);
});

test("links lead to the web or into the workbook, and text written over one keeps it", async () => {
  sheet.links.setLink(1, 1, { address: "https://example.org/plan", screenTip: "The plan", textToDisplay: "plan" });
  sheet.links.setLink(2, 1, { documentReference: "Sheet1!B2" });
  sheet.cells.write(parseArea("A1"), "our plan");
  const again = await reopened();
  expect(again.links.link(1, 1)).toEqual({
    address: "https://example.org/plan",
    documentReference: null,
    screenTip: "The plan",
    textToDisplay: "our plan",
  });
  expect(again.links.link(2, 1)).toMatchObject({
    address: null,
    documentReference: "Sheet1!B2",
    textToDisplay: "Sheet1!B2",
  });
  again.links.setLink(1, 1, null);
  expect([again.links.link(1, 1), again.cells.value(1, 1)]).toEqual([null, "our plan"]);
});

test("names are of the workbook or of a sheet; bad and taken ones are refused", async () => {
  book.names.add("Rate", "=0.2");
  sheet.names.add("Rate", "=Sheet1!$A$1:$B$2");
  sheet.cells.write(parseArea("C1:C2"), [["=ROWS(Rate)"], ["=SUM(All)"]]);
  book.names.add("All", "=Sheet1!$A:$B");
  for (const name of ["rate", "A1", "a b", "R1C1"])
    expect(() => book.names.add(name, "=1")).toThrow(refused("InvalidArgument"));
  const again = await reopened();
  expect([again.names.find("Rate")?.formula, again.workbook.names.find("RATE")?.formula]).toEqual([
    "=Sheet1!$A$1:$B$2",
    "=0.2",
  ]);
  expect(again.workbook.names.find("All")?.range?.area).toEqual(parseArea("A:B"));
  again.workbook.calculate();
  expect(again.cells.values(parseArea("C1:C2"))).toEqual([[2], [0]]);
});

test("widths, heights, panes and gridlines are as set", async () => {
  expect(sheet.layout.columnWidth(1)).toEqual({ characters: 8.43, points: 48, pixels: 64 });
  sheet.layout.setColumnWidth(2, 3, 120);
  sheet.layout.setColumnWidth(4, 4, 47.25);
  sheet.layout.setRowHeight(2, 2, 30);
  sheet.layout.setRowsHidden(5, 5, true);
  sheet.layout.freeze(1, 2);
  sheet.layout.setShowGridlines(false);
  const { layout } = await reopened();
  expect([1, 2, 4].map((column) => layout.columnWidth(column).points)).toEqual([48, 120, 47.25]);
  expect([layout.rowHeight(1), layout.rowHeight(2), layout.rowHidden(5), layout.rowHeight(5)]).toEqual([
    15,
    30,
    true,
    0,
  ]);
  expect([layout.frozen, layout.showGridlines]).toEqual([{ rows: 1, columns: 2 }, false]);
});

test("print set-up is kept", async () => {
  sheet.pageLayout.change({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: parseArea("1:2"),
    printArea: parseArea("A1:H40"),
    header: { left: "", center: "Agenda", right: "" },
    footer: { left: "&D", center: "", right: "Page &P of &N" },
  });
  expect((await reopened()).pageLayout.settings).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    fitToHeight: null,
    scale: null,
    titleRows: parseArea("1:2"),
    printArea: parseArea("A1:H40"),
    header: { center: "Agenda" },
    footer: { left: "&D", right: "Page &P of &N" },
  });
});

test("a protected sheet forbids writing where cells are locked, and opens with its password only", async () => {
  sheet.styles.apply(parseArea("B1"), { locked: false });
  await sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "trees");
  const { protection } = await reopened();
  expect([
    protection.on,
    protection.hasPassword,
    protection.options.allowSort,
    protection.options.selectionMode,
  ]).toEqual([true, true, true, "Unlocked"]);
  expect(["A1", "B1", "A1:B1"].map((address) => protection.forbidsWriting(parseArea(address)))).toEqual([
    true,
    false,
    true,
  ]);
  await expect(protection.unprotect("weeds")).rejects.toMatchObject({ code: "InvalidArgument" });
  await protection.unprotect("trees");
  expect(protection.on).toBe(false);
});

test("a chart has its series, colours, title, words and place, and follows its cells", async () => {
  sheet.cells.write(parseArea("A1:C3"), [
    ["", "Red", "Green"],
    ["Aim 1", 1, 2],
    ["Aim 2", 3, 4],
  ]);
  const { id } = sheet.charts.add("BarStacked", parseArea("A1:C3"), "Columns");
  sheet.charts.change(id, {
    name: "Rag",
    title: "By aim",
    altText: "Red & green by aim",
    position: { left: 200, top: 30, width: 300, height: 150 },
  });
  sheet.charts.setSeries(id, 0, { color: "#C00000" });
  const again = await reopened();
  again.insertCells(parseArea("1:1"), "Down");
  expect(again.charts.list()).toEqual([
    expect.objectContaining({
      name: "Rag",
      type: "BarStacked",
      title: "By aim",
      altText: "Red & green by aim",
      series: [
        { name: "Red", color: "#C00000" },
        { name: "Green", color: null },
      ],
      place: { left: 200, top: 45, width: 300, height: 150 },
    }),
  ]);
  again.charts.delete(again.charts.list()[0].id);
  expect(again.charts.list()).toEqual([]);
  expect(() => again.charts.add("Other", parseArea("A1:B2"), "Auto")).toThrow(refused("NotImplemented"));
});
