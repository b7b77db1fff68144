/** Writes one value into one cell as Excel does: what is text, number, date or formula is decided here. */
import { Refusal } from "../errors";
import { isWellFormed } from "../formula/formulaSyntax";
import { formulaToStore } from "../formula/formulaText";
import { ValueType, type Cell } from "../excelts/library";
import type { CellValue, DateSystem } from "../values";
import { formatToStore, apiFormat } from "./numberFormat";
import { parseInput } from "./parseInput";

/** An add-in writes in US order, a person types in British order; a text file brings no formulas, and no apostrophe for prefix. */
export type InputSource = "addin" | "person" | "textFile";

/** True where the cell now has a formula. A cell hidden under a merged area takes nothing. */
export function writeInput(cell: Cell, value: CellValue, by: InputSource, dateSystem: DateSystem): boolean {
  if (cell.type === ValueType.Merge) return false;
  if (value === "") {
    cell.value = null;
    return false;
  }
  if (typeof value !== "string") {
    cell.value = value;
    return false;
  }
  if (apiFormat(cell.numFmt) === "@") {
    putText(cell, value);
    return false;
  }
  const formula = formulaIn(value);
  if (formula !== null && by !== "textFile") {
    cell.value = { formula: formulaToStore(formula, cell), result: undefined };
    return true;
  }
  if (value.startsWith("'") && by !== "textFile") {
    putText(cell, value.slice(1));
    return false;
  }
  const typed = parseInput(value, by === "addin" ? "US" : "GB", dateSystem);
  if (typeof typed.value === "string") putText(cell, typed.value);
  else {
    cell.value = typed.value as Cell["value"];
    if (typed.format !== null && apiFormat(cell.numFmt) === "General") {
      cell.style = { ...cell.style, numFmt: formatToStore(typed.format) };
    }
  }
  return false;
}

/** What Excel takes as a formula, without its "=": "@SUM(A1:A3)" too, as in Lotus 1-2-3. Null for any other text. */
function formulaIn(text: string): string | null {
  return /^[=@]./s.test(text) ? text.slice(1) : null;
}

/** Throws InvalidArgument for a formula that Excel refuses. Text stays text in a cell of that format. */
export function refuseBadFormula(text: string, cell: Cell | undefined): void {
  const formula = formulaIn(text);
  if (formula === null || (cell && apiFormat(cell.numFmt) === "@")) return;
  const isFunction = text.startsWith("=") || /^[A-Z][A-Z0-9.]*\(/i.test(formula);
  if (!isFunction || !isWellFormed(formula))
    throw new Refusal("InvalidArgument", "There is a problem with this formula: begin a text with an apostrophe.");
}

/** A link stays on a cell whose text is overwritten. */
function putText(cell: Cell, text: string): void {
  if (cell.type !== ValueType.Hyperlink) {
    cell.value = text;
    return;
  }
  const { hyperlink, tooltip } = cell.model;
  cell.value = { text, hyperlink: hyperlink ?? "", tooltip };
}
