/** Reads an agenda as it is: sections, actions, and what is wrong with the cells themselves. Nothing is judged against a day. */
import { rowReader } from "./actionRows";
import type { RowReader, Rows } from "./actionRows";
import { cellAddress } from "../model/addresses";
import { lastRowRead } from "../model/leftOut";
import { cellText, isBlank } from "../cells/cellText";
import { collectFindings } from "../findings/collect";
import { findingAt } from "../findings/define";
import { ownerMissing } from "../findings/raised/owner/ownerMissing";
import { headingInCell } from "../findings/raised/row/headingInCell";
import { rowFragment } from "../findings/raised/row/rowFragment";
import { collectLeftOut } from "./leftOut";
import { findFragments } from "./fragments";
import { readNumbered } from "../cells/headings";
import { findHeadingInside } from "../cells/headingInside";
import { namesAnyone, readOwner } from "../cells/owners";
import { earlierDues, previousRatings, withLatest, withNumberTexts } from "./latest";
import { notesNotRead } from "./notesNotRead";
import { otherRatings, readRatingColumn } from "./ratingColumn";
import type { Reading } from "./reading";
import { otherComments, unreadColumns } from "./unreadColumns";
import { columnIndexesOf } from "../find/rows/rowKind";
import { isSetIn } from "../find/rows/outline";
import { correctionsOf, rowsAlike, wordsOfRow } from "../find/rows/corrections";
import { correctedKinds, correctedReader } from "./correctedRows";
import { classifyRows } from "../find/rows/rowKinds";
import { findGaps, trackSections } from "./sections";
import type { Settings } from "../model/settings";
import { rowsInStep, withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import { textFindings } from "../cells/textFindings";
import type { AgendaPlace, AgendaSource } from "../model/agenda";

export function readAgenda(source: AgendaSource, settings: Settings): Reading {
  return withoutPause(readInSteps(source, settings));
}

export function* readInSteps(given: AgendaSource, chosen: Settings): Steps<Reading> {
  const source = withLatest(withNumberTexts(given));
  const settings = withKey(chosen, source);
  const columnIndexes = columnIndexesOf(source);
  const corrections = correctionsOf(settings.correctedRows);
  const uncorrected = yield* classifyRows(source, columnIndexes);
  const alike = rowsAlike(source.rows, columnIndexes, uncorrected, corrections);
  const corrected = correctedKinds(source, columnIndexes, alike, corrections);
  const kinds = corrected.size === 0 ? uncorrected : yield* classifyRows(source, columnIndexes, corrected);
  const findings = collectFindings();
  const tracker = trackSections(source.table === null);
  const leftOut = collectLeftOut(source, columnIndexes);
  const found = { actions: [], owners: [], blankRows: [], chosenRows: [] };
  const rows: Rows = { source, columnIndexes, kinds, corrections, alike, findings, tracker, leftOut, ...found };
  const { actions, owners, blankRows, chosenRows } = rows;
  const ratings = readRatingColumn(source, settings);
  const others = otherRatings(source, settings);
  const before = previousRatings(given);
  const earlier = (index: number) => earlierDues(given, index);
  const readRow = correctedReader(rows, rowReader(rows, { headline: ratings, others, before }, earlier, settings));
  const isOutline = isSetIn(source.rows.map((row) => row[columnIndexes.action]));
  for (let index = 0; index < kinds.length; index++) {
    if (index % rowsInStep === 0) yield;
    const first = index;
    index += takeRow(rows, index, readRow);
    leaveOut(rows, first, index);
    if (kinds[first]?.is === "skipped") continue;
    for (let taken = first; taken <= index; taken++) checkLetters(rows, taken, isOutline);
  }
  yield;
  const actionColumn = source.columns.action ?? source.firstColumn;
  findGaps(tracker, actions, blankRows, (row) => headingCell(source, row), findings);
  for (const { above, below, why } of findFragments(actions, owners)) {
    const cells = [cellAddress(above.row, actionColumn), cellAddress(below.row, actionColumn)];
    findings.add(rowFragment.at(cells, { above: above.row, below: below.row, why }));
  }
  checkOtherCells(rows, otherComments(given));
  const rowsLeftOut = leftOut.all();
  return {
    agenda: {
      ...placeOf(source),
      scale: ratings.scale,
      ratings: ratings.ratings,
      unread: unreadColumns(given, actions),
      notesNotRead: notesNotRead(source, lastRowRead(source.headerRow, actions, rowsLeftOut)),
    },
    sections: tracker.sections,
    actions,
    leftOut: rowsLeftOut,
    chosenRows,
    alikeRows: [...alike].map(([index, known]) => ({ row: source.headerRow + 1 + index, ...known })),
    findings: findings.all(),
  };
}

function placeOf(source: AgendaSource): AgendaPlace {
  const { sheet, table, headerRow, lastRow, firstColumn, lastColumn } = source;
  const { columns, earlier, ratingColumns, points, why } = source;
  return { sheet, table, headerRow, lastRow, firstColumn, lastColumn, columns, earlier, ratingColumns, points, why };
}

/** The cell with the words of a heading: in the column of actions, else the first of its row. */
function headingCell(source: AgendaSource, row: number): string {
  const cells = source.rows[row - source.headerRow - 1] ?? [];
  const action = (source.columns.action ?? source.firstColumn) - source.firstColumn;
  const first = isBlank(cells[action]) ? cells.findIndex((cell) => !isBlank(cell)) : action;
  return cellAddress(row, source.firstColumn + (first < 0 ? action : first));
}

/** A key on the sheet says which way numbers run, where no person has said it. */
function withKey(settings: Settings, { points }: AgendaSource): Settings {
  return settings.numericRatings === "ask" && points !== null
    ? { ...settings, numericRatings: points.direction }
    : settings;
}

/** Notes rows that are no actions; those after the first are the rest of a heading in it. */
function leaveOut({ kinds, leftOut }: Rows, first: number, last: number): void {
  const kind = kinds[first];
  if (kind?.is === "skipped") leftOut.add(kind.as, first);
  else if (kind?.is === "loose") leftOut.add("no action", first);
  else if (kind !== undefined && kind.is !== "action") leftOut.add(kind.is, first);
  for (let rest = first + 1; rest <= last; rest++) leftOut.add("heading", rest);
}

/** Takes in one row; answers how many rows after it were taken with it. */
function takeRow(rows: Rows, index: number, readRow: RowReader): number {
  const { source, columnIndexes, tracker, findings } = rows;
  const kind = rows.kinds[index];
  const row = source.headerRow + 1 + index;
  const text = cellText(source.rows[index]?.[columnIndexes.action]);
  switch (kind?.is) {
    case "heading": {
      const split = splitDown(rows, index, text);
      tracker.head((split ?? kind.heading).number, (split ?? kind.heading).title, row);
      checkStrayOwner(rows, index, row);
      return split === null ? 0 : 1;
    }
    case "action":
      return takeAction(rows, index, wordsOfRow(source.rows[index] ?? [], columnIndexes), readRow);
    case "loose": {
      const above = rows.actions.at(-1)?.row;
      if (above === undefined) return 0;
      const cells = [
        cellAddress(above, source.columns.action ?? 1),
        cellAddress(row, source.firstColumn + kind.column),
      ];
      findings.add(rowFragment.at(cells, { above, below: row, why: null }));
      return 0;
    }
    case "blank":
      rows.blankRows.push(row);
      return 0;
    default:
      return 0;
  }
}

/** In an outline the blanks before an action say what it is under. */
function checkLetters({ source, columnIndexes, findings }: Rows, index: number, isOutline: boolean): void {
  const row = source.headerRow + 1 + index;
  const cells = source.rows[index] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const text = cells[column];
    if (typeof text !== "string") continue;
    for (const finding of textFindings(isOutline && column === columnIndexes.action ? text.trimStart() : text)) {
      findings.add(findingAt(cellAddress(row, source.firstColumn + column), finding));
    }
  }
}

