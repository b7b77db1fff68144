/** Reads the values of parts of sheets, in as few round trips as Excel's limit of an answer allows. */
import type { CellValue, Grid } from "../../agenda/model/grid";
import { gridOf } from "../../agenda/source/sheetOutline";
import type { SheetPart } from "../../agenda/source/sheetOutline";
import { AnswerTooLarge, isTooLarge } from "../host/faults";
import { cellsAtOnce } from "../../agenda/source/partsBelow";
import { rangeOf } from "./ranges";
import type { ScannedSheet } from "./scannedSheets";

type ScannedPart = SheetPart<ScannedSheet>;

/** One grid for each part. One round trip for each `cellsAtOnce`, and at least one: other things may be queued. */
export async function readGrids(context: Excel.RequestContext, parts: readonly ScannedPart[]): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const group of groupsOf(parts)) {
    const values = await readValues(context, group);
    for (const [index, { sheet, table, area }] of group.entries())
      grids.push(gridOf(sheet, table, area, values[index] ?? []));
  }
  return grids;
}

export function cellsOf({ area }: ScannedPart): number {
  return area.rowCount * area.columnCount;
}

function groupsOf(parts: readonly ScannedPart[]): ScannedPart[][] {
  let group: ScannedPart[] = [];
  const groups = [group];
  let cells = 0;
  for (const part of parts) {
    if (group.length > 0 && cells + cellsOf(part) > cellsAtOnce) {
      group = [];
      groups.push(group);
      cells = 0;
    }
    group.push(part);
    cells += cellsOf(part);
  }
  return groups;
}

/** In halves where the cells are long, and all of them are more than Excel passes on at once. */
async function readValues(context: Excel.RequestContext, parts: readonly ScannedPart[]): Promise<CellValue[][][]> {
  const ranges = parts.map(({ sheet, area }) =>
    rangeOf(context.workbook.worksheets.getItem(sheet.id), area).load("values"),
  );
  try {
    await context.sync();
    return ranges.map(({ values }) => valuesOrTooLarge(values as CellValue[][] | null));
  } catch (error) {
    const [only, another] = parts;
    if (!isTooLarge(error) || only === undefined || (another === undefined && only.area.rowCount === 1)) throw error;
    if (another === undefined) {
      const [upper = [], lower = []] = await readValues(context, halves(only));
      return [[...upper, ...lower]];
    }
  }
  const half = Math.ceil(parts.length / 2);
  return [...(await readValues(context, parts.slice(0, half))), ...(await readValues(context, parts.slice(half)))];
}

function valuesOrTooLarge(values: CellValue[][] | null): CellValue[][] {
  if (values === null) throw new AnswerTooLarge("The values are null.");
  return values;
}

function halves(part: ScannedPart): [ScannedPart, ScannedPart] {
  const { area } = part;
  const half = Math.ceil(area.rowCount / 2);
  return [
    { ...part, area: { ...area, rowCount: half } },
    { ...part, area: { ...area, rowIndex: area.rowIndex + half, rowCount: area.rowCount - half } },
  ];
}
