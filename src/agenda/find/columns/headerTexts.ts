/**
 * The headers of a row, each with the group that is named above it: "RAG" over "Last month" and "This month". Where the names of other
 * columns are in the row above too, over blank cells, the two rows are one header.
 */
import { cellText, isBlank } from "../../cells/cellText";
import { dayInWords, isRecentSerial, serialToDay } from "../../dates/days";
import { readRating } from "../../cells/ratings";
import type { AgendaSource } from "../../model/agenda";
import type { CellValue } from "../../model/grid";
import { scoreHeader } from "./headers";

type Row = readonly CellValue[];

export interface HeaderText {
  own: string;
  /** The group that is named above it; "" where there is none. */
  group: string;
  /** With its group; the same as its own where it has none. */
  whole: string;
}

export function headerTexts(values: readonly Row[], headerRow: number, width: number): HeaderText[] {
  const textsOf = (row: number) => Array.from({ length: width }, (_, column) => headerText(values[row]?.[column]));
  const [above, own] = [textsOf(headerRow - 1), textsOf(headerRow)];
  const isOverTwo = isOverTwoRows(values, headerRow);
  const groups = isOverTwo ? spread(above, own) : groupsAbove(above, own);
  return own.map((text, column) => {
    if (isOverTwo && text === "") return { own: above[column] ?? "", group: "", whole: above[column] ?? "" };
    const group = groups[column] ?? "";
    return { own: text, group, whole: group === "" ? text : `${group} ${text}`.trim() };
  });
}

/** A column's header with its group, "Delivery last month"; `index` counts from 0 in the agenda's header. */
export function wholeHeader({ groups, header }: Pick<AgendaSource, "groups" | "header">, index: number): string {
  return `${groups[index] ?? ""} ${cellText(header[index])}`.trim();
}

/** A date that heads a column is the month that it begins, or the day: "March 2025" is shown, 45,717 is in the cell. */
function headerText(value: CellValue | undefined): string {
  if (typeof value !== "number" || !isRecentSerial(value)) return cellText(value);
  const words = dayInWords(serialToDay(value, 1900));
  return words.replace(/^1 /, "");
}

/**
 * Whether a row and the one above it are one header: "Action", "Timescale", "RAG" over "", "Start", "End" and "". Names of the upper row
 * are over blank cells, and the lower row divides others of them: it has no cell that is of no group.
 */
export function isOverTwoRows(values: readonly Row[], headerRow: number): boolean {
  const [above = [], own = []] = [values[headerRow - 1], values[headerRow]];
  let alone = 0;
  let divided = 0;
  for (let column = 0; column < Math.max(above.length, own.length); column++) {
    const [upper, lower] = [cellText(above[column]), cellText(own[column])];
    if (upper.length > longestGroup || (lower !== "" && !mayDivide(own[column], lower))) return false;
    if (upper !== "" && lower === "") alone++;
    if (upper !== "" || lower === "") continue;
    // Left of all groups the names may be in the lower row.
    if (cellText(own[column - 1]) === "" && !isOwn(above, column, lower)) return false;
    if (above.slice(0, column).every(isBlank)) continue;
    divided++;
  }
  return alone > 0 && divided > 0;
}

function isOwn(above: Row, column: number, name: string): boolean {
  return (
    above.slice(0, column).every(isBlank) && Object.values(scoreHeader(name)).some((certainty) => certainty >= 0.5)
  );
}

const longestGroup = 60;

/** A few words that are no date and no rating, as actions have. "Complete" may be when. */
function mayDivide(value: CellValue | undefined, text: string): boolean {
  if (Object.values(scoreHeader(text)).some((certainty) => certainty >= 0.7)) return true;
  return typeof value === "string" && text.length <= 40 && !/^\d/.test(text) && readRating(text).rating === null;
}

/** The group of each column: named once at its left, over columns with headers of their own. */
function groupsAbove(named: readonly string[], own: readonly string[]): string[] {
  const filled = named.filter((text) => text !== "").length;
  const first = named.findIndex((text) => text !== "");
  const isTitle = filled === 1 && (first <= own.findIndex((text) => text !== "") || isLong(named[first]));
  const isHeader = filled >= own.filter((text) => text !== "").length;
  if (
    filled === 0 ||
    isTitle ||
    isHeader ||
    named.some((text, column) => text.length > 40 || (text !== "" && own[column] === ""))
  )
    return [];
  return spread(named, own);
}

/** "Self-assessment year 2025 to 2026" is about the whole table, "Delivery confidence" about some columns. */
function isLong(text = ""): boolean {
  return text.length > 24;
}

function spread(named: readonly string[], own: readonly string[]): string[] {
  let group = "";
  return named.map((text, column) => {
    if (text !== "") group = text;
    return own[column] === "" ? "" : group;
  });
}
