/** Where an agenda in a plain range ends: above the header row of another one, or of a key. Its own header, repeated, ends nothing. */
import { distance } from "fastest-levenshtein";
import { cellText, isBlank } from "../cells/cellText";
import { readHeading } from "../cells/headings";
import { readRating } from "../cells/ratings";
import { stageOfText } from "../cells/stages";
import { mayBeHeaderText, scoreHeader } from "./columns/headers";
import { headsKey } from "./rows/ratingKey";
import { columnRoles } from "../model/agenda";
import type { HeaderScores } from "./columns/headers";
import type { CellValue } from "../model/grid";
import type { ColumnRole } from "../model/agenda";

type Row = readonly CellValue[];

/** Indexes of the first and the last column, from 0 in the rows. */
export interface Span {
  first: number;
  last: number;
}

/** Titles and guidance above a header are looked for in this many rows. */
const introRows = 8;

export interface AgendaEnd {
  /** Index of the last row of the agenda; null where no other one begins below it. */
  lastRow: number | null;
  /** The same, and above a key too, which is read with the agenda and left out. */
  lastValues: number | null;
}

export function endOf(values: readonly Row[], headerRow: number, span: Span): AgendaEnd {
  const own = headersIn(values[headerRow] ?? [], span);
  let key: number | null = null;
  for (let row = headerRow + 2; headAnAgenda(own) && row < values.length; row++) {
    if (!beginsAnother(values, { headerRow, own, span }, row)) continue;
    const last = lastRowAbove(values, row, span);
    if (!headsKey(values, row)) return { lastRow: last, lastValues: key ?? last };
    key ??= last;
  }
  return { lastRow: null, lastValues: key };
}

/** Whether a row has the header's words again, as at the head of each printed page; a cut or misspelt word is the same. */
export function repeatsHeader(values: readonly Row[], headerRow: number, row: number, span: Span): boolean {
  const named = headersIn(values[row] ?? [], span).filter(({ score }) => score >= leastScore);
  return named.length > 0 && isAgain(named, headersIn(values[headerRow] ?? [], span));
}

/** Index of the last row of an agenda when something else begins in `row`: without the blank rows and titles above that. */
export function lastRowAbove(values: readonly Row[], row: number, span: Span): number {
  if (row > values.length) return row - 1;
  return introAbove(values, row, span).top - 1;
}

/** No header scores less, and means something. */
const leastScore = 0.5;
const surely = 0.65;

interface Header {
  index: number;
  /** Small letters and digits. */
  text: string;
  scores: HeaderScores;
  /** What it means best, and how well. */
  role: ColumnRole | null;
  score: number;
}

interface Agenda {
  headerRow: number;
  own: readonly Header[];
  span: Span;
}

/** Actions are met here by the ten thousand, so that a row must read much like a header, and mean something else. */
function beginsAnother(values: readonly Row[], { headerRow, own, span }: Agenda, row: number): boolean {
  const cells = (values[row] ?? []).slice(span.first, span.last + 1);
  if (cells.some(isCounted) || !mayHoldHeaders(cells) || cells.some(isValue)) return false;
  const headers = headersIn(values[row] ?? [], span);
  if (!headAnAgenda(headers)) return false;
  const named = headers.filter(({ score }) => score >= leastScore);
  if (named.length * 2 < headers.length) return false;
  const { top, titles } = introAbove(values, row, span);
  if (isAgain(named, own)) {
    const before = introAbove(values, headerRow, span).titles;
    return titles.some((title) => namesAgenda(title) && !before.includes(title));
  }
  const separated = top < row;
  const another = named.some((header) => meansAnother(header, own));
  if (another && !continuesColumns(named, own)) return separated || named.length >= 3;
  return separated && named.length >= 3 && headers.every(({ score }) => score >= surely) && namesValues(named, own);
}

/**
 * Whether words of owners are where owners were, and words of actions or owners where actions were: "Appoint a manager"
 * and "Lead officer" may be an action.
 */
function continuesColumns(named: readonly Header[], own: readonly Header[]): boolean {
  const at = (role: ColumnRole, meaning: readonly ColumnRole[]) =>
    own.some(
      (before) =>
        before.role === role &&
        named.some((one) => one.index === before.index && meaning.some((meant) => means(one, meant))),
    );
  return at("owner", ["owner"]) && at("action", ["action", "owner"]);
}

