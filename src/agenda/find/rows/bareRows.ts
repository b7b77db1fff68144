/** Rows with an action's words and nothing else: actions without anything, or headings, by their format and by what is around them. */
import { cellText, isBlank } from "../../cells/cellText";
import { ratingOfFill, shownFill } from "../../cells/fills";
import { readHeading, titleOf } from "../../cells/headings";
import type { AgendaSource } from "../../model/agenda";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes, RowKind } from "./rowKind";

/** With something else on its row. */
export const action: RowKind = { is: "action" };
/** An action's text with nothing else on its row. */
export const bare: RowKind = { is: "action" };

/** What a heading's format is worth in this agenda: nothing where most actions are bold too. */
export interface HeadingFormat {
  boldTells: boolean;
  /** Whether actions have as a rule more than their words, so that a row without is something else. */
  actionsAreFull: boolean;
}

export function headingFormatOf(
  source: AgendaSource,
  kinds: readonly RowKind[],
  columnIndexes: ColumnIndexes,
): HeadingFormat {
  let full = 0;
  let bareRows = 0;
  let bold = 0;
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] === bare) {
      if (readHeading(cellText(source.rows[index]?.[columnIndexes.action]))?.certain !== true) bareRows++;
    } else if (kinds[index] === action) {
      full++;
      if (source.formats?.[index]?.bold === true) bold++;
    }
  }
  return { boldTells: bold * 2 < full || full === 0, actionsAreFull: full >= bareRows };
}

export function resolveBare(
  source: AgendaSource,
  kinds: readonly RowKind[],
  index: number,
  columnIndexes: ColumnIndexes,
  headingFormat: HeadingFormat,
): RowKind {
  const text = cellText(source.rows[index]?.[columnIndexes.action]);
  const format = source.formats?.[index];
  const filled = ratingOfFill(shownFill(format)) !== null;
  const heading = readHeading(text);
  if (heading?.certain === true) return { is: "heading", heading };
  const looksLikeHeading =
    format?.merged === true ||
    (format?.bold === true && headingFormat.boldTells) ||
    isShouted(text) ||
    (isOverHeader(kinds, index) && !pageMark.test(text));
  if (looksLikeHeading && text.length < 160)
    return { is: "heading", heading: heading ?? { number: null, title: titleOf(text), certain: true } };
  if (heading === null || filled || !headingFormat.actionsAreFull || isListed(source.rows[index] ?? [], columnIndexes))
    return bare;
  return followsAction(kinds, index) ? { is: "heading", heading } : bare;
}

/** "Page 2 of 3" is over the header of the next page. */
const pageMark = /^(?:page )?\d+(?: (?:of|\/) \d+)?$/i;

/** Whether the header comes again just below: a group of its own begins. */
function isOverHeader(kinds: readonly RowKind[], index: number): boolean {
  const below = kinds[index + 1];
  return below?.is === "skipped" && below.as === "repeated header";
}

/** Has a reference or a section of its own, as actions have. */
function isListed(row: readonly CellValue[], columnIndexes: ColumnIndexes): boolean {
  return (
    (columnIndexes.ref >= 0 && !isBlank(row[columnIndexes.ref])) ||
    (columnIndexes.section >= 0 && !isBlank(row[columnIndexes.section]))
  );
}

/** "GOVERNANCE" */
function isShouted(text: string): boolean {
  return (
    text.length > 5 &&
    text.length < 80 &&
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    /\p{L}{4}/u.test(text)
  );
}

/** Whether the next row that is anything is an action with more than its words. */
export function followsAction(kinds: readonly RowKind[], index: number): boolean {
  for (let next = index + 1; next < kinds.length && next <= index + 20; next++) {
    const kind = kinds[next];
    if (kind !== undefined && kind.is !== "blank" && kind.is !== "skipped")
      return kind.is === "action" && kind !== bare;
  }
  return false;
}
