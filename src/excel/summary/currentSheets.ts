/** The generated sheets that the workbook has before a refresh, each with the plan that it was written from. */
import { isGeneratedSheetName } from "../../agenda/model/generatedSheets";
import type { GeneratedSheetName } from "../../agenda/model/generatedSheets";
import type { PlannedValue, SheetPlan } from "../../agenda/sheets/plan";
import { contentKey } from "../agenda/summaryContent";
import { queueSheetProtection } from "../workbook/protection";
import type { SheetProtection } from "../workbook/protection";
import { readRows } from "../workbook/ranges";
import type { ScannedSheet } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { queueFormats } from "./currentFormats";
import type { CellFormats } from "./currentFormats";
import { chartName } from "./sheetChart";
import type { CurrentTable } from "./sheetContents";
import { extentOf } from "./sheetLayout";
import type { Extent } from "./sheetLayout";
import { planFrom, retiredKey, shapeKey, shapeOf } from "./sheetShape";

export interface CurrentSheet {
  scanned: ScannedSheet;
  mark: GeneratedSheetName;
  /** Null where a person has rearranged the sheet, or an older version made it: then it is no longer ours to write. */
  plan: SheetPlan | null;
  tableId: string | null;
  /** Text of the custom properties, null where the sheet has none. */
  shape: string | null;
  content: string | null;
  /** Formulas that a person has put in the cells of the plan. */
  formulas: CellFormula[];
  /** Of the table's cells, as long as they are few; else read before they are written over. */
  formats: CellFormats | null;
  /** "yes" where it is turned off, and says so; null where it never was. */
  retired: string | null;
  chart: ChartPosition | null;
  /** Ids of all charts, the person's own too. */
  chartIds: string[];
  protection: SheetProtection;
}

/** Row and column count from 0. */
interface CellFormula {
  row: number;
  column: number;
  formula: string;
}

/** Points from the sheet's top left corner. */
interface ChartPosition {
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface CurrentSheets {
  sheets: CurrentSheet[];
  /** Id of the active sheet. */
  active: string;
}

/** Queues reading every generated sheet; `take` gives them after a sync, and reads by itself those too large to come along. */
export function queueCurrentSheets(
  context: Excel.RequestContext,
  scan: WorkbookScan,
): { take(): Promise<CurrentSheets> } {
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  let cellsLeft = mostCellsAlong;
  const queued = scan.sheets.flatMap((scanned) => {
    const { mark } = scanned;
    if (!isGeneratedSheetName(mark)) return [];
    const extent = extentToRead(scanned);
    cellsLeft -= extent.rows * extent.columns;
    return [{ scanned, mark, extent, parts: queueParts(context, scanned, extent, cellsLeft >= 0) }];
  });
  return {
    take: async () => {
      const sheets: CurrentSheet[] = [];
      for (const { scanned, mark, extent, parts } of queued) {
        const { values, formulas } = parts.cells ?? (await readCells(context, scanned, extent));
        const shape = textOf(parts.shape);
        sheets.push({
          scanned,
          mark,
          plan: extent.rows === 0 || shape === null ? null : planFrom(scanned, mark, values as PlannedValue[][], shape),
          tableId: scanned.tables[0]?.id ?? null,
          shape,
          formulas: formulasOf(values as PlannedValue[][], formulas as PlannedValue[][]),
          formats: parts.formats?.value ?? null,
          content: textOf(parts.content),
          retired: textOf(parts.retired),
          chart: positionOf(parts.charts),
          chartIds: parts.charts.items.map(({ id }) => id),
          protection: parts.protection,
        });
      }
      return { active: active.id, sheets };
    },
  };
}

export const isRetired = ({ retired }: CurrentSheet) => retired === "yes";

/** What a later write must know of the sheet's table; null where it is no longer ours to write. */
export function currentTable({ plan, tableId }: CurrentSheet): CurrentTable | null {
  return plan === null || tableId === null ? null : { id: tableId, extent: extentOf(plan) };
}

/** True where the table has taken in what a person typed just below or beside it. */
export function hasGrown({ plan, scanned }: CurrentSheet): boolean {
  const area = scanned.tables[0]?.area;
  if (plan === null || area === undefined) return false;
  const { rows, columns } = extentOf(plan);
  return area.rowIndex + area.rowCount !== rows || area.columnCount !== columns;
}

/** True where the sheet already shows all of the plan, but for its as-at line. */
export function alreadyShows({ plan: current, shape }: CurrentSheet, plan: SheetPlan): boolean {
  return (
    current !== null &&
    shape === shapeOf(plan) &&
    current.title === plan.title &&
    isSame(current.lines, plan.lines) &&
    current.table.rows.length === plan.table.rows.length &&
    plan.table.rows.every((row, index) => isSame(current.table.rows[index] ?? [], row))
  );
}

function isSame(before: readonly PlannedValue[], after: readonly PlannedValue[]): boolean {
  return after.every((value, index) => before[index] === value);
}

/** Few enough to come in one answer with the agenda, also where their texts are long. */
const mostCellsAlong = 8_000;
const mostCellsOfPart = 40_000;

function extentToRead({ tables }: ScannedSheet): Extent {
  const area = tables[0]?.area;
  return { rows: area ? area.rowIndex + area.rowCount : 0, columns: area?.columnCount ?? 0 };
}

function queueParts(context: Excel.RequestContext, scanned: ScannedSheet, { rows, columns }: Extent, along: boolean) {
  const sheet = context.workbook.worksheets.getItem(scanned.id);
  const isAlong = along && rows > 0;
  const cells = sheet.getRangeByIndexes(0, 0, Math.max(rows, 1), Math.max(columns, 1));
  const property = (key: string) => sheet.customProperties.getItemOrNullObject(key).load("value");
  return {
    cells: isAlong ? cells.load("values,formulas") : null,
    formats: isAlong ? queueFormats(cells) : null,
    shape: property(shapeKey),
    content: property(contentKey),
    retired: property(retiredKey),
    charts: sheet.charts.load("items/id,items/name,items/top,items/left,items/width,items/height"),
    protection: queueSheetProtection(sheet, scanned.name),
  };
}

async function readCells(
  context: Excel.RequestContext,
  { id }: ScannedSheet,
  { rows, columns }: Extent,
): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  const sheet = context.workbook.worksheets.getItem(id);
  const rowsOfPart = Math.max(1, Math.floor(mostCellsOfPart / Math.max(columns, 1)));
  const queue = (first: number, count: number) => {
    const range = sheet.getRangeByIndexes(first, 0, count, columns).load("values,formulas");
    return { take: () => range };
  };
  const parts = rows === 0 ? [] : await readRows(context, 0, rows, queue, rowsOfPart);
  return {
    values: parts.flatMap(({ values }) => values as unknown[][]),
    formulas: parts.flatMap(({ formulas }) => formulas as unknown[][]),
  };
}

function formulasOf(values: PlannedValue[][], formulas: PlannedValue[][]): CellFormula[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
      return isFormula ? [{ row, column, formula }] : [];
    }),
  );
}

function textOf(property: Excel.WorksheetCustomProperty): string | null {
  return property.isNullObject ? null : property.value;
}

function positionOf({ items }: Excel.ChartCollection): ChartPosition | null {
  const chart = items.find(({ name }) => name === chartName);
  if (chart === undefined) return null;
  const { top, left, width, height } = chart;
  return { top, left, width, height };
}
