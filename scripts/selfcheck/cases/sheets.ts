/** Sheets: their names, order, visibility, marks and what goes with them. */
import { inTurn, ofEach } from "../case";
import type { Json, SelfCheckCase, Work } from "../case";

const other = "Self-check 2";

const added: Work = async (context) => {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(other).load("name,visibility,position");
  worksheets.load("items/name");
  await context.sync();
  return [sheet.name, sheet.visibility, sheet.position === worksheets.items.length - 1];
};

const theOther = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(other);

export const sheetCases: readonly SelfCheckCase[] = [
  {
    title: "a new sheet is the last one and visible, and is found by name in any case and by id",
    members: ["WorksheetCollection.add", "WorksheetCollection.getItem", "Worksheet.id", "Worksheet.name"],
    ask: inTurn({
      added,
      "in capitals": async (context) => {
        const sheet = context.workbook.worksheets.getItem(other.toUpperCase()).load("name,id");
        await context.sync();
        const byId = context.workbook.worksheets.getItem(sheet.id).load("name");
        await context.sync();
        return [sheet.name, byId.name];
      },
      missing: async (context) => {
        const sheet = context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
        return sheet.name;
      },
      "missing, asked": async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        await context.sync();
        return sheet.isNullObject;
      },
    }),
  },
  {
    title: "a name that no sheet can have is refused",
    members: ["WorksheetCollection.add"],
    ask: (attempt) =>
      ofEach(
        [
          "",
          " ",
          "a/b",
          "a\\b",
          "a:b",
          "a?b",
          "a*b",
          "a[b",
          "'a",
          "a'",
          "a'b",
          "History",
          "x".repeat(31),
          "x".repeat(32),
        ],
        (text) =>
          attempt(async (context) => {
            const sheet = context.workbook.worksheets.add(text).load("name");
            await context.sync();
            const { name } = sheet;
            sheet.delete();
            return text === "" ? name !== "" : name;
          }),
      ),
  },
  {
    title: "a name that another sheet has is refused, in any case",
    members: ["WorksheetCollection.add", "Worksheet.name"],
    ask: inTurn({
      added,
      "added again": (context) => void context.workbook.worksheets.add(other),
      "in capitals": (context) => void context.workbook.worksheets.add(other.toUpperCase()),
      renamed: (_, sheet) => void (sheet.name = other),
      "to its own name in capitals": async (context) => {
        const sheet = theOther(context);
        sheet.name = other.toUpperCase();
        sheet.load("name");
        await context.sync();
        return sheet.name;
      },
    }),
  },
  {
    title: "sheets are moved, and no further than the last place",
    members: ["Worksheet.position"],
    ask: inTurn({
      added,
      first: async (context) => {
        const sheet = theOther(context);
        sheet.position = 0;
        sheet.load("position");
        await context.sync();
        return sheet.position;
      },
      "too far": (context) => void (theOther(context).position = 99),
      "before the first": (context) => void (theOther(context).position = -1),
    }),
  },
  {
    title: "hidden and very hidden sheets: shown, activated, deleted",
    members: ["Worksheet.visibility", "Worksheet.activate", "Worksheet.delete", "SheetVisibility.veryHidden"],
    ask: inTurn({
      added,
      "very hidden": async (context) => {
        const sheet = theOther(context);
        sheet.visibility = "VeryHidden";
        sheet.load("visibility");
        await context.sync();
        return sheet.visibility;
      },
      "its cells are written": async (context) => {
        const cell = theOther(context).getRange("A1");
        cell.values = [["hidden"]];
        cell.load("values");
        await context.sync();
        return cell.values as Json;
      },
      "activated when very hidden": (context) => {
        theOther(context).activate();
        return null;
      },
      "deleted when very hidden": (context) => {
        theOther(context).delete();
        return null;
      },
      hidden: async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(other);
        await context.sync();
        if (sheet.isNullObject) return "gone";
        sheet.visibility = "Hidden";
        sheet.load("visibility");
        await context.sync();
        return sheet.visibility;
      },
      "deleted when hidden": async (context) => {
        theOther(context).delete();
        const sheet = context.workbook.worksheets.getItemOrNullObject(other);
        await context.sync();
        return sheet.isNullObject;
      },
    }),
  },
  {
    title: "the last visible sheet is neither hidden nor deleted",
    members: ["Worksheet.visibility", "Worksheet.delete"],
    ask: inTurn({
      "hidden all but one": async (context, sheet) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id");
        sheet.load("id");
        await context.sync();
        for (const one of worksheets.items) if (one.id !== sheet.id) one.visibility = "Hidden";
        return null;
      },
      hidden: (_, sheet) => void (sheet.visibility = "Hidden"),
      deleted: (_, sheet) => {
        sheet.delete();
        return null;
      },
    }),
  },
  {
    title: "a deleted sheet takes its tables and names with it",
    members: ["Worksheet.delete", "Workbook.tables", "Workbook.names"],
    ask: inTurn({
      added,
      filled: (context) => {
        theOther(context).tables.add("A1:B2", true).name = "SelfCheckTable";
        context.workbook.names.add("SelfCheckName", theOther(context).getRange("A1"));
        return null;
      },
      deleted: async (context) => {
        theOther(context).delete();
        const table = context.workbook.tables.getItemOrNullObject("SelfCheckTable");
        const name = context.workbook.names.getItemOrNullObject("SelfCheckName").load("formula");
        await context.sync();
        return [table.isNullObject, name.isNullObject ? "gone" : String(name.formula)];
      },
    }),
  },
  {
    title: "frozen rows, and gridlines",
    members: ["WorksheetFreezePanes.freezeRows", "Worksheet.showGridlines"],
    ask: inTurn({
      frozen: async (context, sheet) => {
        sheet.freezePanes.freezeRows(3);
        sheet.showGridlines = false;
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        sheet.load("showGridlines");
        await context.sync();
        return [frozen.address.slice(frozen.address.lastIndexOf("!") + 1), sheet.showGridlines];
      },
      "no rows": async (context, sheet) => {
        sheet.freezePanes.freezeRows(0);
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return frozen.isNullObject;
      },
      "fewer than none": (_, sheet) => {
        sheet.freezePanes.freezeRows(-1);
        return null;
      },
    }),
  },
  {
    title: "what is known of a sheet as plain data",
    members: ["Worksheet.toJSON", "Worksheet.load"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.load("name,visibility");
        await context.sync();
        const { name, visibility } = sheet.toJSON();
        return [name ?? null, visibility ?? null];
      }),
  },
];
