/**
 * The cells of a sheet as its file has them, before the library makes cells of them: read from the text, row by row. As long as nothing
 * asks for more than values and formats of some of them, and nothing changes them, they are no more than the text.
 */
import type { Style, Worksheet } from "@cj-tech-master/excelts";
import { attributesOf, CellTexts, type CellText } from "../../../../ooxml/cellTexts";
import { rowsIn, type RowText, type SheetText } from "../../../../ooxml/sheetText";
import { intersection, printCell, type Area } from "../../address/addresses";
import { slideFormula } from "../../address/references";
import { UnopenedCell, type CellSource, type SharedFormula } from "./unopenedCell";

export class UnopenedSheet {
  /** From the top down. */
  readonly rows: readonly RowText[];
  private readonly texts: CellTexts;
  private lastRow: ReadRow | null = null;
  private sharedFormulas: ReadonlyMap<string, SharedFormula> | null = null;

  /** Throws where the text is damaged. */
  constructor(
    private readonly worksheet: Worksheet,
    private readonly sheet: SheetText,
    readonly merges: readonly Area[],
    private readonly source: CellSource,
  ) {
    if (overlap(merges)) throw new Error("merged areas overlap");
    this.rows = rowsIn(sheet);
    this.texts = new CellTexts(sheet.rows, sheet.prefix);
  }

  /** By the end of one, which has letters that are rare among cells; a text may look like it. */
  get hasFormulas(): boolean {
    return this.sheet.rows.includes("f>");
  }

  /** The first tag of a row. */
  tagOf({ at, start }: RowText): string {
    return this.sheet.rows.slice(at, start);
  }

  /** Null for a row that is not there. */
  row(number: number): RowText | null {
    const { rows } = this;
    const index = indexAt(rows, (row) => row.number < number);
    const row = rows[index];
    return row?.number === number ? row : null;
  }

  styleOf(format: number): Partial<Style> {
    return this.source.style(format);
  }

  /** That cells of the row have which are not there. */
  rowStyle(number: number): Partial<Style> {
    const row = this.row(number);
    const format = row ? attributesOf(this.tagOf(row)).s : undefined;
    return format === undefined ? {} : this.styleOf(Number(format));
  }

  /** From the left, as far as they are there. */
  *cellsOf(row: RowText): Generator<UnopenedCell, undefined> {
    const merges = this.mergesOf(row.number);
    let column = 0;
    for (let at = row.start; ;) {
      const text = this.texts.next(at, row.end);
      if (!text) return undefined;
      at = text.end;
      column = text.column || column + 1;
      const cell = this.cell(row.number, column, text, merges);
      if (cell) yield cell;
    }
  }

  /** A single cell is found by its address; where a row is asked for from the left, few cells are read of a wide one. */
  findCell(number: number, column: number): UnopenedCell | undefined {
    if (this.lastRow?.number !== number) {
      const row = this.row(number);
      const single = row && column > 1 ? this.texts.find(printCell(number, column), row.start, row.end) : null;
      if (single?.column === column) return this.cell(number, column, single, this.mergesOf(number));
      this.lastRow = { number, cells: [], rest: row ? this.cellsOf(row) : null, read: 0 };
    }
    const { lastRow } = this;
    while (lastRow.rest && lastRow.read < column) {
      const next = lastRow.rest.next();
      if (next.done) lastRow.rest = null;
      else {
        lastRow.cells[next.value.col] = next.value;
        lastRow.read = next.value.col;
      }
    }
    return lastRow.cells[column];
  }

