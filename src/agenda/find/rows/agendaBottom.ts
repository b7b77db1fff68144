/** Where the actions of a plain range end: at its end marker, its key, its sign-off box, the next form question. */
import { cellText, isBlank } from "../../cells/cellText";
import { nameLikeness } from "../../cells/nameLikeness";
import { readRating } from "../../cells/ratings";
import { readStage } from "../../cells/stages";
import { isRecentSerial } from "../../dates/days";
import type { CellValue } from "../../model/grid";
import { endOfKey, headsKey } from "./ratingKey";
import type { ColumnIndexes, RowKind, SkippedAs } from "./rowKind";

type Row = readonly CellValue[];

/**
 * Index of the first row below the actions; `rows.length` where they go on to the end. The last row that is surely an action is followed
 * down to the first marker, or to the first row after a gap that does not look like the actions above.
 */
export function firstRowBelow(rows: readonly Row[], kinds: readonly RowKind[], columnIndexes: ColumnIndexes): number {
  const fitting = (index: number) =>
    kinds[index]?.is === "action" ? fittingCells(rows[index] ?? [], columnIndexes) : 0;
  const least = Math.min(2, middleOf(sampled(rows.length).map(fitting)));
  const isSurely = (index: number) => fitting(index) >= least;
  const end = firstKeyOrEnd(rows, columnIndexes, isSurely);
  let last = end - 1;
  while (last >= 0 && !isSurely(last)) last--;
  if (last < 0) return end;
  let gap: "blank" | "waiting" | null = null;
  for (let index = last + 1; index < end; index++) {
    const row = rows[index] ?? [];
    if (isMarker(row) || headsKey(rows, index)) return index;
    if (kinds[index]?.is === "blank") gap = "blank";
    else if (isWaitingKind(kinds[index])) gap ??= "waiting";
    else if (goesOn(row, columnIndexes)) gap = null;
    else if (gap === "waiting" && !row.some(isWords)) continue;
    else if (gap !== null && !isListed(row, columnIndexes)) return index;
  }
  return end;
}

/** Index of the first key or end marker that more actions are above than below; `rows.length` where there is none. */
function firstKeyOrEnd(
  rows: readonly Row[],
  columnIndexes: ColumnIndexes,
  isSurely: (index: number) => boolean,
): number {
  for (const [index, row] of rows.entries()) {
    if (!isShort(row)) continue;
    const after = isEndMarker(row) ? index + 1 : endOfKey(rows, index, columnIndexes);
    if (after === null) continue;
    const above = countBetween(0, index, isSurely);
    const below = countBetween(after, rows.length, isSurely);
    if (above > below || (above === below && isEndMarker(row))) return index;
  }
  return rows.length;
}

/** Keys and end markers fill three cells at most: a quick test, as actions are met here by the ten thousand. */
function isShort(row: Row): boolean {
  let filled = 0;
  for (const value of row) if (!isBlank(value) && ++filled > 3) return false;
  return true;
}

function countBetween(from: number, to: number, counts: (index: number) => boolean): number {
  let count = 0;
  for (let index = from; index < to; index++) if (counts(index)) count++;
  return count;
}

/** Rows that wait to be filled are the end of a form's table: words alone below them are its next question. */
function isWaitingKind(kind: RowKind | undefined): boolean {
  return kind?.is === "skipped" && kind.as === "waiting";
}

function isWords(value: CellValue): boolean {
  return /\p{L}/u.test(cellText(value));
}

/** Enough rows to know what the actions are like, spread over all. */
function sampled(count: number): number[] {
  const size = Math.min(count, 200);
  return Array.from({ length: size }, (_, index) => Math.floor((index * count) / size));
}

/** "END", "*** End of table ***": nothing else is on its row. */
function isEndMarker(row: Row): boolean {
  const filled = row.filter((value) => !isBlank(value));
  return filled.length === 1 && /^\P{L}*end(?: of [\p{L} ]{3,25})?\P{L}*$/iu.test(cellText(filled[0]));
}

/** The middle one of the counts above 0; 1 where there are none. */
function middleOf(counts: readonly number[]): number {
  const filled = counts.filter((count) => count > 0).sort((one, other) => one - other);
  return filled[Math.floor(filled.length / 2)] ?? 1;
}

/** What a row below the actions is: of a key from its title or header on, else a note. `above` is what the row above it is. */
export function kindBelow(rows: readonly Row[], index: number, above: SkippedAs): SkippedAs {
  const row = rows[index] ?? [];
  if (headsKey(rows, index)) return "key";
  if (!isMarker(row)) return above;
  return keyTitle.test(row.map(cellText).find((text) => text !== "") ?? "") ? "key" : "note below";
}

