/** The columns of an agenda that have content in its actions' rows, and that nothing was made of. */
import { cellText, isBlank, isPlaceholder, saysNothing } from "../cells/cellText";
import { scoreHeader } from "../find/columns/headers";
import type { AgendaSource, UnreadColumn } from "../model/agenda";
import type { CellValue } from "../model/grid";

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

/** Whether a sheet row is filled in a column of comments that was not read: its header says so, and its cells are words. */
export function otherComments(source: AgendaSource): (row: number) => boolean {
  const { header, rows, headerRow, firstColumn } = source;
  const used = usedColumns(source);
  const indexes = header.flatMap((value, index) =>
    !used.has(firstColumn + index) && headsComments(cellText(value)) && areMostlyWords(rows.map((row) => row[index]))
      ? [index]
      : [],
  );
  return (row) => indexes.some((index) => isWords(rows[row - headerRow - 1]?.[index]));
}

function headsComments(header: string): boolean {
  const { comment = 0, ...others } = scoreHeader(header);
  return comment >= surelyNamed && Object.values(others).every((score) => score < comment);
}

const surelyNamed = 0.6;

function areMostlyWords(values: readonly (CellValue | undefined)[]): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return filled.filter(isWords).length * 2 > filled.length;
}

function isWords(value: CellValue | undefined): boolean {
  const text = cellText(value);
  return /\p{L}/u.test(text) && !saysNothing(text) && !isPlaceholder(text);
}

function usedColumns({ columns, earlier, ratingColumns }: AgendaSource): ReadonlySet<number | null> {
  return new Set([
    ...Object.values(columns),
    ...Object.values(earlier).flat(),
    ...ratingColumns.map(({ column }) => column),
  ]);
}
