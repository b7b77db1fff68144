/** CellPropertiesFormat as an add-in sends it, parsed into what the model's styles take. */
import type { Border, BorderSide, CellStyle } from "../../../model/style/styles";
import { readColor, readFlag, readText, readChoice } from "../../core/arguments";
import { borderStyles, borderWeights } from "./borders";
import {
  horizontalAlignments,
  readFontSize,
  readIndent,
  readOrientation,
  underlineStyles,
  verticalAlignments,
} from "./formatValues";
import { invalidArgument, notImplemented } from "../../core/refusals";

export interface StyleChange {
  style: Partial<CellStyle>;
  borders: { side: BorderSide; border: Partial<Border> }[];
}

/** Throws NotImplemented for what this host can't set, with its name. */
export function readStyleChange(format: unknown): StyleChange {
  const change: StyleChange = { style: {}, borders: [] };
  for (const [name, value] of entries(format)) {
    const group = groups.get(name);
    if (name === "borders") change.borders = readBorders(value);
    else if (group === undefined) readInto(change.style, plainReaders.get(name), name, value);
    else {
      for (const [inner, innerValue] of entries(value)) {
        readInto(change.style, group.get(inner), `${name}.${inner}`, innerValue);
      }
    }
  }
  return change;
}

type Reader = (value: unknown) => Partial<CellStyle>;

const plainReaders = new Map<string, Reader>([
  ["horizontalAlignment", (value) => ({ horizontalAlignment: readChoice(value, horizontalAlignments) })],
  ["verticalAlignment", (value) => ({ verticalAlignment: readChoice(value, verticalAlignments) })],
  ["wrapText", (value) => ({ wrapText: readFlag(value) })],
  ["indentLevel", (value) => ({ indentLevel: readIndent(value) })],
  ["textOrientation", (value) => ({ textOrientation: readOrientation(value) })],
]);

const fillReaders = new Map<string, Reader>([
  ["color", (value) => ({ fillColor: value === "" ? null : readColor(value) })],
]);

const fontReaders = new Map<string, Reader>([
  ["name", (value) => ({ fontName: readText(value) })],
  ["size", (value) => ({ fontSize: readFontSize(value) })],
  ["color", (value) => ({ fontColor: readColor(value) })],
  ["bold", (value) => ({ bold: readFlag(value) })],
  ["italic", (value) => ({ italic: readFlag(value) })],
  ["strikethrough", (value) => ({ strikethrough: readFlag(value) })],
  ["underline", (value) => ({ underline: readChoice(value, underlineStyles) })],
]);

const protectionReaders = new Map<string, Reader>([
  ["locked", (value) => ({ locked: readFlag(value) })],
  ["formulaHidden", (value) => ({ formulaHidden: readFlag(value) })],
]);

const groups = new Map([
  ["fill", fillReaders],
  ["font", fontReaders],
  ["protection", protectionReaders],
]);

function readInto(style: Partial<CellStyle>, read: Reader | undefined, path: string, value: unknown): void {
  if (read === undefined) throw notImplemented(`CellPropertiesFormat.${path}`);
  Object.assign(style, read(value));
}

const sides = new Map<string, BorderSide>([
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["vertical", "InsideVertical"],
  ["horizontal", "InsideHorizontal"],
  ["diagonalDown", "DiagonalDown"],
  ["diagonalUp", "DiagonalUp"],
]);

function readBorders(value: unknown): StyleChange["borders"] {
  return entries(value).map(([name, parts]) => {
    const side = sides.get(name);
    if (side === undefined) throw invalidArgument();
    const border: Partial<Border> = {};
    for (const [part, partValue] of entries(parts)) {
      if (part === "style") border.style = readChoice(partValue, borderStyles);
      else if (part === "weight") border.weight = readChoice(partValue, borderWeights);
      else if (part === "color") border.color = readColor(partValue);
      else throw notImplemented(`CellBorder.${part}`);
    }
    return { side, border };
  });
}

/** Undefined and null parts are left alone. */
function entries(value: unknown): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  return Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
}
