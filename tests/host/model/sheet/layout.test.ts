/** Widths, heights, panes and gridlines. */
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { reopened } from "../../../support/model";

let book: WorkbookModel;
let sheet: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  sheet = book.activeSheet;
});

it("widths, heights, panes and gridlines are as set", async () => {
  expect(sheet.layout.columnWidth(1)).toEqual({ characters: 8.43, points: 48, pixels: 64 });
  sheet.layout.setColumnWidth(2, 3, 120);
  sheet.layout.setColumnWidth(4, 4, 47.25);
  sheet.layout.setRowHeight(2, 2, 30);
  sheet.layout.setRowsHidden(5, 5, true);
  sheet.layout.freeze(1, 2);
  sheet.layout.setShowGridlines(false);
  const { layout } = await reopened(book);
  expect([1, 2, 4].map((column) => layout.columnWidth(column).points)).toEqual([48, 120, 47.25]);
  expect([layout.rowHeight(1), layout.rowHeight(2), layout.rowHidden(5), layout.rowHeight(5)]).toEqual([
    15,
    30,
    true,
    0,
  ]);
  expect([layout.frozen, layout.showGridlines]).toEqual([{ rows: 1, columns: 2 }, false]);
});
