/**
 * Excel.RangeFormat and its fill, font, borders and protection. A property that the cells don't share reads as null, a
 * colour as ""; no fill at all reads as white, as in Excel.
 */
import type { Area } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import type { CellStyle } from "../../../model/style/styles";
import { guardOption } from "../../core/access";
import { readColor, readFlag, readNumber, readText, readWord } from "../../core/arguments";
import { bordersType } from "./borders";
import type { Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { invalidArgument } from "../../core/refusals";

export const horizontalWords = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticalWords = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const underlineWords = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFormatType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "RangeFormat",
  identify: ownReference,
  properties: {
    wrapText: styleProperty("wrapText", readFlag),
    horizontalAlignment: styleProperty("horizontalAlignment", (value) => readWord(value, horizontalWords)),
    verticalAlignment: styleProperty("verticalAlignment", (value) => readWord(value, verticalWords)),
    indentLevel: styleProperty("indentLevel", readIndent),
    textOrientation: styleProperty("textOrientation", readOrientation),
    columnWidth: {
      get: ({ sheet, area }) => agreed(area.left, area.right, (column) => sheet.layout.columnWidth(column).points),
      set: ({ sheet, area }, width) => {
        guardOption(sheet, "allowFormatColumns");
        sheet.layout.setColumnWidth(area.left, area.right, readLength(width));
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => agreed(area.top, area.bottom, (row) => sheet.layout.rowHeight(row)),
      set: ({ sheet, area }, height) => {
        guardOption(sheet, "allowFormatRows");
        sheet.layout.setRowHeight(area.top, area.bottom, readLength(height));
      },
    },
  },
  navigations: {
    borders: (range) => bordersType.of(range),
    fill: (range) => rangeFillType.of(range),
    font: (range) => rangeFontType.of(range),
    protection: (range) => formatProtectionType.of(range),
  },
  methods: {
    autofitColumns: ({ sheet, area }) => {
      guardOption(sheet, "allowFormatColumns");
      sheet.layout.autofitColumns(area.left, area.right);
    },
    autofitRows: ({ sheet, area }) => {
      guardOption(sheet, "allowFormatRows");
      sheet.layout.autofitRows(area.top, area.bottom);
    },
  },
}));

const rangeFillType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "RangeFill",
  identify: ownReference,
  properties: {
    color: {
      get: ({ sheet, area }) => fillColor(sheet, area),
      set: (range, color) => applyStyle(range, { fillColor: readColor(color) }),
    },
    pattern: {
      get: ({ sheet, area }) => {
        if (sheet.styles.common(area, "fillColor") !== null) return "Solid";
        return hasMixedFill(sheet, area) ? null : "None";
      },
    },
  },
  methods: { clear: (range) => applyStyle(range, { fillColor: null }) },
}));

const rangeFontType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "RangeFont",
  identify: ownReference,
  properties: {
    bold: styleProperty("bold", readFlag),
    italic: styleProperty("italic", readFlag),
    strikethrough: styleProperty("strikethrough", readFlag),
    underline: styleProperty("underline", (value) => readWord(value, underlineWords)),
    name: styleProperty("fontName", readText),
    size: styleProperty("fontSize", readFontSize),
    color: {
      get: ({ sheet, area }) => sheet.styles.common(area, "fontColor") ?? "",
      set: (range, color) => applyStyle(range, { fontColor: readColor(color) }),
    },
  },
}));

const formatProtectionType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "FormatProtection",
  identify: ownReference,
  properties: {
    locked: styleProperty("locked", readFlag),
    formulaHidden: styleProperty("formulaHidden", readFlag),
  },
}));

/** Formats of a range are reached through their range: they have no name of their own. */
function ownReference(): Record<string, unknown> {
  return {};
}

function styleProperty<K extends keyof CellStyle>(
  name: K,
  read: (value: unknown) => CellStyle[K],
): Property<LiveRange> {
  return {
    get: ({ sheet, area }) => sheet.styles.common(area, name),
    set: (range, value) => applyStyle(range, { [name]: read(value) }),
  };
}

function applyStyle({ sheet, area }: LiveRange, change: Partial<CellStyle>): void {
  guardOption(sheet, "allowFormatCells");
  sheet.styles.apply(area, change);
}

const noFill = "#FFFFFF";

function fillColor(sheet: SheetModel, area: Area): string {
  const common = sheet.styles.common(area, "fillColor");
  if (common !== null) return common;
  return hasMixedFill(sheet, area) ? "" : noFill;
}

/** `common` says null both for "no fill" and for "not the same": one cell with a fill tells them apart. */
function hasMixedFill(sheet: SheetModel, area: Area): boolean {
  const used = sheet.usedArea(false);
  if (used === null) return false;
  const bottom = Math.min(area.bottom, used.bottom);
  const right = Math.min(area.right, used.right);
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      if (sheet.styles.style(row, column).fillColor !== null) return true;
    }
  }
  return false;
}

function agreed(first: number, last: number, ask: (index: number) => number): number | null {
  const answer = ask(first);
  for (let index = first + 1; index <= last; index += 1) if (ask(index) !== answer) return null;
  return answer;
}

export function readLength(value: unknown): number {
  const length = readNumber(value);
  if (length < 0) throw invalidArgument();
  return length;
}

export function readIndent(value: unknown): number {
  const level = readNumber(value);
  if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument();
  return level;
}

export function readOrientation(value: unknown): number {
  const degrees = readNumber(value);
  if (!Number.isInteger(degrees) || ((degrees < -90 || degrees > 90) && degrees !== 180)) throw invalidArgument();
  return degrees;
}

export function readFontSize(value: unknown): number {
  const points = readNumber(value);
  if (points < 1 || points > 409) throw invalidArgument();
  return points;
}
