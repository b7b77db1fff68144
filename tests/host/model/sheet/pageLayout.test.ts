/** Print set-up. */
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

it("print set-up is kept", async () => {
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
  expect((await reopened(book)).pageLayout.settings).toMatchObject({
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
