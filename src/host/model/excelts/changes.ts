/** What has changed of a sheet since its file was opened, so that saving changes no more than that. */
import type { Worksheet } from "./library";

const columnsOfKey = 16_384;
const tracked = new WeakMap<Worksheet, SheetChanges>();

/** What of a sheet changes by itself, and is written by itself. */
export type SheetSection =
  "tab" | "views" | "columns" | "rows" | "protection" | "page" | "validations" | "rules" | "links";

export class SheetChanges {
  /** Cells with another content or another format, as `cellOfKey` reads them. */
  readonly cells = new Set<number>();
  /** Formulas with another result. */
  readonly results = new Set<number>();
  private readonly formats = new Set<number>();
  readonly sections = new Set<SheetSection>();
  /** More than cells and sections: tables, merged cells, charts, moved cells. The library writes the sheet. */
  beyondCells = false;
  /** Charts, which the library writes with the whole drawing. */
  drawing = false;

  content(row: number, column: number): void {
    this.cells.add(cellKey(row, column));
  }

  format(row: number, column: number): void {
    this.cells.add(cellKey(row, column));
    this.formats.add(cellKey(row, column));
  }

  result(row: number, column: number): void {
    this.results.add(cellKey(row, column));
  }

  hasOtherFormat(row: number, column: number): boolean {
    return this.formats.has(cellKey(row, column));
  }
}

/** From now on the changes of a sheet are gathered. */
export function trackChanges(sheet: Worksheet): void {
  tracked.set(sheet, new SheetChanges());
}

/** Undefined for a sheet that no opened file has: it is written whole. */
export function changesOf(sheet: Worksheet): SheetChanges | undefined {
  return tracked.get(sheet);
}

export function changedBeyondCells(sheet: Worksheet): void {
  const changes = changesOf(sheet);
  if (changes) changes.beyondCells = true;
}

export function changedDrawing(sheet: Worksheet): void {
  const changes = changesOf(sheet);
  if (changes) Object.assign(changes, { beyondCells: true, drawing: true });
}

export function changedSection(sheet: Worksheet, section: SheetSection): void {
  changesOf(sheet)?.sections.add(section);
}

function cellKey(row: number, column: number): number {
  return row * columnsOfKey + (column - 1);
}

export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / columnsOfKey), column: (key % columnsOfKey) + 1 };
}
