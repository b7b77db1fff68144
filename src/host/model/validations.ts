/** Data validation of one sheet. */
import type { Area } from "./addresses";

/** `type` as Excel.DataValidationType; formulas as typed: "Red,Amber" or "=A1:A3", numbers as text. */
export interface Validation {
  type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  operator:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqualTo"
    | "LessThanOrEqualTo"
    | null;
  formula1: string | null;
  formula2: string | null;
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  alert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export declare class Validations {
  at(row: number, column: number): Validation | null;
  /** Null takes it away. */
  set(area: Area, validation: Partial<Validation> | null): void;
  /** The choices of a list at a cell, read from its text or its range; null where there is no list. */
  choices(row: number, column: number): string[] | null;
}
