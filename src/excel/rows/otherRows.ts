/** Where a write may have met another row than its own: somebody sorted the rows at the same moment, and Excel's answer was lost. */
import type { CellValue } from "../../agenda/model/grid";
import { asTyped } from "../host/cellText";
import type { CellChange } from "./cellChange";
import { CurrentRows, RowFinder, seenRow } from "./seenRows";
import type { SeenRows } from "./seenRows";
import { cellsAt, readCurrent } from "./trackedCells";
import type { TrackedCell } from "./trackedCells";

/** Gives rows that have got what was meant for others what they had when they were seen. One round trip, and another where there are such rows. */
export async function restoreOthers(
  context: Excel.RequestContext,
  seen: SeenRows,
  unwritten: readonly TrackedCell<CellChange>[],
): Promise<void> {
  if (unwritten.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(seen.sheetId);
  const there = unwritten.map((tracked) => ({ change: tracked.seen, ...cellsAt(sheet, tracked.place) }));
  await context.sync();
  const finder = new RowFinder(seen);
  const written = there.filter(
    ({ change, cell, rowCells }) => isWritten({ cell, seen: change }) && !finder.isRow(change, rowCells()),
  );
  for (const { change, cell, rowCells } of written) {
    const columns = written.filter((one) => one.change.row === change.row).map((one) => one.change.column);
    const [other, another] = finder.rowsAsSeen(columns, rowCells());
    if (other === undefined || another !== undefined) continue;
    const value = seenRow(seen, other)[change.column - seen.firstColumn] ?? "";
    if (String(value) !== change.to) cell.values = [[typeof value === "string" ? asTyped(value) : value]];
  }
  await context.sync();
}

/** Changes that were perhaps made after all: several rows have, or had, the words of theirs, and nobody can tell which of them was written to. */
export async function perhapsMade<Change extends CellChange>(
  context: Excel.RequestContext,
  seen: SeenRows,
  left: readonly Change[],
): Promise<Change[]> {
  if (left.length === 0) return [];
  const finder = new RowFinder(seen);
  const current = new CurrentRows(seen, finder, await readCurrent(context, seen));
  return left.filter(
    (change) => !finder.isUnique(change) || current.rowsWith(finder.keyOf(seenRow(seen, change.row))).length > 1,
  );
}

export interface Content {
  value: CellValue;
  /** Null where the cell has none. */
  formula: string | null;
}

export function isWritten({ cell, seen }: Pick<TrackedCell<CellChange>, "cell" | "seen">): boolean {
  const { value, formula } = contentOf(cell);
  return formula === null && String(value) === seen.to;
}

export function contentOf({ values, formulas }: Excel.Range): Content {
  const [[value]] = values as [[CellValue]];
  const [[formula]] = formulas as [[CellValue]];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, formula: isFormula ? formula : null };
}
