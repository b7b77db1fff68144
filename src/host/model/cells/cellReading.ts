/** One cell as Excel's API reads it: dates are serial numbers, errors their text, a blank cell "". */
import { shownText, apiFormat, isDateCode } from "./numberFormat";
import { parseInput } from "./parseInput";
import { formulaToShow } from "../formula/formulaText";
import { dateOfSerial, serialOfMoment } from "./serialDates";
import type { SeenCell } from "../excelts/existingCells";
import { ValueType, type Style } from "../excelts/library";
import type { CellValue, DateSystem } from "../values";

/** Excel.RangeValueType. */
export type KindOfValue = "Empty" | "String" | "Double" | "Boolean" | "Error";

export function readValue(cell: SeenCell | undefined, dateSystem: DateSystem): CellValue {
  if (!cell) return "";
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return "";
    case ValueType.Number:
    case ValueType.String:
    case ValueType.Boolean:
      return cell.value as CellValue;
    case ValueType.Formula:
      return readPlain(cell.result, dateSystem);
    case ValueType.Hyperlink:
      return readPlain(cell.model.result, dateSystem) || cell.text;
    default:
      return readPlain(cell.value, dateSystem);
  }
}

export function readKind(cell: SeenCell | undefined, dateSystem: DateSystem): KindOfValue {
  if (!cell || cell.type === ValueType.Null || cell.type === ValueType.Merge) return "Empty";
  const content: unknown = cell.type === ValueType.Formula ? cell.result : cell.value;
  if (isError(content)) return "Error";
  const value = readValue(cell, dateSystem);
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** The formula with its "=", null where there is none. */
export function readFormula(cell: SeenCell | undefined): string | null {
  if (!cell) return null;
  if (cell.type === ValueType.Formula) return `=${formulaToShow(cell.formula ?? "", cell)}`;
  if (cell.type === ValueType.Hyperlink && cell.model.formula) return `=${formulaToShow(cell.model.formula, cell)}`;
  return null;
}

export function readText(cell: SeenCell | undefined, dateSystem: DateSystem): string {
  const value = readValue(cell, dateSystem);
  if (value === "" || !cell) return "";
  if (typeof value === "number" && dateSystem === 1904 && isDateCode(apiFormat(cell.numFmt))) {
    return shownText(value + 1462, cell.numFmt);
  }
  return shownText(value, cell.numFmt);
}

/** As a person sees it in the formula bar, and would have to type it. */
export function readEditText(cell: SeenCell | undefined, dateSystem: DateSystem): string {
  const formula = readFormula(cell);
  if (formula !== null || !cell) return formula ?? "";
  const value = readValue(cell, dateSystem);
  const format = apiFormat(cell.numFmt);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return editNumber(value, format, dateSystem);
  const readAsOther =
    format !== "@" &&
    readKind(cell, dateSystem) !== "Error" &&
    typeof parseInput(value, "GB", dateSystem).value !== "string";
  return readAsOther || /^[='].+/s.test(value) ? `'${value}` : value;
}

export function cellFormat(style: Partial<Style>): string {
  return apiFormat(style.numFmt);
}

function editNumber(value: number, format: string, dateSystem: DateSystem): string {
  if (format.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  const date = isDateCode(format) ? dateOfSerial(value, dateSystem) : null;
  if (!isDateCode(format) || value < 0) return String(value);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => twoDigits(Math.floor(part)))
    .join(":");
  if (!date || value < 1) return clock;
  const day = `${twoDigits(date.day)}/${twoDigits(date.month)}/${date.year}`;
  return seconds === 0 ? day : `${day} ${clock}`;
}

function readPlain(content: unknown, dateSystem: DateSystem): CellValue {
  if (typeof content === "string" || typeof content === "number" || typeof content === "boolean") return content;
  if (content instanceof Date) return serialOfMoment(content, dateSystem);
  if (isError(content)) return content.error;
  if (content && typeof content === "object" && "richText" in content) return richText(content.richText);
  if (content && typeof content === "object" && "checkbox" in content) return content.checkbox === true;
  return "";
}

function richText(runs: unknown): string {
  return Array.isArray(runs) ? runs.map((run: { text?: string }) => run.text ?? "").join("") : "";
}

function isError(content: unknown): content is { error: string } {
  return typeof content === "object" && content !== null && "error" in content;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
