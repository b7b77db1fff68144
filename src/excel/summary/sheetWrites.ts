/** Decides which sheet each plan goes to, and how much of it a refresh has to write. */
import type { SheetPlan } from "../../agenda/sheets/plan";
import { freeSheetName, freeTableName } from "../workbook/freeNames";
import type { WorkbookScan } from "../workbook/workbookScan";
import { alreadyShows, isRetired } from "./currentSheets";
import type { CurrentSheet, CurrentSheets } from "./currentSheets";
import { linesInSpace } from "./sheetLayout";

/** A plan and the sheet that it goes to. */
export interface SheetWrite {
  plan: SheetPlan;
  name: string;
  notice: string | null;
  change: "new" | "as-at" | "contents";
  /** The person has turned the sheet off: it says so, and is refreshed no more. */
  retires: boolean;
  /** The generated sheet that the plan replaces. */
  current: CurrentSheet | null;
  /** A generated sheet that a person has rearranged: it gets another mark, and nothing else of it changes. */
  released: CurrentSheet | null;
}

export function sheetWriteOf(scan: WorkbookScan, { sheets }: CurrentSheets, wanted: SheetPlan): SheetWrite {
  const current = sheets.find(({ mark }) => mark === wanted.mark) ?? null;
  if (current?.plan) {
    const fitting = { ...wanted, lines: linesInSpace(wanted.lines, current.plan.lines.length) };
    const change = alreadyShows(current, fitting) ? "as-at" : "contents";
    return { plan: fitting, name: current.scanned.name, notice: null, change, retires: false, current, released: null };
  }
  const taken = scan.sheets.map((sheet) => sheet.name);
  const name = freeSheetName(wanted.name, taken);
  const tables = scan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const table = { ...wanted.table, name: freeTableName(wanted.table.name, tables) };
  const notice = noticeOf(wanted, name, current);
  return { plan: { ...wanted, table }, name, notice, change: "new", retires: false, current: null, released: current };
}

export const turnedOff = "No longer refreshed: it is turned off in the settings, or the agenda has nothing for it.";

/** Sheets that are turned off, or that the agenda has nothing for, stay and say so: they may have the person's notes on them. */
export function retiringWrites({ sheets }: CurrentSheets, plans: readonly SheetPlan[]): SheetWrite[] {
  return sheets.flatMap((current) => {
    const { plan, scanned, mark, content } = current;
    if (plan === null || isRetired(current) || plans.some((one) => one.mark === mark)) return [];
    const last: SheetPlan = { ...plan, asAt: `${plan.asAt} ${turnedOff}`, content: content ?? "" };
    return [{ plan: last, name: scanned.name, notice: null, change: "as-at", retires: true, current, released: null }];
  });
}

function noticeOf(plan: SheetPlan, name: string, rearranged: CurrentSheet | null): string | null {
  if (rearranged !== null) {
    return `The sheet "${rearranged.scanned.name}" has been rearranged, so it was left as it is; see "${name}" instead.`;
  }
  return name === plan.name
    ? null
    : `The sheet "${plan.name}" is not ours, so it was left as it is; see "${name}" instead.`;
}
