/** The formats of cells, as far as an agenda is read by them: fill, bold, and the number format. */
import { hexColor, themeColors } from "../ooxml/colors";
import { attribute, isOn } from "./elements";
import type { Attributes } from "./elements";
import type { PackageParts } from "./packageParts";

export interface CellFormat {
  /** "#RRGGBB", null for none. */
  fill: string | null;
  bold: boolean;
  numberFormat: string;
}

export const plainFormat: CellFormat = { fill: null, bold: false, numberFormat: "General" };

/** Built-in number formats of shares, thousands and dates without a day; the others show a number plainly, or a day. */
const builtInFormats: Record<number, string> = {
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  16: "d-mmm",
  17: "mmm-yy",
};

interface PatternFill {
  pattern: string;
  foreground: string | null;
  background: string | null;
}

/** By the number that cells have of each. `theme` is the path of the theme, where there is one. */
export function readCellFormats(parts: PackageParts, path: string, theme: string | null): CellFormat[] {
  const colors = themeColors(theme === null ? null : parts.text(theme));
  const numberFormats = new Map(Object.entries(builtInFormats).map(([id, format]) => [Number(id), format]));
  const bolds: boolean[] = [];
  const fills: PatternFill[] = [];
  const formats: CellFormat[] = [];
  const within: string[] = [];
  parts.read(path, {
    open: (name, attributes) => {
      const parent = within.at(-1);
      within.push(name);
      if (name === "numFmt" && parent === "numFmts")
        numberFormats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "font" && parent === "fonts") bolds.push(false);
      else if (name === "b" && parent === "font" && within.at(-3) === "fonts")
        bolds.splice(-1, 1, isOn(attributes["val"] ?? "1"));
      else if (name === "fill" && parent === "fills")
        fills.push({ pattern: "none", foreground: null, background: null });
      else if (parent === "fill" || parent === "patternFill") readFill(fills.at(-1), name, attributes, colors);
      else if (name === "xf" && parent === "cellXfs")
        formats.push({
          fill: shownFill(fills[Number(attributes["fillId"] ?? 0)]),
          bold: bolds[Number(attributes["fontId"] ?? 0)] ?? false,
          numberFormat: numberFormats.get(Number(attributes["numFmtId"] ?? 0)) ?? "General",
        });
    },
    close: () => void within.pop(),
  });
  return formats;
}

function readFill(
  fill: PatternFill | undefined,
  name: string,
  attributes: Attributes,
  colors: readonly string[],
): void {
  if (fill === undefined) return;
  if (name === "patternFill") fill.pattern = attributes["patternType"] ?? "none";
  else if (name === "fgColor") fill.foreground = colorOf(attributes, colors);
  else if (name === "bgColor") fill.background = colorOf(attributes, colors);
}

/** White is what Excel's API gives for no fill. */
function shownFill(fill: PatternFill | undefined): string | null {
  if (fill === undefined || fill.pattern === "none") return null;
  const color = fill.foreground ?? (fill.pattern === "solid" ? null : fill.background);
  return color === "#FFFFFF" ? null : color;
}

function colorOf(attributes: Attributes, colors: readonly string[]): string | null {
  const number = (name: string) => {
    const value = attribute(attributes, name);
    return value === null ? undefined : Number(value);
  };
  const [argb, theme, tint, indexed] = [attributes["rgb"], number("theme"), number("tint"), number("indexed")];
  return hexColor(
    {
      ...(argb !== undefined && { argb }),
      ...(theme !== undefined && { theme }),
      ...(tint !== undefined && { tint }),
      ...(indexed !== undefined && { indexed }),
    },
    colors,
  );
}