/**
 * Whether one of the columns of ratings, dates or stages has a header's words too: what is in them is none, as a rule.
 * Words of an action, of its comment or its owner are no header of such a column, even where they resemble one.
 */
function namesValues(named: readonly Header[], own: readonly Header[]): boolean {
  const ofValues = ({ role }: Header) => role !== null && valueRoles.includes(role);
  const ofWords = ({ index }: Header) => own.some((before) => before.index === index && !ofValues(before));
  return own.some(ofValues) ? named.some((one) => ofValues(one) && !ofWords(one)) : named.length >= own.length;
}

const valueRoles: readonly ColumnRole[] = ["rating", "due", "updated", "stage"];

function headersIn(row: Row, { first, last }: Span): Header[] {
  const headers: Header[] = [];
  for (let index = first; index <= last; index++) {
    if (isBlank(row[index])) continue;
    const words = cellText(row[index]);
    const scores = scoreHeader(words);
    let role: ColumnRole | null = null;
    for (const one of columnRoles) if ((scores[one] ?? 0) > (role === null ? 0 : (scores[role] ?? 0))) role = one;
    const text = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    headers.push({ index, text, scores, role, score: role === null ? 0 : (scores[role] ?? 0) });
  }
  return headers;
}

function headAnAgenda(headers: readonly Header[]): boolean {
  return headers.some(
    (one) =>
      means(one, "action") &&
      headers.some((other) => other !== one && (means(other, "owner") || means(other, "rating"))),
  );
}

/** Whether a cell has what comes below headers: a number, a date, a rating, a stage. */
export function isValue(value: CellValue | undefined): boolean {
  if (isCounted(value)) return true;
  const text = cellText(value);
  if (text === "" || (readRating(text).rating === null && stageOfText(text) === null)) return false;
  return !Object.values(scoreHeader(text)).some((score) => score >= 0.8);
}

function isCounted(value: CellValue | undefined): boolean {
  return typeof value === "string" ? /^[^\p{L}]*\d/u.test(value) : value !== undefined;
}

function means({ scores }: Header, role: ColumnRole): boolean {
  return (scores[role] ?? 0) >= leastScore;
}

function isAgain(named: readonly Header[], own: readonly Header[]): boolean {
  return named.every(({ index, text, role }) => {
    const before = own.find((header) => header.index === index);
    if (before === undefined) return false;
    if (text === before.text) return true;
    const cut = text.length >= 4 && (before.text.startsWith(text) || text.startsWith(before.text));
    return role === before.role && (cut || (text.length >= 5 && distance(text, before.text) <= 2));
  });
}

function meansAnother({ index, text, role }: Header, own: readonly Header[]): boolean {
  const before = own.find((header) => header.index === index);
  return before === undefined || (text !== before.text && role !== before.role);
}

/** Blank rows and rows of one text straight above a row: where they begin, and the texts, from the lowest up. */
function introAbove(values: readonly Row[], row: number, span: Span): { top: number; titles: string[] } {
  let top = row;
  let titles: string[] = [];
  const texts: string[] = [];
  for (let above = row - 1; above >= 0 && above >= row - introRows; above--) {
    const filled = (values[above] ?? []).slice(span.first, span.last + 1).filter((value) => !isBlank(value));
    if (filled.length > 1 || typeof (filled[0] ?? "") !== "string") break;
    if (filled.length === 1) texts.push(cellText(filled[0]));
    // An action may have nothing but its words: above the topmost blank row it stays one.
    if (filled.length === 0 || above === row - 1) {
      top = above;
      titles = [...texts];
    }
  }
  return { top, titles };
}

/** "Transport action plan", but no section: "Theme 2: Transport". */
function namesAgenda(title: string): boolean {
  return (
    title.length <= 120 &&
    /\b(?:agenda|plan|tracker|actions|log)\b/i.test(title) &&
    readHeading(title)?.certain !== true
  );
}

/** A quick test before words are asked for their meaning. */
export function mayHoldHeaders(row: Row): boolean {
  let found = 0;
  for (const value of row) if (typeof value === "string" && mayBeHeaderText(value) && ++found > 1) return true;
  return false;
}
