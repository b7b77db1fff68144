/** The sheet of a repaired agenda: one Excel table from A1 on, which is the person's own from then on. Made whole or not at all. */
import { asSource } from "../../agenda/repair/repair";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import { readRatingColumn } from "../../agenda/read/ratingColumn";
import type { Settings } from "../../agenda/model/settings";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import { queueRatingList } from "../agenda/ratingList";
import { freeSheetName, freeTableName } from "../workbook/freeNames";
import { markKey } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { queueFormats } from "./repairFormats";
import type { PastedFormats } from "./repairFormats";
import { writeRows } from "./repairRows";

interface RepairedSheet {
  source: AgendaSource;
  repaired: RepairedAgenda;
  formats: PastedFormats;
  settings: Settings;
  scan: WorkbookScan;
  sheetName: string;
  tableName: string;
}

const wantedName = "Agenda";

/** Names that nothing in the workbook has yet. */
export function namesFor(
  { sheets }: WorkbookScan,
  definedNames: readonly string[],
): { sheetName: string; tableName: string } {
  const sheetNames = sheets.map(({ name }) => name);
  const tableNames = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  return {
    sheetName: freeSheetName(wantedName, sheetNames),
    tableName: freeTableName(wantedName, [...tableNames, ...definedNames]),
  };
}

/** Mark of a sheet that is not whole yet: it is no agenda to read, and the only one of its name that may be deleted. */
const unfinishedMark = "being made";

/** Returns where the new agenda is, and the id of its sheet. On a failure part-way the sheet is deleted again. */
export async function addRepairedSheet(
  context: Excel.RequestContext,
  toMake: RepairedSheet,
): Promise<{ place: AgendaPlace; sheetId: string }> {
  const { source, repaired, scan, sheetName, tableName } = toMake;
  const place = { ...asSource(repaired, source), sheet: sheetName, table: tableName };
  const sheet = context.workbook.worksheets.add(sheetName).load("id");
  try {
    sheet.customProperties.add(markKey, unfinishedMark);
    sheet.position = scan.sheets.findIndex(({ name }) => name === source.sheet) + 1;
    await writeRows(context, sheet, repaired);
    const whole = sheet.getRangeByIndexes(0, 0, repaired.rows.length + 1, repaired.header.length);
    queueFormats(sheet, whole, toMake);
    const table = sheet.tables.add(whole, true);
    table.name = tableName;
    table.style = "TableStyleLight1";
    listRatings(sheet, toMake);
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.customProperties.getItem(markKey).delete();
    await context.sync();
  } catch (error) {
    await deleteUnfinished(context, sheetName);
    throw error;
  }
  const { table, headerRow, lastRow, firstColumn, lastColumn, columns, earlier, ratingColumns, points, why } = place;
  return {
    place: {
      sheet: sheetName,
      table,
      headerRow,
      lastRow,
      firstColumn,
      lastColumn,
      columns,
      earlier,
      ratingColumns,
      points,
      why,
    },
    sheetId: sheet.id,
  };
}

/** Deletes the sheet if it is still there. */
export async function deleteSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/** A sheet of that name that somebody else has made in the meantime has no such mark, and stays. */
async function deleteUnfinished(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  const mark = sheet.customProperties.getItemOrNullObject(markKey).load("value");
  await context.sync();
  if (!mark.isNullObject && mark.value === unfinishedMark) await deleteSheet(context, sheet.id);
}

/** A drop-down of the scale's ratings, which the settings can remove; not on ratings that are numbers. */
function listRatings(sheet: Excel.Worksheet, { repaired, source, settings }: RepairedSheet): void {
  const column = repaired.roles.indexOf("rating");
  if (column < 0 || repaired.rows.some((row) => typeof row[column] === "number")) return;
  const { ratings } = readRatingColumn(asSource(repaired, source), settings);
  const { dataValidation } = sheet.getRangeByIndexes(1, column, repaired.rows.length, 1);
  queueRatingList(dataValidation, ratings);
}
