/** A cell's format in Excel's terms, translated to CSS. Colours and sizes are set as properties, never as markup. */
import type { ValueType } from "../../model/cells/cells";
import type { SheetModel } from "../../model/sheet/sheet";
import type { Border, CellStyle, HorizontalAlignment } from "../../model/style/styles";

/** Fonts as wide as Excel's own, for machines without Microsoft's. */
const fallbackFonts = '"Aptos Narrow", "Calibri", "Carlito", "Cell fallback", sans-serif';

export function styleCell(cell: HTMLElement, text: HTMLElement, style: CellStyle, type: ValueType): void {
  if (style.fillColor) {
    cell.style.backgroundColor = style.fillColor;
    cell.style.borderColor = style.fillColor;
  }
  cell.style.color = style.fontColor;
  cell.style.font = cssFont(style);
  cell.style.textDecoration = decoration(style);
  cell.style.alignItems = {
    Top: "flex-start",
    Center: "center",
    Justify: "center",
    Distributed: "center",
    Bottom: "flex-end",
  }[style.verticalAlignment];
  const side = sideOf(style.horizontalAlignment, type);
  cell.style.justifyContent = { left: "flex-start", center: "center", right: "flex-end" }[side];
  cell.style.textAlign = side;
  text.classList.toggle("wrapped", style.wrapText);
  if (style.indentLevel > 0) {
    cell.style[side === "right" ? "paddingRight" : "paddingLeft"] = `${style.indentLevel * 9 + 3}px`;
  }
  if (style.textOrientation !== 0) {
    rotate(text, style.textOrientation);
  }
}

export function cssFont({ italic, bold, fontSize, fontName }: CellStyle): string {
  return `${italic ? "italic " : ""}${bold ? "700" : "400"} ${(fontSize * 4) / 3}px "${fontName.replace(/["\\]/g, "")}", ${fallbackFonts}`;
}

/** A value without a chosen alignment goes where Excel puts it: numbers right, logicals and errors in the middle, text left. */
export function sideOf(alignment: HorizontalAlignment, type: ValueType): "left" | "center" | "right" {
  switch (alignment) {
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "General":
      return type === "Double" ? "right" : type === "Boolean" || type === "Error" ? "center" : "left";
    default:
      return "left";
  }
}

/** Two cells share a line: either may give its style. */
export function drawBorders(
  cell: HTMLElement,
  sheet: SheetModel,
  row: number,
  column: number,
  width: number,
  height: number,
): void {
  const right = column + width;
  const below = row + height;
  const rightBorder =
    visibleBorder(sheet, row, right - 1, "EdgeRight") ??
    (right <= 16384 ? visibleBorder(sheet, row, right, "EdgeLeft") : null);
  const bottomBorder =
    visibleBorder(sheet, below - 1, column, "EdgeBottom") ??
    (below <= 1048576 ? visibleBorder(sheet, below, column, "EdgeTop") : null);
  if (rightBorder) {
    cell.style.borderRight = cssBorder(rightBorder);
  }
  if (bottomBorder) {
    cell.style.borderBottom = cssBorder(bottomBorder);
  }
}

function visibleBorder(
  sheet: SheetModel,
  row: number,
  column: number,
  side: "EdgeRight" | "EdgeLeft" | "EdgeTop" | "EdgeBottom",
): Border | null {
  const border = sheet.styles.border(row, column, side);
  return border.style === "None" ? null : border;
}

function cssBorder({ style, weight, color }: Border): string {
  const pixels = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[weight];
  switch (style) {
    case "Double":
      return `3px double ${color}`;
    case "Dot":
      return `${pixels}px dotted ${color}`;
    case "Dash":
    case "DashDot":
    case "DashDotDot":
    case "SlantDashDot":
      return `${pixels}px dashed ${color}`;
    default:
      return `${pixels}px solid ${color}`;
  }
}

function decoration({ underline, strikethrough }: CellStyle): string {
  const lines = [underline === "None" ? "" : "underline", strikethrough ? "line-through" : ""];
  return `${lines.join(" ")}${underline.startsWith("Double") ? " double" : ""}`.trim();
}

function rotate(text: HTMLElement, degrees: number): void {
  if (degrees === 180) {
    text.style.writingMode = "vertical-rl";
    text.style.textOrientation = "upright";
  } else if (degrees === 90 || degrees === -90) {
    text.style.writingMode = degrees === 90 ? "sideways-lr" : "vertical-rl";
  } else {
    text.style.transform = `rotate(${-degrees}deg)`;
  }
}
