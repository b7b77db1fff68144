/** Snapshots are kept in the workbook, as rows of one table on the very hidden sheet `RAG History`. Here they are read. */
import type { DecodedHistory } from "../../agenda/history/historyRows";
import { historyMark } from "../../agenda/model/generatedSheets";
import type { CellValue } from "../../agenda/model/grid";
import { historyHeader } from "../../agenda/model/snapshot";
import type { ScannedSheet } from "../workbook/scannedSheets";
import type { WorkbookScan } from "../workbook/workbookScan";

export interface History extends DecodedHistory {
  sheet: ScannedSheet | null;
  rows: CellValue[][];
  notices: string[];
}

const none: History = { sheet: null, rows: [], snapshots: [], named: [], rowCount: 0, unread: null, notices: [] };

const noticeOf = {
  damaged: "Part of the history cannot be read. Movement is shown from the rest.",
  newer:
    "A newer version of RAG Agenda wrote the history in this workbook. It has not changed. Update RAG Agenda to use it.",
};

/** Queues reading all snapshots; `take` gives them after a sync. What reads them is loaded where there are any. */
export function queueHistory(context: Excel.RequestContext, scan: WorkbookScan): { take(): Promise<History> } {
  const sheet = scan.sheets.find(({ mark }) => mark === historyMark) ?? null;
  const area = sheet?.tables[0]?.area;
  if (!sheet || !area) return { take: () => Promise.resolve({ ...none, sheet }) };
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(area.rowIndex + 1, area.columnIndex, area.rowCount - 1, historyHeader.length)
    .load("values");
  return {
    take: async () => {
      const { decodeHistory } = await import("../../agenda/history/historyRows");
      const rows = range.values as CellValue[][];
      const decoded = decodeHistory(rows);
      return { sheet, rows, ...decoded, notices: decoded.unread === null ? [] : [noticeOf[decoded.unread]] };
    },
  };
}
