/** Puts accepted fixes into cells, each only where the cell still holds what the person saw. One step of undo where Excel can. */
import type { Fix } from "../agenda/types";
import { explainFault } from "./faults";
import type { Fault } from "./faults";
import { runExcel } from "./run";
import { asTyped } from "./sheetContents";

export interface FixReport {
  applied: Fix[];
  /** Fixes that no longer fit, with what the cell holds now. */
  refused: { fix: Fix; found: string }[];
}

export type FixOutcome = { ok: true; report: FixReport } | { ok: false; fault: Fault };

/** Checks, writes, reads back: three round trips for any number of fixes. */
export async function applyFixes(sheetName: string, fixes: readonly Fix[]): Promise<FixOutcome> {
  try {
    return { ok: true, report: await runExcel((context) => applyIn(context, sheetName, fixes)) };
  } catch (error) {
    return { ok: false, fault: explainFault(error) };
  }
}

/** The fixes that take these back. */
export function undoing(fixes: readonly Fix[]): Fix[] {
  return fixes.map(({ cell, from, to }) => ({ cell, from: to, to: from }));
}

async function applyIn(context: Excel.RequestContext, sheetName: string, fixes: readonly Fix[]): Promise<FixReport> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const seen = fixes.map((fix) => ({ fix, range: sheet.getRange(fix.cell).load("values,formulas") }));
  await context.sync();
  const fitting = seen.filter(({ fix, range }) => holds(range, fix.from));
  fitting.forEach(({ fix, range }) => {
    range.values = [[asTyped(fix.to)]];
    range.load("values,formulas");
  });
  await context.sync();
  return {
    applied: fitting.filter(({ fix, range }) => holds(range, fix.to)).map(({ fix }) => fix),
    refused: seen
      .filter(({ fix, range }) => !fitting.some((fitted) => fitted.fix === fix) || !holds(range, fix.to))
      .map(({ fix, range }) => ({ fix, found: String(range.values[0][0]) })),
  };
}

/** A formula is the person's own work and never overwritten. */
function holds({ values, formulas }: Excel.Range, text: string): boolean {
  const formula: unknown = formulas[0][0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[0][0];
  return !isFormula && String(values[0][0]) === text;
}
