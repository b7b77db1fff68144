/** Formats of a repaired agenda: dates as dates, other numbers as they were pasted, and what only decorates it. */
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import { readDateCell } from "../../agenda/cells/dates/dateCells";
import type { AgendaSource, ColumnRole } from "../../agenda/model/agenda";
import type { CellValue } from "../../agenda/model/grid";
import type { Decoration } from "../host/decorations";
import { columnWidths, frozenRows, printing, tableStyle, wrappedText } from "../workbook/sheetFormats";

/** Number formats of the pasted columns that have numbers, parallel to the repaired columns. */
export type PastedFormats = (Excel.Range | null)[];

/** Queues reading them. Dates get a format of their own. */
export function queuePastedFormats(
  context: Excel.RequestContext,
  source: AgendaSource,
  repaired: RepairedAgenda,
): PastedFormats {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  return repaired.columns.map((column, index) => {
    const hasNumbers = repaired.rows.some((row) => typeof row[index] === "number");
    if (column === null || isDate(repaired.roles[index]) || !hasNumbers) return null;
    return sheet.getRangeByIndexes(source.headerRow, column - 1, source.rows.length, 1).load("numberFormat");
  });
}

/** In characters of the standard font. */
const widths: Record<ColumnRole, number> = {
  ref: 8,
  section: 24,
  action: 44,
  comment: 54,
  owner: 24,
  rating: 13,
  due: 14,
  updated: 14,
  stage: 14,
  direction: 14,
};
const otherWidth = 22;
const dateFormat = "d mmm yyyy";

interface ToFormat {
  repaired: RepairedAgenda;
  source: AgendaSource;
  formats: PastedFormats;
}

export function queueNumberFormats(sheet: Excel.Worksheet, { repaired, source, formats }: ToFormat): void {
  const { roles, rows, from } = repaired;
  roles.forEach((role, column) => {
    const cells = sheet.getRangeByIndexes(1, column, rows.length, 1);
    const values = rows.flatMap((row) => row.slice(column, column + 1));
    const pasted = formats[column];
    if (isDate(role)) cells.numberFormat = values.map((value) => [isDay(value, source) ? dateFormat : "General"]);
    else if (pasted) {
      const pastedFormats = pasted.numberFormat as string[][];
      cells.numberFormat = values.map((value, index) => {
        const pastedRow = (from[index]?.[0] ?? 0) - source.headerRow - 1;
        return [formatOf(value, pastedFormats[pastedRow]?.[0])];
      });
    }
  });
}

/** Without these the agenda is whole, and less easy to read. */
export function agendaDecorations({ roles, rows }: RepairedAgenda): Decoration[] {
  return [
    tableStyle,
    ...columnWidths(roles.map((role) => (role === null ? otherWidth : widths[role]))),
    ...wrappedText(rows.length + 1, roles.length),
    frozenRows(1),
    ...printing(1),
  ];
}

function isDate(role: ColumnRole | null | undefined): boolean {
  return role === "due" || role === "updated";
}

/** Blank cells are days that nobody has typed yet. */
function isDay(value: CellValue, { dateSystem }: AgendaSource): boolean {
  if (typeof value !== "number") return value === "";
  return readDateCell(value, dateSystem, { financialYearEnd: { month: 3, day: 31 } }) !== null;
}

/** The format of the pasted cell for a number: a percentage stays one. */
function formatOf(value: CellValue, pasted: string | undefined): string {
  return typeof value === "number" && pasted !== undefined && pasted !== "@" ? pasted : "General";
}
