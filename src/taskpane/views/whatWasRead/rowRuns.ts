/** Rows as runs, and the cells that were read, as people write them. */
import { cellAddress } from "../../../agenda/model/addresses";
import type { Assessment } from "../../../agenda/model/assessment";
import { lastRowRead } from "../../../agenda/model/leftOut";

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

/** "A4:H31", from the header row. */
export function cellsRead(assessment: Assessment): string {
  const { firstColumn, lastColumn } = assessment.agenda;
  return columnsRead(assessment, firstColumn, lastColumn);
}

/** From the header row to the last row of the agenda. */
export function columnsRead({ agenda, actions }: Assessment, first: number, last = first): string {
  const lastRow = lastRowRead(agenda.headerRow, actions, agenda.leftOut);
  return `${cellAddress(agenda.headerRow, first)}:${cellAddress(lastRow, last)}`;
}
