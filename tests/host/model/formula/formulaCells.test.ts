import { parseArea } from "../../../../src/host/model/address/addresses";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";

it("formulas follow rows inserted above them after they were calculated, and are calculated where they are now", () => {
  const book = newWorkbook();
  const sheet = book.activeSheet;
  sheet.cells.write(parseArea("A1:A3"), [[1], [2], ["=A1+A2"]]);
  expect(sheet.cells.value(3, 1)).toBe(3);
  sheet.insertCells(parseArea("A2"), "Down");
  sheet.cells.write(parseArea("A2"), 10);
  sheet.cells.write(parseArea("A3"), 5);
  expect(sheet.cells.formulas(parseArea("A4"))).toEqual([["=A1+A3"]]);
  expect(sheet.cells.value(4, 1)).toBe(6);
});

it("a formula reads a sheet that is added after it was first calculated, and the table that grows", () => {
  const book = newWorkbook();
  const sheet = book.activeSheet;
  sheet.cells.write(parseArea("A1:B2"), [
    ["Due", ""],
    [3, ""],
  ]);
  sheet.addTable(parseArea("A1:A2"), true, "Agenda");
  sheet.cells.write(parseArea("D1:D2"), [["=SUM(Agenda[Due])"], ["=Later!A1"]]);
  expect(sheet.cells.value(1, 4)).toBe(3);
  sheet.cells.value(2, 4);
  sheet.cells.write(parseArea("A3"), 4);
  expect(sheet.cells.value(1, 4)).toBe(7);
  const later = book.addSheet("Later");
  later.cells.write(parseArea("A1"), 8);
  expect(sheet.cells.value(2, 4)).toBe(8);
});
