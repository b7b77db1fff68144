/** Named items of the workbook and of a sheet. */
import { parseArea } from "../../../../src/host/model/address/addresses";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { refusalOf, reopened } from "../../../support/model";

let book: WorkbookModel;
let sheet: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  sheet = book.activeSheet;
});

it("names are of the workbook or of a sheet; bad and taken ones are refused", async () => {
  book.names.add("Rate", "=0.2");
  sheet.names.add("Rate", "=Sheet1!$A$1:$B$2");
  sheet.cells.write(parseArea("C1:C2"), [["=ROWS(Rate)"], ["=SUM(All)"]]);
  book.names.add("All", "=Sheet1!$A:$B");
  for (const name of ["rate", "A1", "a b", "R1C1"])
    expect(refusalOf(() => book.names.add(name, "=1"))).toBe("InvalidArgument");
  const again = await reopened(book);
  expect([again.names.find("Rate")?.formula, again.workbook.names.find("RATE")?.formula]).toEqual([
    "=Sheet1!$A$1:$B$2",
    "=0.2",
  ]);
  expect(again.workbook.names.find("All")?.range?.area).toEqual(parseArea("A:B"));
  again.workbook.calculate();
  expect(again.cells.values(parseArea("C1:C2"))).toEqual([[2], [0]]);
});
