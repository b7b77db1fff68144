/** What a person said of rows: that they are actions, or none. A row is known by its words, so that it may be sorted and moved. */
import { cellText } from "../../cells/cellText";
import { longestRowText } from "../../model/settings";
import type { Settings } from "../../model/settings";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes } from "./rowKind";

/** By the text of the row. */
export type Corrections = ReadonlyMap<string, Settings["correctedRows"][number]["is"]>;

export const noCorrections: Corrections = new Map();

export function correctionsOf({ correctedRows }: Settings): Corrections {
  return new Map(correctedRows.map(({ text, is }) => [rowText(text), is]));
}

/** What a row is known by: its action, or the first words in it; "" where it has none. */
export function textOfRow(row: readonly CellValue[], columnIndexes: ColumnIndexes): string {
  return rowText(wordsOfRow(row, columnIndexes));
}

/** The action's text; of a row without one the first cell that has letters. */
export function wordsOfRow(row: readonly CellValue[], columnIndexes: ColumnIndexes): string {
  const text = cellText(row[columnIndexes.action]);
  return text === "" ? (row.map(cellText).find((cell) => /\p{L}/u.test(cell)) ?? "") : text;
}

/** Spaces and what is beyond the longest text that is kept say nothing. */
export function rowText(words: string): string {
  return words
    .slice(0, longestRowText * 2)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestRowText)
    .trim();
}
