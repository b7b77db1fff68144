/**
 * What stands on our sheets before a refresh. A sheet keeps, as custom properties, how its columns look and which agenda
 * it tells of; with its values that is its whole plan, so that it can be compared with a new one and be put back.
 */
import * as z from "zod/mini";
import { columnPlan } from "../../agenda/sheets/plan";
import { isGeneratedSheetName } from "../../agenda/model/generatedSheets";
import type { PlannedValue, SheetPlan } from "../../agenda/sheets/plan";
import type { GeneratedSheetName } from "../../agenda/model/generatedSheets";
import { isTooLarge } from "../host/faults";
import type { ScannedSheet, WorkbookScan } from "../workbook/workbookScan";
import { extentOf, tableTop } from "./sheetContents";
import type { Extent } from "./sheetContents";
import { contentKey } from "../agenda/summaryContent";

/** How the columns look, as JSON. */
export const shapeKey = "RAGAgendaShape";
export const chartName = "RAG by section";

export interface StandingSheet {
  look: ScannedSheet;
  mark: GeneratedSheetName;
  /** Null where a person has rearranged the sheet, or an older version made it: then it is no longer ours to write. */
  plan: SheetPlan | null;
  tableId: string | null;
  shape: string | null;
  content: string | null;
  chart: ChartPlace | null;
}

/** Points from the sheet's top left corner. */
export interface ChartPlace {
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface Standing {
  sheets: StandingSheet[];
  /** Id of the sheet in front. */
  active: string;
}

/**
 * Queues the reading of every sheet of ours; `take` gives it after a sync. What is too much to come along with others it
 * reads by itself, in parts.
 */
export function queueStandingSheets(context: Excel.RequestContext, look: WorkbookScan): { take(): Promise<Standing> } {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  let room = mostCellsAlong;
  const queued = look.sheets.flatMap((sheetLook) => {
    const { mark, id, tables } = sheetLook;
    if (!isGeneratedSheetName(mark)) return [];
    const sheet = context.workbook.worksheets.getItem(id);
    const area = tables[0]?.area;
    const rows = area ? area.rowIndex + area.rowCount : 0;
    const columns = area?.columnCount ?? 0;
    room -= rows * columns;
    const values = area && room >= 0 ? sheet.getRangeByIndexes(0, 0, rows, columns).load("values") : null;
    const property = (key: string) => sheet.customProperties.getItemOrNullObject(key).load("value");
    const chart = sheet.charts.getItemOrNullObject(chartName).load("top,left,width,height");
    return [
      { sheetLook, mark, rows, columns, values, shape: property(shapeKey), content: property(contentKey), chart },
    ];
  });
  return {
    take: async () => {
      const sheets: StandingSheet[] = [];
      for (const { sheetLook, mark, rows, columns, values, shape, content, chart } of queued) {
        const shapeText = shape.isNullObject ? null : shape.value;
        const sheet = context.workbook.worksheets.getItem(sheetLook.id);
        const held = values?.values ?? (await readInParts(context, sheet, { rows, columns }));
        sheets.push({
          look: sheetLook,
          mark,
          plan: rows === 0 || shapeText === null ? null : planFrom(sheetLook, mark, held, shapeText),
          tableId: sheetLook.tables[0]?.id ?? null,
          shape: shapeText,
          content: content.isNullObject ? null : content.value,
          chart: chart.isNullObject ? null : placeOf(chart),
        });
      }
      return { active: active.id, sheets };
    },
  };
}

/** Few enough to come in one answer with the agenda, also where their texts are long. */
const mostCellsAlong = 8_000;
const cellsOfPart = 40_000;

async function readInParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns }: Extent,
): Promise<unknown[][]> {
  const part = Math.max(1, Math.floor(cellsOfPart / Math.max(columns, 1)));
  const held: unknown[][] = [];
  while (held.length < rows) {
    const first = held.length;
    held.push(...(await readPart(context, sheet, { first, count: Math.min(part, rows - first), columns })));
  }
  return held;
}

