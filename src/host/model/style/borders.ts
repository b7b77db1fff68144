/** Borders: Excel's API has a style and a weight, the file one enum for both. */
import type { Area } from "../address/addresses";
import type { Colors } from "./colors";
import type { Style } from "../excelts/library";

export type CellSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export type BorderSide = CellSide | "InsideVertical" | "InsideHorizontal";
export type BorderStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  style: BorderStyle;
  weight: BorderWeight;
  color: string;
}

type Stored = NonNullable<NonNullable<Style["border"]["top"]>["style"]>;

type Line = [stored: Stored, style: BorderStyle, weight: BorderWeight];

const thinLine: Line = ["thin", "Continuous", "Thin"];
const lines: Line[] = [
  thinLine,
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const parts = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonal",
  DiagonalUp: "diagonal",
} as const;

export function readBorder(borders: Style["border"] | undefined, side: CellSide, colors: Colors): Border {
  const stored = borders?.[parts[side]];
  const found = stored && drawn(borders, side) ? lines.find(([line]) => line === stored.style) : undefined;
  if (!found) return { style: "None", weight: "Thin", color: "#000000" };
  return { style: found[1], weight: found[2], color: colors.hex(stored?.color) ?? "#000000" };
}

/** Only the properties given change; a colour or weight alone makes a line where there was none, as in Excel. */
export function writeBorder(
  borders: Style["border"] | undefined,
  side: CellSide,
  border: Partial<Border>,
  colors: Colors,
): Style["border"] {
  const before = readBorder(borders, side, colors);
  const after = { ...before, style: before.style === "None" ? ("Continuous" as const) : before.style, ...border };
  const { [parts[side]]: _replaced, ...others } = borders ?? {};
  if (after.style === "None") return others;
  const [style] =
    lines.find(([, style, weight]) => style === after.style && weight === after.weight) ??
    lines.find(([, style]) => style === after.style) ??
    thinLine;
  const line = { style, color: colors.stored(after.color) };
  const diagonal =
    parts[side] === "diagonal"
      ? {
          up: side === "DiagonalUp" || borders?.diagonal?.up === true,
          down: side === "DiagonalDown" || borders?.diagonal?.down === true,
        }
      : {};
  return { ...others, [parts[side]]: { ...line, ...diagonal } };
}

/** The cells of an area whose own side is the side asked for; null where an area has no such line inside. */
export function sideOf(area: Area, side: BorderSide): { cells: Area | null; side: CellSide } {
  switch (side) {
    case "EdgeTop":
      return { cells: { ...area, bottom: area.top }, side };
    case "EdgeBottom":
      return { cells: { ...area, top: area.bottom }, side };
    case "EdgeLeft":
      return { cells: { ...area, right: area.left }, side };
    case "EdgeRight":
      return { cells: { ...area, left: area.right }, side };
    case "InsideHorizontal":
      return { cells: area.top < area.bottom ? { ...area, bottom: area.bottom - 1 } : null, side: "EdgeBottom" };
    case "InsideVertical":
      return { cells: area.left < area.right ? { ...area, right: area.right - 1 } : null, side: "EdgeRight" };
    case "DiagonalDown":
    case "DiagonalUp":
      return { cells: area, side };
  }
}

function drawn(borders: Style["border"] | undefined, side: CellSide): boolean {
  if (side === "DiagonalDown") return borders?.diagonal?.down === true;
  return side === "DiagonalUp" ? borders?.diagonal?.up === true : true;
}
