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

/** By its index: a row that is known by more than its text. */
export type AlikeRows = ReadonlyMap<number, KnownRow>;

/**
 * The rows that share their text, or did when one of them was corrected: few, so that what tells them apart is asked of no others. `kinds`:
 * what the rows are before any correction, of which the headings begin sections.
 */
export function rowsAlike(
  rows: readonly (readonly CellValue[])[],
  columnIndexes: ColumnIndexes,
  kinds: readonly RowKind[],
  corrections: Corrections,
): AlikeRows {
  const texts = rows.map((row) => textOfRow(row, columnIndexes));
  const counts = countOf(texts);
  const alikeTexts = new Set<string>();
  for (const [text, some] of corrections) if (some.some(({ by }) => by !== undefined)) alikeTexts.add(text);
  if (counts.size < texts.length) for (const [text, count] of counts) if (count > 1) alikeTexts.add(text);
  alikeTexts.delete("");
  if (alikeTexts.size === 0) return new Map();
  const marked = new Map<number, { text: string; marks: KnownRow["marks"] }>();
  const places = new Map<string, number>();
  let section = "";
  for (const [index, text] of texts.entries()) {
    const at = (role: "ref" | "owner" | "section") => rowText(cellText(rows[index]?.[columnIndexes[role]]));
    section = at("section") || section;
    if (alikeTexts.has(text)) {
      const marks = { ref: at("ref"), owner: at("owner"), section };
      const key = JSON.stringify([text, marks]);
      const nth = (places.get(key) ?? 0) + 1;
      places.set(key, nth);
      marked.set(index, { text, marks: { ...marks, nth } });
    }
    // A heading is itself under the one before.
    if (kinds[index]?.is === "heading") section = text;
  }
  const keyOf = (name: keyof RowMarks, { text, marks }: Omit<KnownRow, "by">) =>
    JSON.stringify([text, name, marks[name]]);
  const alike = countOf([...marked.values()].flatMap((row) => firstRef.map((name) => keyOf(name, row))));
  const tells = (row: Omit<KnownRow, "by">) => {
    if (counts.get(row.text) === 1) return null;
    // Numbers that only count the rows are others when rows are inserted.
    const names = /^\d+$/.test(row.marks.ref) ? lastRef : firstRef;
    const name = names.find((one) => alike.get(keyOf(one, row)) === 1);
    return name === undefined ? row.marks : { [name]: row.marks[name] };
  };
  return new Map([...marked].map(([index, row]) => [index, { ...row, by: tells(row) }]));
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
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
    .replace(/\s\s+|[^\S ]/g, " ")
    .trim()
    .slice(0, longestRowText)
    .trim();
}
