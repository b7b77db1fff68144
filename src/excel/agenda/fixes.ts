/** Puts accepted fixes into cells, each only where the cell still holds what the person saw. One step of undo where Excel can. */
import type { CellValue } from "../../agenda/model/grid";
import type { Fix } from "../../agenda/model/finding";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { asTyped } from "../host/cellText";

/** A fix, or the way back from one: then `value` is what the cell held, a number as a number. */
export interface CellChange extends Fix {
  value?: CellValue;
}

export interface FixReport {
  applied: (Fix & { held: CellValue })[];
  /** Fixes that no longer fit, with what the cell holds now. */
  refused: { fix: Fix; found: string }[];
}

export type FixOutcome = { ok: true; report: FixReport } | { ok: false; fault: Fault };

/** Checks, writes, reads back: two round trips for several hundred fixes. Never rejects. */
export async function applyFixes(sheetName: string, changes: readonly CellChange[]): Promise<FixOutcome> {
  try {
    const report: FixReport = { applied: [], refused: [] };
    await runExcel(async (context) => {
      Object.assign(report, { applied: [], refused: [] });
      const sheet = context.workbook.worksheets.getItem(sheetName);
      for (let first = 0; first < changes.length; first += atOnce) {
        await applySome(sheet, changes.slice(first, first + atOnce), report);
      }
    });
    return { ok: true, report };
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** The changes that take applied fixes back. */
export function undoing({ applied }: FixReport): CellChange[] {
  return applied.map(({ cell, from, to, held }) => ({ cell, from: to, to: from, value: held }));
}

/** So many stay below what Excel passes on in one request. */
const atOnce = 500;

async function applySome(sheet: Excel.Worksheet, changes: readonly CellChange[], report: FixReport): Promise<void> {
  const seen = changes.map((change) => ({ change, range: sheet.getRange(change.cell).load("values,formulas") }));
  await sheet.context.sync();
  const fitting = new Map<CellChange, CellValue>();
  for (const { change, range } of seen) {
    if (!holds(range, change.from)) continue;
    fitting.set(change, range.values[0][0] as CellValue);
    range.values = [
      [change.value === undefined || typeof change.value === "string" ? asTyped(change.to) : change.value],
    ];
    range.load("values,formulas");
  }
  await sheet.context.sync();
  for (const { change, range } of seen) {
    const { cell, from, to } = change;
    const held = fitting.get(change);
    if (held !== undefined && holds(range, to)) report.applied.push({ cell, from, to, held });
    else report.refused.push({ fix: { cell, from, to }, found: String(range.values[0][0]) });
  }
}

/** A formula is the person's own work and never overwritten. */
function holds({ values, formulas }: Excel.Range, text: string): boolean {
  const formula: unknown = formulas[0][0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[0][0];
  return !isFormula && String(values[0][0]) === text;
}
