/** The formats of a generated sheet and its table, apart from those of single rows. All of them only decorate. */
import { headerHeight } from "../../agenda/sheets/heights";
import type { ColumnPlan, SheetPlan } from "../../agenda/sheets/plan";
import { decoration } from "../host/decorations";
import type { Decoration } from "../host/decorations";
import { columnPoints, frozenRows, pageLayout, printing } from "../workbook/sheetFormats";
import { extentOf, tableTop } from "./sheetLayout";
import type { Extent } from "./sheetLayout";

export const plainHeader = { text: "#FFFFFF", fill: "#1F4E5F" };
/** Points. */
const pageMargin = 36;
const titleHeight = 28;

export function formatDecoration(queue: Decoration["queue"], bytes?: number): Decoration {
  return decoration("fonts, colours and borders", queue, bytes);
}

export function sizeDecoration(queue: Decoration["queue"], bytes?: number): Decoration {
  return decoration("column widths and row heights", queue, bytes);
}

/** What a new sheet gets once, and keeps as the person changes it. */
export function newSheetFormat(plan: SheetPlan): Decoration[] {
  const top = tableTop(plan);
  return [
    decoration("hidden gridlines", (sheet) => (sheet.showGridlines = false)),
    tableStyle(plan, (table) => (table.style = "TableStyleLight1")),
    tableStyle(plan, (table) => (table.showBandedRows = false)),
    tableStyle(plan, (table) => (table.showFilterButton = false)),
    formatDecoration((sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.size = 18;
      font.bold = true;
      font.color = plainHeader.fill;
    }),
    formatDecoration((sheet) => (sheet.getRangeByIndexes(1, 0, top - 2, 1).format.font.color = "#444444")),
    sizeDecoration((sheet) => (sheet.getRange("A1").format.rowHeight = titleHeight)),
    frozenRows(top + 1),
    ...printing(top + 1),
    pageLayout((layout) => (layout.leftMargin = pageMargin)),
    pageLayout((layout) => (layout.rightMargin = pageMargin)),
    pageLayout((layout) => (layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N")),
  ];
}

function tableStyle({ table: { name } }: SheetPlan, set: (table: Excel.Table) => unknown): Decoration {
  return decoration("table style", (sheet) => set(sheet.tables.getItem(name)));
}

/** The header, and what all cells of a column have in common. */
export function tableFormat(plan: SheetPlan): Decoration[] {
  const top = tableTop(plan);
  const { columns, rows } = plan.table;
  const header = (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(top, 0, 1, columns.length);
  const body = (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(top + 1, 0, rows.length, columns.length).format;
  const widths = columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width) } }));
  const properties = columns.map(headerProperties);
  const bytes = columns.length * 400;
  return [
    sizeDecoration((sheet) => header(sheet).setColumnProperties(widths), bytes),
    sizeDecoration((sheet) => header(sheet).setRowProperties([{ format: { rowHeight: headerHeight(columns) } }])),
    formatDecoration((sheet) => (body(sheet).verticalAlignment = "Top")),
    formatDecoration((sheet) => (body(sheet).wrapText = true)),
    formatDecoration((sheet) => {
      const lines = body(sheet).borders.getItem("InsideHorizontal");
      lines.style = "Continuous";
      lines.color = "#D5DADD";
    }),
    formatDecoration((sheet) => header(sheet).setCellProperties([properties]), bytes),
    ...columns.map(({ align }, index) =>
      formatDecoration((sheet) => {
        const { format } = sheet.getRangeByIndexes(top + 1, index, rows.length, 1);
        format.horizontalAlignment = align === "center" ? "Center" : "Left";
        if (align === "left" && index > 0) format.indentLevel = 1;
      }),
    ),
  ];
}

/** Points, of a sheet on which nothing was set. */
const defaultWidth = 48;
const defaultHeight = 15;

/** Of the columns and rows that the plan before took, and the new one doesn't. */
export function defaultSizes(plan: SheetPlan, before: Extent): Decoration[] {
  const { rows, columns } = extentOf(plan);
  const width = sizeDecoration((sheet) => {
    sheet.getRangeByIndexes(tableTop(plan), columns, 1, before.columns - columns).format.columnWidth = defaultWidth;
  });
  const height = sizeDecoration((sheet) => {
    sheet.getRangeByIndexes(rows, 0, before.rows - rows, 1).format.rowHeight = defaultHeight;
  });
  return [...(before.columns > columns ? [width] : []), ...(before.rows > rows ? [height] : [])];
}

/** All is set, since another column's header may have been here. An indent keeps a text apart from the column before. */
function headerProperties({ tint, align }: ColumnPlan, index: number): Excel.SettableCellProperties {
  const { text, fill } = tint ?? plainHeader;
  return {
    format: {
      fill: { color: fill },
      font: { color: text, bold: true },
      horizontalAlignment: align === "center" ? "Center" : "Left",
      indentLevel: align === "left" && index > 0 ? 1 : 0,
      verticalAlignment: "Center",
      wrapText: true,
    },
  };
}
