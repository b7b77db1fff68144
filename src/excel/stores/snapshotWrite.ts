/** Adds a snapshot to the history, in the requests that write the generated sheets. Only whole snapshots are added. */
import { encodeHistory, encodeSnapshot } from "../../agenda/history/encodedHistory";
import { historyHeader } from "../../agenda/history/historyRows";
import type { HistoryRow } from "../../agenda/history/historyRows";
import { nextSnapshotInSteps, withSnapshot } from "../../agenda/history/snapshots";
import type { Assessment } from "../../agenda/model/assessment";
import { tableNames } from "../../agenda/sheets/tables/tableNames";
import { asText } from "../host/cellText";
import { bytesOf } from "../host/requestSize";
import { inSlices } from "../host/slices";
import { freeSheetName, freeTableName } from "../workbook/freeNames";
import type { NewSheets } from "../workbook/newSheets";
import type { ScannedSheet } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";
import { historyMark } from "../../agenda/model/generatedSheets";
import type { History } from "./history";

const historyName = "RAG History";

/** A snapshot that the requests of the generated sheets write too. */
export interface SnapshotWrite {
  /** About how much `queue` adds to a request. */
  bytes: number;
  addsSheet: boolean;
  /** A sheet that it adds is one of the new sheets, which a rollback deletes. */
  queue(context: Excel.RequestContext, newSheets: NewSheets): void;
  /** Queues the rest of the rollback. */
  queueRollback(context: Excel.RequestContext): void;
}

/** Null where nothing has changed since the last snapshot, or a newer version keeps the history. Rows that are damaged are replaced. */
export async function planSnapshot(
  { sheets }: WorkbookScan,
  history: History,
  assessment: Assessment,
): Promise<SnapshotWrite | null> {
  if (history.unread === "newer") return null;
  const last = history.snapshots.at(-1) ?? null;
  const next = await inSlices(nextSnapshotInSteps(assessment, last));
  if (next === null) return null;
  const all = withSnapshot(history.snapshots, next);
  const follows = all.length === history.snapshots.length + 1 && all.at(-2) === (last ?? undefined);
  const unchanged = follows && last !== null ? history.rowCount : 0;
  const rows = follows && last !== null ? encodeSnapshot(next, last) : encodeHistory(all);
  return {
    bytes: rows.reduce((sum, [, , text]) => sum + bytesOf(text) + 40, 10_000),
    addsSheet: history.sheet === null,
    queue: (context, newSheets) => {
      if (history.sheet === null) queueNewSheet(context, newSheets, sheets, rows);
      else queueRows(context, history.sheet, { first: unchanged, before: history.rows.length }, rows);
    },
    queueRollback: (context) => {
      const before = unchanged + rows.length;
      const kept = history.rows as unknown as HistoryRow[];
      if (history.sheet !== null) queueRows(context, history.sheet, { first: 0, before }, kept);
    },
  };
}

/** Makes these the table's rows from row `first` of its body on; `before` is how many rows it has. */
function queueRows(
  context: Excel.RequestContext,
  { id, tables }: ScannedSheet,
  { first, before }: { first: number; before: number },
  rows: HistoryRow[],
): void {
  const sheet = context.workbook.worksheets.getItem(id);
  const area = queueValues(sheet, first, rows);
  const count = first + rows.length;
  const [table] = tables;
  if (table) sheet.tables.getItem(table.id).resize(area);
  else sheet.tables.add(area, true).name = tableNames.history;
  if (before > count) sheet.getRangeByIndexes(count + 1, 0, before - count, historyHeader.length).clear();
}

/** A sheet or table of a person's own that has the name keeps it. */
function queueNewSheet(
  context: Excel.RequestContext,
  newSheets: NewSheets,
  sheets: readonly ScannedSheet[],
  rows: HistoryRow[],
): void {
  const sheetNames = sheets.map(({ name }) => name);
  const takenNames = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const sheet = newSheets.add(context, freeSheetName(historyName, sheetNames), historyMark);
  sheet.getRangeByIndexes(0, 0, 1, historyHeader.length).values = [historyHeader];
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  sheet.tables.add(queueValues(sheet, 0, rows), true).name = freeTableName(tableNames.history, takenNames);
}

/** Answers the area of the table with them. */
function queueValues(sheet: Excel.Worksheet, first: number, rows: HistoryRow[]): Excel.Range {
  sheet.getRangeByIndexes(first + 1, 0, rows.length, historyHeader.length).values = rows.map(([date, part, text]) => [
    asText(date),
    part,
    asText(text),
  ]);
  return sheet.getRangeByIndexes(0, 0, first + rows.length + 1, historyHeader.length);
}
