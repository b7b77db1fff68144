/** Number formats, and the text that a cell shows with them. */
import { inTurn, loaded, ofEach } from "../case";
import type { Json, SelfCheckCase } from "../case";

function shown(sheet: Excel.Worksheet, value: number | string, format: string): Promise<Json> {
  const cell = sheet.getRange("A1");
  cell.clear();
  cell.format.columnWidth = 200;
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  return loaded(cell, "text", "numberFormat", "values");
}

export const numberFormatCases: readonly SelfCheckCase[] = [
  {
    title: "a date shows by its number format",
    members: ["Range.numberFormat", "Range.text"],
    ask: (attempt) =>
      ofEach(
        ["dd mmm yyyy", "d mmmm yyyy", "dd/mm/yyyy", "mmm yy", "[$-809]dd mmmm yyyy", "m/d/yyyy", "yyyy-mm-dd"],
        (format) => attempt((_, sheet) => shown(sheet, 46_000, format)),
      ),
  },
  {
    title: "a number shows by its number format",
    members: ["Range.numberFormat", "Range.text"],
    ask: (attempt) =>
      ofEach(["General", "0", "0.00", "0%", "#,##0", '0" days"', "0;-0;;@", ";;;", "@"], (format) =>
        attempt((_, sheet) => shown(sheet, 1234.5, format)),
      ),
  },
  {
    title: "a count shows with the word after it, and nothing where it is 0",
    members: ["Range.numberFormat", "Range.text"],
    ask: inTurn({
      three: (_, sheet) => shown(sheet, 3, '0" Red";;0'),
      none: (_, sheet) => shown(sheet, 0, '0" Red";;0'),
      "none, hidden": (_, sheet) => shown(sheet, 0, '0" Red";;;'),
    }),
  },
  {
    title: "a number format that is none is refused",
    members: ["Range.numberFormat"],
    ask: (attempt) =>
      ofEach(["[", '0"', "zz[", "0;0;0;0;0", "[$-ZZZ]0", ""], (format) =>
        attempt((_, sheet) => shown(sheet, 1, format)),
      ),
  },
  {
    title: "number formats have the range's shape, or are one for all",
    members: ["Range.numberFormat"],
    ask: inTurn({
      "too few": (_, sheet) => {
        sheet.getRange("A1:B1").numberFormat = [["0"]];
        return loaded(sheet.getRange("A1:B1"), "numberFormat");
      },
      one: (_, sheet) => {
        sheet.getRange("A1:B1").numberFormat = "0.0" as unknown as string[][];
        return loaded(sheet.getRange("A1:B1"), "numberFormat");
      },
    }),
  },
  {
    title: "a number or date that does not fit into its column reads as hash signs, a text does not",
    members: ["Range.text", "RangeFormat.columnWidth"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[46_000, 123_456_789, "A long text"]];
        range.numberFormat = [["dd mmm yyyy", "#,##0", "General"]];
        range.format.columnWidth = 20;
        range.load("text,values");
        await context.sync();
        return { hashes: (range.text[0] ?? []).map((text) => /^#+$/.test(text)), values: range.values as Json };
      }),
  },
  {
    title: "a date that was typed has a number format, and one that was written as a number has none",
    members: ["Range.numberFormat"],
    ask: (attempt) =>
      attempt((_, sheet) => {
        sheet.getRange("A1:B1").values = [["1/2/2026", 46_000]];
        return loaded(sheet.getRange("A1:B1"), "values", "numberFormat");
      }),
  },
];
