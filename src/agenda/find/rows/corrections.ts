/**
 * What a person said of rows: that they are actions, or none. A row is known by its words, so that it may be sorted and moved. Where others
 * have the same words, it is known by what tells it from them, too.
 */
import { cellText } from "../../cells/cellText";
import { longestRowText } from "../../model/settings";
import type { KnownRow, RowMarks } from "../../model/leftOut";
import type { CorrectedRow } from "../../model/settings";
import type { CellValue } from "../../model/grid";
import type { ColumnIndexes, RowKind } from "./rowKind";

/** `kinds`: what the rows are before any correction, of which the headings begin sections. */
export function rowsAsKnown(
  rows: readonly (readonly CellValue[])[],
  columnIndexes: ColumnIndexes,
  kinds: readonly RowKind[],
): KnownRow[] {
  const counts = new Map<string, number>();
  const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);
  const count = (...parts: readonly string[]) => {
    const key = keyOf(...parts);
    const found = (counts.get(key) ?? 0) + 1;
    counts.set(key, found);
    return found;
  };
  let section = "";
  const known = rows.map((row, index) => {
    const text = textOfRow(row, columnIndexes);
    const [ref, owner, own] = (["ref", "owner", "section"] as const).map((role) =>
      rowText(cellText(row[columnIndexes[role]])),
    );
    if (own !== undefined && own !== "") section = own;
    const marks = { ref: ref ?? "", owner: owner ?? "", section };
    count(text);
    for (const [name, mark] of Object.entries(marks)) count(text, name, mark);
    const nth = count(text, marks.ref, marks.owner, section);
    // A heading is itself under the one before.
    if (kinds[index]?.is === "heading") section = text;
    return { text, marks: { ...marks, nth } };
  });
  const tells = (name: "ref" | "owner" | "section", { text, marks }: Omit<KnownRow, "by">) =>
    counts.get(keyOf(text, name, marks[name])) === 1;
  return known.map((row) => {
    if (row.text === "" || counts.get(keyOf(row.text)) === 1) return { ...row, by: null };
    // Numbers that only count the rows are others when rows are inserted.
    const names = /^\d+$/.test(row.marks.ref) ? lastRef : firstRef;
    const name = names.find((one) => tells(one, row));
    return { ...row, by: name === undefined ? row.marks : { [name]: row.marks[name] } };
  });
}

const firstRef = ["ref", "owner", "section"] as const;
const lastRef = ["owner", "section", "ref"] as const;

/** By the text of the row. */
export type Corrections = ReadonlyMap<string, readonly CorrectedRow[]>;

export function correctionsOf(correctedRows: readonly CorrectedRow[]): Corrections {
  const byText = new Map<string, CorrectedRow[]>();
  for (const one of correctedRows) byText.set(rowText(one.text), [...(byText.get(rowText(one.text)) ?? []), one]);
  return byText;
}

/** What was said of a row; null where nothing was. What was said of it alone wins over what was said of all with its text. */
export function correctionOf(corrections: Corrections, text: string, marks: RowMarks | undefined): CorrectedRow | null {
  const all = corrections.get(text) ?? [];
  const isOfRow = ({ by }: CorrectedRow) =>
    by !== undefined &&
    marks !== undefined &&
    markNames.every((name) => by[name] === undefined || by[name] === marks[name]);
  return all.findLast(isOfRow) ?? all.findLast(({ by }) => by === undefined) ?? null;
}

const markNames = ["ref", "owner", "section", "nth"] as const;

/** What a row is known by: its action, or the first words in it; "" where it has none. */
function textOfRow(row: readonly CellValue[], columnIndexes: ColumnIndexes): string {
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
