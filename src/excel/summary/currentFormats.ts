/** Formats that a person has given to cells of a generated sheet: a rollback makes of them what they were. */
import { readRows } from "../workbook/ranges";
import type { SheetPlan } from "../../agenda/sheets/plan";
import type { ScannedSheet } from "../workbook/scannedSheets";
import { extentOf } from "./sheetLayout";

/** By row and column, from A1 on. */
export type CellFormats = Excel.CellProperties[][];

interface FormattedSheet {
  scanned: ScannedSheet;
  plan: SheetPlan | null;
  formats: CellFormats | null;
}

const properties = { format: { fill: { color: true }, font: { color: true, bold: true, italic: true } } };

export function queueFormats(cells: Excel.Range): OfficeExtension.ClientResult<CellFormats> {
  return cells.getCellProperties(properties);
}

/** Reads the formats that did not come along with the sheet's values. */
export async function captureFormats(context: Excel.RequestContext, sheets: readonly FormattedSheet[]): Promise<void> {
  for (const current of sheets) current.formats ??= await readFormats(context, current);
}

/** Changes only the cells that have another format than before: few, and mostly none. One round trip. */
export async function restoreFormats(context: Excel.RequestContext, current: FormattedSheet): Promise<void> {
  const { formats: before, scanned } = current;
  if (before === null) return;
  await context.sync();
  const now = await readFormats(context, current);
  const sheet = context.workbook.worksheets.getItem(scanned.id);
  for (const [row, cells] of before.entries()) {
    for (const [column, cell] of cells.entries()) {
      const found = now[row]?.[column];
      if (found === undefined || JSON.stringify(cell) === JSON.stringify(found)) continue;
      queueFormat(sheet.getRangeByIndexes(row, column, 1, 1), cell);
    }
  }
}

async function readFormats(context: Excel.RequestContext, { plan, scanned }: FormattedSheet): Promise<CellFormats> {
  if (plan === null) return [];
  const { rows, columns } = extentOf(plan);
  const sheet = context.workbook.worksheets.getItem(scanned.id);
  const queue = (first: number, count: number) => {
    const queued = queueFormats(sheet.getRangeByIndexes(first, 0, count, columns));
    return { take: () => queued.value };
  };
  const parts = await readRows(context, 0, rows, queue, Math.max(1, Math.floor(mostCells / columns)));
  return parts.flat();
}

/** Cells whose formats are read at once, at 120 bytes each. */
const mostCells = 30_000;

/** White means no fill. */
function queueFormat(cell: Excel.Range, { format }: Excel.CellProperties): void {
  const color = format?.fill?.color;
  const isFilled = color !== undefined && color.toUpperCase() !== "#FFFFFF";
  if (!isFilled) cell.format.fill.clear();
  cell.setCellProperties([[{ format: { ...(isFilled && { fill: { color } }), font: format?.font ?? {} } }]]);
}
