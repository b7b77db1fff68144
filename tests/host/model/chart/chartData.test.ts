/** The cells behind a chart. */
import { newWorkbook } from "../../../../src/host/model/openWorkbook";

it("a chart's data are its cells as they are now, text and blanks as nothing", () => {
  const { activeSheet: sheet } = newWorkbook();
  const source = { top: 1, left: 1, bottom: 3, right: 3 };
  sheet.cells.write(source, [
    ["Section", "Red", "Green"],
    ["Aim 1", 2, 3],
    ["Aim 2", "", "none"],
  ]);
  const { id } = sheet.charts.add("BarStacked", source, "Columns");
  sheet.cells.write({ top: 2, left: 2, bottom: 2, right: 2 }, 7);
  expect(sheet.charts.data(id)).toEqual({
    categories: ["Aim 1", "Aim 2"],
    values: [
      [7, 0],
      [3, 0],
    ],
  });
});
