/** Values, formulas and texts of one sheet's cells, as Excel's API reads and writes them. All arrays are [row][column] of the area. */
import { areaColumns, areaRows, isOneCell, type Area } from "../address/addresses";
import { cellFormat, readEditText, readFormula, readKind, readText, readValue, type KindOfValue } from "./cellReading";
import { clearCells, type ClearWhat } from "./clearing";
import { refuseBadFormula, writeInput, type InputSource } from "./cellWriting";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import { changedSection, changesOf } from "../excelts/changes";
import { clearSpilled, tearsSpilled } from "../excelts/spilledAreas";
import { seenCell, seenRow, type SeenCell } from "../excelts/existingCells";
import { ValueType, type Style } from "../excelts/library";
import { numberInColumn } from "./columnText";
import { formatToStore } from "./numberFormat";
import { changeStyles, storedStyle } from "../style/storedStyles";
import type { CellValue } from "../values";

export type { ClearWhat } from "./clearing";
export type { KindOfValue as ValueType } from "./cellReading";

/** Excel's limit of a cell. */
const longestText = 32_767;

export class Cells {
  constructor(private readonly sheet: Sheet) {}

  values(area: Area): CellValue[][] {
    const { dateSystem } = this.calculated(area);
    return this.read(area, (cell) => readValue(cell, dateSystem));
  }

  valueTypes(area: Area): KindOfValue[][] {
    const { dateSystem } = this.calculated(area);
    return this.read(area, (cell) => readKind(cell, dateSystem));
  }

  /** The formula with its "=", or the value. */
  formulas(area: Area): CellValue[][] {
    const { dateSystem } = this.sheet.workbook;
    return this.read(area, (cell) => readFormula(cell) ?? readValue(cell, dateSystem));
  }

  /** As shown by the number format, however narrow the column is. */
  texts(area: Area): string[][] {
    const { dateSystem } = this.calculated(area);
    return this.read(area, (cell) => readText(cell, dateSystem));
  }

  /** As shown in the column as wide as it is: numbers and dates that do not fit are "####". */
  shownTexts(area: Area): string[][] {
    const { dateSystem } = this.calculated(area);
    const { layout } = this.sheet;
    const widths = Array.from(
      { length: areaColumns(area) },
      (_, index) => layout.columnWidth(area.left + index).pixels,
    );
    return this.read(area, (cell, _row, column) => {
      const text = readText(cell, dateSystem);
      const isNumber = cell !== undefined && text !== "" && readKind(cell, dateSystem) === "Double";
      return isNumber ? numberInColumn(text, cell.style, widths[column - area.left] ?? 0) : text;
    });
  }

  numberFormats(area: Area): string[][] {
    return this.read(area, (cell, row, column) =>
      cellFormat(cell ? cell.style : storedStyle(this.sheet.worksheet, row, column)),
    );
  }

  value(row: number, column: number): CellValue {
    const cell = seenCell(this.sheet.worksheet, row, column);
    if (hasFormula(cell)) this.sheet.workbook.calculateIfStale();
    return readValue(cell, this.sheet.workbook.dateSystem);
  }

  /** Without calculating: the value of a formula may be from before the last change. */
  storedValue(row: number, column: number): CellValue {
    return readValue(seenCell(this.sheet.worksheet, row, column), this.sheet.workbook.dateSystem);
  }

  formula(row: number, column: number): CellValue {
    const cell = seenCell(this.sheet.worksheet, row, column);
    return readFormula(cell) ?? readValue(cell, this.sheet.workbook.dateSystem);
  }

  text(row: number, column: number): string {
    const cell = seenCell(this.sheet.worksheet, row, column);
    if (hasFormula(cell)) this.sheet.workbook.calculateIfStale();
    return readText(cell, this.sheet.workbook.dateSystem);
  }

  /** As a person sees it in the formula bar: the formula, a date as dd/mm/yyyy, 5%, 'text with its prefix where it needs one. */
  editText(row: number, column: number): string {
    return readEditText(seenCell(this.sheet.worksheet, row, column), this.sheet.workbook.dateSystem);
  }

