/** The workbook as a whole: batches, what is not there, events, functions, notes and undo. */
import { inTurn, loaded } from "../case";
import type { Json, SelfCheckCase } from "../case";

/** Milliseconds after which an event has not come. */
const patience = 5_000;

export const workbookCases: readonly SelfCheckCase[] = [
  {
    title: "a batch that fails half-way keeps what it has done",
    members: ["Range.values", "WorksheetCollection.getItem"],
    ask: inTurn({
      batch: async (context, sheet) => {
        sheet.getRange("A1").values = [["done"]];
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["x"]];
        sheet.getRange("A2").values = [["not done"]];
        await context.sync();
        return null;
      },
      after: (_, sheet) => loaded(sheet.getRange("A1:A2"), "values"),
    }),
  },
  {
    title: "a refusal names the member that was refused",
    members: ["Worksheet.name", "WorksheetCollection.add", "Table.name", "Range.values"],
    ask: (attempt) =>
      attempt(async (context, sheet) => [
        await refusedMember(context, () => void (sheet.name = "a/b")),
        await refusedMember(context, () => void context.workbook.worksheets.add("a/b")),
        await refusedMember(context, () => void (sheet.tables.add("A1:B2", true).name = "two words")),
        await refusedMember(context, () => void (sheet.getRange("D1").values = [["=1+"]])),
      ]),
  },
  {
    title: "a property that was not loaded is not read",
    members: ["Range.values"],
    ask: (attempt) => attempt((_, sheet) => sheet.getRange("A1").values as Json),
  },
  {
    title: "what is not there is a null object, and so is all that is reached through it",
    members: ["TableCollection.getItemOrNullObject", "Table.getRange"],
    ask: (attempt) =>
      attempt(async (context) => {
        const table = context.workbook.tables.getItemOrNullObject("Nowhere");
        const range = table.getRange().load("values");
        await context.sync();
        return [table.isNullObject, range.isNullObject];
      }),
  },
  {
    title: "a collection loads properties of its items, named with and without items/",
    members: ["WorksheetCollection.load", "WorksheetCollection.items"],
    ask: (attempt) =>
      attempt(async (context) => {
        const one = context.workbook.worksheets.load("items/name,items/visibility");
        await context.sync();
        const first = one.items.map(({ visibility }) => visibility);
        const other = context.workbook.worksheets.load("visibility");
        await context.sync();
        return [first, other.items.map(({ visibility }) => visibility)];
      }),
  },
  {
    title: "a date function gives a serial number, and says whether dates count from 1900",
    members: ["Functions.date", "FunctionResult.value"],
    ask: (attempt) =>
      attempt(async (context) => {
        const date = context.workbook.functions.date(1904, 1, 2).load("value");
        await context.sync();
        return date.value;
      }),
  },
  {
    title: "listeners hear of changed cells, added and deleted sheets, until they are removed",
    members: ["WorksheetCollection.onChanged", "WorksheetCollection.onAdded", "WorksheetCollection.onDeleted"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const { worksheets } = context.workbook;
        const heard: string[] = [];
        let tell = () => {};
        const listener = (name: string) => () => {
          if (!heard.includes(name)) heard.push(name);
          tell();
          return Promise.resolve();
        };
        const handlers = [
          worksheets.onChanged.add(listener("changed")),
          worksheets.onAdded.add(listener("added")),
          worksheets.onDeleted.add(listener("deleted")),
        ];
        await context.sync();
        sheet.getRange("A1").values = [["x"]];
        const added = worksheets.add("Self-check 2");
        await context.sync();
        added.delete();
        await context.sync();
        await patiently((done) => {
          tell = () => heard.length === handlers.length && done();
          tell();
        });
        for (const handler of handlers) handler.remove();
        await context.sync();
        return heard.sort();
      }),
  },
  {
    title: "a blank sheet has no comments",
    members: ["CommentCollection.getCount", "Worksheet.comments"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const comments = sheet.comments.getCount();
        await context.sync();
        return comments.value;
      }),
  },
  {
    title: "the first comment of a blank sheet is not there",
    members: ["CommentCollection.getItemAt"],
    ask: (attempt) => attempt((_, sheet) => loaded(sheet.comments.getItemAt(0).getLocation(), "address")),
  },
  {
    title: "a blank sheet has no notes, and the first is not there",
    members: ["NoteCollection.getCount", "NoteCollection.getItemAt", "Note.getLocation", "Worksheet.notes"],
    set: 18,
    ask: inTurn({
      count: async (context, sheet) => {
        if (!hasNotes()) return { skipped: "notes" };
        const notes = sheet.notes.getCount();
        await context.sync();
        return notes.value;
      },
      first: (_, sheet) =>
        hasNotes() ? loaded(sheet.notes.getItemAt(0).getLocation(), "address") : { skipped: "notes" },
    }),
  },
  {
    title: "what one run writes is one step of undo",
    members: ["RunOptions.mergeUndoGroup"],
    set: 20,
    ask: (attempt) =>
      attempt(async (_, sheet) => {
        sheet.load("name");
        await sheet.context.sync();
        const { name } = sheet;
        return Excel.run({ mergeUndoGroup: true }, async (context) => {
          const cells = context.workbook.worksheets.getItem(name).getRange("A1:A2");
          cells.getCell(0, 0).values = [["one"]];
          await context.sync();
          cells.getCell(1, 0).values = [["two"]];
          return loaded(cells, "values");
        });
      }),
  },
  {
    title: "a request of a million letters is taken",
    members: ["Range.values"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const range = sheet.getRange("A1:A40");
        range.values = Array.from({ length: 40 }, () => ["x".repeat(25_000)]);
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values.map(([text]) => String(text).length).reduce((sum, length) => sum + length, 0);
      }),
  },
  {
    title: "a read of more than five million cells",
    members: ["Range.values"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const range = sheet.getRange("A1:Z200000").load("values");
        await context.sync();
        return (range.values as Json) === null ? null : "values";
      }),
  },
];

/** Over when `begin` has it done, or when an event has not come for so long. */
function patiently(begin: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const longest = setTimeout(resolve, patience);
    begin(() => {
      clearTimeout(longest);
      resolve();
    });
  });
}

/** The office.js of the npm package ends before them. */
function hasNotes(): boolean {
  return "notes" in Excel.Worksheet.prototype;
}

/** "InvalidArgument in Worksheet.name" */
async function refusedMember(context: Excel.RequestContext, queue: () => void): Promise<string> {
  queue();
  try {
    await context.sync();
    return "not refused";
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return `${error.code} in ${String(error.debugInfo.errorLocation)}`;
  }
}
