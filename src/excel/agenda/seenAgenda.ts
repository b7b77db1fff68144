/** The agenda as a person sees it in the pane: what a change of its cells is compared with. */
import type { AgendaSource } from "../../agenda/model/agenda";
import type { RowFormat } from "../../agenda/model/grid";
import type { SeenRows } from "../rows/seenRows";
import type { WorkbookScan } from "../workbook/workbookScan";

/** Its rows as they were read, with the fills that stand for ratings. */
export interface SeenAgenda extends SeenRows {
  ratingColumn: number | null;
  /** Parallel to the rows; null where formats were not read. */
  formats: readonly RowFormat[] | null;
}

export function seenAgenda({ sheets }: WorkbookScan, source: AgendaSource): SeenAgenda {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  const { table, headerRow, firstColumn, header, rows, columns, formats } = source;
  return {
    sheetId: sheet?.id ?? source.sheet,
    tableId: sheet?.tables.find(({ name }) => name === table)?.id ?? null,
    headerRow,
    firstColumn,
    header,
    rows,
    identityColumn: columns.action,
    ratingColumn: columns.rating,
    formats,
  };
}
