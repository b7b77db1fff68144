/** Which of the notes and threaded comments of a sheet are on cells of its agenda, from the header row to the last row. */
import { readAddress } from "../model/addresses";
import type { AgendaSource, NotesNotRead } from "../model/agenda";

export function notesNotRead(
  { cellNotes, headerRow, firstColumn, lastColumn }: AgendaSource,
  lastRow: number,
): NotesNotRead {
  const within = (cells: readonly string[] | null) =>
    cells?.flatMap((cell) => {
      const at = readAddress(cell);
      if (at === null || at.row < headerRow || at.row > lastRow) return [];
      return at.column < firstColumn || at.column > lastColumn ? [] : [{ ...at, cell }];
    });
  const notes = within(cellNotes.notes);
  const comments = within(cellNotes.comments);
  const all = [...(notes ?? []), ...(comments ?? [])];
  all.sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    notes: notes?.length ?? null,
    comments: comments?.length ?? null,
    cells: all.map(({ cell }) => cell),
    unplaced: cellNotes.unplaced ?? 0,
  };
}
