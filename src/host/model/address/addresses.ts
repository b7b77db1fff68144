/** A1 addresses, parsed and printed. Rows and columns count from 1; an area's four sides are inclusive. Pure. */
import { Refusal } from "../errors";

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** A rectangle of one sheet. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** An address as written: the sheet that it names, if any, and the area. */
export interface Reference {
  sheet: string | null;
  area: Area;
}

const referencePattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/s;
const cornerPattern = /^\$?([A-Z]{1,3})?\$?([0-9]{1,7})?$/i;

/** Reads "B2", "A1:C3", "A:C", "2:5", "$A$1" and all of these after "Sheet!" or "'My sheet'!". Null if it is none of them. */
export function readReference(text: string): Reference | null {
  const match = referencePattern.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, cells = ""] = match;
  const area = readArea(cells);
  if (!area) return null;
  return { sheet: quoted === undefined ? (bare ?? null) : quoted.replaceAll("''", "'"), area };
}

/** As readReference, for an address that must be one. Throws InvalidArgument. */
function parseReference(text: string): Reference {
  const reference = readReference(text);
  if (!reference) throw new Refusal("InvalidArgument", `"${text}" is not an address.`);
  return reference;
}

/** As parseReference, where no sheet may be named. */
export function parseArea(text: string): Area {
  return parseReference(text).area;
}

function readArea(text: string): Area | null {
  const [first = "", second, ...rest] = text.split(":");
  if (rest.length > 0) return null;
  const from = readCorner(first);
  const to = second === undefined ? from : readCorner(second);
  if (!from || !to) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  return orderedArea(from.row ?? 1, from.column ?? 1, to.row ?? maximumRows, to.column ?? maximumColumns);
}

function readCorner(text: string): { row: number | null; column: number | null } | null {
  const match = cornerPattern.exec(text);
  const [, letters, digits] = match ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits);
  if (column !== null && column > maximumColumns) return null;
  if (row !== null && (row < 1 || row > maximumRows)) return null;
  return { row, column };
}

function orderedArea(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** "A1", "A1:C3"; whole columns "A:C", whole rows "2:5". */
export function printArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  const start = printCell(area.top, area.left);
  return isOneCell(area) ? start : `${start}:${printCell(area.bottom, area.right)}`;
}

/** The area with its sheet, quoted where Excel quotes: "'My sheet'!A1". */
export function printReference(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${printArea(area)}`;
}

/** As formulas and names have it: "'My sheet'!$A$1:$B$2". */
export function printAbsolute(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${printArea(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`)}`;
}

export function printCell(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Excel leaves a name bare when it begins with a letter or underscore and has no other sign, and reads like no cell. */
export function quoteSheetName(name: string): string {
  const bare =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}[0-9]{1,7}|R([0-9]*)(C[0-9]*)?|C[0-9]*)$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** 1 is "A", 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function areaRows(area: Area): number {
  return area.bottom - area.top + 1;
}

export function areaColumns(area: Area): number {
  return area.right - area.left + 1;
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 1 && area.bottom === maximumRows;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 1 && area.right === maximumColumns;
}

/** The cells in both, null if there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const both = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The smallest area around both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}
