/** Formulas of conditional formats and data validation, as an add-in sends them. */
import { isWellFormed } from "../../../model/formula/formulaSyntax";

/** A text without "=" is a value, or a list. */
export function isRuleFormula(text: string): boolean {
  return !text.startsWith("=") || isWellFormed(text.slice(1));
}
