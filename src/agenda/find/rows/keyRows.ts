/** A key below the actions: rows of a rating or a number of points, each with what it means, and the title above them. */
import { cellText, isBlank } from "../../cells/cellText";
import { readRating } from "../../cells/ratings";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes } from "./rowKind";

type Row = readonly CellValue[];

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
  const areWords = !seen.some((sign) => /^\d$/.test(sign));
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
  if (/^[1-5]$/.test(text) || /^(?:gr[ea]y|black|white)$/i.test(text)) return true;
  return text.length <= 12 && readRating(text).rating !== null && readRating(text).stage === null;
}

function isTitle(row: Row): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return texts.length > 0 && texts.length <= 3 && texts.some((text) => text.length <= 60 && title.test(text));
}

const title = /\b(?:key|legend|ratings?|scores?|scale|colou?rs?|meanings?|rag|brag|status)\b/i;
