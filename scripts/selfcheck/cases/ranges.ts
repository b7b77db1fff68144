/** Where ranges are, which addresses there are, and what inserting and deleting does to them. */
import { inTurn, loaded, ofEach } from "../case";
import type { SelfCheckCase } from "../case";

/** Without the sheet's name. */
const where = async (range: Excel.Range): Promise<string> => {
  range.load("address");
  await range.context.sync();
  return range.address.slice(range.address.lastIndexOf("!") + 1);
};

export const rangeCases: readonly SelfCheckCase[] = [
  {
    title: "rows and columns count from 0",
    members: ["Range.rowIndex", "Range.columnIndex", "Range.rowCount", "Range.columnCount", "Range.cellCount"],
    ask: (attempt) =>
      attempt((_, sheet) =>
        loaded(sheet.getRangeByIndexes(2, 1, 3, 2), "rowIndex", "columnIndex", "rowCount", "columnCount", "cellCount"),
      ),
  },
  {
    title: "an address is read in any form, and one that is none is refused",
    members: ["Worksheet.getRange", "Range.address"],
    ask: (attempt) =>
      ofEach(
        ["b2", "$B$2:C3", "C3:A1", "A:A", "2:2", "A1,B2", "A0", "nowhere", "A1:B2:C3", "XFE1", "A1048577", ""],
        (address) => attempt((_, sheet) => where(sheet.getRange(address))),
      ),
  },
  {
    title: "cells outside the sheet are refused",
    members: ["Worksheet.getRangeByIndexes", "Worksheet.getCell", "Range.getOffsetRange", "Range.getResizedRange"],
    ask: inTurn({
      "before the first row": (_, sheet) => where(sheet.getRangeByIndexes(-1, 0, 1, 1)),
      "no rows": (_, sheet) => where(sheet.getRangeByIndexes(0, 0, 0, 1)),
      "after the last column": (_, sheet) => where(sheet.getRangeByIndexes(0, 16_384, 1, 1)),
      "one row up": (_, sheet) => where(sheet.getRange("A1").getOffsetRange(-1, 0)),
      "smaller than one": (_, sheet) => where(sheet.getRange("A1").getResizedRange(-1, 0)),
      "a cell": (_, sheet) => where(sheet.getCell(-1, 0)),
    }),
  },
  {
    title: "parts of a range, and ranges beside it",
    members: ["Range.getCell", "Range.getRow", "Range.getLastRow", "Range.getOffsetRange", "Range.getResizedRange"],
    ask: inTurn({
      cell: (_, sheet) => where(sheet.getRange("B2:D5").getCell(1, 2)),
      "a cell outside it": (_, sheet) => where(sheet.getRange("B2:D5").getCell(9, 0)),
      row: (_, sheet) => where(sheet.getRange("B2:D5").getRow(1)),
      "a row outside it": (_, sheet) => where(sheet.getRange("B2:D5").getRow(9)),
      "last row": (_, sheet) => where(sheet.getRange("B2:D5").getLastRow()),
      offset: (_, sheet) => where(sheet.getRange("B2:D5").getOffsetRange(2, 1)),
      resized: (_, sheet) => where(sheet.getRange("B2:D5").getResizedRange(1, -1)),
    }),
  },
  {
    title: "the used range of a blank sheet, of values, and of a fill",
    members: ["Worksheet.getUsedRange", "Worksheet.getUsedRangeOrNullObject", "Range.getUsedRangeOrNullObject"],
    ask: inTurn({
      blank: async (context, sheet) => {
        const used = sheet.getUsedRangeOrNullObject();
        const first = sheet.getUsedRange().load("address");
        await context.sync();
        return [used.isNullObject, first.address.slice(first.address.lastIndexOf("!") + 1)];
      },
      values: (_, sheet) => {
        sheet.getRange("B2:C3").values = [
          ["a", ""],
          ["", "b"],
        ];
        return where(sheet.getUsedRange());
      },
      fill: (_, sheet) => {
        sheet.getRange("E5").format.fill.color = "#FF0000";
        return where(sheet.getUsedRange());
      },
      "values only": (_, sheet) => where(sheet.getUsedRange(true)),
      "an emptied cell": (_, sheet) => {
        sheet.getRange("C3").values = [[""]];
        return where(sheet.getUsedRange(true));
      },
      "of a blank part": async (context, sheet) => {
        const used = sheet.getRange("G7:H9").getUsedRangeOrNullObject(true);
        await context.sync();
        return used.isNullObject;
      },
    }),
  },
  {
    title: "inserted cells move what is below down, deleted ones move it up, and formulas follow",
    members: ["Range.insert", "Range.delete", "Range.formulas"],
    ask: inTurn({
      before: (_, sheet) => {
        sheet.getRange("A1:A3").formulas = [[1], [2], ["=A1+A2"]];
        return null;
      },
      insert: (_, sheet) => {
        sheet.getRange("A2").insert("Down");
        return loaded(sheet.getRange("A1:A4"), "formulas");
      },
      delete: (_, sheet) => {
        sheet.getRange("A1").delete("Up");
        return loaded(sheet.getRange("A1:A3"), "formulas");
      },
    }),
  },
  {
    title: "clearing contents leaves formats, and clearing all does not",
    members: ["Range.clear", "ClearApplyTo.contents"],
    ask: inTurn({
      contents: async (context, sheet) => {
        const cell = sheet.getRange("A1");
        cell.values = [["1/2/2026"]];
        cell.format.fill.color = "#00FF00";
        cell.clear("Contents");
        cell.load("values,numberFormat,format/fill/color");
        await context.sync();
        return [cell.values[0]?.[0] as string, cell.numberFormat[0]?.[0] as string, cell.format.fill.color];
      },
      all: async (context, sheet) => {
        const cell = sheet.getRange("A1");
        cell.clear();
        cell.load("numberFormat,format/fill/color");
        await context.sync();
        return [cell.numberFormat[0]?.[0] as string, cell.format.fill.color];
      },
    }),
  },
  {
    title: "merged areas are found, keep the first cell's value, and are none where nothing is merged",
    members: ["Range.getMergedAreasOrNullObject", "RangeAreas.address"],
    ask: inTurn({
      none: async (context, sheet) => {
        const areas = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
        await context.sync();
        return areas.isNullObject;
      },
      merged: async (context, sheet) => {
        sheet.getRange("A1:B2").values = [
          ["a", "b"],
          ["c", "d"],
        ];
        sheet.getRange("A1:B2").merge();
        sheet.getRange("D5:D6").merge();
        const areas = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
        await context.sync();
        return areas.address.replaceAll(/[^,]*!/g, "");
      },
      values: (_, sheet) => loaded(sheet.getRange("A1:B2"), "values"),
      "written over": (_, sheet) => {
        sheet.getRange("A1:B2").values = [
          ["e", "f"],
          ["g", "h"],
        ];
        return loaded(sheet.getRange("A1:B2"), "values");
      },
    }),
  },
  {
    title: "merged cells in the way of inserted cells and of a table",
    members: ["Range.insert", "Range.delete", "TableCollection.add"],
    ask: inTurn({
      merged: (_, sheet) => {
        sheet.getRange("A3:B4").merge();
        return null;
      },
      "inserted above half of it": (_, sheet) => void sheet.getRange("A1").insert("Down"),
      "deleted half of it": (_, sheet) => {
        sheet.getRange("A4").delete("Up");
        return null;
      },
      table: async (context, sheet) => {
        sheet.tables.add("A2:B6", true);
        await context.sync();
        const areas = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
        await context.sync();
        return areas.isNullObject;
      },
    }),
  },
  {
    title: "a range that is kept follows its cells, and is no reference when they are gone",
    members: ["Range.insert", "Range.delete"],
    ask: inTurn({
      follows: async (context, sheet) => {
        const kept = sheet.getRange("C3");
        context.trackedObjects.add(kept);
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        const now = await where(kept);
        context.trackedObjects.remove(kept);
        return now;
      },
      gone: async (context, sheet) => {
        const kept = sheet.getRange("C3");
        context.trackedObjects.add(kept);
        await context.sync();
        sheet.getRange("3:3").delete("Up");
        return where(kept);
      },
    }),
  },
  {
    title: "what is selected is where the person is",
    members: [
      "Range.select",
      "Workbook.getSelectedRange",
      "Range.worksheet",
      "Worksheet.activate",
      "WorksheetCollection.getActiveWorksheet",
    ],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.activate();
        sheet.getRange("B2:C3").select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load("address");
        const [of, active] = [
          selected.worksheet.load("id"),
          context.workbook.worksheets.getActiveWorksheet().load("id"),
        ];
        await context.sync();
        return [selected.address.slice(selected.address.lastIndexOf("!") + 1), of.id === active.id];
      }),
  },
];
