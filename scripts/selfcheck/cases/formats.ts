/** Fills, fonts, borders and sizes of cells, one by one and many at once. */
import { inTurn, ofEach } from "../case";
import type { Json, SelfCheckCase } from "../case";

async function fillOf(range: Excel.Range): Promise<Json> {
  range.load("format/fill/color");
  await range.context.sync();
  return range.format.fill.color;
}

/** Widths and heights depend on the screen: only whether one is within a point of what was asked for. */
function near(actual: number, wanted: number): boolean {
  return Math.abs(actual - wanted) <= 1;
}

export const formatCases: readonly SelfCheckCase[] = [
  {
    title: "a fill: none, set, differing, and taken away",
    members: ["RangeFill.color", "RangeFill.clear"],
    ask: inTurn({
      none: (_, sheet) => fillOf(sheet.getRange("A1")),
      set: (_, sheet) => {
        sheet.getRange("A1").format.fill.color = "#FFD36B";
        return fillOf(sheet.getRange("A1"));
      },
      differing: (_, sheet) => fillOf(sheet.getRange("A1:B1")),
      cleared: (_, sheet) => {
        sheet.getRange("A1").format.fill.clear();
        return fillOf(sheet.getRange("A1"));
      },
    }),
  },
  {
    title: "a colour may be a number of HTML or a name",
    members: ["RangeFill.color"],
    ask: (attempt) =>
      ofEach(["#ffd36b", "FFD36B", "#FD6", "orange", "rgb(1,2,3)", "no colour", ""], (colour) =>
        attempt((_, sheet) => {
          const cell = sheet.getRange("A1");
          cell.format.fill.clear();
          cell.format.fill.color = colour;
          return fillOf(cell);
        }),
      ),
  },
  {
    title: "properties of a font, and null where cells differ",
    members: ["RangeFont.bold", "RangeFont.size", "RangeFont.color"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const { font } = sheet.getRange("A1").format;
        font.bold = true;
        font.size = 14;
        font.color = "#2F5D8C";
        font.load("bold,size,color");
        const both = sheet.getRange("A1:B1").format.font.load("bold,size,color");
        await context.sync();
        return [font, both].map(({ bold, size, color }) => [bold, size, color]);
      }),
  },
  {
    title: "alignment, wrapping and indents",
    members: [
      "RangeFormat.horizontalAlignment",
      "RangeFormat.verticalAlignment",
      "RangeFormat.wrapText",
      "RangeFormat.indentLevel",
    ],
    ask: inTurn({
      "as it begins": (_, sheet) => alignment(sheet.getRange("A1").format),
      set: (_, sheet) => {
        const { format } = sheet.getRange("A1");
        format.horizontalAlignment = "Left";
        format.verticalAlignment = "Top";
        format.wrapText = true;
        format.indentLevel = 2;
        return alignment(format);
      },
      centred: (_, sheet) => {
        const { format } = sheet.getRange("A1");
        format.horizontalAlignment = "Center";
        return alignment(format);
      },
      "an indent of a centred cell": (_, sheet) => {
        const { format } = sheet.getRange("A1");
        format.indentLevel = 1;
        return alignment(format);
      },
      "too deep": (_, sheet) => void (sheet.getRange("A1").format.indentLevel = 251),
      "a word that is none": (_, sheet) => void (sheet.getRange("A1").format.verticalAlignment = "Upper" as "Top"),
    }),
  },
  {
    title: "borders",
    members: ["RangeBorderCollection.getItem", "RangeBorder.style", "RangeBorder.color"],
    ask: inTurn({
      set: async (context, sheet) => {
        const border = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
        border.style = "Continuous";
        border.color = "#808080";
        border.load("style,color,weight");
        const upper = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style");
        const below = sheet.getRange("A3").format.borders.getItem("EdgeTop").load("style");
        await context.sync();
        return [border.style, border.color, border.weight, upper.style, below.style];
      },
      inside: async (context, sheet) => {
        const border = sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal");
        border.style = "Continuous";
        border.load("style");
        await context.sync();
        return border.style;
      },
      "no such edge": async (context, sheet) => {
        const border = sheet
          .getRange("A1")
          .format.borders.getItem("Middle" as "EdgeTop")
          .load("style");
        await context.sync();
        return border.style;
      },
    }),
  },
  {
    title: "widths and heights are in points",
    members: ["RangeFormat.columnWidth", "RangeFormat.rowHeight"],
    ask: inTurn({
      set: async (context, sheet) => {
        const { format } = sheet.getRange("A1");
        format.columnWidth = 120;
        format.rowHeight = 33;
        format.load("columnWidth,rowHeight");
        await context.sync();
        return [near(format.columnWidth, 120), near(format.rowHeight, 33)];
      },
      negative: (_, sheet) => void (sheet.getRange("A1").format.columnWidth = -1),
      "too wide": (_, sheet) => void (sheet.getRange("A1").format.columnWidth = 10_000),
      "too high": (_, sheet) => void (sheet.getRange("A1").format.rowHeight = 410),
      none: (_, sheet) => void (sheet.getRange("C1").format.columnWidth = 0),
    }),
  },
  {
    title: "rows fit their wrapped text",
    members: ["RangeFormat.autofitRows", "RangeFormat.rowHeight"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const cell = sheet.getRange("A1");
        const before = cell.format.load("rowHeight");
        await context.sync();
        const height = before.rowHeight;
        cell.format.columnWidth = 60;
        cell.values = [["words that need a good many lines in a column as narrow as this"]];
        cell.format.wrapText = true;
        cell.format.autofitRows();
        cell.format.load("rowHeight");
        await context.sync();
        return cell.format.rowHeight > 2 * height;
      }),
  },
  {
    title: "formats of many cells are answered in the range's shape",
    members: ["Range.getCellProperties", "CellPropertiesFormat.fill", "CellPropertiesFormat.font"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.getRange("B1").format.fill.color = "#FF0000";
        sheet.getRange("A2").format.font.bold = true;
        const properties = sheet
          .getRange("A1:B2")
          .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
        await context.sync();
        return properties.value.map((row) =>
          row.map(({ format }) => [format?.fill?.color ?? null, format?.font?.bold ?? null]),
        );
      }),
  },
  {
    title: "formats of many cells are set in the range's shape, and empty objects leave cells alone",
    members: ["Range.setCellProperties"],
    ask: inTurn({
      set: async (context, sheet) => {
        sheet.getRange("A1").format.fill.color = "#00FF00";
        sheet.getRange("A1:B1").setCellProperties([[{}, { format: { fill: { color: "#0000FF" } } }]]);
        await context.sync();
        return [await fillOf(sheet.getRange("A1")), await fillOf(sheet.getRange("B1"))];
      },
      "another shape": (_, sheet) => {
        sheet.getRange("A1:B1").setCellProperties([[{}]]);
        return null;
      },
    }),
  },
  {
    title: "formats of rows and columns are set at once",
    members: ["Range.setRowProperties", "Range.setColumnProperties"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const range = sheet.getRange("A1:B2");
        range.setColumnProperties([{ format: { columnWidth: 90 } }, {}]);
        range.setRowProperties([{}, { format: { rowHeight: 40, wrapText: true } }]);
        const [column, row] = [sheet.getRange("A1").format, sheet.getRange("A2").format];
        column.load("columnWidth");
        row.load("rowHeight,wrapText");
        await context.sync();
        return [near(column.columnWidth, 90), near(row.rowHeight, 40), row.wrapText];
      }),
  },
  {
    title: "which columns of a range are hidden is said of each",
    members: ["Range.getColumnProperties"],
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        sheet.getRange("B:B").columnHidden = true;
        const columns = sheet.getRange("A1:C1").getColumnProperties({ columnHidden: true });
        await context.sync();
        return columns.value.map(({ columnHidden }) => columnHidden ?? null);
      }),
  },
  {
    title: "the fill that a conditional format shows",
    members: ["Range.getDisplayedCellProperties"],
    set: 19,
    ask: (attempt) =>
      attempt(async (context, sheet) => {
        const range = sheet.getRange("A1:A2");
        range.values = [["Red"], ["Green"]];
        const { custom } = range.conditionalFormats.add("Custom");
        custom.rule.formula = '=A1="Red"';
        custom.format.fill.color = "#FF0000";
        await context.sync();
        const shown = range.getDisplayedCellProperties({ format: { fill: { color: true } } });
        await context.sync();
        return shown.value.map((row) => row.map(({ format }) => format?.fill?.color ?? null));
      }),
  },
];

async function alignment(format: Excel.RangeFormat): Promise<Json> {
  format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
  await format.context.sync();
  return [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel];
}