/** An action, and the heading that may have run into its cell. */
function takeAction(rows: Rows, index: number, text: string, readRow: RowReader): number {
  const { source, tracker, findings } = rows;
  const inside = findHeadingInside(text);
  if (inside === null) {
    readRow(index, text);
    return 0;
  }
  const row = source.headerRow + 1 + index;
  const cell = cellAddress(row, source.columns.action ?? 1);
  const { heading } = inside;
  const leads = inside.start === 0;
  const goesOn = inside.unfinished && isRestOfHeading(rows, index + 1);
  if (leads) tracker.head(heading.number, heading.title, row);
  readRow(index, (leads ? text.slice(inside.end) : text.slice(0, inside.start)).trim());
  if (!leads) tracker.head(heading.number, heading.title, row);
  const goesOnIn = goesOn ? cellAddress(row + 1, source.columns.action ?? 1) : null;
  const cells = goesOnIn === null ? cell : [cell, goesOnIn];
  findings.add(headingInCell.at(cells, { section: heading, leads, goesOnIn }));
  return goesOn ? 1 : 0;
}

/** A row with nothing but the last words of a heading: "will involve:". */
function isRestOfHeading({ source, columnIndexes, kinds }: Rows, index: number): boolean {
  const kind = kinds[index];
  const text = cellText(source.rows[index]?.[columnIndexes.action]);
  if (kind === undefined || (kind.is !== "heading" && kind.is !== "action") || text === "" || text.length > 80)
    return false;
  const alone = (source.rows[index] ?? []).every((cell, column) => column === columnIndexes.action || isBlank(cell));
  return (
    alone && readNumbered(text) === null && (text.endsWith(":") || text.charAt(0) !== text.charAt(0).toUpperCase())
  );
}

