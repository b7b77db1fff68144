/** An action with the next heading behind it, and nothing beside: the whole would read as a heading, so the two get a row each first. */
import { cellText, isBlank } from "../../cells/cellText";
import { beginsSmall } from "../../read/fragments";
import { findHeadingInside } from "../../cells/headingInside";
import { readNumbered } from "../../cells/headings";
import { plainSpaces, wordCount } from "../texts/brokenTexts";
import type { AgendaSource } from "../../model/agenda";
import type { CellValue } from "../../model/grid";

export interface HeadingsApart {
  source: AgendaSource;
  /** The pasted sheet row of one of this source. */
  rowOf: (row: number) => number;
}

export function setHeadingsApart(source: AgendaSource, actionColumn: number): HeadingsApart {
  const first = source.headerRow + 1;
  const cuts = source.rows.map((row) => cutOf(row, actionColumn));
  if (cuts.every((cut) => cut === 0)) return { source, rowOf: (row) => row };
  const rows: CellValue[][] = [];
  const formats: NonNullable<AgendaSource["formats"]> = [];
  const pastedRows: number[] = [];
  source.rows.forEach((row, index) => {
    const cut = cuts[index] ?? 0;
    const text = cellText(row[actionColumn]);
    const parts =
      cut === 0 ? [row] : [text.slice(0, cut), text.slice(cut)].map((part) => withText(row, actionColumn, part));
    const format = source.formats?.[index];
    for (const part of parts) {
      rows.push(part);
      pastedRows.push(first + index);
      if (format) formats.push(format);
    }
  });
  const apart = { ...source, rows, formats: source.formats === null ? null : formats };
  return { source: apart, rowOf: (row) => pastedRows[row - first] ?? row };
}

function withText(row: readonly CellValue[], column: number, text: string): CellValue[] {
  const cells = [...row];
  cells[column] = text;
  return cells;
}

/** Where the heading begins in the action's cell; 0 where there is none, or it is beside an owner or the like and is read so. */
function cutOf(row: readonly CellValue[], actionColumn: number): number {
  const value = row[actionColumn];
  if (typeof value !== "string" || row.some((cell, column) => column !== actionColumn && !isBlank(cell))) return 0;
  const text = value.trim();
  const start = findHeadingInside(text)?.start ?? 0;
  if (start === 0 || readNumbered(plainSpaces(text)) !== null) return 0;
  return beginsSmall(text) || wordCount(text.slice(0, start)) >= 3 ? start : 0;
}
