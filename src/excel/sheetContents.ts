/** How a plan lies on its sheet: title in A1, as-at line in A2, the other lines, an empty row, and one table. */
import type { CellPlan, ColumnPlan, SheetPlan } from "../agenda/sheets/plan";
import type { StandingSheet } from "./generatedSheets";
import type { TableLook } from "./look";

/** Sheet row of the table's header, 0-based. */
function tableTop(plan: SheetPlan): number {
  return plan.lines.length + 3;
}

/** A leading apostrophe keeps text text: never a formula, a date or a number. Cells hold 32,767 characters. */
export function asText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, 32_766)}`;
}

/** Text as a person's own cell takes it: with an apostrophe only where Excel might read it as something else. */
export function asTyped(text: string): string {
  return /^\p{Letter}\P{Number}*$/u.test(text) && !/^(true|false)$/i.test(text) ? text : asText(text);
}

/** True where the sheet already holds all of the plan, but for its as-at line. */
export function standsOn({ values, look }: StandingSheet, plan: SheetPlan): boolean {
  const { columns, rows } = plan.table;
  const top = tableTop(plan);
  const area = look.tables[0]?.area;
  return (
    area?.rowIndex === top &&
    area.rowCount === Math.max(rows.length, 1) + 1 &&
    area.columnCount === columns.length &&
    [plan.title, ...plan.lines].every((line, index) => values[index === 0 ? 0 : index + 1]?.[0] === line) &&
    columns.every(({ header }, column) => values[top]?.[column] === header) &&
    rows.every((row, index) => row.every(({ value }, column) => values[top + 1 + index]?.[column] === value))
  );
}

/** Everything but the table's rows. `old` is our table that stands there already; it is resized, so that names and charts of it live on. */
export function queueContents(sheet: Excel.Worksheet, plan: SheetPlan, old: TableLook | null): void {
  const top = tableTop(plan);
  const { columns, rows } = plan.table;
  if (old) {
    const { rowIndex, columnIndex, rowCount, columnCount } = old.area;
    sheet.getRangeByIndexes(0, 0, rowIndex, 1).clear();
    sheet.getRangeByIndexes(rowIndex + 1, columnIndex, rowCount - 1, columnCount).clear();
  }
  const heading = [plan.title, plan.asAt, ...plan.lines].map((line) => [asText(line)]);
  sheet.getRangeByIndexes(0, 0, heading.length, 1).values = heading;
  const area = sheet.getRangeByIndexes(top, 0, Math.max(rows.length, 1) + 1, columns.length);
  const header = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  const table = old ? sheet.tables.getItem(old.id) : sheet.tables.add(area, true);
  if (old) table.resize(area);
  else table.name = plan.table.name;
  header.values = [columns.map((column) => asText(column.header))];
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  queueHeading(sheet, heading.length);
  columns.forEach((column, index) => queueColumn(sheet, plan, column, index));
  queuePrintLayout(sheet, top);
}

const bytesOfRequest = 2_000_000;

/** Parts of the rows, each small enough for one request. */
export function rowChunks(plan: SheetPlan): { first: number; count: number; last: boolean }[] {
  const { rows } = plan.table;
  const chunks: { first: number; count: number; last: boolean }[] = [];
  let first = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = row.reduce((sum, { value }) => sum + 160 + 2 * String(value).length, 0);
    if (bytes + size > bytesOfRequest && index > first) {
      chunks.push({ first, count: index - first, last: false });
      first = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (first < rows.length) chunks.push({ first, count: rows.length - first, last: true });
  return chunks;
}

/** Looks and links before values: a link would set the text of its cell. */
export function queueRows(sheet: Excel.Worksheet, plan: SheetPlan, first: number, count: number): void {
  const { columns, rows, totalled } = plan.table;
  const top = tableTop(plan) + 1;
  const part = rows.slice(first, first + count);
  const range = sheet.getRangeByIndexes(top + first, 0, count, columns.length);
  if (part.some((row) => row.some(({ tint, link }) => tint ?? link))) {
    range.setCellProperties(part.map((row) => row.map(cellProperties)));
  }
  range.setRowProperties(part.map((row) => ({ format: { rowHeight: rowHeight(row, columns) } })));
  if (part.some((row) => row.some(({ format }) => format))) {
    range.numberFormat = part.map((row) =>
      row.map(({ format }, column) => format ?? columns[column].format ?? "General"),
    );
  }
  range.values = part.map((row) => row.map(({ value }) => (typeof value === "string" ? asText(value) : value)));
  if (!totalled || first + count < rows.length) return;
  const total = sheet.getRangeByIndexes(top + rows.length - 1, 0, 1, columns.length).format;
  total.font.bold = true;
  total.borders.getItem("EdgeTop").style = "Continuous";
}

function cellProperties({ tint, link, value }: CellPlan): Excel.SettableCellProperties {
  return {
    ...(tint && { format: { fill: { color: tint.fill }, font: { color: tint.text } } }),
    ...(link && {
      hyperlink: {
        documentReference: `${quoted(link.sheet)}!${link.address}`,
        screenTip: `Go to ${link.address} on ${link.sheet}`,
        textToDisplay: String(value),
      },
    }),
  };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

const plainHeader = { text: "#FFFFFF", fill: "#1F4E5F" };

function queueHeading(sheet: Excel.Worksheet, lines: number): void {
  sheet.showGridlines = false;
  const title = sheet.getRange("A1").format;
  title.font.size = 18;
  title.font.bold = true;
  title.font.color = plainHeader.fill;
  title.rowHeight = 28;
  const rest = sheet.getRangeByIndexes(1, 0, lines - 1, 1).format;
  rest.font.color = "#444444";
  rest.wrapText = false;
}

function queueColumn(sheet: Excel.Worksheet, plan: SheetPlan, column: ColumnPlan, index: number): void {
  const top = tableTop(plan);
  const cells = sheet.getRangeByIndexes(top, index, Math.max(plan.table.rows.length, 1) + 1, 1);
  cells.format.columnWidth = column.width * pointsPerCharacter + 3.75;
  cells.format.horizontalAlignment = column.align === "right" ? "Right" : "Left";
  cells.format.verticalAlignment = "Top";
  cells.format.wrapText = true;
  if (column.format) cells.numberFormat = column.format as unknown as string[][];
  const header = sheet.getRangeByIndexes(top, index, 1, 1).format;
  header.font.bold = true;
  header.font.color = column.tint?.text ?? plainHeader.text;
  header.fill.color = column.tint?.fill ?? plainHeader.fill;
  header.verticalAlignment = "Center";
  header.rowHeight = 32;
}

function queuePrintLayout(sheet: Excel.Worksheet, top: number): void {
  sheet.freezePanes.freezeRows(top + 1);
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

/** Of the standard font, Calibri or Aptos 11. */
const pointsPerCharacter = 5.25;
const pointsPerLine = 15;
/** Excel's rows are at most 409 points high. */
const highestRow = 409;

/** High enough for wrapped text in Excel and elsewhere: words wrap a little early, so a tenth of a line is kept free. */
function rowHeight(row: CellPlan[], columns: ColumnPlan[]): number {
  const lines = row.map(({ value }, column) =>
    typeof value === "number" ? 1 : linesOf(value, Math.floor(columns[column].width * 0.9)),
  );
  return Math.min(Math.max(...lines) * pointsPerLine + 3, highestRow);
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
