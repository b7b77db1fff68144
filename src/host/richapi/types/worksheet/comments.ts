/** Excel.CommentCollection of one sheet: its threaded comments, which can be read. Notes are a collection of their own. */
import type { CommentThread } from "../../../model/cells/attachedComments";
import type { SheetModel } from "../../../model/sheet/sheet";
import { collectionType, ExcelType } from "../../core/excelType";
import { itemNotFound } from "../../core/refusals";
import type { Session } from "../../core/session";
import type { LiveRange } from "../../core/liveRange";
import { rangeType } from "../range/range";
import { rangeArgument } from "../range/rangeAddress";

interface SheetComment {
  sheet: SheetModel;
  thread: CommentThread;
}

export const commentCollectionType: ExcelType<SheetModel> = collectionType(() => ({
  typeName: "CommentCollection",
  items: (sheet) => commentsOf(sheet).map((comment) => commentType.of(comment)),
  find: (sheet, id) => commentType.orNull(commentsOf(sheet).find(({ thread }) => thread.id === id) ?? null),
  methods: {
    getItemByCell: (sheet, args, session) => {
      const { area } = rangeArgument(session, sheet, args, 0);
      const comment = commentsOf(sheet).find(({ thread }) => thread.row === area.top && thread.column === area.left);
      if (comment === undefined) throw itemNotFound();
      return commentType.of(comment);
    },
  },
}));

function commentsOf(sheet: SheetModel): SheetComment[] {
  return sheet.attachedComments.threads().map((thread) => ({ sheet, thread }));
}

const commentType: ExcelType<SheetComment> = new ExcelType(() => ({
  typeName: "Comment",
  identify: ({ thread }) => ({ Id: thread.id }),
  properties: {
    id: { get: ({ thread }) => thread.id },
    authorName: { get: ({ thread }) => thread.author },
    content: { get: ({ thread }) => thread.text },
    resolved: { get: ({ thread }) => thread.resolved },
  },
  navigations: { replies: (comment) => commentReplyCollectionType.of(comment) },
  methods: { getLocation: ({ sheet, thread }, _, session) => rangeType.of(cellOf(session, sheet, thread)) },
}));

/** How many they are; the replies themselves are not here. */
const commentReplyCollectionType: ExcelType<SheetComment> = new ExcelType(() => ({
  typeName: "CommentReplyCollection",
  methods: { getCount: ({ thread }) => thread.replies },
}));

function cellOf(session: Session, sheet: SheetModel, { row, column }: CommentThread): LiveRange {
  return session.range(sheet, { top: row, left: column, bottom: row, right: column });
}
