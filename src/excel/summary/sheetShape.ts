/**
 * The shape of a generated sheet, kept on it as JSON: its columns, how many rows and lines it has, its chart. With the
 * sheet's values that is its whole plan, to compare with a new one and to write again in a rollback.
 */
import * as z from "zod/mini";
import { columnPlan } from "../../agenda/sheets/plan";
import type { PlannedValue, SheetPlan } from "../../agenda/sheets/plan";
import type { GeneratedSheetName } from "../../agenda/model/generatedSheets";
import type { ScannedSheet } from "../workbook/scannedSheets";
import { tableTop } from "./sheetLayout";

/** Key of the worksheet custom property that has the shape. */
export const shapeKey = "RAGAgendaShape";

/** Key of the property that says whether the person has turned the sheet off: "yes", or "no" once it is on again. */
export const retiredKey = "RAGAgendaRetired";

const tint = z.object({ text: z.string(), fill: z.string() });
const shapeSchema = z.object({
  columns: z.array(columnPlan),
  totalled: z.boolean(),
  rows: z.int().check(z.minimum(0)),
  lines: z.int().check(z.minimum(0)),
  chart: z.nullable(
    z.object({
      title: z.string(),
      only: z.optional(z.object({ column: z.int(), rows: z.int() })),
      inWords: z.string(),
      series: z.array(z.object({ column: z.int(), label: z.string(), tint })),
    }),
  ),
});

export function shapeOf({ table, lines, chart }: Pick<SheetPlan, "table" | "lines" | "chart">): string {
  const { columns, rows, totalled } = table;
  const shape: z.input<typeof shapeSchema> = { columns, totalled, rows: rows.length, lines: lines.length, chart };
  return JSON.stringify(shape);
}

/** The plan that a sheet was written from; null where a person has rearranged the sheet, or its shape can't be read. */
export function planFrom(
  sheet: ScannedSheet,
  mark: GeneratedSheetName,
  values: PlannedValue[][],
  shapeText: string,
): SheetPlan | null {
  const shape = readShape(shapeText);
  const [table, ...others] = sheet.tables;
  if (shape === null || table === undefined || others.length > 0) return null;
  const { columns, totalled, rows, lines, chart } = shape;
  const [title = "", asAt = "", ...texts] = values.slice(0, lines + 2).map(([text]) => String(text));
  const plan: SheetPlan = {
    mark,
    name: sheet.name,
    title,
    asAt,
    lines: texts,
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

/** Without what a person typed just below or beside the table, for which Excel widened it. */
function rowsOf(values: PlannedValue[][], first: number, rows: number, columns: number): PlannedValue[][] {
  return values.slice(first, first + rows).map((row) => row.slice(0, columns));
}

function readShape(text: string): z.infer<typeof shapeSchema> | null {
  try {
    return shapeSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
