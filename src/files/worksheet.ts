/** The cells of one sheet: values as Excel shows them to add-ins, and the numbers of their formats. Pictures, rules and the like are not read. */
import { columnNumber } from "../agenda/model/addresses";
import type { CellValue, DateSystem } from "../agenda/model/grid";
import type { MergedArea } from "../agenda/source/rowFormats";
import { attribute, isOn } from "./elements";
import type { Attributes } from "./elements";
import type { PackageParts } from "./packageParts";
import { TextCollector, unescaped } from "./texts";

export interface SheetRow {
  /** By 0-based column: what a cell without content would be is not in it. */
  values: CellValue[];
  /** Numbers of the formats of cells that there are, by 0-based column. */
  formats: number[];
  /** Of cells that there are not. */
  format: number | null;
}

export interface SheetCells {
  /** By 0-based row. */
  rows: Map<number, SheetRow>;
  /** Formats of whole columns. */
  columns: { first: number; last: number; format: number }[];
  hiddenColumns: { first: number; last: number }[];
  merged: MergedArea[];
  /** Custom properties of the sheet, each with the reference to its text. */
  properties: { name: string; relationship: string }[];
  /** Addresses of formulas that nobody has worked out: Excel does when it opens the file. */
  uncalculated: string[];
}

export function readSheetCells(
  parts: PackageParts,
  path: string,
  { texts, dateSystem }: { texts: readonly string[]; dateSystem: DateSystem },
): SheetCells {
  const found: SheetCells = {
    rows: new Map(),
    columns: [],
    hiddenColumns: [],
    merged: [],
    properties: [],
    uncalculated: [],
  };
  const inline = new TextCollector();
  let row: SheetRow = newRow(null);
  let rowIndex = -1;
  let columnIndex = -1;
  let cell: Attributes = {};
  let written = "";
  let hasValue = false;
  let hasFormula = false;
  let inValue = false;
  parts.read(path, {
    open: (name, attributes) => {
      switch (name) {
        case "row":
          rowIndex = attributes["r"] === undefined ? rowIndex + 1 : Number(attributes["r"]) - 1;
          columnIndex = -1;
          row = newRow(isOn(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null);
          found.rows.set(rowIndex, row);
          return;
        case "c":
          cell = attributes;
          columnIndex = attributes["r"] === undefined ? columnIndex + 1 : columnOf(attributes["r"]);
          written = "";
          hasValue = hasFormula = false;
          return;
        case "v":
          hasValue = inValue = true;
          return;
        case "f":
          hasFormula = true;
          return;
        case "is":
          hasValue = true;
          return;
        case "col":
          readColumn(found, attributes);
          return;
        case "mergeCell":
          found.merged.push(...areasOf(attributes["ref"] ?? ""));
          return;
        case "customPr":
          found.properties.push({ name: attributes["name"] ?? "", relationship: attribute(attributes, "id") ?? "" });
          return;
        default:
          inline.handlers.open(name, attributes);
      }
    },
    text: (text) => {
      if (inValue) written += text;
      else inline.handlers.text(text);
    },
    close: (name) => {
      if (name === "v") inValue = false;
      else if (name === "c") {
        row.formats[columnIndex] = Number(cell["s"] ?? 0);
        const text = inline.take();
        if (hasValue) row.values[columnIndex] = valueOf(cell["t"], written, text, texts, dateSystem);
        else if (hasFormula) {
          row.values[columnIndex] = "";
          found.uncalculated.push(cell["r"] ?? "");
        }
      } else inline.handlers.close(name);
    },
  });
  blankBelowMerged(found);
  return found;
}

function newRow(format: number | null): SheetRow {
  return { values: [], formats: [], format };
}

function valueOf(
  type: string | undefined,
  written: string,
  inline: string,
  texts: readonly string[],
  dateSystem: DateSystem,
): CellValue {
  switch (type) {
    case "s":
      return texts[Number(written)] ?? "";
    case "inlineStr":
      return inline;
    case "b":
      return isOn(written.trim());
    case "str":
      return unescaped(written);
    case "e":
      return written;
    case "d":
      return serialOf(written, dateSystem);
    default:
      return written.trim() === "" ? "" : Number(written);
  }
}

/** An ISO date as the day's number; the text itself where it is none. */
function serialOf(written: string, dateSystem: DateSystem): CellValue {
  const time = Date.parse(/T/.test(written) && !/Z$|[+-]\d\d:\d\d$/.test(written) ? `${written}Z` : written);
  if (Number.isNaN(time)) return written;
  return time / 86_400_000 + (dateSystem === 1904 ? 24_107 : 25_569);
}

function readColumn(found: SheetCells, attributes: Attributes): void {
  const { min, max, style, hidden } = attributes;
  const span = { first: Number(min) - 1, last: Number(max) - 1 };
  if (isOn(hidden)) found.hiddenColumns.push(span);
  if (style !== undefined) found.columns.push({ ...span, format: Number(style) });
}

function columnOf(address: string): number {
  return columnNumber(address.replace(/[^A-Z]/g, "")) - 1;
}

/** Sheet columns and rows of "A3:D3" or "A3"; none of what is no area. */
export function areasOf(reference: string): MergedArea[] {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (found === null) return [];
  const [, left = "", top = "", right = left, bottom = top] = found;
  return [{ columns: [columnNumber(left), columnNumber(right)], rows: [Number(top), Number(bottom)] }];
}

/** Some programs leave values in cells that a merged one covers: nobody sees them. */
function blankBelowMerged({ rows, merged }: SheetCells): void {
  for (const { columns, rows: span } of merged) {
    for (let number = span[0]; number <= span[1]; number++) {
      const values = rows.get(number - 1)?.values;
      if (values === undefined) continue;
      for (let column = columns[0]; column <= Math.min(columns[1], values.length); column++) {
        if (number > span[0] || column > columns[0]) Reflect.deleteProperty(values, column - 1);
      }
    }
  }
}
