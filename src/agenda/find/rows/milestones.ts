/** Milestones and phases over their tasks, as rows with rolled-up dates: they head their tasks and are no actions themselves. */
import { cellText, isBlank } from "../../cells/cellText";
import { readDateCell } from "../../cells/dates/dateCells";
import { readHeading, titleOf } from "../../cells/headings";
import type { Heading } from "../../cells/headings";
import type { CellValue } from "../../model/grid";
import { indentOf, isUnder, outlineNumber, outlinePosition } from "./outline";
import type { OutlinePosition } from "./outline";
import type { ColumnIndexes } from "./rowKind";

type Row = readonly CellValue[];

/** What most rows of an agenda have, by which a row over others is known. */
export interface Hierarchy {
  /** Columns of owner, stage and rating that most rows with an action fill: a milestone leaves them blank. */
  usual: readonly number[];
  /** Those of them that a milestone leaves blank even where its rating and the share done are rolled up: nobody owns it. */
  owned: readonly number[];
  /** Indexes of rows that have nothing but their words and the last date of the rows below them. */
  rolledUp: ReadonlySet<number>;
  outline: OutlinePosition;
}

export function hierarchyOf(rows: readonly Row[], columnIndexes: ColumnIndexes): Hierarchy {
  const usual = usualColumns(rows, columnIndexes);
  const owned = usual.includes(columnIndexes.owner) ? [columnIndexes.owner] : usual;
  return {
    usual,
    owned,
    rolledUp: rolledUpRows(rows, columnIndexes, usual),
    outline: outlinePosition(rows, columnIndexes),
  };
}

/** The milestone that heads the rows below; null where the row is an action like the others. */
export function milestoneAt(
  rows: readonly Row[],
  index: number,
  columnIndexes: ColumnIndexes,
  { usual, owned, rolledUp, outline }: Hierarchy,
): Heading | null {
  const row = rows[index] ?? [];
  if (usual.length === 0 || fillsAny(row, owned)) return null;
  const text = cellText(row[columnIndexes.action]);
  const isOver = !isBlank(row[columnIndexes.action]) && isOverNext(rows, index, columnIndexes, outline);
  if (!isOver && fillsAny(row, usual)) return null;
  const named = namedMilestone(text);
  if (named !== null) return named;
  if (!isOver && !rolledUp.has(index)) return null;
  const own = outlineNumber(row, outline);
  const plain = text.replace(/^(?:\d{1,2}(?:\.\d{1,2})*|\p{L}{1,3}\d{1,2})[.):]?\s+/u, "");
  const heading = readHeading(plain);
  return {
    number: Number(/^\p{L}{0,3}(\d+)(?:\.0+)?$/u.exec(own ?? "")?.[1] ?? "") || null,
    title: heading?.certain === true && heading.title !== null ? heading.title : titleOf(plain),
    certain: true,
  };
}

function fillsAny(row: Row, columns: readonly number[]): boolean {
  for (const column of columns) if (!isBlank(row[column])) return true;
  return false;
}

/** "Milestone 1: Design", "Phase B – Build", "RIBA Stage 3 – Design". */
function namedMilestone(text: string): Heading | null {
  const named =
    /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:milestone|phase|stage|step|work ?package|wp|workstream|part|tranche|gate|gateway|sprint|release|increment|iteration|key stage|summary task)\s*(\d{0,2}|[A-H]|one|two|three|four|five|six|i{1,3}|iv|vi?)(?:\s*[:.–—]\s*|\s+-\s*|(?<=\d|\b\p{Lu})\s*-\s*|-\s+)(?=\S)/iu.exec(
      text,
    );
  if (!named) return null;
  const number = named[1] ?? "";
  return {
    number: /^\d+$/.test(number) ? Number(number) : null,
    title: titleOf(text.slice(named[0].length)),
    certain: true,
  };
}

/** Whether the next row is numbered under this one, or set in from it. */
function isOverNext(
  rows: readonly Row[],
  index: number,
  columnIndexes: ColumnIndexes,
  outline: OutlinePosition,
): boolean {
  const own = rows[index] ?? [];
  let below = index + 1;
  while (below < rows.length && below <= index + 3 && (rows[below] ?? []).every(isBlank)) below++;
  const next = rows[below];
  if (next === undefined || isBlank(next[columnIndexes.action])) return false;
  const [upper, lower] = [outlineNumber(own, outline), outlineNumber(next, outline)];
  if (upper !== null && lower !== null) return isUnder(lower, upper);
  return indentOf(next[columnIndexes.action]) > indentOf(own[columnIndexes.action]);
}

function usualColumns(rows: readonly Row[], columnIndexes: ColumnIndexes): number[] {
  const columns = [columnIndexes.owner, columnIndexes.stage, columnIndexes.rating]
    .filter((column) => column >= 0)
    .map((column) => ({ column, filled: 0 }));
  let actions = 0;
  for (const row of rows) {
    if (isBlank(row[columnIndexes.action])) continue;
    actions++;
    for (const one of columns) if (!isBlank(row[one.column])) one.filled++;
  }
  return columns.filter(({ filled }) => filled * 2 >= actions).map(({ column }) => column);
}

/**
 * Rows that nobody owns or rates, and that are due when the last of the rows below them is: all of them are, from the first row on, or
 * none is meant so.
 */
function rolledUpRows(
  rows: readonly Row[],
  columnIndexes: ColumnIndexes,
  usual: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (columnIndexes.due < 0 || usual.length === 0) return found;
  let over: { index: number; due: number; latest: number } | null = null;
  const isRight = () => over === null || over.due === over.latest;
  for (const [index, row] of rows.entries()) {
    if (isBlank(row[columnIndexes.action])) continue;
    const due = dayOf(row[columnIndexes.due]);
    if (usual.every((column) => isBlank(row[column]))) {
      if (due === null) continue;
      if (!isRight()) return new Set();
      found.add(index);
      over = { index, due, latest: 0 };
    } else if (over === null) return found;
    else if (due !== null) over.latest = Math.max(over.latest, due);
  }
  return found.size > 1 && isRight() ? found : new Set();
}

function dayOf(value: CellValue | undefined): number | null {
  return readDateCell(value, 1900, { financialYearEnd: { month: 3, day: 31 } })?.day ?? null;
}
