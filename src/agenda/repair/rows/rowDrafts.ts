/** Takes the pasted rows apart: each action a draft, each heading its actions' section, all else left out, with the reason. */
import { cellText, isBlank, isPlaceholder } from "../../cells/cellText";
import { findHeadingInside } from "../../cells/headingInside";
import { beginsSmall } from "../../read/fragments";
import { endsSentence, joinTexts, longestText } from "../texts/brokenTexts";
import { labelOf, sectionKey, textAt } from "./draft";
import type { CellValueRepair } from "../texts/cellValues";
import type { Draft } from "./draft";
import type { ColumnIndexes, RowKind } from "../../find/rows/rowKind";
import type { ReadAction, Reading } from "../../read/reading";
import type { RepairNotes } from "../repairNotes";
import type { AgendaSource, Section } from "../../model/agenda";
import type { CellValue } from "../../model/grid";

interface Rows {
  source: AgendaSource;
  columnIndexes: ColumnIndexes;
  kinds: readonly RowKind[];
  reading: Reading;
  /** Sections by the sheet row of their heading. */
  headed: ReadonlyMap<number, Section>;
  known: ReadonlySet<string>;
  notes: RepairNotes;
  repairCells: CellValueRepair;
  sameSection: (section: Section) => Section;
  drafts: Draft[];
  /** How many of the reader's actions were taken. */
  taken: number;
  /** The heading under way: its words may go on in the next row. */
  heading: {
    rows: number[];
    texts: string[];
    kind: "heading-lifted" | "heading-taken-out";
    section: Section;
    certain: boolean;
  } | null;
  /** Cells above the action that they belong to. */
  ahead: { cells: readonly CellValue[]; row: number } | null;
  blankRows: number[];
}

export function draftRows(
  given: Pick<Rows, "source" | "columnIndexes" | "kinds" | "reading" | "notes" | "repairCells" | "sameSection">,
): Draft[] {
  const { kinds, reading } = given;
  const rows: Rows = {
    ...given,
    headed: new Map(reading.sections.flatMap((section) => (section.row === null ? [] : [[section.row, section]]))),
    known: new Set(reading.sections.map(sectionKey)),
    drafts: [],
    taken: 0,
    heading: null,
    ahead: null,
    blankRows: [],
  };
  for (let index = 0; index < kinds.length; index++) takeRow(rows, index);
  endHeading(rows);
  if (rows.ahead !== null) rows.notes.note("row-left-out", rows.ahead.row, saidBy(rows.ahead.cells), nowhere, 0.5);
  return rows.drafts;
}

function takeRow(rows: Rows, index: number): void {
  const { source, reading, notes } = rows;
  const row = source.headerRow + 1 + index;
  const cells = source.rows[index] ?? [];
  const action = reading.actions[rows.taken];
  const isAction = action?.row === row;
  if (isAction) rows.taken++;
  if (isPageNumber(cells, rows.columnIndexes.action)) notes.note("row-left-out", row, saidBy(cells), pageNumber, 0.9);
  else if (isAction) takeAction(rows, index, action);
  else takeOther(rows, index);
}

/** A row that the reader took for no action. */
function takeOther(rows: Rows, index: number): void {
  const row = rows.source.headerRow + 1 + index;
  const cells = rows.source.rows[index] ?? [];
  const kind = rows.kinds[index];
  if (kind?.is === "blank") {
    rows.blankRows.push(row);
    return;
  }
  noteBlankRows(rows);
  if (kind?.is === "heading" || kind?.is === "action") {
    takeHeading(rows, cells, row, kind);
    return;
  }
  if (kind?.is === "loose" && takeLoose(rows, index, kind.column)) return;
  rows.notes.note("row-left-out", row, saidBy(cells), whyLeftOut(rows, cells), 0.9);
}

function takeAction(rows: Rows, index: number, action: ReadAction): void {
  const { columnIndexes, notes } = rows;
  endHeading(rows);
  noteBlankRows(rows);
  const cells = [...(rows.source.rows[index] ?? [])];
  const text = cellText(cells[columnIndexes.action]);
  const inside = action.action === text ? null : findHeadingInside(text);
  if (inside !== null) {
    cells[columnIndexes.action] = action.action;
    const { heading, start, end } = inside;
    const texts = [text.slice(start, end).trim()];
    rows.heading = { rows: [action.row], texts, kind: "heading-taken-out", section: heading, certain: true };
    if (!inside.unfinished) endHeading(rows);
  }
  rows.repairCells(cells, action, index);
  const draft: Draft = { cells, rows: [action.row], section: rows.sameSection(action.section), read: action };
  rows.drafts.push(draft);
  const { ahead } = rows;
  rows.ahead = null;
  if (ahead === null) return;
  const before = joinLoose({ ...draft, cells: [...ahead.cells] }, draft.cells, columnIndexes);
  if (before === null) {
    notes.note("row-left-out", ahead.row, saidBy(ahead.cells), nowhere, 0.5);
    return;
  }
  const whole = saidBy(ahead.cells);
  draft.cells = before;
  draft.cells[columnIndexes.action] = cells[columnIndexes.action] ?? "";
  draft.rows.unshift(ahead.row);
  notes.note("rows-joined", [ahead.row, action.row], `${whole}\n${action.action}`, action.action, 0.6);
}

