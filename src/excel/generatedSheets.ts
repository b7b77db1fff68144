/**
 * Writes generated sheets. Only sheets that carry our mark are ever written to; a failure puts back what stood there.
 * A sheet whose contents are the same keeps everything but its as-at line.
 */
import type { CellPlan, SheetPlan } from "../agenda/sheetPlan";
import { markKey } from "./look";
import type { SheetLook, WorkbookLook } from "./look";

/** What stands on a sheet of ours before a refresh: the values from A1 on. */
export interface StandingSheet {
  look: SheetLook;
  values: (string | number | boolean)[][];
}

export interface WrittenSheet {
  name: string;
  changed: boolean;
  notice: string | null;
}

/** Queues the reading of every sheet of ours; `take` gives it after a sync. */
export function queueStandingSheets(context: Excel.RequestContext, look: WorkbookLook): { take(): StandingSheet[] } {
  const queued = look.sheets.flatMap((sheet) => {
    if (sheet.mark === null || sheet.used === null) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = sheet.used;
    const area = context.workbook.worksheets
      .getItem(sheet.id)
      .getRangeByIndexes(0, 0, rowIndex + rowCount, columnIndex + columnCount)
      .load("values");
    return [{ sheet, area }];
  });
  return { take: () => queued.map(({ sheet, area }) => ({ look: sheet, values: area.values })) };
}

/** Writes all plans, or none: on a failure new sheets go and changed ones get back what they held. */
export async function writeSheets(
  context: Excel.RequestContext,
  look: WorkbookLook,
  standing: StandingSheet[],
  plans: SheetPlan[],
): Promise<WrittenSheet[]> {
  const jobs = plans.map((plan) => jobOf(look, standing, plan));
  try {
    jobs.forEach((job) => queueJob(context, job));
    context.workbook.worksheets.getItem(jobs[0].name).activate();
    await context.sync();
  } catch (error) {
    await putBack(context, jobs);
    throw error;
  }
  return jobs.map(({ name, change, notice }) => ({ name, changed: change !== "as-at", notice }));
}

interface Job {
  plan: SheetPlan;
  name: string;
  notice: string | null;
  standing: StandingSheet | null;
  change: "new" | "as-at" | "contents";
}

function jobOf(look: WorkbookLook, standingSheets: StandingSheet[], plan: SheetPlan): Job {
  const standing = standingSheets.find((sheet) => sheet.look.mark === plan.mark) ?? null;
  if (standing) {
    const change = holds(standing, plan) ? "as-at" : "contents";
    return { plan, name: standing.look.name, notice: null, standing, change };
  }
  const name = freeName(look, plan.name);
  const notice =
    name === plan.name
      ? null
      : `A sheet named "${plan.name}" was there already and is left as it is; the new one is "${name}".`;
  return { plan, name, notice, standing: null, change: "new" };
}

/** "RAG Summary", or "RAG Summary (2)" where a person's own sheet has that name. */
function freeName(look: WorkbookLook, wanted: string): string {
  const taken = new Set(look.sheets.map(({ name }) => name.toLowerCase()));
  for (let count = 2, name = wanted; ; count++) {
    if (!taken.has(name.toLowerCase())) return name;
    name = `${wanted} (${count})`;
  }
}

function queueJob(context: Excel.RequestContext, { plan, name, standing, change }: Job): void {
  const { worksheets } = context.workbook;
  const sheet = standing ? worksheets.getItem(standing.look.id) : worksheets.add(name);
  if (change === "as-at") {
    sheet.getRange("A2").values = [[asText(plan.asAt)]];
    return;
  }
  if (!standing) sheet.customProperties.add(markKey, plan.mark);
  const table = queueContents(sheet, plan, standing);
  queueLooks(sheet, plan, table);
}

/** The table's first sheet row, 0-based: below the title, the lines and one empty row. */
function tableTop(plan: SheetPlan): number {
  return plan.lines.length + 3;
}

