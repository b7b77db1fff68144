/** Cells as Excel gives them. Rows and columns are those of the sheet and count from 1. */

/** A cell as Excel gives it: text, a number (dates are serial numbers), a logical, "" when blank; an error is its text, "#REF!". */
export type CellValue = string | number | boolean;

/** How Excel counts days in this workbook: from 1900, or from 1904 in workbooks that began on an old Mac. */
export type DateSystem = 1900 | 1904;

/** A rectangle of one sheet, in which an agenda may be: an Excel table with its header row, or a sheet's used range. */
export interface Grid {
  sheet: string;
  /** Name of the Excel table, null for a plain range. */
  table: string | null;
  /** Sheet row and column of `values[0][0]`. */
  top: number;
  left: number;
  values: CellValue[][];
  /** Sheet columns that are hidden, where that has been read. */
  hiddenColumns?: readonly number[];
}

/** How a row is formatted, where that says what its words don't. */
export interface RowFormat {
  /** Fill of the rating cell, "#RRGGBB", null where there is none. */
  ratingFill: string | null;
  /** Fill that a conditional format shows on the rating cell, where Excel can say. */
  ratingShownFill: string | null;
  bold: boolean;
  merged: boolean;
}

/**
 * The span of time that a cell shows where its number format has no day: "Sep-25" is all of September, though the cell has its first day.
 * "yearless": a day without its year, as Excel makes of a typed "Sep-25" too.
 */
export type DateSpan = "month" | "year" | "yearless";

/** By sheet column, and in it by row: only columns are in it that have such a cell. */
export type DateSpans = Readonly<Partial<Record<number, readonly (DateSpan | null)[]>>>;

/** Numbers as their formats show them, "£240"; null where a cell has none, or a plain one. By sheet column, and in it by row. */
export type NumberTexts = Readonly<Partial<Record<number, readonly (string | null)[]>>>;
