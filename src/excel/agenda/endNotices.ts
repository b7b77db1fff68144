/** Says where an agenda ends before its sheet does, so that a person can see what was not read. */
import type { AgendaSource } from "../../agenda/model/agenda";
import type { WorkbookScan } from "../workbook/workbookScan";

export function endNotices(sources: readonly AgendaSource[], scan: WorkbookScan): string[] {
  return sources.flatMap((source) => [...endedEarly(source, scan), ...endedAtBlanks(source, scan)]);
}

/** Says so where an agenda ends because what looks like another one begins that is not offered. A table below it anyone can see. */
function endedEarly({ sheet, lastRow }: AgendaSource, { search, sheets }: WorkbookScan): string[] {
  if (lastRow === null) return [];
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
  if (tables.some(({ area }) => area.rowIndex >= lastRow)) return [];
  if (search.candidates.some(({ place }) => place.sheet === sheet && place.headerRow > lastRow)) return [];
  return [
    `The agenda was read down to row ${lastRow} of the sheet "${sheet}", because something else starts below it. ` +
      "If that is an agenda too, make it a table, or move it to its own sheet, to read it as well.",
  ];
}

/** Says so where there is something below so many blank rows that they were not read. */
function endedAtBlanks({ sheet, table, headerRow, lastRow }: AgendaSource, scan: WorkbookScan): string[] {
  const scanned = scan.sheets.find(({ name }) => name === sheet);
  const own = scanned?.tables.find(({ name }) => name === table)?.area;
  const stretches = scan.stretches.get(scanned?.id ?? "") ?? [];
  const read = stretches.findIndex(({ first, end }) => headerRow > first && headerRow <= end);
  const [last, next] = stretches.slice(read);
  if (lastRow !== null || read < 0 || last === undefined || next === undefined) return [];
  if (own !== undefined && next.first >= own.rowIndex + own.rowCount) return [];
  return [
    `The agenda was read down to row ${last.end} of the sheet "${sheet}": the rows below it are blank down to row ${next.first}. ` +
      `If what is in row ${next.first + 1} belongs to it, delete the blank rows.`,
  ];
}
