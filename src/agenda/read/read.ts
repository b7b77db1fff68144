/** Reads an agenda as it stands: sections, actions, and what is wrong with the cells themselves. Nothing is judged against a day. */
import { rowReader } from "./actionRows";
import type { RowReader, Rows } from "./actionRows";
import { cellAddress } from "../model/addresses";
import { cellText, isBlank } from "../cells/cellText";
import { noteFaults } from "./faults";
import type { Fault } from "./faults";
import { findFragments } from "./fragments";
import { readNumbered } from "../cells/headings";
import { findHeadingInside } from "../cells/headingInside";
import { namesAnyone, readOwner } from "../cells/owners";
import { readRatingColumn } from "./ratingColumn";
import type { Reading } from "./reading";
import { classifyRows, placesOf } from "../find/rowKinds";
import { findGaps, sectionInWords, trackSections } from "./sections";
import type { Settings } from "../model/settings";
import { rowsInStep, withoutPause } from "../model/steps";
import type { Steps } from "../model/steps";
import { textFaults } from "../cells/textFaults";
import type { AgendaSource } from "../model/agenda";

export function readAgenda(source: AgendaSource, settings: Settings): Reading {
  return withoutPause(readInSteps(source, settings));
}

export function* readInSteps(source: AgendaSource, settings: Settings): Steps<Reading> {
  const places = placesOf(source);
  const kinds = yield* classifyRows(source, places);
  const notes = noteFaults();
  const tracker = trackSections(source.table === null);
  const rows: Rows = {
    source,
    places,
    kinds,
    notes,
    tracker,
    actions: [],
    owners: [],
    begins: [],
    withoutOwner: [],
    blankRows: [],
  };
  const ratings = readRatingColumn(source, settings);
  const readRow = rowReader(rows, ratings, settings);
  for (let index = 0; index < kinds.length; index++) {
    if (index % rowsInStep === 0) yield;
    index += takeRows(rows, index, readRow);
  }
  yield;
  const actionColumn = source.columns.action ?? source.firstColumn;
  findGaps(tracker, rows.actions, rows.blankRows, actionColumn, notes);
  findFragments(rows.actions, rows.owners, rows.begins, actionColumn, notes);
  noteMissingOwners(rows);
  const { sheet, table, headerRow, lastRow, firstColumn, lastColumn, columns } = source;
  const place = { sheet, table, headerRow, lastRow, firstColumn, lastColumn, columns };
  return {
    agenda: { ...place, scale: ratings.scale, ratings: ratings.ratings },
    sections: tracker.sections,
    actions: rows.actions,
    findings: notes.findings(),
  };
}

/** Takes in one row, with the letters of its cells; answers how many rows after it were taken with it. */
function takeRows(rows: Rows, index: number, readRow: RowReader): number {
  const further = takeRow(rows, index, readRow);
  for (let row = index; row <= index + further; row++) noteLetters(rows, row);
  return further;
}

/** Takes in one row; answers how many rows after it were taken with it. */
function takeRow(rows: Rows, index: number, readRow: RowReader): number {
  const { source, places, tracker, notes } = rows;
  const kind = rows.kinds[index];
  const row = source.headerRow + 1 + index;
  const text = cellText(source.rows[index]?.[places.action]);
  switch (kind?.is) {
    case "heading": {
      const split = splitDown(rows, index, text);
      tracker.head((split ?? kind.heading).number, (split ?? kind.heading).title, row);
      noteStrayOwner(rows, index, row);
      return split === null ? 0 : 1;
    }
    case "action":
      return takeAction(rows, index, text, readRow);
    case "loose": {
      const above = rows.actions.at(-1);
      if (above === undefined) return 0;
      const cell = cellAddress(row, source.firstColumn + kind.place);
      const message = `Row ${row} has no action: it looks like the rest of row ${above.row}. If so, join the two in one row.`;
      notes.note({ code: "row-fragment", message }, [cellAddress(above.row, source.columns.action ?? 1), cell]);
      return 0;
    }
    case "blank":
      rows.blankRows.push(row);
      return 0;
    default:
      return 0;
  }
}

