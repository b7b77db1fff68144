/** The sheet of a repaired agenda: one Excel table from A1 on, the person's own from then on. Made whole or not at all. */
import { asSource } from "../../agenda/repair/repair";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import { readRatingColumn } from "../../agenda/read/ratingColumn";
import { readDateCell } from "../../agenda/cells/dateTexts";
import type { Settings } from "../../agenda/model/settings";
import type { AgendaPlace, AgendaSource, ColumnRole } from "../../agenda/model/agenda";
import type { CellValue } from "../../agenda/model/grid";
import { asText } from "../host/cellText";
import { freeName } from "../workbook/freeName";
import { markKey } from "../workbook/workbookScan";
import type { WorkbookScan } from "../workbook/workbookScan";
import { queueRatingList } from "../agenda/ratingList";
import { bytesOf, RequestSize } from "../host/requestSize";
import { columnPoints, queuePrinting } from "../workbook/sheetFormats";

export interface RepairedSheet {
  source: AgendaSource;
  repaired: RepairedAgenda;
  formats: (Excel.Range | null)[];
  settings: Settings;
  look: WorkbookScan;
  sheetName: string;
  tableName: string;
}

const wanted = "Agenda";

/** Names that nothing has yet; a table must not be called as a defined name is. */
export function namesFor(
  { sheets }: WorkbookScan,
  definedNames: readonly string[],
): { sheetName: string; tableName: string } {
  const tables = sheets.flatMap(({ tables: all }) => all.map(({ name }) => name));
  const taken = new Set([...tables, ...definedNames].map((name) => name.toLowerCase()));
  let tableName = wanted;
  for (let count = 2; taken.has(tableName.toLowerCase()); count++) tableName = `${wanted}_${count}`;
  return {
    sheetName: freeName(
      wanted,
      sheets.map(({ name }) => name),
    ),
    tableName,
  };
}

/** Queues the number formats of the pasted columns that hold numbers, parallel to the repaired columns; dates get their own. */
export function queueFormats(
  context: Excel.RequestContext,
  source: AgendaSource,
  repaired: RepairedAgenda,
): (Excel.Range | null)[] {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  return repaired.columns.map((column, place) => {
    const holdsNumbers = repaired.rows.some((row) => typeof row[place] === "number");
    if (column === null || isDate(repaired.roles[place]) || !holdsNumbers) return null;
    return sheet.getRangeByIndexes(source.headerRow, column - 1, source.rows.length, 1).load("numberFormat");
  });
}

/** Mark of a sheet that is not whole yet: it is no agenda to read, and the only one of its name that may be taken away. */
const beingMade = "being made";

/** Answers where the new agenda stands, and the sheet's id. What fails half-way takes the sheet away again. */
export async function addRepairedSheet(
  context: Excel.RequestContext,
  made: RepairedSheet,
): Promise<{ place: AgendaPlace; sheetId: string }> {
  const { source, repaired, look, sheetName, tableName } = made;
  const place = { ...asSource(repaired, source), sheet: sheetName, table: tableName };
  const sheet = context.workbook.worksheets.add(sheetName).load("id");
  try {
    sheet.customProperties.add(markKey, beingMade);
    sheet.position = look.sheets.findIndex(({ name }) => name === source.sheet) + 1;
    await writeRows(context, sheet, repaired);
    const whole = sheet.getRangeByIndexes(0, 0, repaired.rows.length + 1, repaired.header.length);
    queueLooks(sheet, whole, made);
    const table = sheet.tables.add(whole, true);
    table.name = tableName;
    table.style = "TableStyleLight1";
    listRatings(sheet, made);
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.customProperties.getItem(markKey).delete();
    await context.sync();
  } catch (error) {
    await takeAwayUnfinished(context, sheetName);
    throw error;
  }
  const { table, headerRow, lastRow, firstColumn, lastColumn, columns } = place;
  return {
    place: { sheet: sheetName, table, headerRow, lastRow, firstColumn, lastColumn, columns },
    sheetId: sheet.id,
  };
}

