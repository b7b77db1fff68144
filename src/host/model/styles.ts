/** How cells look. Colours are "#RRGGBB" with themes, tints and palettes resolved; null is none or automatic. */
import type { Area } from "./addresses";

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";
export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  style: BorderStyle;
  weight: BorderWeight;
  color: string;
}

export interface CellStyle {
  fillColor: string | null;
  fontName: string;
  /** Points. */
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: Underline;
  horizontalAlignment: HorizontalAlignment;
  verticalAlignment: VerticalAlignment;
  wrapText: boolean;
  indentLevel: number;
  /** Degrees, -90 to 90, 180 for stacked letters. */
  textOrientation: number;
  locked: boolean;
  formulaHidden: boolean;
}

export declare class Styles {
  /** One cell's own look: no table style, no conditional format. */
  style(row: number, column: number): CellStyle;
  border(
    row: number,
    column: number,
    side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp",
  ): Border;
  /** A property over an area: its value where all cells agree, null where they don't. */
  common<K extends keyof CellStyle>(area: Area, property: K): CellStyle[K] | null;
  commonBorder(area: Area, side: BorderSide): Border | null;
  /** Only the properties given change. Whole columns and rows stay columns and rows: no cells are made for them. */
  apply(area: Area, change: Partial<CellStyle>): void;
  applyBorder(area: Area, side: BorderSide, border: Partial<Border>): void;
  /** With conditional formats and the table's style on top; null where a rule there can't be computed by this model. */
  shownStyle(row: number, column: number): CellStyle | null;
}
