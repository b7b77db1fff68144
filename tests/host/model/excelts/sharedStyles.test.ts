/** Cells of one format share what is stored of it, and nothing else. */
import { parseArea } from "../../../../src/host/model/address/addresses";
import type { SheetModel } from "../../../../src/host/model/sheet/sheet";
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { reopened } from "../../../support/model";

let book: WorkbookModel;
let sheet: SheetModel;
beforeEach(() => {
  book = newWorkbook();
  sheet = book.activeSheet;
});

it("cells given the same format one by one share it; one that changes afterwards leaves the others as they were", () => {
  for (const row of [1, 2, 3]) {
    const cell = { top: row, left: 1, bottom: row, right: 1 };
    sheet.styles.apply(cell, { fillColor: "#FFCC00" });
    sheet.styles.apply(cell, { bold: true });
  }
  const styles = [1, 2, 3].map((row) => sheet.worksheet.getRow(row).getCell(1).style);
  expect(styles[1]).toBe(styles[0]);
  expect(styles[2]).toBe(styles[0]);
  sheet.styles.apply(parseArea("A2"), { bold: false, fillColor: "#00FF00" });
  expect(sheet.styles.style(1, 1)).toMatchObject({ bold: true, fillColor: "#FFCC00" });
  expect(sheet.styles.style(2, 1)).toMatchObject({ bold: false, fillColor: "#00FF00" });
});

it("cells that are opened share their format, and one that changes leaves the others as they were", async () => {
  sheet.cells.write(parseArea("A1:B3"), [
    ["Open", 1],
    ["Open", 2],
    ["Open", "=B1"],
  ]);
  sheet.styles.apply(parseArea("A1:A3"), { fillColor: "#FFCC00", bold: true });
  const again = await reopened(book);
  const style = (row: number, column: number) => again.worksheet.getRow(row).getCell(column).style;
  expect(style(2, 1)).toBe(style(1, 1));
  expect(style(2, 2)).toBe(style(1, 2));
  again.styles.apply(parseArea("A2"), { bold: false });
  expect(again.styles.style(1, 1)).toMatchObject({ bold: true, fillColor: "#FFCC00" });
  expect(again.styles.style(2, 1)).toMatchObject({ bold: false, fillColor: "#FFCC00" });
});

it("plain cells of each kind keep their kind's format when saved", async () => {
  sheet.cells.write(parseArea("A1:C1"), [["text", 12, true]]);
  sheet.worksheet.getRow(1).getCell(4).value = new Date(Date.UTC(2026, 8, 30));
  sheet.worksheet.getRow(2).getCell(1).value = new Date(Date.UTC(2026, 9, 1));
  const again = await reopened(book);
  const [[dateFormat] = []] = again.cells.numberFormats(parseArea("D1"));
  expect(dateFormat).not.toBe("General");
  expect(again.cells.numberFormats(parseArea("A1:C1"))).toEqual([["General", "General", "General"]]);
  expect(again.cells.numberFormats(parseArea("A2"))).toEqual([[dateFormat]]);
  expect(again.cells.values(parseArea("A1:D1"))[0]).toEqual(["text", 12, true, 46295]);
});

it("a large sheet's cells and what is around them arrive whole", async () => {
  const texts = Array.from({ length: 9000 }, (_, row) => [`Action ${row} – Zoë`, `Owner ${row % 7}`]);
  sheet.cells.write(parseArea("A1:B9000"), texts);
  sheet.customProperties.set("mark", "ours");
  const again = await reopened(book);
  expect(again.cells.values(parseArea("A1:B9000"))).toEqual(texts);
  expect(again.customProperties.get("mark")).toBe("ours");
});
