/** The rating column of the agenda, where the aids to rating go. */
import { cellAddress } from "../../../agenda/model/addresses";
import type { Assessed } from "../assess";
import type { AidOutcome } from "./aidOutcome";

export interface RatingColumn {
  range: Excel.Range;
  rows: number;
  /** Address of its first cell, for a rule that applies to each cell: "$F6". */
  first: string;
}

/** Below the header, to the end of the table or of the agenda's last action. Null where the agenda has no ratings. */
export function ratingColumn(context: Excel.RequestContext, { scan, assessment }: Assessed): RatingColumn | null {
  const { agenda, actions } = assessment;
  const { rating } = agenda.columns;
  if (rating === null) return null;
  const area = scan.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === agenda.table)?.area;
  const bottom = Math.max(
    area ? area.rowIndex + area.rowCount : agenda.headerRow + 1,
    ...(area ? [] : [actions.reduce((last, { row }) => Math.max(last, row), agenda.headerRow + 1)]),
  );
  const rows = bottom - agenda.headerRow;
  const sheet = context.workbook.worksheets.getItem(agenda.sheet);
  return {
    range: sheet.getRangeByIndexes(agenda.headerRow, rating - 1, rows, 1),
    rows,
    first: `$${cellAddress(agenda.headerRow + 1, rating)}`,
  };
}

export const noRatings: AidOutcome = { ok: false, blocked: "The agenda has no rating column." };
