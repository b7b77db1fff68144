/** Protected sheets and workbooks: what they say of themselves, and what they refuse. */
import { inTurn } from "../case";
import type { SelfCheckCase, Work } from "../case";

const protectedSheet: Work = async (context, sheet) => {
  sheet.getRange("A1:B1").values = [["locked", "open"]];
  sheet.getRange("B1").format.protection.locked = false;
  sheet.protection.protect();
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  return protection.protected;
};

const protectedWorkbook: Work = async (context) => {
  const { protection } = context.workbook;
  protection.protect();
  protection.load("protected");
  await context.sync();
  return protection.protected;
};

export const protectionCases: readonly SelfCheckCase[] = [
  {
    title: "a protected sheet takes values in open cells alone",
    members: ["WorksheetProtection.protected", "Range.values", "Range.formulas"],
    ask: inTurn({
      protected: protectedSheet,
      "a locked cell": (_, sheet) => void (sheet.getRange("A1").values = [["x"]]),
      "a locked cell's formula": (_, sheet) => void (sheet.getRange("A1").formulas = [["=1"]]),
      "an open cell": async (context, sheet) => {
        const cell = sheet.getRange("B1");
        cell.values = [["x"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] as string;
      },
      "an open and a locked cell": (_, sheet) => void (sheet.getRange("A1:B1").values = [["x", "y"]]),
    }),
  },
  {
    title: "a protected sheet refuses formats, rows, tables, charts and rules",
    members: ["RangeFill.color", "Range.insert", "Range.delete", "TableCollection.add", "ChartCollection.add"],
    ask: inTurn({
      protected: protectedSheet,
      fill: (_, sheet) => void (sheet.getRange("B1").format.fill.color = "#FF0000"),
      width: (_, sheet) => void (sheet.getRange("B1").format.columnWidth = 90),
      "number format": (_, sheet) => void (sheet.getRange("B1").numberFormat = [["0"]]),
      "inserted rows": (_, sheet) => void sheet.getRange("1:1").insert("Down"),
      "deleted rows": (_, sheet) => {
        sheet.getRange("1:1").delete("Up");
        return null;
      },
      cleared: (_, sheet) => {
        sheet.getRange("A1").clear("Contents");
        return null;
      },
      table: (_, sheet) => void sheet.tables.add("A1:B2", true),
      chart: (_, sheet) => void sheet.charts.add("BarStacked", sheet.getRange("A1:B2"), "Columns"),
      "conditional format": (_, sheet) => void sheet.getRange("B1").conditionalFormats.add("Custom"),
      validation: (_, sheet) =>
        void (sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
    }),
  },
  {
    title: "a protected sheet is read, marked, renamed and deleted",
    members: ["Worksheet.protection", "WorksheetCustomPropertyCollection.add", "Worksheet.name", "Worksheet.delete"],
    ask: inTurn({
      protected: protectedSheet,
      read: async (context, sheet) => {
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return cell.values[0]?.[0] as string;
      },
      marked: (_, sheet) => {
        sheet.customProperties.add("self-check", "one");
        return null;
      },
      renamed: async (context, sheet) => {
        sheet.name = "Self-check 3";
        sheet.load("name");
        await context.sync();
        return sheet.name;
      },
      "page layout": (_, sheet) => void (sheet.pageLayout.orientation = "Landscape"),
      "frozen rows": (_, sheet) => {
        sheet.freezePanes.freezeRows(1);
        return null;
      },
      "another sheet, deleted": async (context) => {
        const sheet = context.workbook.worksheets.add("Self-check 2");
        sheet.protection.protect();
        await context.sync();
        sheet.delete();
        return null;
      },
    }),
  },
  {
    title: "a sheet is protected once, and takes values again when it is opened",
    members: ["WorksheetProtection.protected"],
    ask: inTurn({
      protected: protectedSheet,
      again: (_, sheet) => {
        sheet.protection.protect();
        return null;
      },
      opened: async (context, sheet) => {
        const { protection } = sheet;
        protection.unprotect();
        sheet.getRange("A1").values = [["x"]];
        protection.load("protected");
        await context.sync();
        return protection.protected;
      },
      "opened again": (_, sheet) => {
        sheet.protection.unprotect();
        return null;
      },
    }),
  },
  {
    title: "in a protected workbook no sheet is added, renamed, moved, hidden or deleted, and cells are written",
    members: ["Workbook.protection", "WorkbookProtection.protected", "WorksheetCollection.add", "Worksheet.visibility"],
    ask: inTurn({
      protected: protectedWorkbook,
      again: (context) => {
        context.workbook.protection.protect();
        return null;
      },
      added: (context) => void context.workbook.worksheets.add("Self-check 2"),
      renamed: (_, sheet) => void (sheet.name = "Self-check 3"),
      moved: (_, sheet) => void (sheet.position = 0),
      hidden: (_, sheet) => void (sheet.visibility = "Hidden"),
      copied: (_, sheet) => void sheet.copy("End"),
      deleted: (_, sheet) => {
        sheet.delete();
        return null;
      },
      written: (_, sheet) => {
        sheet.getRange("A1").values = [["x"]];
        return null;
      },
      "a table": (_, sheet) => {
        sheet.tables.add("A1:B2", true);
        return null;
      },
      "a name": (context) => {
        context.workbook.names.add("SelfCheckName", "=1");
        return null;
      },
      opened: async (context) => {
        const { protection } = context.workbook;
        protection.unprotect();
        protection.load("protected");
        await context.sync();
        return protection.protected;
      },
    }),
  },
];
