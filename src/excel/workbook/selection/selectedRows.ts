/** Where the person is in the workbook: the rows that are selected, and those that they ask the pane to show. */
import { explainFault } from "../../host/faults";
import type { Fault } from "../../host/faults";
import { runExcel } from "../../host/run";

export interface SelectedRows {
  sheetId: string;
  /** From 1. */
  first: number;
  last: number;
}

/** Calls `onSelect` when other cells are selected. Call what is returned to stop. Where Excel refuses, nothing follows. */
export async function watchSelection(onSelect: (rows: SelectedRows) => void): Promise<() => void> {
  const listener = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const rows = rowsOf(address);
    if (rows !== null) onSelect({ sheetId: worksheetId, ...rows });
    return Promise.resolve();
  };
  try {
    const handler = await runExcel(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add(listener);
      await context.sync();
      return added;
    });
    return () => {
      handler.remove();
      handler.context.sync().catch(() => undefined);
    };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return () => undefined;
    throw error;
  }
}

/** "C12:D14", "5:7" or "B2,D9": down from the first row that is named. Null for whole columns. */
function rowsOf(address: string): { first: number; last: number } | null {
  const [area = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  const [first, last = first] = [...area.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return first === undefined || last === undefined ? null : { first, last };
}

let asked = false;
const listeners = new Set<() => void>();

/** Opens the pane, and asks it to show the row of the active cell. */
export async function askForSelectedRow(): Promise<void> {
  asked = true;
  listeners.forEach(answer);
  await Office.addin.showAsTaskpane();
}

/** Calls `onAsk` when the person asks, and at once where they asked before anyone listened. Call what is returned to stop. */
export function watchAsked(onAsk: () => void): () => void {
  listeners.add(onAsk);
  answer(onAsk);
  return () => listeners.delete(onAsk);
}

/** Whoever listens first answers. */
function answer(listener: () => void): void {
  if (!asked) return;
  asked = false;
  listener();
}

/** The row of the active cell. */
export async function readSelectedRow(): Promise<SelectedRowOutcome> {
  try {
    return await runExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex");
      const { worksheet } = cell;
      worksheet.load("id");
      await context.sync();
      const row = cell.rowIndex + 1;
      return { ok: true, sheetId: worksheet.id, first: row, last: row };
    });
  } catch (error) {
    return { ok: false, fault: await explainFault(error) };
  }
}

export type SelectedRowOutcome = ({ ok: true } & SelectedRows) | { ok: false; fault: Fault };
