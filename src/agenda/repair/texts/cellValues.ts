/** Ratings, dates and owners of one row as a proper agenda has them, where what the cell means is certain. All else stays as written. */
import { cellText, isBlank, isPlaceholder } from "../../cells/cellText";
import { dateOrderOf } from "../../dates/dateOrder";
import { dayToSerial } from "../../dates/days";
import { longDay } from "../../text/language";
import { isUnassigned, namesAnyone } from "../../cells/owners";
import { readDateCell } from "../../cells/dates/dateCells";
import { shownFill } from "../../cells/fills";
import { readRating } from "../../cells/ratings";
import { readDateColumn } from "../../read/dateColumn";
import { withLatest } from "../../read/latest";
import { ratingReaderOf } from "../../read/ratingColumn";
import type { ColumnIndexes } from "../../find/rows/rowKind";
import type { RepairNotes } from "../repairNotes";
import type { Settings } from "../../model/settings";
import type { AgendaSource, ScaleName } from "../../model/agenda";
import type { ReadAction } from "../../read/reading";
import type { CellValue } from "../../model/grid";

/** Puts the cells of an action's row right, in place, by what was read in them; `index` counts from 0 in the agenda's rows. */
export type CellValueRepair = (cells: CellValue[], action: ReadAction, index: number) => void;

/** `scale` is that of the ratings that were read. */
export function repairsOfCells(
  source: AgendaSource,
  settings: Settings,
  scale: ScaleName,
  columnIndexes: ColumnIndexes,
  notes: RepairNotes,
): CellValueRepair {
  const read = ratingReaderOf(source);
  const latest = withLatest(source);
  const due = dateRepair(source, latest, settings, columnIndexes.due, notes);
  const updated = dateRepair(source, latest, settings, columnIndexes.updated, notes);
  const rating = (cells: CellValue[], { rating: rated, ratingFrom, row }: ReadAction, index: number) => {
    const value = cells[columnIndexes.rating] ?? "";
    if (rated === null || read(value).stage !== null || value === rated) return;
    if (ratingFrom === "colour") {
      const format = source.formats?.[index];
      const fill = shownFill(format) ?? "";
      const said = isBlank(value) ? "No word" : String(value);
      notes.note("rating-from-colour", row, `${said}; the cell's fill is ${fill}`, rated, colourCertainty(scale));
    } else if (saysNothingElse(value, read)) {
      notes.note("rating-worded", row, String(value), rated, typeof value === "number" ? 0.85 : 0.97);
    } else return;
    cells[columnIndexes.rating] = rated;
  };
  return (cells, action, index) => {
    if (columnIndexes.rating >= 0) rating(cells, action, index);
    if (columnIndexes.due >= 0) due(cells, action, index);
    if (columnIndexes.updated >= 0) updated(cells, action, index);
    if (columnIndexes.owner >= 0) emptyOwner(cells, columnIndexes.owner, action.row, notes);
  };
}

/** On a five-point scale a fill may stand for a rating in between. */
function colourCertainty(scale: ScaleName): number {
  return scale === "five-point" ? 0.6 : 0.9;
}

const ratingWords = new Set(
  (
    "red amber green blue yellow orange r a g b y ar ra ag ga rag brag rating status overall delivery " +
    "on off at track target schedule risk"
  ).split(" "),
);

/** "R", "AMBER", "On track", "A/G", or "High" where that is confidence: no words but those of a rating, so that nothing is lost when it is spelled out. */
function saysNothingElse(value: CellValue, read: typeof readRating): boolean {
  const { kind, word } = readRating(value);
  if (kind === "number") return true;
  // Words of confidence are read only where they are the whole cell.
  if (kind !== "read" && kind !== "misspelt") return read(value).kind === "read";
  const words = (word ?? String(value)).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((one) => ratingWords.has(one));
}

/** A text that names one day, and nothing beside it. */
const oneDay = new RegExp(
  "^(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,? )?" +
    "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?[-/. ]+(?:\\d{1,2}|[a-z]{3,9}\\.?)[-/., ']+\\d{2}(?:\\d{2})?" +
    "|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})" +
    "(?:[t ]00:00(?::00(?:\\.0+)?)?z?)?$",
  "i",
);

/**
 * As its column reads them: a month is its last day, and one date that can be read in one way decides for the others. Where that one stays a
 * text and says that months come first, all stay: it would change how the dates beside it are read.
 */
function dateRepair(
  source: AgendaSource,
  latest: AgendaSource,
  settings: Settings,
  column: number,
  notes: RepairNotes,
): CellValueRepair {
  const { dateSystem, dateSpans, firstColumn, rows } = source;
  const values = column < 0 ? [] : rows.map((row) => row[column]);
  const spans = dateSpans[firstColumn + column] ?? [];
  // The dates of earlier columns say too how those of the latest are meant.
  const valuesRead = column < 0 ? [] : latest.rows.map((row) => row[column]);
  const readCell = readDateColumn(dateSystem, settings, valuesRead, latest.dateSpans[firstColumn + column] ?? []);
  const staysText = (value: CellValue | undefined) => typeof value === "string" && !oneDay.test(cellText(value));
  if (dateOrderOf(values.filter(staysText)) === "month-first") return () => undefined;
  return (cells, { row, updated }, index) => {
    const value = cells[column] ?? "";
    if (isBlank(value) || typeof value === "boolean") return;
    const text = cellText(value);
    if (staysText(value)) return;
    const { day, finding } = readCell(value, updated, spans[index] ?? null);
    if (day === null || finding !== null) return;
    const serial = dayToSerial(day, dateSystem);
    if (typeof value === "number" && Math.floor(value) === serial) return;
    // 1 January to 28 February 1900 can't be distinguished from the day after: left as they are.
    if (serial <= 60 || readDateCell(serial, dateSystem, settings)?.day !== day) return;
    const shown = Number.isInteger(value) ? readDateCell(value, dateSystem, settings) : null;
    notes.note(
      "date-read",
      row,
      shown === null ? text : longDay(shown.day),
      longDay(day),
      shown === null ? 0.97 : 0.85,
    );
    cells[column] = serial;
  };
}

/** Dots and dashes, "?", and a template's placeholder say nothing, and seem as if someone answered. TBC is somebody's word and stays. */
function emptyOwner(cells: CellValue[], column: number, row: number, notes: RepairNotes): void {
  const text = cellText(cells[column]);
  if (text === "" || !isUnassigned(text)) return;
  if (!isPlaceholder(text) && (namesAnyone(text) || /\p{N}/u.test(text))) return;
  notes.note("owner-repaired", row, text, "Blank: it names no one", 0.9);
  cells[column] = "";
}
