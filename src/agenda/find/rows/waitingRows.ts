/** Rows of a template that wait to be filled in: numbered beforehand perhaps, and otherwise placeholders, or failed formulas, all along. */
import { cellText, isErrorText, isPlaceholder, saysNothing } from "../../cells/cellText";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes } from "./rowKind";

export function isWaiting(row: readonly CellValue[], columnIndexes: ColumnIndexes): boolean {
  const action = cellText(row[columnIndexes.action]);
  if (waits(action) && waitsBeside(row, columnIndexes)) return true;
  // Formulas over blank cells show 0 all along, in the column of actions too.
  const isLinked = action === "0";
  const isPrompt = isPromptAmong(row, columnIndexes.action);
  let filled = 0;
  for (let column = 0; column < row.length; column++) {
    const text = cellText(row[column]);
    if (text === "") continue;
    filled++;
    if (isPrompt && column === columnIndexes.action) continue;
    const mayNumber = column === columnIndexes.ref || column < columnIndexes.action;
    const reference = mayNumber && rowNumber.test(text);
    if (isLinked && text === "0") continue;
    const numbered = column === columnIndexes.action && numberedBeforehand.test(text);
    if (!reference && !numbered && !waits(text) && !isErrorText(text)) return false;
  }
  return filled > 0;
}

function waits(text: string): boolean {
  return text !== "" && (isPlaceholder(text) || saysNothing(text));
}

/** "Project 3" */
const numberedBeforehand = /^(?:action|deliverable|initiative|item|milestone|objective|project|scheme|task) \d{1,3}$/i;

/** Whether nobody has written who, when or how it is: a rating or a stage alone may be set beforehand. */
function waitsBeside(row: readonly CellValue[], { owner, due, comment, updated }: ColumnIndexes): boolean {
  return [owner, due, comment, updated].every((column) => {
    const text = cellText(row[column]);
    return text === "" || waits(text) || isErrorText(text);
  });
}

const rowNumber = /^\p{L}{0,3}[-. ]?\d{1,4}(?:\.\d{1,3}){0,3}[.)]?$/u;

/** "Enter improvement" where other cells are placeholders too: of a row that says more it may be an action. */
function isPromptAmong(row: readonly CellValue[], actionColumn: number): boolean {
  if (!prompt.test(cellText(row[actionColumn]))) return false;
  return row.filter((value, column) => column !== actionColumn && isPlaceholder(cellText(value))).length > 1;
}

const prompt = /^(?:enter|insert|type|add|write|describe|state|name|give|list|complete)(?: [a-z]+){1,4}\.?$/i;

/** "e.g." or "Example" before the action: what a template shows, however it is filled in. */
export function isExample(row: readonly CellValue[], columnIndexes: ColumnIndexes): boolean {
  for (let column = 0; column < columnIndexes.action; column++) {
    if (exampleMark.test(cellText(row[column]))) return true;
  }
  return false;
}

const exampleMark = /^\(?(?:e\.?\s?g\.?|(?:for )?example(?: row| entry)?|ex\.)\s*\d*\s*:?\)?$/i;
