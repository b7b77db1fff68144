/** The formats of a generated sheet and its table, apart from those of single rows. */
import { headerHeight } from "../../agenda/sheets/heights";
import type { ColumnPlan, SheetPlan } from "../../agenda/sheets/plan";
import { asText } from "../host/cellText";
import { columnPoints, queuePrinting } from "../workbook/sheetFormats";
import { tableTop } from "./sheetLayout";

const plainHeader = { text: "#FFFFFF", fill: "#1F4E5F" };
/** Points. */
const pageMargin = 36;

/** What a new sheet gets once, and keeps as the person changes it. */
export function queueNewSheetFormat(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const top = tableTop(plan);
  sheet.showGridlines = false;
  const title = sheet.getRange("A1").format;
  title.font.size = 18;
  title.font.bold = true;
  title.font.color = plainHeader.fill;
  title.rowHeight = 28;
  sheet.getRangeByIndexes(1, 0, top - 2, 1).format.font.color = "#444444";
  sheet.freezePanes.freezeRows(top + 1);
  queuePrinting(sheet, top + 1);
  const layout = sheet.pageLayout;
  layout.leftMargin = pageMargin;
  layout.rightMargin = pageMargin;
  layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

/** The header, and what all cells of a column have in common. */
export function queueTableFormat(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const top = tableTop(plan);
  const { columns, rows } = plan.table;
  const header = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  header.values = [columns.map((column) => asText(column.header))];
  header.setColumnProperties(columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width) } })));
  header.setRowProperties([{ format: { rowHeight: headerHeight(columns) } }]);
  const body = sheet.getRangeByIndexes(top + 1, 0, rows.length, columns.length).format;
  body.verticalAlignment = "Top";
  body.wrapText = true;
  const lines = body.borders.getItem("InsideHorizontal");
  lines.style = "Continuous";
  lines.color = "#D5DADD";
  header.setCellProperties([columns.map(headerProperties)]);
  columns.forEach(({ align, format }, index) => {
    const cells = sheet.getRangeByIndexes(top + 1, index, rows.length, 1);
    cells.format.horizontalAlignment = align === "center" ? "Center" : "Left";
    if (align === "left" && index > 0) cells.format.indentLevel = 1;
    if (format) cells.numberFormat = format as unknown as string[][];
  });
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
