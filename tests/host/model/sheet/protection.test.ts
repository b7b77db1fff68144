/** Protection of a sheet. */
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

it("a protected sheet forbids writing where cells are locked, and opens with its password only", async () => {
  sheet.styles.apply(parseArea("B1"), { locked: false });
  await sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "trees");
  const { protection } = await reopened(book);
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
