/** Excel.NoteCollection of one sheet: the notes on its cells, which can be read. */
import { printCell } from "../../../model/address/addresses";
import type { Attached } from "../../../model/cells/attachedComments";
import type { SheetModel } from "../../../model/sheet/sheet";
import { collectionType, ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { findRange } from "../range/rangeAddress";

interface SheetNote {
  sheet: SheetModel;
  note: Attached;
}

/** A note is known by the address of its cell. */
export const noteCollectionType: ExcelType<SheetModel> = collectionType(() => ({
  typeName: "NoteCollection",
  items: (sheet) => notesOf(sheet).map((note) => noteType.of(note)),
  find: (sheet, key, session) => {
    if (typeof key !== "string") return null;
    const { top, left } = findRange(session, sheet, key).area;
    return noteType.orNull(notesOf(sheet).find(({ note }) => note.row === top && note.column === left) ?? null);
  },
}));

function notesOf(sheet: SheetModel): SheetNote[] {
  return sheet.attachedComments.notes().map((note) => ({ sheet, note }));
}

const noteType: ExcelType<SheetNote> = new ExcelType(() => ({
  typeName: "Note",
  identify: ({ note }) => ({ _Id: printCell(note.row, note.column) }),
  properties: {
    authorName: { get: ({ note }) => note.author },
    content: { get: ({ note }) => note.text },
  },
  methods: {
    getLocation: ({ sheet, note: { row, column } }, _, session) =>
      rangeType.of(session.range(sheet, { top: row, left: column, bottom: row, right: column })),
  },
}));
