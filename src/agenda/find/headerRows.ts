/** Which rows of a grid may be headers, before any value is read. */
import { isBlank } from "../cells/cellText";
import { isRecentSerial } from "../dates/days";
import type { ColumnRole } from "../model/agenda";
import type { CellValue } from "../model/grid";
import { isValue, mayHoldHeaders } from "./agendaEnd";
import { scoreHeader } from "./columns/headers";
import { headerTexts, isOverTwoRows } from "./columns/headerTexts";

type Row = readonly CellValue[];

/** Headers are looked for in this many rows of a plain range. */
export const searchedRows = 50;
/** Columns further right are not searched for an agenda. */
export const searchedColumns = 400;

/** Actions say how they are or when they are due; an owner alone makes an inventory. */
const saysHowItIs = ["due", "rating", "stage", "comment"] as const satisfies readonly ColumnRole[];

/** With the groups that are named above it, or without them. */
export function mayBeHeaderRow(values: readonly Row[], row: number): boolean {
  const cells = values[row] ?? [];
  return mayBeHeader(cells) || (mayHoldHeaders(cells) && mayBeHeader(underGroups(values, row)));
}

/** Whether the rows straight above fill all of its columns too: a row of another table, whatever its words. */
export function isAmongRows(values: readonly Row[], row: number): boolean {
  const cells = [...(values[row] ?? []).entries()].filter(([, value]) => !isBlank(value));
  const isAsFull = (above: number) => cells.every(([column]) => !isBlank(values[above]?.[column]));
  return cells.length > 2 && [1, 2].every((up) => isAsFull(row - up));
}

/** Three short texts or more, all different and none of them a value, over a row that has a value. */
export function hasFormOfHeader(values: readonly Row[], row: number): boolean {
  const cells = (values[row] ?? []).slice(0, searchedColumns).filter((value) => !isBlank(value));
  if (cells.length < 3 || new Set(cells).size < cells.length) return false;
  if (cells.some((cell) => typeof cell !== "string" || cell.length > 60 || isValue(cell))) return false;
  return (values[row + 1] ?? []).slice(0, searchedColumns).some((value) => !isBlank(value) && isValue(value));
}

/** The headers of a row with the groups that are named above them, "Rating" over "Last month" and "This month"; none where it has no groups. */
function underGroups(values: readonly Row[], row: number): string[] {
  const own = values[row] ?? [];
  const groups = (values[row - 1] ?? []).filter((value) => !isBlank(value)).length;
  const isNarrower = groups < own.filter((value) => !isBlank(value)).length;
  if (groups < 2 || !(isNarrower || isOverTwoRows(values, row))) return [];
  const width = Math.max(own.length, values[row - 1]?.length ?? 0);
  return headerTexts(values, row, Math.min(width, searchedColumns)).map(({ whole }) => whole);
}

/**
 * A quick test before the values are read: headers of two kinds, one of which says how actions are or when they are due. Several dates
 * may be the months that head columns.
 */
export function mayBeHeader(row: Row): boolean {
  const dates = row.slice(0, searchedColumns).filter((value) => typeof value === "number" && isRecentSerial(value));
  let says = dates.length > 1 ? 1 : 0;
  let other = 0;
  for (const value of row.slice(0, searchedColumns)) {
    if (typeof value !== "string" || isBlank(value)) continue;
    const scores = scoreHeader(value.trim());
    const best = Math.max(0, ...saysHowItIs.map((role) => scores[role] ?? 0));
    const rest = Math.max(0, ...(["action", "owner"] as const).map((role) => scores[role] ?? 0));
    if (rest >= leastHeader && rest >= best) other++;
    else if (best >= leastHeader) says++;
    if (says > 1 || (says > 0 && other > 0)) return true;
  }
  return false;
}

/** No evidence lifts a header from below this to where it would be taken. */
const leastHeader = 0.35;