/** Faults in the letters of a row's cells. */
function noteLetters({ source, notes }: Rows, index: number): void {
  const row = source.headerRow + 1 + index;
  const cells = source.rows[index]!;
  for (let place = 0; place < cells.length; place++) {
    const text = cells[place];
    if (typeof text !== "string") continue;
    for (const fault of textFaults(text)) notes.note(fault, cellAddress(row, source.firstColumn + place));
  }
}

/** An action, and the heading that may have run into its cell. */
function takeAction(rows: Rows, index: number, text: string, readRow: RowReader): number {
  const { source, tracker, notes } = rows;
  const inside = findHeadingInside(text);
  if (inside === null) {
    readRow(index, text);
    return 0;
  }
  const row = source.headerRow + 1 + index;
  const cell = cellAddress(row, source.columns.action ?? 1);
  const { heading } = inside;
  const leading = inside.start === 0;
  const goesOn = inside.unfinished && isRestOfHeading(rows, index + 1);
  if (leading) tracker.head(heading.number, heading.title, row);
  const rest = (leading ? text.slice(inside.end) : text.slice(0, inside.start)).trim();
  readRow(index, rest);
  if (!leading) tracker.head(heading.number, heading.title, row);
  const further = goesOn ? cellAddress(row + 1, source.columns.action ?? 1) : null;
  const message =
    `The heading of ${sectionInWords(heading)} ran into ${leading ? "the beginning" : "the end"} of this action` +
    `${further === null ? "" : ` and goes on in ${further}`}. Give it a row of its own.`;
  notes.note({ code: "heading-in-cell", message }, further === null ? cell : [cell, further]);
  return goesOn ? 1 : 0;
}

/** A row with nothing but the last words of a heading: "will involve:". */
function isRestOfHeading({ source, places, kinds }: Rows, index: number): boolean {
  const kind = kinds[index];
  const text = cellText(source.rows[index]?.[places.action]);
  if (kind === undefined || (kind.is !== "heading" && kind.is !== "action") || text === "" || text.length > 80)
    return false;
  const alone = (source.rows[index] ?? []).every((cell, place) => place === places.action || isBlank(cell));
  return (
    alone && readNumbered(text) === null && (text.endsWith(":") || text.charAt(0) !== text.charAt(0).toUpperCase())
  );
}

/** A heading whose words go on in the next row: its quotes are still open, or it breaks off before its colon. */
function splitDown(rows: Rows, index: number, text: string): { number: number | null; title: string | null } | null {
  if (text.endsWith(":") || readNumbered(text) === null || !isRestOfHeading(rows, index + 1)) return null;
  const next = cellText(rows.source.rows[index + 1]?.[rows.places.action]);
  const open = /(?:^|\s)["“‘'][^"”’']*$/.test(text);
  return open || next.charAt(0) !== next.charAt(0).toUpperCase() ? readNumbered(`${text} ${next}`) : null;
}

/** Digits and dots in the owner cell of a heading. */
function noteStrayOwner({ source, places, notes }: Rows, index: number, row: number): void {
  const text = places.owner < 0 ? "" : cellText(source.rows[index]?.[places.owner]);
  if (text === "" || !/\d/.test(text) || namesAnyone(text)) return;
  for (const fault of readOwner(text).faults) notes.note(fault, cellAddress(row, source.columns.owner ?? 1));
}

const noOwner: Fault = { code: "owner-missing", message: "No owner. Name the person who answers for this action." };

/** A blank owner cell, unless the other half of a broken row holds the owner. */
function noteMissingOwners({ source, actions, withoutOwner, notes }: Rows): void {
  const column = source.columns.owner;
  if (column === null) return;
  for (const place of withoutOwner) {
    const action = actions[place]!;
    const below = action.continuedIn === null ? undefined : actions[place + 1];
    const above = action.continues === null ? undefined : actions[place - 1];
    if ((below?.ownerText ?? "") === "" && (above?.ownerText ?? "") === "")
      notes.note(noOwner, cellAddress(action.row, column));
  }
}
