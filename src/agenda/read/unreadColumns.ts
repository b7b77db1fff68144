/** The columns of an agenda that have content in its actions' rows, and that nothing was made of. */
import { cellText, isBlank } from "../cells/cellText";
import type { AgendaSource, UnreadColumn } from "../model/agenda";

export function unreadColumns(source: AgendaSource, actions: readonly { row: number }[]): UnreadColumn[] {
  const { header, rows, headerRow, firstColumn, lastColumn } = source;
  const used = usedColumns(source);
  const unread: UnreadColumn[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (used.has(column)) continue;
    const index = column - firstColumn;
    const isFilled = actions.some(({ row }) => !isBlank(rows[row - headerRow - 1]?.[index]));
    if (isFilled) unread.push({ column, header: cellText(header[index]) });
  }
  return unread;
}

function usedColumns({ columns, earlier, ratingColumns }: AgendaSource): ReadonlySet<number | null> {
  return new Set([
    ...Object.values(columns),
    ...Object.values(earlier).flat(),
    ...ratingColumns.map(({ column }) => column),
  ]);
}
