/** Runs refreshes on a workbook in the embedded host, and lists all that is in a workbook, to compare. */
import { newWorkbook, openWorkbook } from "../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbook";
import type { SheetModel } from "../../src/host/model/sheet/sheet";
import { setClock } from "../../src/host/headless/clock";
import { startHost } from "../../src/host/headless/startHost";
import type { Host } from "../../src/host/headless/startHost";
import { refreshSummary } from "../../src/excel/summary/refresh";
import type { RefreshResult } from "../../src/excel/summary/refresh";

const today = "2026-10-12";

/** The host runs with the workbook while `work` does, on the day of the tests. */
export async function withHost<T>(bytes: Uint8Array | null, work: (host: Host) => Promise<T>): Promise<T> {
  const restore = setClock(today);
  const model = bytes === null ? newWorkbook() : await openWorkbook(bytes, "agenda.xlsx");
  const host = await startHost(model);
  try {
    return await work(host);
  } finally {
    host.close();
    restore();
  }
}

/** Refreshes, and fails the test where the refresh fails. */
export async function refreshed(): Promise<RefreshResult> {
  const outcome = await refreshSummary();
  if (!outcome.ok) throw new Error(`The refresh failed: ${outcome.fault.title} ${outcome.fault.details}`);
  return outcome.result;
}

/** The first of a list, for a test in which it has one. */
export function firstOf<T>(list: readonly T[]): T {
  for (const first of list) return first;
  throw new Error("The list is empty.");
}

/** Values, formats, links, heights, tables, names, charts, custom properties, order, the active sheet and the selection. */
export function contentOf(model: WorkbookModel): unknown {
  return {
    sheets: model.sheets.map(sheetContent),
    active: model.activeSheet.name,
    selection: model.selection.area,
    names: model.book.storedNames.map(({ name, text }) => [name, text]),
  };
}

function sheetContent(sheet: SheetModel): unknown {
  const used = sheet.usedArea(false);
  const cells: unknown[] = [];
  for (let row = 1; row <= (used?.bottom ?? 0); row++) {
    for (let column = 1; column <= (used?.right ?? 0); column++) {
      const value = sheet.cells.formula(row, column);
      const { fillColor, fontColor, bold, horizontalAlignment, indentLevel, wrapText } = sheet.styles.style(
        row,
        column,
      );
      const numberFormats = sheet.cells.numberFormats({ top: row, left: column, bottom: row, right: column });
      const format = [fillColor, fontColor, bold, horizontalAlignment, indentLevel, wrapText, numberFormats];
      cells.push([row, column, value, format, sheet.links.link(row, column)?.documentReference ?? null]);
    }
  }
  const count = (length: number) => Array.from({ length }, (_, index) => index + 1);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    heights: count(used?.bottom ?? 0).map((row) => sheet.layout.rowHeight(row)),
    widths: count(used?.right ?? 0).map((column) => sheet.layout.columnWidth(column).pixels),
    tables: sheet.tables.map(({ name, area, columns }) => [name, area, columns]),
    charts: sheet.charts.list().map(({ id: _, ...chart }) => chart),
    properties: sheet.customProperties.list(),
  };
}
