/** Values, formulas and texts of one sheet's cells, as Excel's API reads and writes them. All arrays are [row][column] of the area. */
import type { Area } from "./addresses";

/** Dates are serial numbers, an error is its text "#REF!", a blank cell is "". */
export type CellValue = string | number | boolean;

/** Excel.RangeValueType. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Excel.ClearApplyTo. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

export declare class Cells {
  values(area: Area): CellValue[][];
  valueTypes(area: Area): ValueType[][];
  /** The formula with its "=", or the value. */
  formulas(area: Area): CellValue[][];
  /** As shown by the number format; "########" is not answered for narrow columns. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): CellValue;
  text(row: number, column: number): string;
  /** As a person sees it in the formula bar: the formula, a date as dd/mm/yyyy, 5%, 'text with its prefix where it needs one. */
  editText(row: number, column: number): string;

  /**
   * Writes as Range.values does: "=…" is a formula, "'…" is text, strings like numbers, dates (US order) and logicals are converted,
   * "" clears, null leaves the cell alone. `values` has the area's shape, or is one value for all its cells.
   * A table grows when the area begins just below or just right of it. Throws InvalidArgument (shape, over 32,767 characters).
   */
  write(area: Area, values: readonly (readonly unknown[])[] | string | number | boolean | null): void;
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[] | string): void;
  /** What a person typed in a cell: as write, dates in British order. */
  type(row: number, column: number, text: string): void;
  /** Throws InvalidOperation where part of a merged area or an array formula would be left. */
  clear(area: Area, what: ClearWhat): void;
}
