/** Writes one value into one cell as Excel does: what is text, number, date or formula is decided here. */
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
  if (value.startsWith("=") && value.length > 1 && by !== "textFile") {
    cell.value = { formula: formulaToStore(value.slice(1), cell), result: undefined };
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

/** A link stays on a cell whose text is overwritten. */
function putText(cell: Cell, text: string): void {
  if (cell.type !== ValueType.Hyperlink) {
    cell.value = text;
    return;
  }
  const { hyperlink, tooltip } = cell.model;
  cell.value = { text, hyperlink: hyperlink ?? "", tooltip };
}
