/** The sheet of a repaired agenda: one Excel table from A1 on, which is the person's own from then on. */
import { asSource } from "../../agenda/repair/repair";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import { readRatingColumn } from "../../agenda/read/ratingColumn";
import type { Settings } from "../../agenda/model/settings";
import type { AgendaPlace, AgendaSource } from "../../agenda/model/agenda";
import { queueRatingList } from "../agenda/aids/ratingList";
import { decoration } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { freeSheetName, freeTableName } from "../workbook/freeNames";
import type { WorkbookScan } from "../workbook/workbookScan";
import { agendaDecorations, queueNumberFormats } from "./repairFormats";
import type { PastedFormats } from "./repairFormats";
import { writeRows } from "./repairRows";

export interface RepairedSheet {
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

/** Queues all that counts; sends it where the rows are more than one request can carry. */
export async function fillRepairedSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  toMake: RepairedSheet,
): Promise<void> {
  const { repaired, tableName } = toMake;
  await writeRows(context, sheet, repaired);
  const whole = sheet.getRangeByIndexes(0, 0, repaired.rows.length + 1, repaired.header.length);
  queueNumberFormats(sheet, toMake);
  sheet.tables.add(whole, true).name = tableName;
}

/** The sheet after the pasted one, its formats, and a drop-down of ratings. */
export function repairedDecorations(toMake: RepairedSheet): Decoration[] {
  const { source, repaired, scan } = toMake;
  const position = scan.sheets.findIndex(({ name }) => name === source.sheet) + 1;
  return [
    decoration("order of the sheets", (sheet) => (sheet.position = position)),
    ...agendaDecorations(repaired),
    ...ratingList(toMake),
  ];
}

/** Where the new agenda is. */
export function repairedPlace({ source, repaired, sheetName, tableName }: RepairedSheet): AgendaPlace {
  const { headerRow, lastRow, firstColumn, lastColumn, columns, earlier, ratingColumns, points, why } = asSource(
    repaired,
    source,
  );
  return {
    sheet: sheetName,
    table: tableName,
    headerRow,
    lastRow,
    firstColumn,
    lastColumn,
    columns,
    earlier,
    ratingColumns,
    points,
    why,
  };
}

/** A drop-down of the scale's ratings, which the settings can remove; not on ratings that are numbers. */
function ratingList({ repaired, source, settings }: RepairedSheet): Decoration[] {
  const column = repaired.roles.indexOf("rating");
  if (column < 0 || repaired.rows.some((row) => typeof row[column] === "number")) return [];
  const { ratings } = readRatingColumn(asSource(repaired, source), settings);
  return [
    decoration("drop-down of ratings", (sheet) => {
      queueRatingList(sheet.getRangeByIndexes(1, column, repaired.rows.length, 1).dataValidation, ratings);
    }),
  ];
}
