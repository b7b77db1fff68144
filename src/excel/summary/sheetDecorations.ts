/** All that decorates a generated sheet after its contents are written. A refresh does without what Excel refuses of it. */
import { generatedSheetNames } from "../../agenda/model/generatedSheets";
import type { SheetPlan } from "../../agenda/sheets/plan";
import { decoration } from "../host/decorations";
import type { DecoratedSheet, Decoration } from "../host/decorations";
import type { WorkbookScan } from "../workbook/workbookScan";
import type { CurrentSheet } from "./currentSheets";
import { chartDecorations } from "./sheetChart";
import { defaultSizes, newSheetFormat, tableFormat } from "./sheetFormat";
import { extentOf } from "./sheetLayout";
import type { Extent } from "./sheetLayout";
import { rowFormats } from "./sheetRows";
import type { SheetWrite } from "./sheetWrites";

export function decoratedSheet(scan: WorkbookScan, { plan, name, current, change }: SheetWrite): DecoratedSheet {
  if (change === "as-at") return { sheet: name, decorations: [] };
  const position = current === null ? positionOf(scan, plan) : null;
  const first = plan.mark === "summary" && change === "new";
  return {
    sheet: current?.scanned.id ?? name,
    decorations: [
      ...(position === null ? [] : [decoration("order of the sheets", (sheet) => (sheet.position = position))]),
      ...(current === null ? newSheetFormat(plan) : []),
      ...sheetFormats(plan, current?.plan ? extentOf(current.plan) : null),
      ...sheetChart(plan, current),
      ...(first ? [decoration("summary in front", (sheet) => sheet.activate())] : []),
    ],
  };
}

/** `before` is how far the sheet's plan reached that this one replaces. */
export function sheetFormats(plan: SheetPlan, before: Extent | null): Decoration[] {
  return [...(before === null ? [] : defaultSizes(plan, before)), ...tableFormat(plan), ...rowFormats(plan)];
}

/** Where a sheet that was deleted comes back: before those of ours that follow it; null for the end. */
function positionOf(scan: WorkbookScan, { mark }: SheetPlan): number | null {
  const following: readonly (string | null)[] = generatedSheetNames.slice(generatedSheetNames.indexOf(mark) + 1);
  const index = scan.sheets.findIndex((sheet) => following.includes(sheet.mark));
  return index < 0 ? null : index;
}

/** A chart that the person has deleted stays deleted. */
function sheetChart(plan: SheetPlan, current: CurrentSheet | null): Decoration[] {
  const before = current?.plan ?? null;
  const isNew = before === null || before.chart === null;
  if (!isNew && current?.chart === null) return [];
  const rowsBefore = before === null ? 0 : extentOf(before).rows;
  const rows = extentOf(plan).rows;
  const used = current?.scanned.used;
  const usedRows = used ? used.rowIndex + used.rowCount + Math.max(rows - rowsBefore, 0) : 0;
  const belowRow = isNew || rowsBefore !== rows ? Math.max(rows, usedRows) : null;
  return chartDecorations(plan, { isNew, belowRow, others: current?.chartIds ?? [] });
}
