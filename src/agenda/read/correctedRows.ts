/** What a person said of the rows of an agenda, as it is read. */
import { correctionOf, rowText } from "../find/rows/corrections";
import type { Corrections } from "../find/rows/corrections";
import type { AlikeRow, KnownRow } from "../model/leftOut";
import type { CorrectedRow } from "../model/settings";
import type { RowReader, Rows } from "./actionRows";

/** By the rows' indexes. */
export function correctedKinds(rows: readonly KnownRow[], corrections: Corrections): Map<number, CorrectedRow["is"]> {
  const kinds = new Map<number, CorrectedRow["is"]>();
  if (corrections.size === 0) return kinds;
  for (const [index, { text, marks }] of rows.entries()) {
    const said = correctionOf(corrections, text, marks);
    if (said !== null) kinds.set(index, said.is);
  }
  return kinds;
}

/** Those that are known by more than their text. */
export function alikeRows({ source, knownRows, corrections }: Rows): AlikeRow[] {
  const isMarked = (text: string) => corrections.get(text)?.some(({ by }) => by !== undefined) === true;
  return knownRows.flatMap((known, index) =>
    known.by !== null || isMarked(known.text) ? { row: source.headerRow + 1 + index, ...known } : [],
  );
}

/** Reads a row unless a person said of these words that they are no action: words beside a heading in one cell are known by themselves. */
export function correctedReader(
  { source, corrections, knownRows, leftOut, chosenRows }: Rows,
  readRow: RowReader,
): RowReader {
  if (corrections.size === 0) return readRow;
  return (index, text) => {
    const said = correctionOf(corrections, rowText(text), knownRows[index]?.marks)?.is;
    if (said === "action") chosenRows.push(source.headerRow + 1 + index);
    if (said === "not an action") leftOut.add(said, index, text);
    else readRow(index, text);
  };
}