/** Halves a part that is too large for one answer. */
async function readPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { first, count, columns }: { first: number; count: number; columns: number },
): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(first, 0, count, columns).load("values");
  try {
    await context.sync();
    return range.values as unknown[][];
  } catch (error) {
    if (!isTooLarge(error) || count === 1) throw error;
  }
  const half = Math.ceil(count / 2);
  const upper = await readPart(context, sheet, { first, count: half, columns });
  return upper.concat(await readPart(context, sheet, { first: first + half, count: count - half, columns }));
}

/** What `writeContents` must know of the sheet's own table. */
export function standingPart(standing: StandingSheet | null): { tableId: string; extent: Extent } | null {
  if (!standing?.plan || standing.tableId === null) return null;
  return { tableId: standing.tableId, extent: extentOf(standing.plan) };
}

/** True where the table has taken in what a person typed just below or beside it. */
export function hasGrown({ plan, look }: StandingSheet): boolean {
  const area = look.tables[0]?.area;
  if (plan === null || area === undefined) return false;
  const { rows, columns } = extentOf(plan);
  return area.rowIndex + area.rowCount !== rows || area.columnCount !== columns;
}

export function shapeOf({ table: { columns, rows, totalled }, lines, chart }: SheetPlan): string {
  const shape: z.input<typeof shapeSchema> = { columns, totalled, rows: rows.length, lines: lines.length, chart };
  return JSON.stringify(shape);
}

/** True where the sheet already holds all of the plan, but for its as-at line. */
export function standsOn({ plan: standing, shape }: StandingSheet, plan: SheetPlan): boolean {
  if (standing === null || shape !== shapeOf(plan)) return false;
  const { rows } = plan.table;
  return (
    standing.title === plan.title &&
    standing.lines.every((line, index) => line === plan.lines[index]) &&
    standing.table.rows.length === rows.length &&
    rows.every((row, index) => row.every((value, column) => standing.table.rows[index][column] === value))
  );
}

function placeOf({ top, left, width, height }: Excel.Chart): ChartPlace {
  return { top, left, width, height };
}

const tint = z.object({ text: z.string(), fill: z.string() });
const shapeSchema = z.object({
  columns: z.array(columnPlan),
  totalled: z.boolean(),
  rows: z.int().check(z.minimum(0)),
  lines: z.int().check(z.minimum(0)),
  chart: z.nullable(
    z.object({
      title: z.string(),
      inWords: z.string(),
      series: z.array(z.object({ column: z.int(), label: z.string(), tint })),
    }),
  ),
});

function planFrom(
  look: ScannedSheet,
  mark: GeneratedSheetName,
  values: unknown[][],
  shapeText: string,
): SheetPlan | null {
  const shape = readShape(shapeText);
  const table = look.tables[0];
  if (shape === null || look.tables.length !== 1 || table === undefined) return null;
  const { columns, totalled, rows, lines, chart } = shape;
  const text = (row: number) => String(values[row]?.[0] ?? "");
  const plan: SheetPlan = {
    mark,
    name: look.name,
    title: text(0),
    asAt: text(1),
    lines: Array.from({ length: lines }, (_, index) => text(index + 2)),
    table: { name: table.name, columns, rows: rowsOf(values, lines + 4, rows, columns.length), totalled },
    chart,
    content: "",
  };
  const { rowIndex, columnIndex, columnCount } = table.area;
  const inPlace =
    rowIndex === tableTop(plan) &&
    columnIndex === 0 &&
    columnCount >= columns.length &&
    columns.every(({ header }, column) => values[rowIndex]?.[column] === header);
  return inPlace ? plan : null;
}

/** What a person typed just below or beside our table has made Excel widen it: that is not ours. */
function rowsOf(values: unknown[][], first: number, rows: number, columns: number): PlannedValue[][] {
  return values.slice(first, first + rows).map((row) => row.slice(0, columns) as PlannedValue[]);
}

function readShape(text: string): z.infer<typeof shapeSchema> | null {
  try {
    return shapeSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
