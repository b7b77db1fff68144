/** Charts of a sheet. */
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

it("a chart has its series, colours, title, alternative text and position, and follows its cells", async () => {
  sheet.cells.write(parseArea("A1:C3"), [
    ["", "Red", "Green"],
    ["Aim 1", 1, 2],
    ["Aim 2", 3, 4],
  ]);
  const { id } = sheet.charts.add("BarStacked", parseArea("A1:C3"), "Columns");
  sheet.charts.change(id, {
    name: "Rag",
    title: "By aim",
    altText: "Red & green by aim",
    position: { left: 200, top: 30, width: 300, height: 150 },
  });
  sheet.charts.setSeries(id, 0, { color: "#C00000" });
  const again = await reopened(book);
  again.insertCells(parseArea("1:1"), "Down");
  expect(again.charts.list()).toEqual([
    expect.objectContaining({
      name: "Rag",
      type: "BarStacked",
      title: "By aim",
      altText: "Red & green by aim",
      series: [
        { name: "Red", color: "#C00000" },
        { name: "Green", color: null },
      ],
      position: { left: 200, top: 45, width: 300, height: 150 },
    }),
  ]);
  for (const chart of again.charts.list()) again.charts.delete(chart.id);
  expect(again.charts.list()).toEqual([]);
  expect(refusalOf(() => again.charts.add("Other", parseArea("A1:B2"), "Auto"))).toBe("NotImplemented");
});
