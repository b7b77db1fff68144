/** How a plan lies on its sheet: title in A1, as-at line in A2, the other lines, an empty row, and one table. */
import { headerHeight, rowHeight } from "../../agenda/sheets/heights";
import { linkOf, tintOf } from "../../agenda/sheets/plan";
import type { ColumnPlan, SheetPlan, TablePlan, Tint } from "../../agenda/sheets/plan";
import { asText } from "../host/cellText";
import { bytesOf, RequestSize } from "../host/requestSize";
import { columnPoints, queuePrinting } from "../workbook/sheetFormats";
import { pause } from "../host/slices";

/** Rows and columns from A1 on. */
export interface Extent {
  rows: number;
  columns: number;
}

/** Sheet row of the table's header, 0-based. */
export function tableTop(plan: SheetPlan): number {
  return plan.lines.length + 3;
}

/** All that a plan takes of its sheet, from A1 to the table's last cell. */
export function extentOf(plan: SheetPlan): Extent {
  return { rows: tableTop(plan) + 1 + plan.table.rows.length, columns: plan.table.columns.length };
}

/**
 * Queues all of a plan but its chart. `standing` is how far a plan of ours reaches on the sheet now: its table is kept
 * and resized, so that names and charts of it live on. Syncs only where the rows are more than one request may carry.
 */
export async function writeContents(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  standing: { tableId: string; extent: Extent } | null,
  request: RequestSize,
): Promise<void> {
  const top = tableTop(plan);
  const { rows, columns } = extentOf(plan);
  await request.add(30_000);
  const heading = [plan.title, plan.asAt, ...plan.lines].map((line) => [asText(line)]);
  const area = sheet.getRangeByIndexes(top, 0, rows - top, columns);
  if (standing) {
    const table = sheet.tables.getItem(standing.tableId);
    // Rows that a filter hides take what is written to others.
    table.clearFilters();
    table.resize(area);
    clearBeyond(sheet, plan, standing.extent);
  } else {
    queueSheetLook(sheet, plan);
    addTable(sheet, area, plan.table.name);
  }
  sheet.getRangeByIndexes(0, 0, heading.length, 1).values = heading;
  queueTableLook(sheet, plan);
  const sizes = sizesOf(plan.table);
  for (let first = 0; first < sizes.length;) {
    const { count, bytes } = RequestSize.fitting(sizes, first);
    await request.add(bytes);
    await pause();
    queueRows(sheet, plan, first, count);
    first += count;
  }
}

function addTable(sheet: Excel.Worksheet, area: Excel.Range, name: string): void {
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

/** Clears what stood below the header before, and the header's cells that the new plan doesn't reach. */
function clearBeyond(sheet: Excel.Worksheet, plan: SheetPlan, before: Extent): void {
  const top = tableTop(plan);
  const { rows, columns } = extentOf(plan);
  const lastRow = Math.max(rows, before.rows);
  const lastColumn = Math.max(columns, before.columns);
  sheet.getRangeByIndexes(top + 1, 0, lastRow - top - 1, lastColumn).clear();
  if (lastColumn > columns) {
    const beyond = sheet.getRangeByIndexes(top, columns, 1, lastColumn - columns);
    beyond.clear();
    beyond.format.columnWidth = usualWidth;
  }
  if (lastRow > rows) sheet.getRangeByIndexes(rows, 0, lastRow - rows, 1).format.rowHeight = usualHeight;
}

/** Looks and links before values: a link would set the text of its cell. */
function queueRows(sheet: Excel.Worksheet, plan: SheetPlan, first: number, count: number): void {
  const { columns, rows, totalled } = plan.table;
  const top = tableTop(plan) + 1;
  const part = rows.slice(first, first + count);
  columns.forEach((column, index) => {
    if (column.tints === null && column.link === null) return;
    const cells = sheet.getRangeByIndexes(top + first, index, count, 1);
    const tints = part.map((row) => tintOf(column, row[index]));
    const usual = usualTint(tints);
    if (usual !== null) {
      cells.format.fill.color = usual.fill;
      cells.format.font.color = usual.text;
    }
    const properties = part.map((row, place) => [
      cellProperties(tints[place] === usual ? null : tints[place], linkOf(column, row[index])),
    ]);
    if (properties.some(([cell]) => Object.keys(cell).length > 0)) cells.setCellProperties(properties);
  });
  const range = sheet.getRangeByIndexes(top + first, 0, count, columns.length);
  const heights = part.map((row) => rowHeight(row, columns));
  const usual = mostOf(heights);
  range.format.rowHeight = usual;
  if (heights.some((height) => height !== usual)) {
    range.setRowProperties(heights.map((height) => (height === usual ? {} : { format: { rowHeight: height } })));
  }
  range.values = part.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value)));
  if (!totalled || first + count < rows.length) return;
  const total = sheet.getRangeByIndexes(top + rows.length - 1, 0, 1, columns.length).format;
  total.font.bold = true;
  total.borders.getItem("EdgeTop").style = "Continuous";
}

/** Null also where some cells are to have none. */
function usualTint(tints: readonly (Tint | null)[]): Tint | null {
  return tints.length === 0 || tints.includes(null) ? null : mostOf(tints);
}

/** What occurs most often: it is set for all at once, the others one by one. */
function mostOf<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** The values follow, so a link says nothing of its cell's text. */
function cellProperties(tint: Tint | null, link: ReturnType<typeof linkOf>): Excel.SettableCellProperties {
  return {
    ...(tint && { format: { fill: { color: tint.fill }, font: { color: tint.text } } }),
    ...(link && {
      hyperlink: {
        documentReference: `'${link.sheet.replaceAll("'", "''")}'!${link.address}`,
        screenTip: `Go to ${link.address} on ${link.sheet}`,
      },
    }),
  };
}

/** Bytes of each row in a request, its looks and links included. */
function sizesOf({ rows, columns }: TablePlan): number[] {
  const usual = columns.map((column, index) => usualTint(rows.map((row) => tintOf(column, row[index]))));
  const linkBytes = columns.map(({ link }) => (link ? 80 + 2 * bytesOf(link.sheet) : 0));
  return rows.map((row) =>
    row.reduce((bytes: number, value, index) => {
      const column = columns[index];
      const looks = column.tints || column.link ? 6 : 0;
      const tint = tintOf(column, value) === usual[index] ? 0 : 80;
      const link = linkOf(column, value) ? linkBytes[index] : 0;
      return bytes + (typeof value === "string" ? bytesOf(value) + 1 : 7) + looks + tint + link;
    }, 15),
  );
}

const plainHeader = { text: "#FFFFFF", fill: "#1F4E5F" };
/** Points, of a sheet on which nothing was set. */
const usualWidth = 48;
const usualHeight = 15;

/** What a new sheet gets once, and keeps as the person leaves it. */
function queueSheetLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
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
  layout.leftMargin = margin;
  layout.rightMargin = margin;
  layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

/** Points. */
const margin = 36;

function queueTableLook(sheet: Excel.Worksheet, plan: SheetPlan): void {
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

/** Text that begins a column stands off from the text of the column before; the header of another column may have stood there. */
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
