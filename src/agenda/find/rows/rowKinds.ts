/** What each row below the header is: an action, a section's heading, or nothing that counts. */
import { cellText, isBlank, isPlaceholder } from "../../cells/cellText";
import { readHeading, readNumbered, titleOf } from "../../cells/headings";
import { action, bare, followsAction, headingFormatOf, resolveBare } from "./bareRows";
import type { ColumnIndexes, RowKind, SkippedAs } from "./rowKind";
import { firstRowBelow, kindBelow } from "./agendaBottom";
import { scoreHeader } from "../columns/headers";
import { hierarchyOf, milestoneAt } from "./milestones";
import { isExample, isWaiting } from "./waitingRows";
import { namesAnyone } from "../../cells/owners";
import { mapInSteps } from "../../model/steps";
import type { Steps } from "../../model/steps";
import type { Heading } from "../../cells/headings";
import type { AgendaSource, ColumnRole } from "../../model/agenda";
import type { CorrectedRow } from "../../model/settings";
import type { CellValue } from "../../model/grid";

const blank: RowKind = { is: "blank" };
const skipped = (as: SkippedAs): RowKind => ({ is: "skipped", as });

/** One kind for each row of the agenda. `corrected`: what a person said of rows, by their indexes, which wins. */
export function* classifyRows(
  source: AgendaSource,
  columnIndexes: ColumnIndexes,
  corrected: ReadonlyMap<number, CorrectedRow["is"]> = new Map(),
): Steps<RowKind[]> {
  const header = source.header.map((cell) => cellText(cell).toLowerCase());
  const hierarchy = hierarchyOf(source.rows, columnIndexes);
  const kinds = yield* mapInSteps(source.rows, (row, index): RowKind => {
    const said = corrected.get(index);
    if (said !== undefined) return said === "action" ? action : skipped("not an action");
    const kind = classify(source, row, index, columnIndexes, header);
    const milestone =
      kind === action || kind === bare ? milestoneAt(source.rows, index, columnIndexes, hierarchy) : null;
    return milestone === null ? kind : { is: "heading", heading: milestone };
  });
  const headingFormat = headingFormatOf(source, kinds, columnIndexes);
  const below = source.table === null ? firstRowBelow(source.rows, kinds, columnIndexes) : source.rows.length;
  let belowAs: SkippedAs = "note below";
  for (const [index, kind] of kinds.entries()) {
    if (corrected.has(index) || (index >= below && kind.is === "blank")) continue;
    if (index >= below) {
      belowAs = kindBelow(source.rows, index, belowAs);
      kinds[index] = skipped(belowAs);
    } else if (kind.is === "title")
      kinds[index] = followsAction(kinds, index) ? { is: "heading", heading: kind.heading } : skipped("title");
    else if (kind === bare) kinds[index] = resolveBare(source, kinds, index, columnIndexes, headingFormat);
  }
  return kinds;
}

/** Columns that say something of the action itself, beside its words. */
const telling = ["rating", "due", "stage", "updated", "comment", "owner"] as const satisfies readonly ColumnRole[];

function classify(
  source: AgendaSource,
  row: readonly CellValue[],
  index: number,
  columnIndexes: ColumnIndexes,
  header: readonly string[],
): RowKind {
  if (isWaiting(row, columnIndexes) || isExample(row, columnIndexes)) return skipped("waiting");
  const value = row[columnIndexes.action];
  if (isBlank(value))
    return withoutAction(
      row,
      columnIndexes,
      source.formats?.[index]?.merged === true || source.formats?.[index]?.bold === true,
    );
  const text = cellText(value);
  const more = saysMore(row, columnIndexes);
  if (isPlaceholder(text) && (!more || example.test(text) || isPrompted(row, columnIndexes))) return skipped("waiting");
  if (isTotal(text) || isTotalled(row)) return skipped("total");
  if (isHeaderAgain(row, columnIndexes, header, index)) return skipped("repeated header");
  if (!more) return bare;
  const split = splitHeading(row, text);
  return split === null ? action : { is: "heading", heading: split };
}

