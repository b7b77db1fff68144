/** Adds an owner to the register, below the others: whole, in a blank row, or not at all. */
import { registerRow } from "../../agenda/register/newRows";
import { registerHeaders } from "../../agenda/register/register";
import type { CellValue } from "../../agenda/model/grid";
import type { RegisteredOwner } from "../../agenda/model/register";
import { explainFault } from "../host/faults";
import type { Fault } from "../host/faults";
import { runExcel } from "../host/run";
import { asTyped } from "../host/cellText";
import type { CellChange } from "../rows/cellChange";
import { changeCells } from "../rows/changeCells";
import type { SeenRows } from "../rows/seenRows";
import { alreadyThere, changedMeanwhile, indexOf, notBlankBelow, orFault, readRows, rowsOf } from "./registerRows";

/** A colleague may add one at the same moment: theirs stays, and this one goes below it. */
const mostAttempts = 3;

/** Adds an owner below the others. Null when done. */
export async function addOwner(owner: RegisteredOwner): Promise<Fault | null> {
  return orFault(async () => {
    for (let attempt = 1; ; attempt++) {
      const fault = await addOnce(owner);
      if (fault !== changedMeanwhile || attempt === mostAttempts) return fault;
    }
  });
}

async function addOnce(owner: RegisteredOwner): Promise<Fault | null> {
  const { seen, below } = await runExcel(readRows);
  if (rowsOf(owner.name, seen).length > 0) return alreadyThere(owner.name);
  const rows = withoutBlankEnd(seen.rows);
  const blank = seen.rows[rows.length] ?? below;
  if (!isBlankRow(blank)) return notBlankBelow;
  const row = seen.headerRow + rows.length + 1;
  const changes = seen.header.flatMap((name, index): CellChange[] => {
    const to = String(registerRow(owner)[indexOf(registerHeaders, String(name))] ?? "");
    const column = seen.firstColumn + index;
    return to === "" ? [] : [{ row, column, from: "", to, value: asTyped(to), fill: null }];
  });
  // The blank row, below the table or in it, as the last row of the rows that were seen: both are the person's own.
  const written = await changeCells({ ...seen, rows: [...rows, blank] }, changes);
  if (written.done.length === changes.length) {
    try {
      if (await runExcel((context) => takeIntoTable(context, owner.name))) return null;
    } catch (error) {
      written.fault = await explainFault(error);
    }
  }
  const undone = await changeCells(
    written.seen,
    written.done.map(({ change }) => ({ ...change, from: change.to, to: "", value: "" })),
  );
  await runExcel((context) => leaveOutOfTable(context, seen.rows.length + 1));
  return undone.fault ?? written.fault ?? changedMeanwhile;
}

/** Excel gives a table that was made of its headers alone a blank row. */
function withoutBlankEnd(rows: SeenRows["rows"]): SeenRows["rows"] {
  return rows.slice(0, rows.findLastIndex((row) => !isBlankRow(row)) + 1);
}

function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every((value) => value === "");
}

/**
 * False where a colleague has just typed over the owner. Excel may have taken the row in by itself. TableRowCollection.add makes conflicts where a colleague edits the table at the same time.
 */
async function takeIntoTable(context: Excel.RequestContext, name: string): Promise<boolean> {
  const { table, seen, below } = await readRows(context);
  const { header, headerRow, firstColumn, rows } = seen;
  if (rowsOf(name, seen).length > 0) return true;
  if (rowsOf(name, { ...seen, rows: [below] }).length === 0) return false;
  table.resize(table.worksheet.getRangeByIndexes(headerRow - 1, firstColumn - 1, rows.length + 2, header.length));
  await context.sync();
  return true;
}

/** The blank row that is left of an owner that could not be added whole. */
async function leaveOutOfTable(context: Excel.RequestContext, rowCount: number): Promise<void> {
  const { table, seen } = await readRows(context);
  const { header, headerRow, firstColumn, rows } = seen;
  if (rows.length < rowCount || !isBlankRow(rows.at(-1) ?? [])) return;
  table.resize(table.worksheet.getRangeByIndexes(headerRow - 1, firstColumn - 1, rows.length, header.length));
  await context.sync();
}
