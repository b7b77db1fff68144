/** Adds a snapshot to the history, in the requests that write the generated sheets. Only whole snapshots are added. */
import { encodeHistory, encodeSnapshot } from "../../agenda/history/encodedHistory";
import type { HistoryRow } from "../../agenda/history/historyRows";
import { nextSnapshotInSteps, withSnapshot } from "../../agenda/history/snapshots";
import type { Assessment } from "../../agenda/model/assessment";
import { asText } from "../host/cellText";
import { bytesOf } from "../host/requestSize";
import { inSlices } from "../host/slices";
import { markKey } from "../workbook/scannedSheets";
import { historyHeader, historyMark } from "./history";
import type { History } from "./history";

const historyName = "RAG History";
const historyTable = "RAGHistory";

/** A snapshot that the requests of the generated sheets write too. */
export interface SnapshotWrite {
  /** About how much `queue` adds to a request. */
  bytes: number;
  queue(): void;
  /** Names of sheets that `queue` adds. A rollback deletes them. */
  newSheets: string[];
  /** Queues the rest of the rollback. */
  queueRollback(): void;
}

/** Null where nothing has changed since the last snapshot, or a newer version keeps the history. Rows that are damaged are replaced. */
export async function planSnapshot(
  context: Excel.RequestContext,
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
    queue: () => queueRows(context, history, unchanged, rows),
    newSheets: history.sheet === null ? [historyName] : [],
    queueRollback: () => {
      if (history.sheet !== null) queueRows(context, history, 0, history.rows as unknown as HistoryRow[]);
    },
  };
}

/** Makes these the table's rows from row `first` of its body on. */
function queueRows(
  context: Excel.RequestContext,
  { sheet: current, rows: before }: History,
  first: number,
  rows: HistoryRow[],
): void {
  const sheet = current ? context.workbook.worksheets.getItem(current.id) : newSheet(context);
  const count = first + rows.length;
  const area = sheet.getRangeByIndexes(0, 0, count + 1, historyHeader.length);
  sheet.getRangeByIndexes(first + 1, 0, rows.length, historyHeader.length).values = rows.map(([date, part, text]) => [
    asText(date),
    part,
    asText(text),
  ]);
  const table = current?.tables[0];
  if (table) sheet.tables.getItem(table.id).resize(area);
  else sheet.tables.add(area, true).name = historyTable;
  if (before.length > count) sheet.getRangeByIndexes(count + 1, 0, before.length - count, historyHeader.length).clear();
}

function newSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(historyName);
  sheet.customProperties.add(markKey, historyMark);
  sheet.getRangeByIndexes(0, 0, 1, historyHeader.length).values = [historyHeader];
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  return sheet;
}
