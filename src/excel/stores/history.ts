/** Snapshots are kept in the workbook, on the very hidden sheet `RAG History`, as rows of one table. Only whole snapshots are added. */
import { decodeHistory, encodeHistory, encodeSnapshot } from "../../agenda/history/historyRows";
import type { HistoryRow } from "../../agenda/history/historyRows";
import { nextSnapshotInSteps, withSnapshot } from "../../agenda/history/snapshots";
import type { Assessment } from "../../agenda/model/assessment";
import type { CellValue } from "../../agenda/model/grid";
import type { Snapshot } from "../../agenda/model/snapshot";
import { markKey } from "../workbook/workbookScan";
import type { ScannedSheet, WorkbookScan } from "../workbook/workbookScan";
import { asText } from "../host/cellText";
import { bytesOf } from "../host/requestSize";
import { inSlices } from "../host/slices";

const historyMark = "history";
const historyName = "RAG History";
const historyTable = "RAGHistory";
const historyHeader = ["Date", "Part", "Text"];

export interface History {
  sheet: ScannedSheet | null;
  rows: CellValue[][];
  /** Oldest first. */
  snapshots: Snapshot[];
  notices: string[];
}

/** Queues the reading of all that is kept; `take` gives it after a sync. */
export function queueHistory(context: Excel.RequestContext, look: WorkbookScan): { take(): History } {
  const sheet = look.sheets.find(({ mark }) => mark === historyMark) ?? null;
  const area = sheet?.tables[0]?.area;
  if (!sheet || !area) return { take: () => ({ sheet, rows: [], snapshots: [], notices: [] }) };
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(area.rowIndex + 1, area.columnIndex, area.rowCount - 1, historyHeader.length)
    .load("values");
  return {
    take: () => {
      const rows = range.values as CellValue[][];
      const { snapshots, notice } = decodeHistory(rows);
      return { sheet, rows, snapshots, notices: notice === null ? [] : [notice] };
    },
  };
}

/** What to write beside the generated sheets, and how to take it back; null where nothing changed since the last snapshot. */
export async function planHistory(context: Excel.RequestContext, history: History, assessment: Assessment) {
  const last = history.snapshots.at(-1) ?? null;
  const next = await inSlices(nextSnapshotInSteps(assessment, last));
  if (next === null) return null;
  const all = withSnapshot(history.snapshots, next);
  const follows = all.length === history.snapshots.length + 1 && all.at(-2) === (last ?? undefined);
  const kept = follows && last !== null ? history.rows.length : 0;
  const rows = follows && last !== null ? encodeSnapshot(next, last) : encodeHistory(all);
  return {
    bytes: rows.reduce((sum, [, , text]) => sum + bytesOf(text) + 40, 10_000),
    queue: () => queueRows(context, history, kept, rows),
    /** Names of sheets that weren't there before. */
    newSheets: history.sheet === null ? [historyName] : [],
    putBack: () => {
      if (history.sheet !== null) queueRows(context, history, 0, history.rows as unknown as HistoryRow[]);
    },
  };
}

/** From row `first` of the table's body on, these rows and no more. */
function queueRows(
  context: Excel.RequestContext,
  { sheet: look, rows: old }: History,
  first: number,
  rows: HistoryRow[],
): void {
  const sheet = look ? context.workbook.worksheets.getItem(look.id) : newSheet(context);
  const count = first + rows.length;
  const area = sheet.getRangeByIndexes(0, 0, count + 1, historyHeader.length);
  sheet.getRangeByIndexes(first + 1, 0, rows.length, historyHeader.length).values = rows.map(([date, part, text]) => [
    asText(date),
    part,
    asText(text),
  ]);
  const table = look?.tables[0];
  if (table) sheet.tables.getItem(table.id).resize(area);
  else sheet.tables.add(area, true).name = historyTable;
  if (old.length > count) sheet.getRangeByIndexes(count + 1, 0, old.length - count, historyHeader.length).clear();
}

function newSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(historyName);
  sheet.customProperties.add(markKey, historyMark);
  sheet.getRangeByIndexes(0, 0, 1, historyHeader.length).values = [historyHeader];
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  return sheet;
}