/** What a template shows as an example, whatever else is on its row. "Choose a bank" may be an action. */
const example = /^(?:e\.?\s?g\b|(?:for )?example\b|[[<{(])/i;

/** Whether its owner, date, stage and rating wait too: "Attach evidence" beside them is no comment. */
function isPrompted(row: readonly CellValue[], columnIndexes: ColumnIndexes): boolean {
  const texts = (["owner", "due", "stage", "rating"] as const).map((role) => cellText(row[columnIndexes[role]]));
  return texts.some(isPlaceholder) && texts.every((text) => text === "" || isPlaceholder(text));
}

function saysMore(row: readonly CellValue[], columnIndexes: ColumnIndexes): boolean {
  for (const role of telling) if (columnIndexes[role] >= 0 && tells(row[columnIndexes[role]], role)) return true;
  return false;
}

/** Whether a cell says something of an action. Digits and dots in the owner column name nobody. */
function tells(value: CellValue | undefined, role: (typeof telling)[number]): boolean {
  if (isBlank(value)) return false;
  const text = cellText(value);
  return (role !== "owner" || namesAnyone(text)) && !isPlaceholder(text);
}

function isTotal(text: string): boolean {
  return text.length < 40 && (total.test(text) || counted.test(text));
}

const total = /^(?:grand |sub-?\s?|overall )?totals?(?: (?:number of )?(?:actions|rows|items))?\s*[:=–-]?\s*\d*$/i;

/** "Total works: 8", "No. of schemes = 12", "Items open: 6" */
const counted =
  /^(?:(?:grand |sub-?\s?|overall )?totals?|(?:number|no\.?|count) of)(?: \p{L}+){0,4}\s*[:=]\s*\d+(?: \p{L}+)?$|^(?:\p{L}+ \/ )?totals?\s*[:=]\s*\d+$|^\d+ \p{L}+ (?:on|in) (?:this|the) (?:sheet|list|table|plan|page)$|^\p{L}+ (?:open|closed|complete|completed|overdue|outstanding|in progress)\s*[:=]\s*\d+$/iu;

/** "Total", "Total committed" or "TOTAL off track" before numbers, and nothing else: "18,300", "7 commitments". */
function isTotalled(row: readonly CellValue[]): boolean {
  const first = row.findIndex((value) => cellText(value) !== "");
  if (!totalOf.test(cellText(row[first]))) return false;
  const others = row
    .slice(first + 1)
    .map(cellText)
    .filter((text) => text !== "");
  return others.length > 0 && others.every((text) => amount.test(text));
}

const totalOf = /^(?:grand |sub-?\s?|overall )?(?:totals?|average|mean)\b(?: \S+){0,5}$/i;
const amount = /^[£$€]?\d[\d.,%]*(?: ?\p{L}+){0,2}$/u;

/** The header again further down, or what its columns mean in the rows just below it. */
function isHeaderAgain(
  row: readonly CellValue[],
  columnIndexes: ColumnIndexes,
  header: readonly string[],
  index: number,
): boolean {
  const first = cellText(row[columnIndexes.action]);
  if (first.length > 300) return false;
  // Small letters never make a text shorter.
  const own = header[columnIndexes.action] ?? "";
  const again = first.length <= own.length && first !== "" && own.startsWith(first.toLowerCase()) && isName(own, first);
  if (!again && (index > 1 || (scoreHeader(first).action ?? 0) < 0.5)) return false;
  let same = 0;
  for (const role of ["owner", "rating", "comment", "due", "ref"] as const) {
    const column = columnIndexes[role];
    const text = column < 0 ? "" : cellText(row[column]).toLowerCase();
    if (text !== "" && (text === header[column] || (!again && (scoreHeader(text)[role] ?? 0) >= 0.6))) same++;
  }
  return again ? same >= 1 : same >= 2;
}

/** "What we will do" of "What we will do (one line please)". */
function isName(header: string, name: string): boolean {
  return header.length === name.length || /^\s*[([\n:–—]/.test(header.slice(name.length));
}

/** A heading whose words were split over the cells of its row: joined, they end as a heading does. */
function splitHeading(row: readonly CellValue[], text: string): Heading | null {
  let last = row.length - 1;
  while (last > 0 && isBlank(row[last])) last--;
  if (!cellText(row[last]).endsWith(":") || text.length > 200 || text.endsWith(":")) return null;
  const joined = row
    .map(cellText)
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
  return joined.length > 250 ? null : readNumbered(joined);
}

/** A row with nothing in the action column: a heading in another one, the rest of the row above, or nothing. */
function withoutAction(row: readonly CellValue[], columnIndexes: ColumnIndexes, looksLikeHeading: boolean): RowKind {
  let filled = 0;
  let column = -1;
  for (let cell = 0; cell < row.length; cell++) {
    if (isBlank(row[cell])) continue;
    filled++;
    if (column < 0) column = cell;
  }
  if (filled === 0) return blank;
  const text = cellText(row[column]);
  if (filled === 1 && typeof row[column] === "string" && !isPlaceholder(text) && !isTotal(text)) {
    const beforeAction = column < columnIndexes.action;
    const heading = readHeading(text);
    if (heading && (heading.certain || looksLikeHeading) && (beforeAction || heading.number !== null))
      return { is: "heading", heading };
    if (beforeAction && heading !== null) return { is: "title", heading };
    const isValue = (["owner", "due", "rating", "stage"] as const).some((role) => columnIndexes[role] === column);
    if (beforeAction && !isValue && !looksLikeHeading && mayTitle.test(text) && text.split(" ").length <= 8) {
      const title = titleOf(text.replace(/^(?:\p{Lu}|\d{1,2}|[IVX]{1,4})[.):]?\s+(?=\p{Lu})/u, ""));
      return { is: "title", heading: { number: null, title, certain: false } };
    }
    if (beforeAction && looksLikeHeading && text.length < 120)
      return { is: "heading", heading: { number: null, title: titleOf(text), certain: true } };
  }
  if (row.some((cell) => typeof cell === "string" && isTotal(cell.trim()))) return skipped("total");
  for (const role of ["comment", "owner"] as const) {
    const loose = columnIndexes[role];
    if (loose < 0 || isBlank(row[loose])) continue;
    const words = cellText(row[loose]);
    if (namesAnyone(words) && !isPlaceholder(words) && !/^(?:tbc|tbd|n\/?a)$/i.test(words))
      return { is: "loose", column: loose };
  }
  return skipped("no action");
}

/** A few words alone before the column of actions: a heading where actions follow. */
const mayTitle = /^[\p{Lu}\d][^.?!]*(?:[.)]\s[^.?!]+)?$/u;
