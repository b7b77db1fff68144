/**
 * Scans the workbook in three round trips, whatever its size: its sheets, tables and marks, the settings, and the head of
 * everything that may be an agenda.
 */
import { findAgendas } from "../../agenda/find/find";
import type { AgendaSearch } from "../../agenda/find/find";
import type { Settings } from "../../agenda/model/settings";
import type { CellValue, DateSystem, Grid } from "../../agenda/model/grid";
import { areaOf, areaProperties, rangeOf } from "./ranges";
import type { Area } from "./ranges";
import { queueSettingsPart, queueSettingsXml, settingsFromXml } from "../stores/settings";

interface ScannedTable {
  id: string;
  name: string;
  area: Area;
}

export interface ScannedSheet {
  id: string;
  name: string;
  visible: boolean;
  /** What the add-in made the sheet for; null on a person's own sheet. */
  mark: string | null;
  used: Area | null;
  tables: ScannedTable[];
}

export interface WorkbookScan {
  sheets: ScannedSheet[];
  dateSystem: DateSystem;
  settings: Settings;
  notices: string[];
  search: AgendaSearch;
}

/** Key of the worksheet custom property that is the mark of a generated sheet. */
export const markKey = "RAGAgenda";

/** A header row is within the first 50 rows; ten more show what is in its columns. */
const headRows = 60;
const headColumns = 256;

/** The part of an area in which a header row is searched for. */
export function headOf({ rowIndex, columnIndex, rowCount, columnCount }: Area): Area {
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.min(rowCount, headRows),
    columnCount: Math.min(columnCount, headColumns),
  };
}

export async function scanWorkbook(context: Excel.RequestContext): Promise<WorkbookScan> {
  const { workbook } = context;
  const sheetItems = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tableItems = workbook.tables.load("items/id,items/name");
  const settingsParts = queueSettingsPart(context);
  // Day 0 of the two systems differs by 1,462 days; no member of Excel says which one a workbook uses.
  const millennium = workbook.functions.date(2000, 1, 1).load("value");
  await context.sync();

  const sheetParts = sheetItems.items.map((sheet) => ({
    sheet,
    mark: sheet.customProperties.getItemOrNullObject(markKey).load("value"),
    used: sheet.getUsedRangeOrNullObject(true).load(areaProperties),
  }));
  const tableParts = tableItems.items.map((table) => ({
    table,
    range: table.getRange().load(areaProperties),
    sheet: table.worksheet.load("id"),
  }));
  const settingsXml = queueSettingsXml(settingsParts);
  await context.sync();

  const sheets = sheetParts.map(({ sheet, mark, used }): ScannedSheet => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    mark: mark.isNullObject ? null : mark.value,
    used: used.isNullObject ? null : areaOf(used),
    tables: tableParts
      .filter((part) => part.sheet.id === sheet.id)
      .map(({ table, range }) => ({ id: table.id, name: table.name, area: areaOf(range) })),
  }));
  const { settings, notices } = settingsFromXml(settingsXml?.value ?? null);
  const heads = queueHeads(context, sheets, settings);
  await context.sync();

  return {
    sheets,
    dateSystem: millennium.value === 36_526 ? 1900 : 1904,
    settings,
    notices,
    search: findAgendas(heads.flatMap(gridsOf), settings),
  };
}

interface Head {
  sheet: ScannedSheet;
  table: ScannedTable | null;
  area: Area;
  range: Excel.Range;
}

/** The person's visible sheets only: generated sheets are never taken for an agenda. */
function queueHeads(context: Excel.RequestContext, sheets: ScannedSheet[], { agenda }: Settings): Head[] {
  const queue = (sheet: ScannedSheet, table: ScannedTable | null, whole: Area): Head => {
    const area = headOf(whole);
    const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), area).load("values");
    return { sheet, table, area, range };
  };
  return sheets
    .filter((sheet) => sheet.visible && sheet.mark === null)
    .flatMap((sheet) => [
      ...sheet.tables.map((table) => queue(sheet, table, table.area)),
      ...(sheet.used ? [queue(sheet, null, sheet.used)] : []),
      ...lowerPart(sheet, agenda).map((area) => queue(sheet, null, area)),
    ]);
}

/** The rows around a header row that the person chose further down; rows above it may have been added or deleted since. */
function lowerPart({ name, used }: ScannedSheet, chosen: Settings["agenda"]): Area[] {
  if (used === null || chosen?.sheet !== name || chosen.table !== null || chosen.headerRow === null) return [];
  const rowIndex = Math.max(used.rowIndex + headRows, chosen.headerRow - 1 - headRows / 4);
  const rowCount = used.rowIndex + used.rowCount - rowIndex;
  return chosen.headerRow > used.rowIndex + headRows && rowCount > 0 ? [{ ...used, rowIndex, rowCount }] : [];
}

function gridsOf({ sheet, table, area, range }: Head): Grid[] {
  const values = range.values as CellValue[][];
  if (table === null) for (const { area: taken } of sheet.tables) blank(values, area, taken);
  const grid = {
    sheet: sheet.name,
    table: table?.name ?? null,
    top: area.rowIndex + 1,
    left: area.columnIndex + 1,
    values,
  };
  return values.some((row) => row.some((value) => value !== "")) ? [grid] : [];
}

/** Cells of a table are read with the table, so the plain range around it leaves them out. */
function blank(values: CellValue[][], area: Area, taken: Area): void {
  const top = Math.max(taken.rowIndex - area.rowIndex, 0);
  const left = Math.max(taken.columnIndex - area.columnIndex, 0);
  const bottom = Math.min(taken.rowIndex + taken.rowCount - area.rowIndex, values.length);
  const right = Math.min(taken.columnIndex + taken.columnCount - area.columnIndex, area.columnCount);
  for (const row of values.slice(top, Math.max(top, bottom))) row.fill("", left, Math.max(left, right));
}