  /** The area of the cells that count, for which each row is read from both its ends. */
  usedArea(counts: (cell: UnopenedCell) => boolean, within?: Area): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const row of this.rows) {
      if (within && (row.number < within.top || row.number > within.bottom)) continue;
      const isIn = ({ col }: UnopenedCell) => !within || (col >= within.left && col <= within.right);
      const ends = this.endsOf(row, (cell) => isIn(cell) && counts(cell));
      if (!ends) continue;
      used.top = Math.min(used.top, row.number);
      used.bottom = row.number;
      used.left = Math.min(used.left, ends.first);
      used.right = Math.max(used.right, ends.last);
    }
    return used.bottom === 0 ? null : used;
  }

  /** All cells with a formula, from the top down. */
  formulaCells(): UnopenedCell[] {
    const found: UnopenedCell[] = [];
    for (const row of this.rowsWithFormulas()) for (const cell of this.cellsOf(row)) if (cell.formula) found.push(cell);
    return found;
  }

  private *rowsWithFormulas(): Iterable<RowText> {
    let next = -1;
    for (const row of this.rows) {
      if (next < row.start) next = this.sheet.rows.indexOf(`<${this.sheet.prefix}f`, row.start);
      if (next < 0) return;
      if (next < row.end) yield row;
    }
  }

  private endsOf(row: RowText, counts: (cell: UnopenedCell) => boolean): { first: number; last: number } | null {
    const first = this.firstIn(row, counts);
    if (first === 0) return null;
    const merges = this.mergesOf(row.number);
    for (let end = row.end; ;) {
      const text = this.texts.last(row.start, end);
      if (!text || text.column === 0) return { first, last: this.lastIn(row, counts) };
      const cell = this.cell(row.number, text.column, text, merges);
      if (cell && counts(cell)) return { first, last: text.column };
      end = text.at;
    }
  }

  /** 0 for none. */
  private firstIn(row: RowText, counts: (cell: UnopenedCell) => boolean): number {
    for (const cell of this.cellsOf(row)) if (counts(cell)) return cell.col;
    return 0;
  }

  private lastIn(row: RowText, counts: (cell: UnopenedCell) => boolean): number {
    let last = 0;
    for (const cell of this.cellsOf(row)) if (counts(cell)) last = cell.col;
    return last;
  }

  /** Undefined for one that has neither content nor a format. */
  private cell(row: number, column: number, text: CellText, merges: readonly Area[]): UnopenedCell | undefined {
    const isCovered = merges.some(
      ({ top, left, right }) => column >= left && column <= right && (row > top || column > left),
    );
    const cell = new UnopenedCell(this.worksheet, row, column, text, this.source, isCovered, this.formulaOf);
    return cell.isNothing ? undefined : cell;
  }

  private mergesOf(row: number): readonly Area[] {
    return this.merges.length === 0
      ? this.merges
      : this.merges.filter(({ top, bottom }) => row >= top && row <= bottom);
  }

  private readonly formulaOf = (cell: UnopenedCell): string | undefined => {
    const { writtenFormula, sharedNumber } = cell;
    if (writtenFormula !== "" || sharedNumber === undefined) return writtenFormula || undefined;
    const shared = (this.sharedFormulas ??= this.findShared()).get(sharedNumber);
    return shared && slideFormula(shared.text, cell.row - shared.row, cell.col - shared.column);
  };

  /** By their numbers. */
  private findShared(): Map<string, SharedFormula> {
    const found = new Map<string, SharedFormula>();
    for (const row of this.rowsWithFormulas()) {
      for (const { sharedNumber, writtenFormula: text, row: number, col } of this.cellsOf(row))
        if (sharedNumber !== undefined && text !== "") found.set(sharedNumber, { text, row: number, column: col });
    }
    return found;
  }
}

function overlap(areas: readonly Area[]): boolean {
  return areas.some((one, index) => areas.some((other, at) => at < index && intersection(one, other) !== null));
}

/** The cells of a row as far as they were read. */
interface ReadRow {
  number: number;
  /** By their columns. */
  cells: (UnopenedCell | undefined)[];
  rest: Iterator<UnopenedCell, undefined> | null;
  /** The last column that was read. */
  read: number;
}

/** The index of the first item for which it is not so, of items that begin with those for which it is. */
function indexAt<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [first, end] = [0, items.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) first = middle + 1;
    else end = middle;
  }
  return first;
}
