/** The rows below a header that say what its columns are. */
import { cellText, isBlank } from "../../cells/cellText";
import { readRating } from "../../cells/ratings";
import type { CellValue } from "../../model/grid";

type Row = readonly CellValue[];

const sampleSize = 100;

/**
 * The rows that say what columns are: of a long agenda some, and of those the ones that are about as full as others. Headings, keys and
 * notes fill a cell or two; the header again, as on each printed page, says nothing of its columns.
 */
export function tellingRows(rows: readonly Row[], firstRow: number, columns: readonly number[]): Row[] {
  const step = Math.max(1, Math.floor((rows.length - firstRow) / sampleSize));
  const sample: { row: Row; filled: number }[] = [];
  for (let index = firstRow; index < rows.length; index += step) {
    const row = rows[index] ?? [];
    const filled = columns.filter((column) => !isBlank(row[column])).length;
    const isHeader = (column: number) => !isBlank(row[column]) && row[column] === rows[firstRow - 1]?.[column];
    if (filled > 0 && columns.filter(isHeader).length < 2) sample.push({ row, filled });
  }
  const counts = sample.map(({ filled }) => filled).sort((one, other) => one - other);
  const full = counts[Math.floor(counts.length * 0.75)] ?? 0;
  const isOther = (row: Row) => full > 2 && isOfKey(row);
  return sample.filter(({ row, filled }) => filled * 2 >= full && !isOther(row)).map(({ row }) => row);
}

/** "3", "Moderate issues", or "R", "Off track", and nothing else on the row. */
function isOfKey(row: Row): boolean {
  const [point, meaning, ...others] = row.filter((value) => !isBlank(value));
  const isPoint = /^[1-5]$/.test(cellText(point)) || readRating(point).rating !== null;
  return others.length === 0 && isPoint && /\p{L}{3}/u.test(cellText(meaning));
}
