/** Rows as runs, and the cells that were read, as people write them. */
import { cellAddress } from "../../../agenda/model/addresses";
import type { Assessment } from "../../../agenda/model/assessment";
import type { LeftOutKind } from "../../../agenda/model/leftOut";

export interface RowRun {
  first: number;
  last: number;
}

/** Rows from the top down, those that follow each other together. */
export function runsOf(rows: readonly number[]): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

const beyondTheEnd: readonly LeftOutKind[] = ["key", "note below", "blank"];

/** Last sheet row of the agenda. */
export function lastRowRead({ agenda, actions, leftOut }: Assessment): number {
  const within = leftOut.filter(({ kind }) => !beyondTheEnd.includes(kind)).map(({ rows }) => rows.at(-1)?.row ?? 0);
  return Math.max(agenda.headerRow, actions.at(-1)?.row ?? 0, ...within);
}

/** "A4:H31", from the header row. */
export function cellsRead(assessment: Assessment): string {
  const { headerRow, firstColumn, lastColumn } = assessment.agenda;
  return `${cellAddress(headerRow, firstColumn)}:${cellAddress(lastRowRead(assessment), lastColumn)}`;
}
