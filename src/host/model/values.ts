/** Plain values that every room of the model uses. */

/** A cell's value as Excel's API reads it: a date is its serial number, an error its text "#REF!", a blank cell "". */
export type CellValue = string | number | boolean;

/** The year in which serial numbers begin. */
export type DateSystem = 1900 | 1904;

/** Excel.SheetVisibility. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";
