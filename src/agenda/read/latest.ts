/** Columns for several times: the last one that a row fills says how it is, the one before what it was. */
import { cellText, isBlank, isPlaceholder, saysNothing } from "../cells/cellText";
import { ratingOfFill, shownFill } from "../cells/fills";
import { isTimescale } from "../cells/dates/dateless";
import { readRating } from "../cells/ratings";
import { readStage } from "../cells/stages";
import { ratingReaderOf } from "./ratingColumn";
import { isRecentSerial } from "../dates/days";
import { repeatedRoles } from "../model/agenda";
import type { AgendaSource, Rating, RepeatedRole } from "../model/agenda";
import type { CellValue, DateSpan, DateSpans } from "../model/grid";

/** The agenda with the numbers among its comments as they are shown. */
export function withNumberTexts(source: AgendaSource): AgendaSource {
  const texts = Object.entries(source.numberTexts);
  if (texts.length === 0) return source;
  const rows = source.rows.map((row, index) => {
    const shown = [...row];
    for (const [column, ofRows] of texts) {
      const text = ofRows?.[index];
      if (typeof text === "string") shown[Number(column) - source.firstColumn] = text;
    }
    return shown;
  });
  return { ...source, rows };
}

/** The agenda with each row's latest update, rating and date in the columns of their roles. */
export function withLatest(source: AgendaSource): AgendaSource {
  const roles = repeatedRoles.filter((role) => source.earlier[role].length > 0);
  if (roles.length === 0) return source;
  const rows = source.rows.map((row, index) => {
    const latest = [...row];
    for (const role of roles) {
      if (role === "rating" && isColoured(source, index)) continue;
      const values = filled(source, row, role);
      const [now] = role === "stage" ? closingFirst(values) : values;
      const column = source.columns[role];
      if (column !== null && now !== undefined) latest[column - source.firstColumn] = now.value;
    }
    return latest;
  });
  return { ...source, rows, dateSpans: latestSpans(source) };
}

/** What the due date that was taken shows goes with it. */
function latestSpans(source: AgendaSource): DateSpans {
  const { due } = source.columns;
  if (due === null || !source.earlier.due.some((column) => source.dateSpans[column])) return source.dateSpans;
  const spans = source.rows.map((row, index) => {
    const [now] = filled(source, row, "due");
    return now === undefined ? null : (source.dateSpans[now.column]?.[index] ?? null);
  });
  return { ...source.dateSpans, [due]: spans };
}

/** What the agenda itself says that a row's rating was before; the index counts from 0 in its rows. */
export function previousRatings(source: AgendaSource): (index: number) => Rating | null {
  if (source.earlier.rating.length === 0) return () => null;
  const readCell = ratingReaderOf(source);
  return (index) => {
    const ratings = filled(source, source.rows[index] ?? [], "rating");
    const before = ratings[isColoured(source, index) ? 0 : 1];
    return before === undefined ? null : readCell(before.value).rating;
  };
}

/** A day on which it was closed says it more surely than "Live", but "Withdrawn" says how. */
function closingFirst(values: readonly { column: number; value: CellValue }[]): typeof values {
  const closed = values.find(({ value }) => typeof value === "number" && isRecentSerial(value));
  const [now] = values.map(({ value }) => readStage(value));
  return closed === undefined || now === "complete" || now === "cancelled" ? values : [closed];
}

/** Whether the row's own rating is a colour alone: it is newer than the words of before. */
function isColoured({ columns, firstColumn, rows, formats }: AgendaSource, index: number): boolean {
  if (columns.rating === null || !isBlank(rows[index]?.[columns.rating - firstColumn])) return false;
  return ratingOfFill(shownFill(formats?.[index])) !== null;
}

/** A date in its cell, and what the cell shows of it. */
export interface ShownDate {
  value: CellValue;
  span: DateSpan | null;
}

/** What the agenda itself says that a row's due date was before, oldest first. */
export function earlierDues(source: AgendaSource, index: number): readonly ShownDate[] {
  if (source.earlier.due.length === 0) return noDates;
  return filled(source, source.rows[index] ?? [], "due")
    .slice(1)
    .map(({ column, value }) => ({ value, span: source.dateSpans[column]?.[index] ?? null }))
    .reverse();
}

const noDates: readonly ShownDate[] = [];

/** The cells of a role that a row fills, the latest first. */
function filled(
  source: AgendaSource,
  row: readonly CellValue[],
  role: RepeatedRole,
): { column: number; value: CellValue }[] {
  const own = source.columns[role];
  const columns = own === null ? source.earlier[role] : [own, ...source.earlier[role]];
  return columns.flatMap((column) => {
    const value = row[column - source.firstColumn];
    return value === undefined || !says(value, role) ? [] : [{ column, value }];
  });
}

/** "n/a" or "Unchanged" among revised dates leaves the date of before as it is; beside a closing date, "Submitted" is no stage. */
function says(value: CellValue, role: RepeatedRole): boolean {
  const text = cellText(value);
  if (text === "" || isPlaceholder(text)) return false;
  if (role === "stage") return readStage(value) !== null;
  if (role === "due") return /\d/.test(text) || (isTimescale(text) && !/^complete/i.test(text));
  // "No report since March" is no rating of that time; a word alone may be meant for one.
  if (role === "rating") return readRating(value).kind !== "unknown" || !/\S\s+\S+\s+\S/.test(text);
  return !saysNothing(text);
}
