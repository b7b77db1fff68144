/** Whether a conditional format's rule applies to a cell; "unknown" where computing that takes more than this model has. */
import { readReference, type Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import type { CellValue } from "../values";
import type { Evaluation } from "./evaluation";
import type { CellValueOperator, ConditionalRule, TextOperator } from "./conditionalRules";

/** Formulas are written for the top left cell of the first area, and move with the cell. */
export function appliesAt(
  sheet: Sheet,
  evaluation: Evaluation,
  rule: ConditionalRule,
  areas: readonly Area[],
  row: number,
  column: number,
): boolean | "unknown" {
  switch (rule.type) {
    case "ContainsText":
      return textApplies(sheet.cells.text(row, column), rule.operator, rule.text);
    case "CellValue": {
      const low = operand(sheet, evaluation, rule.formula1, areas, row, column);
      const high = rule.formula2 === null ? "" : operand(sheet, evaluation, rule.formula2, areas, row, column);
      if (low === "unknown" || high === "unknown") return "unknown";
      return valueApplies(sheet.cells.value(row, column), rule.operator, low.value, high === "" ? "" : high.value);
    }
    case "Custom": {
      const result = evaluation.at(rule.formula, areas, row, column);
      return result === "unknown"
        ? "unknown"
        : result.value === true || (typeof result.value === "number" && result.value !== 0);
    }
    case "Other":
      return "unknown";
  }
}

function textApplies(text: string, operator: TextOperator, wanted: string): boolean {
  const [whole, part] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case "Contains":
      return whole.includes(part);
    case "NotContains":
      return !whole.includes(part);
    case "BeginsWith":
      return whole.startsWith(part);
    case "EndsWith":
      return whole.endsWith(part);
  }
}

function valueApplies(value: CellValue, operator: CellValueOperator, low: CellValue, high: CellValue): boolean {
  const below = compare(value, low);
  const above = high === "" ? 0 : compare(value, high);
  const [least, most] = high === "" || compare(low, high) <= 0 ? [below, above] : [above, below];
  switch (operator) {
    case "EqualTo":
      return below === 0;
    case "NotEqualTo":
      return below !== 0;
    case "GreaterThan":
      return below > 0;
    case "LessThan":
      return below < 0;
    case "GreaterThanOrEqual":
      return below >= 0;
    case "LessThanOrEqual":
      return below <= 0;
    case "Between":
      return least >= 0 && most <= 0;
    case "NotBetween":
      return least < 0 || most > 0;
  }
}

/** Excel's order: numbers, then text without regard to letter case, then logicals; blank is zero, or no text. */
function compare(one: CellValue, other: CellValue): number {
  const left = one === "" && typeof other === "number" ? 0 : one;
  const difference = typeRank(left) - typeRank(other);
  if (difference !== 0) return difference;
  const [small, large] = [lowerCase(left), lowerCase(other)];
  return small < large ? -1 : small > large ? 1 : 0;
}

function typeRank(value: CellValue): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function lowerCase(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** A number, a text in quotes or one cell is read at once; the rest is evaluated. */
function operand(
  sheet: Sheet,
  evaluation: Evaluation,
  formula: string,
  areas: readonly Area[],
  row: number,
  column: number,
): { value: CellValue } | "unknown" {
  const text = formula.replace(/^=/, "").trim();
  if (/^-?[0-9.]+(e[-+]?[0-9]+)?$/i.test(text)) return { value: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { value: text.slice(1, -1).replaceAll('""', '"') };
  const reference = /^\$[A-Z]+\$[0-9]+$/i.test(text) ? readReference(text) : null;
  if (reference) return { value: sheet.cells.value(reference.area.top, reference.area.left) };
  return evaluation.at(formula, areas, row, column);
}
