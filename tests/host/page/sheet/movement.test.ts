/** Where the keyboard goes in a sheet. */
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import { edgeCell, nextCell, wholeArea } from "../../../../src/host/page/sheet/movement";
import type { Direction } from "../../../../src/host/page/sheet/movement";

/** A block in B2:C4, a cell in C8, row 3 hidden, E2:F3 merged. */
function sheet(): SheetModel {
  const { activeSheet } = newWorkbook();
  activeSheet.cells.write({ top: 2, left: 2, bottom: 4, right: 3 }, "filled");
  activeSheet.cells.write({ top: 8, left: 3, bottom: 8, right: 3 }, "alone");
  activeSheet.layout.setRowsHidden(3, 3, true);
  activeSheet.layout.merge({ top: 5, left: 5, bottom: 6, right: 6 }, false);
  return activeSheet;
}

const cell = (row: number, column: number) => ({ row, column });

it("hidden rows are skipped", () => {
  expect(nextCell(sheet(), cell(2, 2), "down")).toEqual(cell(4, 2));
  expect(nextCell(sheet(), cell(4, 2), "up")).toEqual(cell(2, 2));
});

it("merged cells are one cell", () => {
  expect(nextCell(sheet(), cell(6, 4), "right")).toEqual(cell(5, 5));
  expect(nextCell(sheet(), cell(5, 5), "right")).toEqual(cell(5, 7));
  expect(wholeArea(sheet(), { top: 6, left: 4, bottom: 6, right: 5 })).toEqual({
    top: 5,
    left: 4,
    bottom: 6,
    right: 6,
  });
});

it("the sheet's edge stops", () => {
  expect(nextCell(sheet(), cell(1, 1), "up")).toEqual(cell(1, 1));
  expect(nextCell(sheet(), cell(1, 16384), "right")).toEqual(cell(1, 16384));
});

it.each<[string, number, number, Direction, number, number]>([
  ["the end of a block", 2, 3, "down", 4, 3],
  ["the next filled cell after blanks", 4, 3, "down", 8, 3],
  ["the first filled cell from a blank one", 1, 3, "down", 2, 3],
  ["the sheet's last row where nothing is below", 8, 3, "down", 1048576, 3],
  ["the start of a block", 4, 3, "left", 4, 2],
  ["the sheet's first column where nothing is on the left", 4, 2, "left", 4, 1],
])("Ctrl with an arrow goes to %s", (_, row, column, direction, toRow, toColumn) => {
  expect(edgeCell(sheet(), cell(row, column), direction)).toEqual(cell(toRow, toColumn));
});
