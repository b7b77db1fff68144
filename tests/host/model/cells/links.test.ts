/** Hyperlinks of cells. */
import { parseArea } from "../../../../src/host/model/address/addresses";
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

it("links lead to the web or into the workbook, and text written over one keeps it", async () => {
  sheet.links.setLink(1, 1, { address: "https://example.org/plan", screenTip: "The plan", textToDisplay: "plan" });
  sheet.links.setLink(2, 1, { documentReference: "Sheet1!B2" });
  sheet.cells.write(parseArea("A1"), "our plan");
  const again = await reopened(book);
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
