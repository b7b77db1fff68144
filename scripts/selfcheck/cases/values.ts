/** What becomes of values that are written to cells: numbers and dates in texts, formulas, texts, and what is refused. */
import { inTurn, loaded, ofEach } from "../case";
import type { Attempt, Json, SelfCheckCase } from "../case";

/** Each text in a blank cell of its own: the value, the formula and the number format that it then has. */
function typed(texts: readonly string[]): (attempt: Attempt) => Promise<Json> {
  return (attempt) =>
    ofEach(texts, (text) =>
      attempt((_, sheet) => {
        const cell = sheet.getRange("B2");
        cell.clear();
        cell.values = [[text]];
        return loaded(cell, "values", "formulas", "numberFormat");
      }),
    );
}

export const valueCases: readonly SelfCheckCase[] = [
  {
    title: "texts that look like numbers become numbers",
    members: ["Range.values"],
    ask: typed([
      "12",
      "1,234.5",
      "50%",
      "1e3",
      "(5)",
      "00123",
      " 7 ",
      "1/2",
      "12345678901234567890",
      "-",
      "£5",
      "5 kg",
    ]),
  },
  {
    title: "texts that look like dates and times become numbers, in US order",
    members: ["Range.values"],
    ask: typed([
      "12/31/2026",
      "31/12/2026",
      "3/4/2026",
      "1 Feb 2026",
      "Feb-26",
      "2026-11-02",
      "10:30",
      "30 February 2026",
    ]),
  },
  {
    title: "texts that look like logical values and errors become those",
    members: ["Range.values"],
    ask: typed(["TRUE", "false", "#N/A", "#DIV/0!", "#REF!", "#NOTHING!"]),
  },
  {
    title: "an apostrophe makes text of what follows, and is no part of it",
    members: ["Range.values", "Range.formulas"],
    ask: typed(["'12", "'=1+1", "'12/31/2026", "''quoted'", "'@a", "'"]),
  },
  {
    title: "a text that begins with an equals sign is a formula",
    members: ["Range.values", "Range.formulas"],
    ask: typed(["=1+1", '="a"&"b"', "=SUM(1,2)", "=1/0", "=NoSuchName", "=nosuch(1)", "=if(true,1,2)", "=@A1", "="]),
  },
  {
    title: "a formula that is none is refused",
    members: ["Range.values"],
    ask: typed(["=1+", "=SUM(A1", "=(1", '="a', "=1 1", "=*2", "={1,2", "=A1:", "==", "=a b"]),
  },
  {
    title: "a text that begins with an at sign, plus or minus",
    members: ["Range.values"],
    ask: typed(["@a", "@board meeting", "@SUM(1,2)", "@1", "+1", "+a", "+1+", "-x", "- bullet", "-1-"]),
  },
  {
    title: "a formula that is refused leaves the cells before it in the same range as they were",
    members: ["Range.values"],
    ask: inTurn({
      write: (_, sheet) => {
        sheet.getRange("A1:A3").values = [["before"], ["=1+"], ["after"]];
        return null;
      },
      read: (_, sheet) => loaded(sheet.getRange("A1:A3"), "values"),
    }),
  },
  {
    title: "in cells formatted as text everything stays text",
    members: ["Range.numberFormat", "Range.values"],
    ask: (attempt) =>
      attempt((_, sheet) => {
        const range = sheet.getRange("A1:E1");
        range.numberFormat = [["@", "@", "@", "@", "@"]];
        range.values = [["12", "=1+1", "@a", "'x", "1/2/2026"]];
        return loaded(range, "values", "formulas", "valueTypes");
      }),
  },
  {
    title: "null leaves a cell alone, an empty text clears it, and one value fills all cells",
    members: ["Range.values"],
    ask: inTurn({
      fill: (_, sheet) => {
        sheet.getRange("A1:B2").values = "x" as unknown as string[][];
        return loaded(sheet.getRange("A1:B2"), "values");
      },
      change: (_, sheet) => {
        sheet.getRange("A1:B2").values = [
          [null, "y"],
          ["", "z"],
        ];
        return loaded(sheet.getRange("A1:B2"), "values");
      },
    }),
  },
  {
    title: "values of another shape than the range are refused",
    members: ["Range.values"],
    ask: inTurn({
      "too few rows": (_, sheet) => write(sheet, [["a", "b"]]),
      "too many columns": (_, sheet) =>
        write(sheet, [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ]),
      "ragged rows": (_, sheet) => write(sheet, [["a", "b"], ["c"]]),
    }),
  },
  {
    title: "32,767 letters fit into a cell, one more does not",
    members: ["Range.values"],
    ask: inTurn({
      most: (_, sheet) => length(sheet, 32_767),
      "one more": (_, sheet) => length(sheet, 32_768),
    }),
  },
  {
    title: "line breaks, tabs, spaces and emoji stay as they are",
    members: ["Range.values"],
    ask: typed(["a\nb", "a\r\nb", "a\rb", "\ta", "  a  ", "\u00A0a", "e\u0301", "\u{1F600}", "a\u0000b", "a\u200Bb"]),
  },
  {
    title: "whole columns are not written at once, and have no values to read",
    members: ["Range.values"],
    ask: inTurn({
      write: (_, sheet) => {
        sheet.getRange("C:D").values = "x" as unknown as string[][];
        return null;
      },
      read: (_, sheet) => loaded(sheet.getRange("A:B"), "values"),
    }),
  },
  {
    title: "a formula is calculated again when a cell that it names changes",
    members: ["Range.formulas", "Range.values"],
    ask: inTurn({
      write: (_, sheet) => {
        sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
        return loaded(sheet.getRange("B1"), "values");
      },
      change: (_, sheet) => {
        sheet.getRange("A1").values = [[7]];
        return loaded(sheet.getRange("B1"), "values");
      },
    }),
  },
  {
    title: "large and fine numbers come back as they were written",
    members: ["Range.values"],
    ask: (attempt) =>
      attempt((_, sheet) => {
        sheet.getRange("A1:F1").values = [[1e15 + 1, 0.1 + 0.2, 1e307, -0.0000001, 46_000.5, 2 ** 53]];
        return loaded(sheet.getRange("A1:F1"), "values");
      }),
  },
];

function write(sheet: Excel.Worksheet, values: string[][]): null {
  sheet.getRange("A1:B2").values = values;
  return null;
}

async function length(sheet: Excel.Worksheet, letters: number): Promise<Json> {
  const cell = sheet.getRange("A1");
  cell.values = [["x".repeat(letters)]];
  cell.load("values");
  await cell.context.sync();
  return String(cell.values[0]?.[0]).length;
}
