/** Writes accepted fixes, each only where the cell still has what the person saw. One step of undo where Excel can. */
import type { CellValue } from "../../agenda/model/grid";
import type { Fix } from "../../agenda/model/finding";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { asTyped } from "../host/cellText";

/** A fix, or the undoing of one: then `value` is what the cell had before, a number as a number. */
export interface CellChange extends Fix {
  value?: CellValue;
}

export interface FixReport {
  /** With what each cell had before. */
  applied: (Fix & { before: CellValue })[];
  /** Fixes that no longer fit, with what the cell has now. */
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

/** The changes that undo applied fixes. */
export function undoing({ applied }: FixReport): CellChange[] {
  return applied.map(({ cell, from, to, before }) => ({ cell, from: to, to: from, value: before }));
}

/** So many changes fit in one request. */
const atOnce = 500;

async function applySome(sheet: Excel.Worksheet, changes: readonly CellChange[], report: FixReport): Promise<void> {
  const seen = changes.map((change) => ({ change, range: sheet.getRange(change.cell).load("values,formulas") }));
  await sheet.context.sync();
  const previousValues = new Map<CellChange, CellValue>();
  for (const { change, range } of seen) {
    const { value, isFormula } = contentOf(range);
    if (isFormula || String(value) !== change.from) continue;
    previousValues.set(change, value);
    range.values = [
      [change.value === undefined || typeof change.value === "string" ? asTyped(change.to) : change.value],
    ];
    range.load("values,formulas");
  }
  await sheet.context.sync();
  for (const { change, range } of seen) {
    const { cell, from, to } = change;
    const before = previousValues.get(change);
    const { value, isFormula } = contentOf(range);
    if (before !== undefined && !isFormula && String(value) === to) report.applied.push({ cell, from, to, before });
    else report.refused.push({ fix: { cell, from, to }, found: String(value) });
  }
}

/** A formula is the person's own work and never overwritten. */
function contentOf({ values, formulas }: Excel.Range): { value: CellValue; isFormula: boolean } {
  const [[value]] = values as [[CellValue]];
  const [[formula]] = formulas as [[CellValue]];
  return { value, isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value };
}
