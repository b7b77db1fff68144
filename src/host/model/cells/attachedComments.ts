/**
 * What people attached to the cells of one sheet: threaded comments and notes. For older programs a threaded comment is also in the
 * file as a note of the same cell; Excel does not show that as a note, and it is none here.
 */
import { parseArea, printArea, printCell, readReference } from "../address/addresses";
import type { AreaMove, Sheet } from "../contracts";
import { eachCell, eachRow } from "../excelts/existingCells";
import type { Cell, Worksheet } from "../excelts/library";
import { unopenedSheet } from "../excelts/unopened/unopenedSheets";

export interface Attached {
  row: number;
  column: number;
  author: string;
  text: string;
}

export interface CommentThread extends Attached {
  /** "{GUID}". */
  id: string;
  resolved: boolean;
  replies: number;
}

type StoredComment = Worksheet["threadedComments"][number];

export class AttachedComments {
  private found: { notes: readonly Attached[]; contentVersion: number } | null = null;

  constructor(private readonly sheet: Sheet) {}

  /** In the order of the file. */
  threads(): CommentThread[] {
    const stored = this.stored();
    const replies = new Map<string, number>();
    for (const { comment } of stored) {
      if (comment.parentId !== undefined) replies.set(comment.parentId, (replies.get(comment.parentId) ?? 0) + 1);
    }
    return stored.flatMap(({ ref, comment: { id, parentId, personId, text, done = false } }) => {
      const at = readReference(ref)?.area;
      if (parentId !== undefined || id === undefined || !at) return [];
      const author = this.sheet.workbook.book.persons.find((person) => person.id === personId)?.displayName ?? "";
      return [{ row: at.top, column: at.left, id, author, text, resolved: done, replies: replies.get(id) ?? 0 }];
    });
  }

  /** From the top down, and from left to right. */
  notes(): readonly Attached[] {
    const { contentVersion } = this.sheet.workbook;
    if (this.found?.contentVersion !== contentVersion) this.found = { notes: this.findNotes(), contentVersion };
    return this.found.notes;
  }

  /** After cells moved, with which notes move by themselves. */
  follow(move: AreaMove): void {
    this.sheet.worksheet.threadedComments = this.stored().flatMap((one) => {
      const area = move(parseArea(one.ref));
      return area ? [{ ...one, ref: printArea(area) }] : [];
    });
  }

  private findNotes(): Attached[] {
    const threaded = new Set(this.stored().map(({ ref }) => ref));
    const notes: Attached[] = [];
    // Notes of a file are given to the library's cells when it is opened.
    if (unopenedSheet(this.sheet.worksheet)) return notes;
    eachRow(this.sheet.worksheet, (row) =>
      eachCell(row, (cell) => {
        if (cell.comment === undefined || threaded.has(printCell(row.number, cell.col))) return;
        notes.push({ row: row.number, column: cell.col, author: cell.comment.author ?? "", text: textOf(cell) });
      }),
    );
    return notes;
  }

  private stored(): StoredComment[] {
    return this.sheet.worksheet.threadedComments;
  }
}

function textOf({ comment }: Cell): string {
  const note = comment?.note;
  return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
}