const keyTitle = /^(?:(?:rag |rating |colour |status )?(?:key|legend)\b|colours?$|what the colou?rs mean)/i;

/** In how many columns of values a row has something that belongs there. A name below a sign-off is in one. */
export function fittingCells(row: Row, columnIndexes: ColumnIndexes): number {
  const at = (column: number) => (column < 0 || isBlank(row[column]) ? undefined : row[column]);
  const [rating, stage, due, owner] = [
    at(columnIndexes.rating),
    at(columnIndexes.stage),
    at(columnIndexes.due),
    at(columnIndexes.owner),
  ];
  const fitting = [
    rating !== undefined && !["unknown", "blank"].includes(readRating(rating).kind),
    stage !== undefined && readStage(stage) !== null,
    due !== undefined && (typeof due === "number" ? isRecentSerial(due) : /\d/.test(due.toString())),
    owner !== undefined && nameLikeness(cellText(owner)) >= 0.5,
  ].filter(Boolean).length;
  const typed = [columnIndexes.rating, columnIndexes.stage, columnIndexes.due, columnIndexes.owner].some(
    (column) => column >= 0,
  );
  return !typed && at(columnIndexes.comment) !== undefined ? 1 : fitting;
}

/** Has a number of its own, as actions have. */
function isListed(row: Row, columnIndexes: ColumnIndexes): boolean {
  return (
    columnIndexes.ref >= 0 &&
    /^\p{L}{0,5}[-. /]?\d[\d.\p{L}/-]{0,8}$/u.test(cellText(row[columnIndexes.ref])) &&
    !isBlank(row[columnIndexes.action])
  );
}

/** The rest of a text that a page's end broke off. */
function goesOn(row: Row, columnIndexes: ColumnIndexes): boolean {
  return /^\p{Ll}/u.test(cellText(row[columnIndexes.action]));
}

const marker =
  /^(?:(?:rag |rating |colour |status )?(?:key|legend|guidance|definitions?|guide|glossary)|notes?|sources?|footnotes?|sign[- ]?off|signed|signature|approved by|prepared by|completed by|reviewed by|version|declaration|end(?: of .*)?|\*+)(?:\s*[:*–-]|\s*$|\s\d)/i;
/** What ends a form or asks its next question, however it goes on. */
const ending =
  /^(?:end of\b|sign(?:ed)?[- ]?off\b|signed\b|last (?:reviewed|updated|refreshed|amended|revised)\b|(?:adopted|approved|agreed|ratified|endorsed|noted) (?:at|by|on)\b|(?:please )?tick\b|(?:i|we) (?:confirm|certify|declare)\b|(?:for )?(?:office|internal|official) use\b|(?:please )?(?:insert|add) (?:\w+ )?(?:rows?|lines?)\b|(?:please )?do not (?:add|type|write|edit|delete|use|insert|enter)\b|no (?:more|further) (?:rows|actions|entries)|(?:authori[sz]ed|submitted|checked|received|countersigned|verified|certified) by\b|(?:prepared|compiled|produced) by\b|return (?:this|the|to)\b|send (?:this|the completed|to)\b|©|nb\b|n\.b\.|abbreviations|acronyms|colours?$|what the colou?rs mean|notes? (?:to|for|on)\b)/i;
/** "USER-ISSUES-START" and other codes of forms. */
const formCode = /^[A-Z]+(?:[-_][A-Z]+)+$|^[A-Z]+(?:[-_ ][A-Z\d]+)*[-_ ](?:START|BEGIN|END|STOP)S?$/;
/** "[SCHEMES - END]", "## TABLE 2 ENDS ##". */
const formMark =
  /^[^\p{L}\p{N}]+(?:[\p{Lu}\d]+[^\p{L}\p{N}]+)*(?:START|BEGIN|END|STOP)S?(?:[^\p{L}\p{N}]+[\p{Lu}\d]+)*[^\p{L}\p{N}]*$/u;

function isMarker(row: Row): boolean {
  const texts = [...new Set(row.map(cellText).filter((text) => text !== ""))];
  const [only, other] = texts;
  if (only === undefined) return false;
  if (texts.some((text) => formCode.test(text) || (text.length <= 60 && formMark.test(text)))) return true;
  // A field of a form: "Name: …".
  if (texts.length === 2 && /^.{1,40}[^\d]:$/.test(only)) return true;
  const plain = only.replace(/^[^\p{L}\p{N}©]+/u, "");
  if (texts.length <= 2 && (ending.test(plain) || (other === undefined && only.endsWith("?")))) return true;
  if (plain !== only && /^(?:end|stop|insert|last row)\b/i.test(plain)) return true;
  return marker.test(only) && (other === undefined || only.endsWith(":") || texts.length <= 2);
}
