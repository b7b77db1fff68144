import { readRows } from "../../../src/excel/workbook/ranges";
import { withHost } from "../../support/sheetWorkbook";

const rows = 800;
/** Two hundred rows are just below what Excel passes on at once. */
const text = "x".repeat(20_000);

async function attempts(most?: number): Promise<{ asked: [number, number][]; read: number[] }> {
  const asked: [number, number][] = [];
  let read: number[] = [];
  await withHost(null, async ({ model, Excel }) => {
    const area = { top: 1, left: 1, bottom: rows, right: 1 };
    model.activeSheet.cells.write(
      area,
      Array.from({ length: rows }, (_, index) => [`${index} ${text}`]),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const queue = (first: number, count: number) => {
        asked.push([first, count]);
        const range = sheet.getRangeByIndexes(first, 0, count, 1).load("values");
        return { take: () => range.values.map(([value]) => parseInt(String(value), 10)) };
      };
      read = (await readRows(context, 0, rows, queue, most)).flat();
    });
  });
  return { asked, read };
}

const allRows = Array.from({ length: rows }, (_, index) => index);

it("reads rows that are too many in parts, and none again that is as large as one that was too large", async () => {
  const { asked, read } = await attempts();
  expect(read).toEqual(allRows);
  expect(asked).toEqual([
    [0, 800],
    [0, 400],
    [0, 200],
    [200, 200],
    [400, 200],
    [600, 200],
  ]);
});

it("reads no more rows at once than it may", async () => {
  const { asked, read } = await attempts(180);
  expect(read).toEqual(allRows);
  expect(asked).toEqual([
    [0, 180],
    [180, 180],
    [360, 180],
    [540, 180],
    [720, 80],
  ]);
});
