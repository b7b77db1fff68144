/** Adds a snapshot to the history, in the requests that write the generated sheets. Only whole snapshots are added. */
import { encodeHistory, encodeSnapshot } from "../../agenda/history/encodedHistory";
import type { HistoryRow } from "../../agenda/history/historyRows";
import { nextSnapshotInSteps, withSnapshot } from "../../agenda/history/snapshots";
import { actionsOf } from "../../agenda/model/assessment";
import type { Assessment } from "../../agenda/model/assessment";
import { historyHeader } from "../../agenda/model/snapshot";
import type { AgendaHistory, Snapshot } from "../../agenda/model/snapshot";
import { tableNames } from "../../agenda/sheets/tables/tableNames";
import { asText } from "../host/cellText";
import { bytesOf, partsOf, RequestSize } from "../host/requestSize";
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
  addsSheet: boolean;
  /** In as many requests as it needs. A sheet that it adds is one of the new sheets, which a rollback deletes. */
  queue(context: Excel.RequestContext, newSheets: NewSheets, request: RequestSize): Promise<void>;
  /** Queues the rest of the rollback. */
  queueRollback(context: Excel.RequestContext): Promise<void>;
}

/**
 * Null where nothing has changed since the last snapshots, or a newer version keeps the history. Rows that are damaged are replaced.
 * `histories` are those of this workbook's agendas, by their indexes.
 */
export async function planSnapshot(
  { sheets }: WorkbookScan,
  history: History,
  histories: readonly AgendaHistory[],
  assessment: Assessment,
): Promise<SnapshotWrite | null> {
  if (history.unread === "newer") return null;
  const changed = await changedHistories(histories, assessment);
  if (changed.length === 0) return null;
  const follows = changed.every(
    ({ before, after }) => after.length === before.length + 1 && after.at(-2) === before.at(-1),
  );
  const unchanged = follows ? history.rowCount : 0;
  const rows = follows
    ? changed.flatMap(({ next, before, agenda }) => encodeSnapshot(next, before.at(-1) ?? null, agenda))
    : encodeAll(history, changed);
  return {
    addsSheet: history.sheet === null,
    queue: async (context, newSheets, request) => {
      await request.add(bytesBeside);
      if (history.sheet === null) await queueNewSheet(context, newSheets, sheets, rows, request);
      else await queueRows(context, history.sheet, { first: unchanged, before: history.rows.length }, rows, request);
    },
    queueRollback: async (context) => {
      const before = unchanged + rows.length;
      const kept = history.rows as unknown as HistoryRow[];
      const request = new RequestSize(context);
      if (history.sheet !== null) await queueRows(context, history.sheet, { first: 0, before }, kept, request);
    },
  };
}

/** About what a request takes of the sheet and the table, beside the rows. */
const bytesBeside = 10_000;

interface ChangedHistory {
  agenda: string | null;
  before: readonly Snapshot[];
  /** With the next one. */
  after: readonly Snapshot[];
  next: Snapshot;
}

async function changedHistories(
  histories: readonly AgendaHistory[],
  assessment: Assessment,
): Promise<ChangedHistory[]> {
  const changed: ChangedHistory[] = [];
  for (const [index, own] of assessment.agendas.entries()) {
    const history = histories[index];
    // An agenda of another workbook has its history there.
    if (history === undefined) continue;
    const { agenda, snapshots: before } = history;
    const one = { today: assessment.today, agenda: own, actions: actionsOf(assessment, index) };
    const next = await inSlices(nextSnapshotInSteps(one, before.at(-1) ?? null));
    if (next !== null) changed.push({ agenda, before, after: withSnapshot(before, next), next });
  }
  return changed;
}

/** Also the histories of agendas that were not read now. */
function encodeAll({ snapshots, named }: History, changed: readonly ChangedHistory[]): HistoryRow[] {
  const all = new Map<string | null, readonly Snapshot[]>([
    [null, snapshots],
    ...named.map((one) => [one.agenda, one.snapshots] as const),
  ]);
  for (const { agenda, after } of changed) all.set(agenda, after);
  return [...all].flatMap(([agenda, own]) => encodeHistory(own, agenda));
}

/** Makes these the table's rows from row `first` of its body on; `before` is how many rows it has. */
async function queueRows(
  context: Excel.RequestContext,
  { id, tables }: ScannedSheet,
  { first, before }: { first: number; before: number },
  rows: HistoryRow[],
  request: RequestSize,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const area = await queueValues(sheet, first, rows, request);
  const count = first + rows.length;
  const [table] = tables;
  if (table) sheet.tables.getItem(table.id).resize(area);
  else sheet.tables.add(area, true).name = tableNames.history;
  if (before > count) sheet.getRangeByIndexes(count + 1, 0, before - count, historyHeader.length).clear();
}

/** A sheet or table of a person's own that has the name keeps it. */
async function queueNewSheet(
  context: Excel.RequestContext,
  newSheets: NewSheets,
  sheets: readonly ScannedSheet[],
  rows: HistoryRow[],
  request: RequestSize,
): Promise<void> {
  const sheetNames = sheets.map(({ name }) => name);
  const takenNames = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  const sheet = newSheets.add(context, freeSheetName(historyName, sheetNames), historyMark);
  sheet.getRangeByIndexes(0, 0, 1, historyHeader.length).values = [historyHeader];
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  const area = await queueValues(sheet, 0, rows, request);
  sheet.tables.add(area, true).name = freeTableName(tableNames.history, takenNames);
}

/** Answers the area of the table with them. */
async function queueValues(
  sheet: Excel.Worksheet,
  first: number,
  rows: HistoryRow[],
  request: RequestSize,
): Promise<Excel.Range> {
  const columns = historyHeader.length;
  for (const part of partsOf(rows.map(([, , text]) => bytesOf(text) + 40))) {
    await request.add(part.bytes);
    sheet.getRangeByIndexes(first + part.first + 1, 0, part.count, columns).values = rows
      .slice(part.first, part.first + part.count)
      .map(([date, number, text]) => [asText(date), number, asText(text)]);
  }
  return sheet.getRangeByIndexes(0, 0, first + rows.length + 1, columns);
}