  /**
   * Writes as Range.values does: "=…" is a formula, "'…" is text, strings like numbers, dates (US order) and logicals are converted,
   * "" clears, null leaves the cell alone. `values` has the area's shape, or is one value for all its cells.
   * A table grows when the area begins just below or just right of it. Throws InvalidArgument (shape, over 32,767 characters).
   */
  write(area: Area, values: readonly (readonly unknown[])[] | string | number | boolean | null): void {
    const at = gridReader(area, values);
    for (let row = 0; row < areaRows(area); row += 1) {
      for (let column = 0; column < areaColumns(area); column += 1) {
        const value = at(row, column);
        refuseUnfit(value);
        if (typeof value === "string") this.refuseBadFormula(area.top + row, area.left + column, value);
      }
    }
    this.edit(area, (row, column) => this.put(row, column, at(row - area.top, column - area.left), "addin"));
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[] | string): void {
    const at = gridReader(area, formats);
    if (typeof formats === "string") {
      changeStyles(this.sheet.worksheet, area, (style) => this.formatted(style, formats));
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const format = at(row - area.top, column - area.left);
          if (typeof format === "string") {
            const cell = this.sheet.worksheet.getRow(row).getCell(column);
            cell.style = this.formatted(cell.style, format);
            changesOf(this.sheet.worksheet)?.format(row, column);
          }
        }
      }
    }
    this.sheet.cellFormatsChanged(area);
  }

  /** What a person typed in a cell: as write, dates in British order. */
  type(row: number, column: number, text: string): void {
    refuseUnfit(text);
    this.refuseBadFormula(row, column, text);
    this.edit({ top: row, left: column, bottom: row, right: column }, () => this.put(row, column, text, "person"));
  }

  /** A field of a text file: a number, a date in British order, else text as it is, never a formula. No event: only new workbooks are filled with this. */
  fill(row: number, column: number, text: string): void {
    if (text !== "") this.put(row, column, text, "textFile");
  }

  /** Throws InvalidOperation where part of a merged area would be left. */
  clear(area: Area, what: ClearWhat): void {
    if (what === "All" || what === "Contents")
      this.edit(
        area,
        () => undefined,
        () => clearCells(this.sheet, area, what),
      );
    else {
      clearCells(this.sheet, area, what);
      this.sheet.cellFormatsChanged(area);
    }
  }

  private refuseBadFormula(row: number, column: number, text: string): void {
    if (/^[=@]/.test(text)) refuseBadFormula(text, this.sheet.worksheet.findCell(row, column));
  }

  private put(row: number, column: number, value: unknown, by: InputSource): void {
    if (value === null || value === undefined) return;
    const { worksheet, workbook } = this.sheet;
    const known = worksheet.findCell(row, column);
    if (value === "" && !known) return;
    const cell = known ?? worksheet.getRow(row).getCell(column);
    const { style, type } = cell;
    const formula = writeInput(cell, value as CellValue, by, workbook.dateSystem);
    changesOf(worksheet)?.content(row, column);
    if (cell.style !== style) changesOf(worksheet)?.format(row, column);
    if (type === ValueType.Hyperlink && cell.type !== type) changedSection(worksheet, "links");
    if (formula) workbook.book.hasFormulas = true;
  }

  private edit(area: Area, each: (row: number, column: number) => void, all?: () => void): void {
    const { worksheet } = this.sheet;
    if (tearsSpilled(worksheet, area))
      throw new Refusal("InvalidOperation", "A part of a formula's results cannot be changed.");
    const before = isOneCell(area) ? this.storedValue(area.top, area.left) : null;
    clearSpilled(worksheet, area);
    if (all) all();
    else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) each(row, column);
      }
    }
    this.sheet.contentChanged(area, before);
  }

  private read<T>(area: Area, readCell: (cell: SeenCell | undefined, row: number, column: number) => T): T[][] {
    const { worksheet } = this.sheet;
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cellIn = seenRow(worksheet, row);
      const read: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) read.push(readCell(cellIn(column), row, column));
      rows.push(read);
    }
    return rows;
  }

  private formatted(style: Partial<Style>, format: string): Partial<Style> {
    const { changes } = this.sheet.styles;
    return changes.after(style, `numFmt ${format}`, (before) => ({ ...before, numFmt: formatToStore(format) }));
  }

  /** Calculates only where a cell of the area has a formula. */
  private calculated(area: Area) {
    const { workbook, worksheet } = this.sheet;
    if (!workbook.book.hasFormulas) return workbook;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cellIn = seenRow(worksheet, row);
      for (let column = area.left; column <= area.right; column += 1) {
        if (!hasFormula(cellIn(column))) continue;
        workbook.calculateIfStale();
        return workbook;
      }
    }
    return workbook;
  }
}

function hasFormula(cell: SeenCell | undefined): boolean {
  return cell?.type === ValueType.Formula;
}

/** Reads from an array of the area's shape, or gives the one value everywhere. Throws InvalidArgument for another shape. */
function gridReader(
  area: Area,
  values: readonly (readonly unknown[])[] | string | number | boolean | null,
): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as readonly (readonly unknown[])[];
  const width = areaColumns(area);
  if (rows.length !== areaRows(area) || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw new Refusal(
      "InvalidArgument",
      `The array is not of ${areaRows(area)} rows and ${width} columns, as the range is.`,
    );
  }
  return (row, column) => rows[row]?.[column];
}

function refuseUnfit(value: unknown): void {
  if (value === null || value === undefined || typeof value === "boolean") return;
  if (typeof value === "number" && Number.isFinite(value)) return;
  if (typeof value !== "string") throw new Refusal("InvalidArgument", "A cell takes text, a number or a logical.");
  if (value.length > longestText)
    throw new Refusal("InvalidArgument", `A cell takes at most ${longestText} characters.`);
}
