/** Styles and borders of cells. */
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

it("only the properties given change, and they are there again after saving", async () => {
  sheet.styles.apply(parseArea("A1:B2"), { fillColor: "#C00000", bold: true, horizontalAlignment: "Center" });
  sheet.styles.apply(parseArea("B2"), { fontColor: "white", wrapText: true, indentLevel: 2, underline: "Single" });
  const again = await reopened(book);
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

it("theme colours and tints are read as RGB", () => {
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

it("a whole column's style makes no cells", () => {
  sheet.styles.apply(parseArea("C:C"), { italic: true });
  expect([sheet.usedArea(false), sheet.styles.style(9, 3).italic]).toEqual([null, true]);
  sheet.cells.write(parseArea("C9"), "new");
  expect(sheet.styles.style(9, 3).italic).toBe(true);
});

it("borders have a style, weight and colour", async () => {
  sheet.styles.applyBorder(parseArea("A1:B2"), "EdgeBottom", {
    style: "Continuous",
    weight: "Medium",
    color: "#00FF00",
  });
  sheet.styles.applyBorder(parseArea("A1:B2"), "InsideVertical", { style: "Dot" });
  const again = await reopened(book);
  expect(again.styles.commonBorder(parseArea("A1:B2"), "EdgeBottom")).toEqual({
    style: "Continuous",
    weight: "Medium",
    color: "#00FF00",
  });
  expect(again.styles.commonBorder(parseArea("A1:B2"), "InsideVertical")?.style).toBe("Dot");
  expect(again.styles.border(1, 1, "EdgeTop").style).toBe("None");
});
