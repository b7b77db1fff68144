/** A row of the agenda that is being made: its cells still in the columns of the pasted table. */
import { cellText } from "../../cells/cellText";
import type { ReadAction } from "../../read/reading";
import type { CellValue } from "../../model/grid";
import type { Section } from "../../model/agenda";

export interface Draft {
  cells: CellValue[];
  /** Sheet rows that it came from. */
  rows: number[];
  /** Shared by the actions of one section. */
  section: Section;
  /** What the reader made of its row, or of the first of its rows. */
  read: ReadAction;
}

/** Text of a cell, "" also where the agenda has no such column. */
export function textAt({ cells }: Draft, column: number): string {
  return column < 0 ? "" : cellText(cells[column]);
}

export function withCell(draft: Draft, column: number, value: CellValue): Draft {
  if (column < 0) return draft;
  const cells = [...draft.cells];
  cells[column] = value;
  return { ...draft, cells };
}

/** "2 Skills": what the section column says, and reads back. */
export function labelOf({ number, title }: Section): string {
  if (number === null) return title ?? "";
  return title === null ? String(number) : `${number} ${title}`;
}

export function sectionKey({ number, title }: Section): string {
  return `${String(number)}\n${(title ?? "").toLowerCase()}`;
}
