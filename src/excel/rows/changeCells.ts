/**
 * Every write to a person's cells goes through here. Each cell is tracked with its row, compared with what the person saw, written
 * and read back: a row that moved is found again by its own words, and what is no longer as it was seen is left alone.
 */
import type { CellValue } from "../../agenda/model/grid";
import { asTyped } from "../host/cellText";
import { explainFault, PutBackFailed } from "../host/faults";
import type { Fault } from "../host/faults";
import { changeExcel } from "../host/run";
import type { CellChange } from "./cellChange";
import { partsOfChanges } from "./changeParts";
import { queueFill } from "./fills";
import { contentOf, isWritten, perhapsMade, restoreOthers } from "./otherRows";
import type { Content } from "./otherRows";
import { trackCells } from "./trackedCells";
import type { TrackedCell } from "./trackedCells";
import { RowFinder, withCell } from "./seenRows";
import type { SeenRows } from "./seenRows";

export interface Refusal<Change extends CellChange = CellChange> {
  change: Change;
  /** Its row is gone, or is there more than once; or the cell has something else. */
  why: "gone" | "twice" | "differs";
  /** What the cell has now; "" where its row was not found. */
  found: string;
}

/** What is in the workbook now. After a fault it is read again: what was meant to be written counts for nothing. */
export interface ChangedCells<Change extends CellChange = CellChange> {
  done: { change: Change; before: CellValue }[];
  refused: Refusal<Change>[];
  /** Not reached, because of the fault. */
  left: Change[];
  /** Excel did not answer any more: they may have changed or not. */
  unknown: Change[];
  fault: Fault | null;
  /** The rows as they are with what was done, which taking it back starts from. */
  seen: SeenRows;
}

/** Two round trips for several hundred cells, one of them to read back. Never rejects. */
export async function changeCells<Change extends CellChange>(
  seen: SeenRows,
  changes: readonly Change[],
): Promise<ChangedCells<Change>> {
  const parts = partsOfChanges(seen, changes);
  const result: ChangedCells<Change> = { done: [], refused: [], left: [...changes], unknown: [], fault: null, seen };
  const record = ({ done = [], refused = [] }: Partial<Settled<Change>>) => {
    result.done.push(...done);
    result.refused.push(...refused);
    const settled = new Set([...done, ...refused].map(({ change }) => change));
    result.left = result.left.filter((change) => !settled.has(change));
    for (const { change } of done) result.seen = withCell(result.seen, change, change.to);
  };
  let underWay: readonly CheckedCell<Change>[] = [];
  try {
    await changeExcel({
      plan: (context) => checkCells(context, seen, parts[0] ?? []),
      write: async (context, first) => {
        for (const [index, part] of parts.entries()) {
          const checked = index === 0 ? first : await checkCells(context, result.seen, part);
          record(checked);
          underWay = checked.fit;
          record(await writeCells(context, result.seen, checked.fit));
          underWay = [];
        }
      },
      putBack: async (context) => {
        const { done, refused } = await readBack(context, result.seen, underWay);
        const now = done.reduce((rows, { change }) => withCell(rows, change, change.to), result.seen);
        const made = new Set(done.map(({ change }) => change));
        const unmade = underWay.map(({ tracked }) => tracked).filter(({ seen: change }) => !made.has(change));
        await restoreOthers(context, now, unmade);
        const doubtful = await perhapsMade(
          context,
          now,
          unmade.map(({ seen: change }) => change),
        );
        record({ done, refused: refused.filter(({ change }) => !doubtful.includes(change)) });
        leaveUnknown(result, doubtful);
        underWay = [];
      },
    });
  } catch (error) {
    if (error instanceof PutBackFailed) {
      leaveUnknown(
        result,
        underWay.map(({ tracked }) => tracked.seen),
      );
    }
    // Where all are settled by what was read back, nothing has failed for the person.
    if (result.left.length + result.unknown.length > 0) result.fault = await explainFault(error);
  }
  return result;
}

type Settled<Change extends CellChange> = Pick<ChangedCells<Change>, "done" | "refused">;

function leaveUnknown<Change extends CellChange>(result: ChangedCells<Change>, changes: readonly Change[]): void {
  result.unknown.push(...changes);
  result.left = result.left.filter((change) => !changes.includes(change));
}

interface CheckedCell<Change extends CellChange> {
  tracked: TrackedCell<Change>;
  content: Content;
}

