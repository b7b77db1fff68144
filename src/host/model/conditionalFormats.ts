/** Conditional formats of one sheet, in order of priority. */
import type { Area } from "./addresses";

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";
export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** Formulas carry their "=". `Other` is kept and shown by Excel, and can't be changed here. */
export type ConditionalRule =
  | { type: "CellValue"; operator: CellValueOperator; formula1: string; formula2: string | null }
  | { type: "ContainsText"; operator: TextOperator; text: string }
  | { type: "Custom"; formula: string }
  | { type: "Other"; kind: string };

export interface ConditionalLook {
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
}

export interface ConditionalFormat {
  /** The same while the workbook is open. */
  id: string;
  areas: Area[];
  rule: ConditionalRule;
  look: ConditionalLook;
  stopIfTrue: boolean;
}

export declare class ConditionalFormats {
  /** Of the whole sheet, or those that touch the area. */
  list(area?: Area): readonly ConditionalFormat[];
  /** First in priority. */
  add(areas: Area[], rule: ConditionalRule, look: Partial<ConditionalLook>, stopIfTrue?: boolean): ConditionalFormat;
  change(id: string, change: { rule?: ConditionalRule; look?: Partial<ConditionalLook>; stopIfTrue?: boolean }): void;
  delete(id: string): void;
  clear(area?: Area): void;
  /** What the rules show at a cell; "unknown" where one can't be computed by this model. */
  shown(row: number, column: number): ConditionalLook | "unknown";
}
