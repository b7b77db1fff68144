/** What a person said of the rows of an agenda, as it is read. */
import { correctionOf, rowText, textOfRow } from "../find/rows/corrections";
import type { AlikeRows, Corrections } from "../find/rows/corrections";
import type { ColumnIndexes } from "../find/rows/rowKind";
import type { AgendaSource } from "../model/agenda";
import type { CorrectedRow } from "../model/settings";
import type { RowReader, Rows } from "./actionRows";

/** By the rows' indexes. */
export function correctedKinds(
  { rows }: AgendaSource,
  columnIndexes: ColumnIndexes,
  alike: AlikeRows,
  corrections: Corrections,
): Map<number, CorrectedRow["is"]> {
  const kinds = new Map<number, CorrectedRow["is"]>();
  if (corrections.size === 0) return kinds;
  for (const [index, row] of rows.entries()) {
    const said = correctionOf(corrections, textOfRow(row, columnIndexes), alike.get(index)?.marks);
    if (said !== null) kinds.set(index, said.is);
  }
  return kinds;
}

/** Reads a row unless a person said of these words that they are no action: words beside a heading in one cell are known by themselves. */
export function correctedReader(
  { source, corrections, alike, leftOut, chosenRows }: Rows,
  readRow: RowReader,
): RowReader {
  if (corrections.size === 0) return readRow;
  return (index, text) => {
    const said = correctionOf(corrections, rowText(text), alike.get(index)?.marks)?.is;
    if (said === "action") chosenRows.push(source.headerRow + 1 + index);
    if (said === "not an action") leftOut.add(said, index, text);
    else readRow(index, text);
  };
}