/** A formula is the person's own work and never overwritten. */
async function checkCells<Change extends CellChange>(
  context: Excel.RequestContext,
  seen: SeenRows,
  changes: readonly Change[],
): Promise<{ fit: CheckedCell<Change>[]; refused: Refusal<Change>[] }> {
  const { tracked, missing } = await trackCells(context, seen, changes);
  const fills = tracked.map((one) => (one.seen.fill === null ? null : queueFill(one.cell, one.seen.fill)));
  if (fills.some((fill) => fill !== null)) await context.sync();
  const refused: Refusal<Change>[] = missing.map(({ seen: change, why }) => ({ change, why, found: "" }));
  const fit = tracked.flatMap((one, index) => {
    const content = contentOf(one.cell);
    const isAsSeen = content.formula === null && String(content.value) === one.seen.from;
    if (isAsSeen && fills[index]?.isSame() !== false) return [{ tracked: one, content }];
    refused.push({ change: one.seen, why: "differs", found: String(content.value) });
    return [];
  });
  return { fit, refused };
}

/** Reads each row once more in the batch that writes: where somebody was faster, the cell gets back what they gave it. */
async function writeCells<Change extends CellChange>(
  context: Excel.RequestContext,
  seen: SeenRows,
  cells: readonly CheckedCell<Change>[],
): Promise<Settled<Change>> {
  if (cells.length === 0) return { done: [], refused: [] };
  const before = cells.map(({ tracked }) => {
    tracked.row.load("values");
    return tracked.cell.getOffsetRange(0, 0).load("values,formulas");
  });
  for (const { tracked } of cells) tracked.cell.values = [[tracked.seen.value]];
  for (const { tracked } of cells) tracked.cell.load("values,formulas");
  await context.sync();

  const finder = new RowFinder(seen);
  const overtaken = cells.flatMap(({ tracked, content }, index) => {
    const range = before[index];
    if (range === undefined) return [];
    const now = contentOf(range);
    return finder.isRow(tracked.seen, tracked.rowCells()) && isSame(now, content) ? [] : [{ tracked, content: now }];
  });
  for (const { tracked, content } of overtaken) {
    if (!isWritten(tracked)) continue;
    restore(tracked.cell, content);
    tracked.cell.load("values,formulas");
  }
  if (overtaken.length > 0) await context.sync();
  const lost = new Set(overtaken.map(({ tracked }) => tracked));
  return settle(cells, ({ tracked }) => !lost.has(tracked) && isWritten(tracked));
}

/** After a fault: which of the cells have been written, whether Excel said so or not. */
async function readBack<Change extends CellChange>(
  context: Excel.RequestContext,
  seen: SeenRows,
  cells: readonly CheckedCell<Change>[],
): Promise<Settled<Change>> {
  if (cells.length === 0) return { done: [], refused: [] };
  const changes = cells.map(({ tracked }) => tracked.seen);
  const written = changes.reduce((rows, change) => withCell(rows, change, change.to), seen);
  const after = await trackCells(context, written, changes);
  const others = after.missing.map((one) => one.seen);
  const unwritten = others.length === 0 ? { tracked: [] } : await trackCells(context, seen, others);
  const finder = new RowFinder(seen);
  const before = new Map(cells.map((cell) => [cell.tracked.seen, cell]));
  const found = [...after.tracked, ...unwritten.tracked].flatMap((tracked) => {
    const cell = before.get(tracked.seen);
    if (cell === undefined) return [];
    // Elsewhere it may be another row with the same words.
    const isSure = cell.tracked.place.row === tracked.place.row || finder.isUnique(tracked.seen);
    return isSure ? [{ tracked, content: cell.content }] : [];
  });
  const { done, refused } = settle(found, ({ tracked }) => isWritten(tracked));
  return { done, refused: refused.filter(({ change, found: now }) => now !== change.from) };
}

function settle<Change extends CellChange>(
  cells: readonly CheckedCell<Change>[],
  isDone: (cell: CheckedCell<Change>) => boolean,
): Settled<Change> {
  const done = cells.filter(isDone).map(({ tracked, content }) => ({ change: tracked.seen, before: content.value }));
  const refused = cells
    .filter((cell) => !isDone(cell))
    .map(({ tracked }): Refusal<Change> => ({
      change: tracked.seen,
      why: "differs",
      found: String(contentOf(tracked.cell).value),
    }));
  return { done, refused };
}

function isSame(one: Content, other: Content): boolean {
  return one.formula === other.formula && String(one.value) === String(other.value);
}

function restore(cell: Excel.Range, { value, formula }: Content): void {
  if (formula !== null) cell.formulas = [[formula]];
  else cell.values = [[typeof value === "string" ? asTyped(value) : value]];
}