/** A heading whose words go on in the next row: its quotes are still open, or it breaks off before its colon. */
function splitDown(rows: Rows, index: number, text: string): { number: number | null; title: string | null } | null {
  if (text.endsWith(":") || readNumbered(text) === null || !isRestOfHeading(rows, index + 1)) return null;
  const next = cellText(rows.source.rows[index + 1]?.[rows.columnIndexes.action]);
  const open = /(?:^|\s)["“‘'][^"“”‘’']*$/.test(text);
  return open || next.charAt(0) !== next.charAt(0).toUpperCase() ? readNumbered(`${text} ${next}`) : null;
}

/** Digits and dots in the owner cell of a heading. */
function checkStrayOwner({ source, columnIndexes, findings }: Rows, index: number, row: number): void {
  const text = columnIndexes.owner < 0 ? "" : cellText(source.rows[index]?.[columnIndexes.owner]);
  if (text === "" || !/\d/.test(text) || namesAnyone(text)) return;
  const cell = cellAddress(row, source.columns.owner ?? 1);
  for (const finding of readOwner(text).findings) findings.add(findingAt(cell, finding));
}

/**
 * What the halves of a broken row have of each other, and what else says how an action is going; a blank owner is missing unless another
 * half has it.
 */
function checkOtherCells({ source, actions, findings }: Rows, isCommented: (row: number) => boolean): void {
  const column = source.columns.owner;
  for (let index = 0; index < actions.length; index++) {
    const action = actions[index];
    if (action === undefined) continue;
    const above = action.continues === null ? undefined : actions[index - 1];
    const below = action.continuedIn === null ? undefined : actions[index + 1];
    action.commentElsewhere =
      action.comment === null && ((above?.comment ?? below?.comment ?? null) !== null || isCommented(action.row));
    if (column === null || action.ownerText !== "") continue;
    if ((above?.ownerText ?? "") !== "" || (below?.ownerText ?? "") !== "") continue;
    findings.add(ownerMissing.at(cellAddress(action.row, column)));
  }
}
