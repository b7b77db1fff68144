/**
 * Excel.RangeFormat and its fill, font, borders and protection. A property that the cells don't share reads as null, a
 * colour as ""; no fill at all reads as white, as in Excel.
 */
import type { Area } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import type { CellStyle } from "../../../model/style/styles";
import { guardOption } from "../../core/access";
import { readChoice, readColor, readFlag, readText } from "../../core/arguments";
import { bordersType } from "./borders";
import type { Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import {
  agreed,
  horizontalAlignments,
  readFontSize,
  readIndent,
  readLength,
  readOrientation,
  underlineStyles,
  verticalAlignments,
} from "./formatValues";

export const rangeFormatType: ExcelType<LiveRange> = new ExcelType(() => ({
  typeName: "RangeFormat",
  identify: ownReference,
  properties: {
    wrapText: styleProperty("wrapText", readFlag),
    horizontalAlignment: styleProperty("horizontalAlignment", (value) => readChoice(value, horizontalAlignments)),
    verticalAlignment: styleProperty("verticalAlignment", (value) => readChoice(value, verticalAlignments)),
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
    underline: styleProperty("underline", (value) => readChoice(value, underlineStyles)),
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

/** Formats of a range are reached through their range: they have no reference of their own. */
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

/** `common` is null both for "no fill" and for "not the same": where a cell has a fill it is the latter. */
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
