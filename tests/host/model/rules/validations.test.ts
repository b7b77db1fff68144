/** Data validation. */
import { parseArea } from "../../../../src/host/model/address/addresses";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";

let sheet: SheetModel;
beforeEach(() => {
  sheet = newWorkbook().activeSheet;
});

it("a list offers its choices, from text or from cells", () => {
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