function queueContents(sheet: Excel.Worksheet, plan: SheetPlan, standing: StandingSheet | null): Excel.Table {
  const top = tableTop(plan);
  const { columns, rows } = plan.table;
  const tableRange = sheet.getRangeByIndexes(top, 0, rows.length + 1, columns.length);
  const old = standing?.look.tables[0];
  if (old) {
    const { rowIndex, columnIndex, rowCount, columnCount } = old.area;
    sheet.getRangeByIndexes(0, 0, rowIndex, Math.max(columnCount, 1)).clear();
    sheet.getRangeByIndexes(rowIndex + 1, columnIndex, rowCount - 1, columnCount).clear();
  }
  const heading = [plan.title, plan.asAt, ...plan.lines].map((line) => [asText(line)]);
  sheet.getRangeByIndexes(0, 0, heading.length, 1).values = heading;
  if (!old) {
    tableRange.values = tableValues(plan);
    const table = sheet.tables.add(tableRange, true);
    table.name = plan.table.name;
    return table;
  }
  const table = sheet.tables.getItem(old.id);
  table.resize(tableRange);
  tableRange.values = tableValues(plan);
  return table;
}

function tableValues({ table }: SheetPlan): (string | number)[][] {
  return [
    table.columns.map(({ header }) => asText(header)),
    ...table.rows.map((row) => row.map(({ value }) => (typeof value === "string" ? asText(value) : value))),
  ];
}

/** A leading apostrophe keeps text text: never a formula, a date or a number. */
function asText(text: string): string {
  return text === "" ? "" : `'${text.slice(0, 32_766)}`;
}

function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan, table: Excel.Table): void {
  const top = tableTop(plan);
  const { columns, rows, totalled } = plan.table;
  sheet.showGridlines = false;
  const title = sheet.getRange("A1").format;
  title.font.size = 18;
  title.font.bold = true;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  columns.forEach((column, index) => {
    const whole = sheet.getRangeByIndexes(top, index, rows.length + 1, 1).format;
    whole.columnWidth = points(column.width);
    whole.horizontalAlignment = column.numeric ? "Right" : "Left";
    whole.verticalAlignment = "Center";
    whole.wrapText = !column.numeric;
    const header = sheet.getRangeByIndexes(top, index, 1, 1).format;
    header.font.bold = true;
    header.font.color = column.tint?.text ?? plainHeader.text;
    header.fill.color = column.tint?.fill ?? plainHeader.fill;
  });
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => queueCellLook(sheet.getCell(top + 1 + rowIndex, columnIndex), cell)),
  );
  if (totalled) {
    const total = sheet.getRangeByIndexes(top + rows.length, 0, 1, columns.length).format;
    total.font.bold = true;
    total.borders.getItem("EdgeTop").style = "Continuous";
  }
  queuePrintLayout(sheet, top);
}

const plainHeader = { text: "#FFFFFF", fill: "#1F4E5F" };

function queueCellLook(cell: Excel.Range, { format, tint }: CellPlan): void {
  if (format) cell.numberFormat = [[format]];
  if (!tint) return;
  cell.format.fill.color = tint.fill;
  cell.format.font.color = tint.text;
}

function queuePrintLayout(sheet: Excel.Worksheet, top: number): void {
  const layout = sheet.pageLayout;
  layout.orientation = "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

/** A character of the standard font is about 5.25 points wide, with 3.75 points around all. */
function points(characters: number): number {
  return characters * 5.25 + 3.75;
}

function holds({ values, look }: StandingSheet, plan: SheetPlan): boolean {
  const top = tableTop(plan);
  const expected: (string | number)[][] = [
    [plan.title],
    ...plan.lines.map((line) => [line]),
    plan.table.columns.map(({ header }) => header),
    ...plan.table.rows.map((row) => row.map(({ value }) => value)),
  ];
  const found = [values[0], ...values.slice(2, 2 + plan.lines.length), ...values.slice(top)];
  const old = look.tables[0]?.area;
  return (
    old?.rowIndex === top &&
    old.rowCount === plan.table.rows.length + 1 &&
    old.columnCount === plan.table.columns.length &&
    expected.every((row, index) => row.every((value, column) => found[index]?.[column] === value))
  );
}

/** Best effort after a failure; what fails here is not told, the first failure is. */
async function putBack(context: Excel.RequestContext, jobs: Job[]): Promise<void> {
  for (const { name, standing } of jobs) {
    if (!standing) context.workbook.worksheets.getItemOrNullObject(name).delete();
    else queueStanding(context, standing);
  }
  await context.sync();
}

function queueStanding(context: Excel.RequestContext, { look, values }: StandingSheet): void {
  const sheet = context.workbook.worksheets.getItem(look.id);
  sheet.getRangeByIndexes(0, 0, values.length, values[0].length).values = values.map((row) =>
    row.map((value) => (typeof value === "string" ? asText(value) : value)),
  );
}