function takeHeading(rows: Rows, cells: readonly CellValue[], row: number, kind: RowKind): void {
  const { columnIndexes, notes } = rows;
  const heading = kind.is === "heading" ? kind.heading : null;
  const section = rows.headed.get(row) ?? heading;
  const isRest =
    rows.heading !== null && !rows.headed.has(row) && (heading === null || !rows.known.has(sectionKey(heading)));
  const column = isBlank(cells[columnIndexes.action])
    ? cells.findIndex((cell) => !isBlank(cell))
    : columnIndexes.action;
  const text = cellText(cells[column]);
  const last = cells.findLast((cell) => !isBlank(cell));
  const overCells = !text.endsWith(":") && typeof last === "string" && last.trimEnd().endsWith(":");
  const words = overCells ? saidBy(cells) : text;
  if (isRest) {
    rows.heading?.rows.push(row);
    rows.heading?.texts.push(words);
  } else if (section !== null) {
    endHeading(rows);
    rows.heading = { rows: [row], texts: [words], kind: "heading-lifted", section, certain: heading?.certain ?? true };
  } else notes.note("row-left-out", row, words, nowhere, 0.5);
  if (overCells) return;
  cells.forEach((cell, other) => {
    if (other !== column && !isBlank(cell)) notes.note("cell-left-out", row, cellText(cell), onHeading, 0.8);
  });
}

const onHeading = "Left out: it is beside a heading, and says nothing about an action";

function endHeading(rows: Rows): void {
  const { heading, notes } = rows;
  if (heading === null) return;
  notes.note(
    heading.kind,
    heading.rows,
    heading.texts.join("\n"),
    labelOf(rows.sameSection(heading.section)),
    heading.certain ? 0.95 : 0.8,
  );
  rows.heading = null;
}

/** A comment or an owner without an action goes to the action above, or to the one below where its words say so. */
function takeLoose(rows: Rows, index: number, column: number): boolean {
  const { source, columnIndexes, drafts, notes, kinds } = rows;
  const row = source.headerRow + 1 + index;
  const cells = source.rows[index] ?? [];
  const above = rows.heading === null ? drafts.at(-1) : undefined;
  const next = cellText(source.rows[index + 1]?.[column]);
  const goesOnBelow = kinds[index + 1]?.is === "action" && rows.ahead === null && beginsSmall(next);
  if (
    goesOnBelow &&
    (above === undefined || (endsSentence(textAt(above, column)) && !beginsSmall(cellText(cells[column]))))
  ) {
    rows.ahead = { cells, row };
    return true;
  }
  if (above === undefined) return false;
  const joined = joinLoose(above, cells, columnIndexes);
  if (joined === null) return false;
  const present = textAt(above, column);
  above.cells = joined;
  above.rows.push(row);
  const before = `${present === "" ? textAt(above, columnIndexes.action) : present}\n${saidBy(cells)}`;
  notes.note("rows-joined", [above.rows[0] ?? row, row], before, textAt(above, column), 0.7);
  return true;
}

/** The cells above with those of a loose row; null where they say two things of one column. */
function joinLoose(above: Draft, cells: readonly CellValue[], columnIndexes: ColumnIndexes): CellValue[] | null {
  const joined = [...above.cells];
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? "";
    if (isBlank(value)) continue;
    const present = joined[column] ?? "";
    if (present === value) continue;
    if (isBlank(present)) joined[column] = value;
    else if (typeof present !== "string" || typeof value !== "string" || present.length + value.length > longestText)
      return null;
    else if (column === columnIndexes.rating || column === columnIndexes.ref) return null;
    else if (
      column === columnIndexes.owner &&
      !/[(&,/+]\s*$|\b(?:and|with)$/i.test(present) &&
      !/^[&(]|\)$/.test(value)
    )
      joined[column] = `${present}\n${value}`;
    else joined[column] = joinTexts(present, value);
  }
  return joined;
}

/** Blank rows among the others; those at the end are only where the table stops. */
function noteBlankRows(rows: Rows): void {
  if (rows.blankRows.length === 0) return;
  rows.notes.note("row-left-out", rows.blankRows, "Blank rows", "Left out: a table of actions has none", 0.99);
  rows.blankRows = [];
}

const pageNumber = "Left out: the number of a page";

/** A row with nothing but "Page 3 of 12", "3 of 12", "- 3 -", or a number where an action would be. */
function isPageNumber(cells: readonly CellValue[], actionColumn: number): boolean {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ text: cellText(cell), column }]));
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only.text.length > 20) return false;
  if (only.column === actionColumn && /^\d{1,3}$/.test(only.text)) return true;
  return /^(?:page\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*of\s*\d{1,4}|\d{1,4}\s*\|\s*page|[-–—]\s*\d{1,4}\s*[-–—])$/i.test(
    only.text,
  );
}

const nowhere = "Left out: there is no action in it";

function whyLeftOut({ source, columnIndexes }: Rows, cells: readonly CellValue[]): string {
  const text = cellText(cells[columnIndexes.action]);
  if (text !== "" && text.toLowerCase() === cellText(source.header[columnIndexes.action]).toLowerCase())
    return "Left out: the header again";
  if (isPlaceholder(text)) return "Left out: a row of the template that no one has filled in";
  if (cells.some((cell) => /^\s*(?:grand |sub-?\s?|overall )?totals?\b/i.test(String(cell))))
    return "Left out: a total";
  return nowhere;
}

function saidBy(cells: readonly CellValue[]): string {
  return cells
    .filter((cell) => !isBlank(cell))
    .map(cellText)
    .join(" | ");
}