/** Deletes the sheet if it is there. */
export async function takeAway(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}

/** A sheet of that name that somebody else has made in the meantime has no such mark, and stays. */
async function takeAwayUnfinished(context: Excel.RequestContext, sheetName: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  const mark = sheet.customProperties.getItemOrNullObject(markKey).load("value");
  await context.sync();
  if (!mark.isNullObject && mark.value === beingMade) await takeAway(context, sheet.id);
}

/** Syncs only where the rows are more than one request may carry. */
async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { header, rows }: RepairedAgenda,
): Promise<void> {
  const request = new RequestSize(context);
  const all = [header, ...rows];
  const sizes = all.map((row) =>
    row.reduce((bytes: number, value) => bytes + (typeof value === "string" ? bytesOf(value) + 1 : 12), 15),
  );
  for (let first = 0; first < all.length;) {
    const { count, bytes } = RequestSize.fitting(sizes, first);
    await request.add(bytes);
    sheet.getRangeByIndexes(first, 0, count, header.length).values = all
      .slice(first, first + count)
      .map((row) => row.map(cellOf));
    first += count;
  }
  // For looks, and number formats that are given cell by cell.
  await request.add(rows.length * header.length * 25 + 30_000);
}

/** A text as long as a cell can hold leaves no room for what says that it is text; one that begins with a letter needs none. */
function cellOf(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  return value.length > 32_766 && /^\p{L}/u.test(value) ? value : asText(value);
}

/** In characters of the standard font. */
const widths: Record<ColumnRole, number> = {
  ref: 8,
  section: 24,
  action: 44,
  comment: 54,
  owner: 24,
  rating: 13,
  due: 14,
  updated: 14,
  stage: 14,
};
const otherWidth = 22;
const dateFormat = "d mmm yyyy";

function queueLooks(sheet: Excel.Worksheet, whole: Excel.Range, { repaired, source, formats }: RepairedSheet): void {
  const { roles, rows } = repaired;
  whole.format.verticalAlignment = "Top";
  whole.format.wrapText = true;
  roles.forEach((role, column) => {
    const width = role === null ? otherWidth : widths[role];
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
    const cells = sheet.getRangeByIndexes(1, column, rows.length, 1);
    const pasted = formats[column];
    if (isDate(role)) cells.numberFormat = rows.map((row) => [isDay(row[column], source) ? dateFormat : "General"]);
    else if (pasted)
      cells.numberFormat = rows.map((row, index) => [
        formatOf(row[column], pasted, (repaired.from[index][0] ?? 0) - source.headerRow - 1),
      ]);
  });
  whole.format.autofitRows();
  queuePrinting(sheet, 1);
}

function isDate(role: ColumnRole | null): boolean {
  return role === "due" || role === "updated";
}

/** Blank cells are days that nobody has typed yet. */
function isDay(value: CellValue, { dateSystem }: AgendaSource): boolean {
  if (typeof value !== "number") return value === "";
  return readDateCell(value, dateSystem, { financialYearEnd: { month: 3, day: 31 } }) !== null;
}

/** The format of the pasted cell where a number stands: a percentage stays one. */
function formatOf(value: CellValue, pasted: Excel.Range, index: number): string {
  const format = (pasted.numberFormat as string[][])[index]?.[0];
  return typeof value === "number" && format !== undefined && format !== "@" ? format : "General";
}

/** A drop-down of the scale's ratings, which the settings can take off again; not on ratings that are numbers. */
function listRatings(sheet: Excel.Worksheet, { repaired, source, settings }: RepairedSheet): void {
  const column = repaired.roles.indexOf("rating");
  if (column < 0 || repaired.rows.some((row) => typeof row[column] === "number")) return;
  const { ratings } = readRatingColumn(asSource(repaired, source), settings);
  const { dataValidation } = sheet.getRangeByIndexes(1, column, repaired.rows.length, 1);
  queueRatingList(dataValidation, ratings);
}
