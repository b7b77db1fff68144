/** The cell references in a formula, found and changed without touching its strings, names and functions. Pure. */
import {
  columnLetters,
  columnNumber,
  maximumColumns,
  maximumRows,
  quoteSheetName,
  readReference,
  type Area,
} from "./addresses";

/** One reference as the formula has it. */
export interface WrittenReference {
  /** Null where it names no sheet. */
  sheet: string | null;
  area: Area;
}

/** What becomes of it: another reference, #REF!, or (null) nothing. */
export type ReferenceChange = (reference: WrittenReference) => WrittenReference | "#REF!" | null;

const corner = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const cells = String.raw`${corner}(?::${corner})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const sheetName = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;

/** Strings, error values, other workbooks' references, references, names, structured references; the order matters. */
const token = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    String.raw`#[A-Z0-9/]+[!?]?`,
    String.raw`\[[^\[\]]+\][^!\[\]'"(),;+*/&<>=^-]*![$A-Z0-9:]+`,
    `((${sheetName})!)?(${cells})(?![\\p{L}\\p{N}_.(!])`,
    `(${sheetName})!`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
  ].join("|"),
  "giu",
);

export interface FormulaToken {
  /** "word": a name, a table or a function. "brackets": the structured part behind a table. */
  kind: "reference" | "external" | "word" | "brackets";
  text: string;
}

/** Without strings, error values and signs. */
export function formulaTokens(formula: string): FormulaToken[] {
  return [...formula.matchAll(token)].flatMap(([text, , sheetText, areaText, bareSheet]): FormulaToken[] => {
    if (areaText !== undefined) return [{ kind: sheetText?.includes("[") ? "external" : "reference", text }];
    if (bareSheet !== undefined || text.startsWith('"') || text.startsWith("#")) return [];
    if (!text.startsWith("[")) return [{ kind: "word", text }];
    return [{ kind: text.endsWith("]") ? "brackets" : "external", text }];
  });
}

/** The formula, with or without its "=", after the change. */
export function changeReferences(formula: string, change: ReferenceChange): string {
  return formula.replace(token, (whole: string, _qualifier, sheetText?: string, areaText?: string) => {
    if (areaText === undefined || sheetText?.startsWith("'[")) return whole;
    const reference = readReference(whole);
    if (!reference) return whole;
    const changed = change(reference);
    if (changed === null) return whole;
    return changed === "#REF!" ? changed : writeReference(changed, areaText);
  });
}

/** Sheet names before "!", in front of defined names too. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  const same = (text: string | undefined) =>
    text !== undefined && unquoted(text).toLowerCase() === before.toLowerCase();
  return formula.replace(
    token,
    (whole: string, _qualifier, sheetText?: string, areaText?: string, bareSheet?: string) => {
      if (same(sheetText)) return `${quoteSheetName(after)}!${areaText ?? ""}`;
      return same(bareSheet) ? `${quoteSheetName(after)}!` : whole;
    },
  );
}

/** The new area with the "$" signs that the old one was written with. */
function writeReference({ sheet, area }: WrittenReference, written: string): string {
  const [first = written, second = first] = written.split(":");
  const prefix = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
  const wholeColumns = !/[0-9]/.test(written);
  const wholeRows = !/[A-Z]/i.test(written);
  const from = writeCorner(first, wholeRows ? null : area.left, wholeColumns ? null : area.top);
  const to = writeCorner(second, wholeRows ? null : area.right, wholeColumns ? null : area.bottom);
  return prefix + (written.includes(":") ? `${from}:${to}` : from);
}

function writeCorner(written: string, column: number | null, row: number | null): string {
  const letters = column === null ? "" : `${written.startsWith("$") ? "$" : ""}${columnLetters(column)}`;
  const fixedRow = column === null ? written.startsWith("$") : written.lastIndexOf("$") > 0;
  return letters + (row === null ? "" : `${fixedRow ? "$" : ""}${row}`);
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The formula as it would be so many rows and columns away; each reference names its sheet. Null where one falls off the sheet. */
export function moveFormula(formula: string, rows: number, columns: number, sheet: string): string | null {
  const lost: string[] = [];
  const moved = formula.replace(token, (whole: string, _qualifier, sheetText?: string, areaText?: string) => {
    if (areaText === undefined) return whole;
    const corners = areaText.split(":").map((corner) => moveCorner(corner, rows, columns));
    if (corners.includes(null)) lost.push(whole);
    return `${sheetText ?? quoteSheetName(sheet)}!${corners.join(":")}`;
  });
  return lost.length > 0 ? null : moved;
}

/** The formula as a cell so many rows and columns away has it that shares it: a reference that falls off the sheet is #REF!. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  const slid = (cells: string) => {
    const corners = cells.split(":").map((corner) => moveCorner(corner, rows, columns));
    return corners.includes(null) ? "#REF!" : corners.join(":");
  };
  return formula.replace(token, (whole: string, qualifier?: string, _sheet?: string, areaText?: string) => {
    if (areaText !== undefined) return `${qualifier ?? ""}${slid(areaText)}`;
    return whole.startsWith("[") && whole.includes("!") ? whole.replace(/[^!]+$/, (cells) => slid(cells)) : whole;
  });
}

/** A cell, a column or a row; what has a "$" stays. */
function moveCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Z]{1,3})?(\$?)([0-9]{1,7})?$/i.exec(corner);
  const [, fixed = "", letters, fixedRow = "", digits] = match ?? [];
  const isRowFixed = fixedRow !== "" || (letters === undefined && fixed !== "");
  const column = letters === undefined ? null : columnNumber(letters) + (fixed ? 0 : columns);
  const row = digits === undefined ? null : Number(digits) + (isRowFixed ? 0 : rows);
  if (column !== null && (column < 1 || column > maximumColumns)) return null;
  if (row !== null && (row < 1 || row > maximumRows)) return null;
  return `${fixed}${column === null ? "" : columnLetters(column)}${fixedRow}${row ?? ""}`;
}
