/** Excel tables: they grow, move, keep their columns' names in their header cells, and formulas follow them. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parseArea, printArea } from "../../../../src/host/model/address/addresses";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import type { TableModel } from "../../../../src/host/model/sheet/sheet";
import { newWorkbook, openWorkbook } from "../../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { refusalOf } from "../../../support/model";

let book: WorkbookModel;
let sheet: SheetModel;
let table: TableModel;
beforeEach(() => {
  book = newWorkbook();
  sheet = book.activeSheet;
  sheet.cells.write(parseArea("B2:D4"), [
    ["Action", "Owner", "RAG"],
    ["Plant trees", "Ann", "Red"],
    ["Fix lights", "Bob", "Green"],
  ]);
  table = sheet.addTable(parseArea("B2:D4"), true, "Agenda");
});
const areaOf = () => printArea(table.area);

it("a table is made over its header and rows", () => {
  expect(table.columns).toEqual(["Action", "Owner", "RAG"]);
  expect([table.headerArea, table.bodyArea].map((area) => area && printArea(area))).toEqual(["B2:D2", "B3:D4"]);
  expect(table.style).toBe("TableStyleMedium2");
});

it("a style is Excel's own or one of the opened file's own", async () => {
  expect(refusalOf(() => table.setStyle("Board & table"))).toBe("InvalidArgument");
  const parts = unzipSync(await book.save());
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const own = '<tableStyles count="1"><tableStyle name="Board &amp; table" pivot="0" count="0"/></tableStyles>';
  parts["xl/styles.xml"] = strToU8(styles.replace(/<tableStyles [^>]*>/, own));
  const opened = (await openWorkbook(zipSync(parts), "plan.xlsx")).tables[0];
  opened?.setStyle("Board & table");
  expect(opened?.style).toBe("Board & table");
  opened?.setStyle("");
  expect(opened?.style).toBe("");
});

it("blank, repeated and numeric headers get names of their own", () => {
  sheet.cells.write(parseArea("F1:I1"), [["", "Due", "Due", 2021]]);
  const other = sheet.addTable(parseArea("F1:I2"), true);
  expect(other.columns).toEqual(["Column1", "Due", "Due2", "2021"]);
  expect(sheet.cells.values(parseArea("F1:I1"))).toEqual([["Column1", "Due", "Due2", "2021"]]);
});

it("without headers a row is put above and what is below moves down", () => {
  sheet.cells.write(parseArea("F1:F3"), [["a"], ["b"], ["below"]]);
  const other = sheet.addTable(parseArea("F1:F2"), false);
  expect(printArea(other.area)).toBe("F1:F3");
  expect(sheet.cells.values(parseArea("F1:F4"))).toEqual([["Column1"], ["a"], ["b"], ["below"]]);
});

it("a table grows when written just below it", () => {
  sheet.cells.write(parseArea("B5:C6"), [
    ["Mow", "Cat"],
    ["Sow", "Dan"],
  ]);
  expect(areaOf()).toBe("B2:D6");
});

it("a table grows when written right beside it, and the new column has a name", () => {
  sheet.cells.type(3, 5, "note");
  expect(areaOf()).toBe("B2:E4");
  expect(table.columns).toEqual(["Action", "Owner", "RAG", "Column1"]);
});

it("a table does not grow over a gap, over its edge, or for a blank", () => {
  sheet.cells.type(6, 2, "apart");
  sheet.cells.write(parseArea("D5:E5"), [["over", "the edge"]]);
  sheet.cells.write(parseArea("B5"), "");
  expect(areaOf()).toBe("B2:D4");
});

it("rows inserted above move it, rows inserted inside widen it", () => {
  sheet.insertCells(parseArea("1:2"), "Down");
  expect(areaOf()).toBe("B4:D6");
  sheet.insertCells(parseArea("6:6"), "Down");
  expect(areaOf()).toBe("B4:D7");
});

it("deleting its rows shrinks it, deleting all of them removes it", () => {
  sheet.deleteCells(parseArea("3:3"), "Up");
  expect(areaOf()).toBe("B2:D3");
  sheet.deleteCells(parseArea("1:5"), "Up");
  expect(book.tables).toEqual([]);
});

it("cells that would tear a table apart are not inserted", () => {
  expect(refusalOf(() => sheet.insertCells(parseArea("B3"), "Down"))).toBe("InsertDeleteConflict");
  expect(refusalOf(() => sheet.deleteCells(parseArea("C2"), "Left"))).toBe("InsertDeleteConflict");
});

it("an inserted sheet column becomes a table column", () => {
  sheet.insertCells(parseArea("C:C"), "Right");
  expect(areaOf()).toBe("B2:E4");
  expect(table.columns).toEqual(["Action", "Column1", "Owner", "RAG"]);
  sheet.deleteCells(parseArea("C:C"), "Left");
  expect(table.columns).toEqual(["Action", "Owner", "RAG"]);
});

it("a new header cell names the column, in formulas too", () => {
  sheet.cells.write(parseArea("F2"), '=COUNTIF(Agenda[RAG],"Red")');
  sheet.cells.type(2, 4, "Status");
  expect(table.columns).toEqual(["Action", "Owner", "Status"]);
  expect(sheet.cells.formula(2, 6)).toBe('=COUNTIF(Agenda[Status],"Red")');
  expect(sheet.cells.value(2, 6)).toBe(1);
});

it("headings that change places take their formulas with them", () => {
  sheet.cells.write(parseArea("F2:F3"), [['=COUNTIF(Agenda[RAG],"Red")'], ["=COUNTA(Agenda[[owner]:[RAG]])"]]);
  sheet.cells.write(parseArea("C2:D2"), [["RAG", "Owner"]]);
  expect(sheet.cells.formulas(parseArea("F2:F3"))).toEqual([
    ['=COUNTIF(Agenda[Owner],"Red")'],
    ["=COUNTA(Agenda[[RAG]:[Owner]])"],
  ]);
});

it("a new table name is written in formulas; bad and taken names are refused", () => {
  sheet.cells.write(parseArea("F2"), "=ROWS(Agenda)");
  table.rename("Actions");
  expect(sheet.cells.formula(2, 6)).toBe("=ROWS(Actions)");
  book.names.add("Rate", "=0.2");
  for (const name of ["A1", "two words", "1st", "R1C1", "c", "Rate", ""])
    expect(refusalOf(() => table.rename(name))).toBe("InvalidArgument");
});

it("rows are added at the end and in between, and what is below moves down", () => {
  sheet.cells.write(parseArea("B6"), "below");
  table.addRows(null, [["Mow", "Cat", "Amber"]]);
  table.addRows(0, [["First", "Dan", "Red"]]);
  expect(sheet.cells.values(table.area).map(([first]) => first)).toEqual([
    "Action",
    "First",
    "Plant trees",
    "Fix lights",
    "Mow",
  ]);
  expect(sheet.cells.value(8, 2)).toBe("below");
  expect(refusalOf(() => table.addRows(null, [["too", "few"]]))).toBe("InvalidArgument");
});

it("a totals row is added below and removed again", () => {
  table.setShowTotals(true);
  expect(areaOf()).toBe("B2:D5");
  expect(table.totalsArea && printArea(table.totalsArea)).toBe("B5:D5");
  table.setShowTotals(false);
  expect(areaOf()).toBe("B2:D4");
});

it("columns are added and deleted with their cells", () => {
  table.addColumn(1, "Due", ["Due", 1, 2]);
  expect(sheet.cells.values(table.area)).toEqual([
    ["Action", "Due", "Owner", "RAG"],
    ["Plant trees", 1, "Ann", "Red"],
    ["Fix lights", 2, "Bob", "Green"],
  ]);
  table.deleteColumn(0);
  expect(table.columns).toEqual(["Due", "Owner", "RAG"]);
});

it("a table is resized where its header stays", () => {
  table.resize(parseArea("B2:E9"));
  expect([areaOf(), table.columns]).toEqual(["B2:E9", ["Action", "Owner", "RAG", "Column1"]]);
  expect(refusalOf(() => table.resize(parseArea("B3:D9")))).toBe("InvalidArgument");
});

it("tables overlap neither each other nor merged cells", () => {
  expect(refusalOf(() => sheet.addTable(parseArea("D4:F9"), true))).toBe("InvalidArgument");
  sheet.layout.merge(parseArea("F1:G1"), false);
  expect(refusalOf(() => sheet.addTable(parseArea("F1:G9"), true))).toBe("InvalidArgument");
  expect(refusalOf(() => sheet.layout.merge(parseArea("B2:C2"), false))).toBe("InvalidOperation");
});

it("converted to a range its cells stay, deleted they go", () => {
  table.convertToRange();
  expect([book.tables, sheet.cells.value(2, 2)]).toEqual([[], "Action"]);
  table = sheet.addTable(parseArea("B2:D4"), true);
  table.delete();
  expect([book.tables, sheet.usedArea(true)]).toEqual([[], null]);
});

it("an edit inside a table is an event of the table too", () => {
  const events: string[] = [];
  book.subscribe((event) =>
    events.push(event.type === "tableChanged" ? `${event.type} ${event.tableId} ${printArea(event.area)}` : event.type),
  );
  sheet.cells.write(parseArea("A3:B3"), [["outside", "inside"]]);
  expect(events).toEqual(["cellsChanged", `tableChanged ${table.id} B3`]);
});
