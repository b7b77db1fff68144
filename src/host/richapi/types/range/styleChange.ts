/** CellPropertiesFormat as an add-in sends it, read into what the model's styles take. */
import type { Border, BorderSide, CellStyle } from "../../../model/style/styles";
import { readColor, readFlag, readText, readWord } from "../../core/arguments";
import { borderStyleWords, borderWeightWords } from "./borders";
import {
  horizontalWords,
  readFontSize,
  readIndent,
  readOrientation,
  underlineWords,
  verticalWords,
} from "./rangeFormat";
import { invalidArgument, notImplemented } from "../../core/refusals";

export interface StyleChange {
  style: Partial<CellStyle>;
  borders: { side: BorderSide; border: Partial<Border> }[];
}

/** Throws NotImplemented for what this host can't set, with its name. */
export function readStyleChange(format: unknown): StyleChange {
  const change: StyleChange = { style: {}, borders: [] };
  for (const [name, value] of entries(format)) {
    if (name === "borders") change.borders = readBorders(value);
    else if (Object.hasOwn(groups, name)) {
      for (const [inner, innerValue] of entries(value))
        readInto(change.style, groups[name], `${name}.${inner}`, inner, innerValue);
    } else readInto(change.style, plain, name, name, value);
  }
  return change;
}

type Reader = (value: unknown) => Partial<CellStyle>;

const plain: Record<string, Reader> = {
  horizontalAlignment: (value) => ({ horizontalAlignment: readWord(value, horizontalWords) }),
  verticalAlignment: (value) => ({ verticalAlignment: readWord(value, verticalWords) }),
  wrapText: (value) => ({ wrapText: readFlag(value) }),
  indentLevel: (value) => ({ indentLevel: readIndent(value) }),
  textOrientation: (value) => ({ textOrientation: readOrientation(value) }),
};

const groups: Record<string, Record<string, Reader>> = {
  fill: { color: (value) => ({ fillColor: value === "" ? null : readColor(value) }) },
  font: {
    name: (value) => ({ fontName: readText(value) }),
    size: (value) => ({ fontSize: readFontSize(value) }),
    color: (value) => ({ fontColor: readColor(value) }),
    bold: (value) => ({ bold: readFlag(value) }),
    italic: (value) => ({ italic: readFlag(value) }),
    strikethrough: (value) => ({ strikethrough: readFlag(value) }),
    underline: (value) => ({ underline: readWord(value, underlineWords) }),
  },
  protection: {
    locked: (value) => ({ locked: readFlag(value) }),
    formulaHidden: (value) => ({ formulaHidden: readFlag(value) }),
  },
};

function readInto(
  style: Partial<CellStyle>,
  readers: Record<string, Reader>,
  path: string,
  name: string,
  value: unknown,
): void {
  if (!Object.hasOwn(readers, name)) throw notImplemented(`CellPropertiesFormat.${path}`);
  Object.assign(style, readers[name](value));
}

const sides: Record<string, BorderSide> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  vertical: "InsideVertical",
  horizontal: "InsideHorizontal",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function readBorders(value: unknown): StyleChange["borders"] {
  return entries(value).map(([name, parts]) => {
    if (!Object.hasOwn(sides, name)) throw invalidArgument();
    const border: Partial<Border> = {};
    for (const [part, partValue] of entries(parts)) {
      if (part === "style") border.style = readWord(partValue, borderStyleWords);
      else if (part === "weight") border.weight = readWord(partValue, borderWeightWords);
      else if (part === "color") border.color = readColor(partValue);
      else throw notImplemented(`CellBorder.${part}`);
    }
    return { side: sides[name], border };
  });
}

/** Undefined and null parts are left alone. */
function entries(value: unknown): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  return Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
}
