/**
 * Which cells of a sheet have a note or a threaded comment; what they say is never read. Excel says where each is only when it is asked
 * for by its index, so the scan of the workbook counts them, and the read of the agenda asks where they are.
 */
import { cellAddress } from "../../agenda/model/addresses";
import type { CellNotes } from "../../agenda/model/agenda";

/** Null where this Excel can't say. */
export interface NoteCounts {
  notes: number | null;
  comments: number | null;
}

export function queueNoteCounts(sheet: Excel.Worksheet): { take(): NoteCounts } {
  const notes = canReadNotes() ? sheet.notes.getCount() : null;
  const comments = canReadComments() ? sheet.comments.getCount() : null;
  return { take: () => ({ notes: notes?.value ?? null, comments: comments?.value ?? null }) };
}

/** Each is one more request in the batch: a sheet with more of a kind is not asked where they are. */
const mostAsked = 1_000;

export function queueCellNotes(sheet: Excel.Worksheet, counts: NoteCounts): { take(): CellNotes } {
  const notes = queueCells(counts.notes, (index) => sheet.notes.getItemAt(index));
  const comments = queueCells(counts.comments, (index) => sheet.comments.getItemAt(index));
  const tooMany = [counts.notes, counts.comments].filter((count) => count !== null && count > mostAsked);
  const unplaced = tooMany.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { take: () => ({ notes: notes.take(), comments: comments.take(), unplaced }) };
}

function queueCells(
  count: number | null,
  itemAt: (index: number) => Excel.Note | Excel.Comment,
): { take(): string[] | null } {
  if (count === null || count > mostAsked) return { take: () => null };
  const cells = Array.from({ length: count }, (_, index) => itemAt(index).getLocation().load("rowIndex,columnIndex"));
  return { take: () => cells.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex + 1, columnIndex + 1)) };
}

/** ExcelApi 1.18; an office.js older than that lacks the member. */
function canReadNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18") && "notes" in Excel.Worksheet.prototype;
}

function canReadComments(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}
