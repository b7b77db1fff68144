/**
 * A key to ratings: with a header row of its own, "Colour", "Description" and "Action needed" over Red, Amber and Green, or rows of a rating
 * or a number of points, each with what it means.
 */
import { cellText, isBlank } from "../../cells/cellText";
import { readRating } from "../../cells/ratings";
import { stageOfText } from "../../cells/stages";
import type { CellValue } from "../../model/grid";
import { scoreHeader } from "../columns/headers";
import type { ColumnIndexes } from "./rowKind";

type Row = readonly CellValue[];

/** Whether below a row's first header are ratings, stages or 1 to 5, each once and explained, down to a blank cell. */
export function headsKey(rows: readonly Row[], row: number): boolean {
  const header = rows[row] ?? [];
  const column = header.findIndex((value) => !isBlank(value));
  const [first = "", ...others] = header.map(cellText).filter((text) => text !== "");
  if (others.length === 0 || !(ratedHeader.test(first) || others.some((text) => explainingHeader.test(text))))
    return false;
  if (others.some(namesAction) || isEntry(first)) return false;
  const entries = entriesBelow(rows, row, column);
  return entries.length > 1 && entries.length <= mostEntries && new Set(entries).size === entries.length;
}

const mostEntries = 8;
const ratedHeader = /^(?:rag\b|colou?rs?\b|key\b|legend\b|scores?\b|scale\b|symbols?\b)/i;
const explainingHeader = /\b(?:descri\w+|mean\w*|defin\w+|explan\w+|criteri\w+|guid\w+)\b/i;

/** An owner or a due date is an action's. */
function namesAction(text: string): boolean {
  const { action = 0, owner = 0, due = 0 } = scoreHeader(text);
  return Math.max(owner, due) > Math.max(surelyNamed, action);
}

const surelyNamed = 0.5;

/** Empty where one of them is no entry of a key, or has nothing beside it. */
function entriesBelow(rows: readonly Row[], header: number, column: number): string[] {
  const entries: string[] = [];
  for (const row of rows.slice(header + 1)) {
    const text = cellText(row[column]);
    if (text === "" || entries.length > mostEntries) break;
    if (!isEntry(text) || row.filter((value) => !isBlank(value)).length < 2) return [];
    entries.push(text.toLowerCase());
  }
  return entries;
}

function isEntry(text: string): boolean {
  return isPoint(text) || readRating(text).rating !== null || stageOfText(text) !== null;
}

function isPoint(text: string): boolean {
  return /^[1-5]$/.test(text);
}

/** Index of the row after the key that begins in this row, with its title or with its first meaning; null where none does. */
export function endOfKey(rows: readonly Row[], index: number, columnIndexes: ColumnIndexes): number | null {
  const first = isTitle(rows[index] ?? []) ? index + 1 : index;
  return endOfRun(rows, first, columnIndexes) ?? (first === index ? null : endOfRun(rows, index, columnIndexes));
}

/** Three rows of meanings or more, or two where they are of ratings in words; no meaning comes twice. */
function endOfRun(rows: readonly Row[], first: number, columnIndexes: ColumnIndexes): number | null {
  const seen: string[] = [];
  for (let index = first; index < rows.length; index++) {
    const explained = explainedIn(rows[index] ?? [], columnIndexes);
    if (explained === null || seen.includes(explained)) break;
    seen.push(explained);
  }
  const areWords = !seen.some(isPoint);
  return seen.length > 2 || (seen.length === 2 && areWords) ? first + seen.length : null;
}

/** The rating or number that a row explains, in small letters; null where it is no row of a key. */
function explainedIn(row: Row, { rating, stage }: ColumnIndexes): string | null {
  const filled = row.flatMap((value, column) => (isBlank(value) ? [] : [{ column, text: cellText(value) }]));
  const [one, other, ...more] = filled;
  if (one === undefined || more.length > 0) return null;
  if (other === undefined) return explaining.exec(one.text)?.[1]?.toLowerCase() ?? null;
  const sign = [one, other].find(({ column, text }) => column !== rating && column !== stage && isSign(text));
  const meaning = sign === one ? other : one;
  return sign === undefined || !/\p{L}{2}/u.test(meaning.text) ? null : sign.text.toLowerCase();
}

/** "Red = off track", "5 Major issues". */
const explaining =
  /^(red|amber|yellow|green|blue|gr[ea]y|black|[ragby]|[1-5])(?:\s*(?:=|:|–|—|-|means\b)|(?<=\d)\s)\s*\p{L}{2}/iu;

function isSign(text: string): boolean {
  if (isPoint(text) || /^(?:gr[ea]y|black|white)$/i.test(text)) return true;
  return text.length <= 12 && readRating(text).rating !== null && readRating(text).stage === null;
}

function isTitle(row: Row): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length > 0 && texts.length <= 3 && texts.some((text) => text.length <= 60 && title.test(text));
}

const title = /\b(?:key|legend|ratings?|scores?|scale|colou?rs?|meanings?|rag|brag|status)\b/i;
