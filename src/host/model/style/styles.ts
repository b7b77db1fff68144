/** Formats of one sheet's cells. Colours are "#RRGGBB" with themes, tints and palettes resolved; null is none or automatic. */
import { areaColumns, areaRows, type Area } from "../address/addresses";
import { readBorder, sideOf, writeBorder, type Border, type BorderSide, type CellSide } from "./borders";
import type { Colors } from "./colors";
import { apiName } from "../excelts/ooxmlEnums";
import type { Sheet } from "../contracts";
import type { Style } from "../excelts/library";
import { StyleChanges } from "../excelts/sharedStyles";
import { changeStyles, storedStyle } from "./storedStyles";

export type { Border, BorderSide } from "./borders";

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

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

const horizontal = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const vertical = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;
const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** Larger areas are visited only as far as the sheet is used. */
const mostVisited = 10_000;

export class Styles {
  readonly changes = new StyleChanges();

  constructor(
    private readonly sheet: Sheet,
    readonly colors: Colors,
  ) {}

  /** One cell's own style: no table style, no conditional format. */
  style(row: number, column: number): CellStyle {
    return this.read(this.stored(row, column));
  }

  border(row: number, column: number, side: CellSide): Border {
    return readBorder(this.stored(row, column).border, side, this.colors);
  }

  /** A property over an area: its value where all cells agree, null where they don't. */
  common<K extends keyof CellStyle>(area: Area, property: K): CellStyle[K] | null {
    const first = this.style(area.top, area.left)[property];
    for (const style of this.storedStyles(area)) if (this.read(style)[property] !== first) return null;
    return first;
  }

  commonBorder(area: Area, side: BorderSide): Border | null {
    const { cells, side: cellSide } = sideOf(area, side);
    if (!cells) return { style: "None", weight: "Thin", color: "#000000" };
    const first = this.border(cells.top, cells.left, cellSide);
    for (let row = cells.top; row <= cells.bottom; row += 1) {
      for (let column = cells.left; column <= cells.right; column += 1) {
        const other = this.border(row, column, cellSide);
        if (other.style !== first.style || other.weight !== first.weight || other.color !== first.color) return null;
      }
    }
    return first;
  }

  /** Only the properties given change. Whole columns and rows stay columns and rows: no cells are made for them. */
  apply(area: Area, change: Partial<CellStyle>): void {
    const key = JSON.stringify(change);
    changeStyles(this.sheet.worksheet, area, (style) =>
      this.changes.after(style, key, (before) => this.changed(before, change)),
    );
    this.sheet.cellFormatsChanged(area);
  }

  applyBorder(area: Area, side: BorderSide, border: Partial<Border>): void {
    const { cells, side: cellSide } = sideOf(area, side);
    if (!cells) return;
    const key = JSON.stringify({ cellSide, border });
    changeStyles(this.sheet.worksheet, cells, (style) =>
      this.changes.after(style, key, (before) => ({
        ...before,
        border: writeBorder(before.border, cellSide, border, this.colors),
      })),
    );
    this.sheet.cellFormatsChanged(area);
  }

  /** Of every cell of the area; for large areas, of the cells and the rows and columns that there are. */
  private *storedStyles(area: Area): Iterable<Partial<Style>> {
    const used = areaRows(area) * areaColumns(area) > mostVisited ? this.sheet.usedArea(false) : area;
    const bottom = Math.min(area.bottom, Math.max(area.top, (used?.bottom ?? 1) + 1));
    const right = Math.min(
      area.right,
      Math.max(area.left, (used?.right ?? 1) + 1, this.sheet.worksheet.columns.length),
    );
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) yield this.stored(row, column);
    }
  }

  private stored(row: number, column: number): Partial<Style> {
    return storedStyle(this.sheet.worksheet, row, column);
  }

  private read({ fill, font, alignment, protection }: Partial<Style>): CellStyle {
    const pattern = fill?.type === "pattern" && fill.pattern !== "none" ? fill : null;
    const standard = this.sheet.workbook.book.defaultFont;
    const turn = alignment?.textRotation;
    return {
      fillColor: pattern
        ? (this.colors.hex(pattern.fgColor) ??
          (pattern.pattern === "solid" ? "#FFFFFF" : this.colors.hex(pattern.bgColor)))
        : null,
      fontName: font?.name ?? standard?.name ?? "Calibri",
      fontSize: font?.size ?? standard?.size ?? 11,
      fontColor: this.colors.hex(font?.color) ?? "#000000",
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      strikethrough: font?.strike ?? false,
      underline: apiName(underlines, font?.underline === true ? "single" : font?.underline || "none") ?? "None",
      horizontalAlignment: apiName(horizontal, alignment?.horizontal) ?? "General",
      verticalAlignment: apiName(vertical, alignment?.vertical) ?? "Bottom",
      wrapText: alignment?.wrapText ?? false,
      indentLevel: alignment?.indent ?? 0,
      textOrientation: turn === "vertical" ? 180 : (turn ?? 0),
      locked: protection?.locked ?? true,
      formulaHidden: protection?.hidden ?? false,
    };
  }

  private changed(style: Partial<Style>, change: Partial<CellStyle>): Partial<Style> {
    const { fillColor, locked, formulaHidden } = change;
    const changed = { ...style };
    if (fillColor !== undefined) {
      if (fillColor === null) delete changed.fill;
      else changed.fill = { type: "pattern", pattern: "solid", fgColor: this.colors.stored(fillColor) };
    }
    const font = this.changedFont(style.font, change);
    if (font) changed.font = font;
    const alignment = changedAlignment(style.alignment, change);
    if (alignment) changed.alignment = alignment;
    if (locked !== undefined || formulaHidden !== undefined) {
      changed.protection = {
        ...style.protection,
        ...(locked === undefined ? {} : { locked }),
        ...(formulaHidden === undefined ? {} : { hidden: formulaHidden }),
      };
    }
    return changed;
  }

  private changedFont(font: Style["font"] | undefined, change: Partial<CellStyle>): Style["font"] | null {
    const { fontName, fontSize, fontColor, bold, italic, strikethrough, underline } = change;
    const given = {
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
      ...(fontColor === undefined ? {} : { color: this.colors.stored(fontColor) }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strikethrough === undefined ? {} : { strike: strikethrough }),
      ...(underline === undefined ? {} : { underline: underlines[underline] }),
    };
    if (Object.keys(given).length === 0) return null;
    const standard = this.sheet.workbook.book.defaultFont;
    return { name: "Calibri", size: 11, ...standard, ...font, ...given };
  }
}

function changedAlignment(
  alignment: Style["alignment"] | undefined,
  change: Partial<CellStyle>,
): Style["alignment"] | null {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, textOrientation } = change;
  const given = {
    ...(horizontalAlignment === undefined ? {} : { horizontal: horizontal[horizontalAlignment] }),
    ...(verticalAlignment === undefined ? {} : { vertical: vertical[verticalAlignment] }),
    ...(wrapText === undefined ? {} : { wrapText }),
    ...(indentLevel === undefined ? {} : { indent: indentLevel }),
    ...(textOrientation === undefined
      ? {}
      : { textRotation: textOrientation === 180 ? ("vertical" as const) : textOrientation }),
  };
  return Object.keys(given).length === 0 ? null : { ...alignment, ...given };
}
