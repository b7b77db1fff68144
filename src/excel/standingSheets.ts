/**
 * What stands on our sheets before a refresh. A sheet keeps, as custom properties, how its columns look and which agenda
 * it tells of; with its values that is its whole plan, so that it can be compared with a new one and be put back.
 */
import { z } from "zod";
import { columnPlan, isSheetMark } from "../agenda/sheets/plan";
import type { PlannedValue, SheetMark, SheetPlan } from "../agenda/sheets/plan";
import { isTooLarge } from "./faults";
import type { SheetLook, WorkbookLook } from "./look";
import { extentOf, tableTop } from "./sheetContents";
import type { Extent } from "./sheetContents";

/** How the columns look, as JSON. */
export const shapeKey = "RAGAgendaShape";
/** The mark of the agenda's contents that the sheet tells of. */
export const contentKey = "RAGAgendaContent";
export const chartName = "RAG by section";

export interface StandingSheet {
  look: SheetLook;
  mark: SheetMark;
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
export function queueStandingSheets(context: Excel.RequestContext, look: WorkbookLook): { take(): Promise<Standing> } {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  let room = mostCellsAlong;
  const queued = look.sheets.flatMap((sheetLook) => {
    const { mark, id, tables } = sheetLook;
    if (!isSheetMark(mark)) return [];
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

/** Halves a part that is too large for one answer. */
async function readInParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows, columns }: Extent,
): Promise<unknown[][]> {
  const held: unknown[][] = [];
  let part = Math.max(1, Math.floor(cellsOfPart / Math.max(columns, 1)));
  while (held.length < rows) {
    const count = Math.min(part, rows - held.length);
    const range = sheet.getRangeByIndexes(held.length, 0, count, columns).load("values");
    try {
      await context.sync();
      held.push(...(range.values as unknown[][]));
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      part = Math.ceil(count / 2);
    }
  }
  return held;
}

/** What `writeContents` must know of the sheet's own table. */
export function standingPart(standing: StandingSheet | null): { tableId: string; extent: Extent } | null {
  if (!standing?.plan || standing.tableId === null) return null;
  return { tableId: standing.tableId, extent: extentOf(standing.plan) };
}

export function shapeOf({ table: { columns, totalled }, lines, chart }: SheetPlan): string {
  return JSON.stringify({ columns, totalled, lines: lines.length, chart } satisfies z.input<typeof shapeSchema>);
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
  lines: z.int().min(0),
  chart: z
    .object({
      title: z.string(),
      inWords: z.string(),
      series: z.array(z.object({ column: z.int(), label: z.string(), tint })),
    })
    .nullable(),
});

function planFrom(look: SheetLook, mark: SheetMark, values: unknown[][], shapeText: string): SheetPlan | null {
  const shape = readShape(shapeText);
  const table = look.tables[0];
  if (shape === null || look.tables.length !== 1 || table === undefined) return null;
  const { columns, totalled, lines, chart } = shape;
  const text = (row: number) => String(values[row]?.[0] ?? "");
  const plan: SheetPlan = {
    mark,
    name: look.name,
    title: text(0),
    asAt: text(1),
    lines: Array.from({ length: lines }, (_, index) => text(index + 2)),
    table: { name: table.name, columns, rows: values.slice(lines + 4) as PlannedValue[][], totalled },
    chart,
    content: "",
  };
  const { rowIndex, columnIndex, rowCount, columnCount } = table.area;
  const inPlace =
    rowIndex === tableTop(plan) &&
    columnIndex === 0 &&
    columnCount === columns.length &&
    rowIndex + rowCount === extentOf(plan).rows &&
    columns.every(({ header }, column) => values[rowIndex]?.[column] === header);
  return inPlace ? plan : null;
}

function readShape(text: string): z.infer<typeof shapeSchema> | null {
  try {
    return shapeSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
