/**
 * How high a row must be for its wrapped text, how wide a column for its content, and how much text a cell can show.
 * Excel and other programs wrap a little differently, so letters are measured as those of a wide font: a row is sooner
 * a line too high than a word short.
 */
import type { ColumnPlan, PlannedValue, SheetPlan, TablePlan } from "./plan";
import { beginningOf } from "../text/beginning";

/** Points. Excel's rows are at most 409 points high. */
const lineHeight = 15;
const spaceAround = 4;
const mostLines = 27;
/** Characters of the standard font. */
const widest = 100;
const widestOfLine = 20;

/** The plan as it can be shown whole: columns widened for long texts, and a text that still is too long cut with a word about it. */
export function fitted(plan: SheetPlan): SheetPlan {
  const { table } = plan;
  const columns = table.columns.map((column, index) => ({ ...column, width: widthFor(table, column, index) }));
  const rows = table.rows.map((row) =>
    row.map((value, index) => (typeof value === "string" ? cut(value, widthOf(columns, index)) : value)),
  );
  return { ...plan, table: { ...table, columns, rows } };
}

/** Points. */
export function rowHeight(row: readonly PlannedValue[], columns: readonly ColumnPlan[]): number {
  let lines = 1;
  row.forEach((value, index) => {
    if (typeof value === "string") lines = Math.max(lines, linesOf(value, widthOf(columns, index)));
  });
  return Math.min(lines, mostLines) * lineHeight + spaceAround;
}

function widthOf(columns: readonly ColumnPlan[], index: number): number {
  const column = columns[index];
  if (column === undefined) throw new RangeError(`The table has no column ${index}.`);
  return column.width;
}

export function headerHeight(columns: readonly ColumnPlan[]): number {
  return Math.max(...columns.map(({ header, width }) => linesOf(header, width / boldness))) * lineHeight + 10;
}

/** Bold letters are wider. */
const boldness = 1.1;

/** Characters that a column needs to show each of the texts on one line, also in bold; never more than `most`. */
export function widthOfLine(texts: readonly string[], least: number, most: number): number {
  let width = least;
  while (width < most && texts.some((text) => linesOf(text, width / boldness) > 1)) width += 1;
  return width;
}

/** Counts, days and ratings stay on one line: a word among them, "Not known", would make its row higher than those around it. */
function widthFor({ rows }: TablePlan, { align, width, tints }: ColumnPlan, index: number): number {
  if (align !== "left" || tints) {
    const texts = new Set(rows.map((row) => row[index]).filter((value) => typeof value === "string"));
    return widthOfLine([...texts], width, Math.max(width, widestOfLine));
  }
  let wanted = width;
  for (const row of rows) {
    const value = row[index];
    if (typeof value !== "string" || surelyFits(value, wanted, mostLines)) continue;
    while (wanted < widest && linesOf(value, wanted) > mostLines) wanted = Math.min(wanted + 10, widest);
  }
  return wanted;
}

const cutWords = " … (cut here; the whole text is in the agenda)";

function cut(text: string, width: number): string {
  if (surelyFits(text, width, mostLines) || linesOf(text, width) <= mostLines) return text;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (linesOf(text.slice(0, middle) + cutWords, width) <= mostLines) fits = middle;
    else over = middle;
  }
  return beginningOf(text, fits).trimEnd() + cutWords;
}

/** Lines that a text takes in a column of so many characters, when lines break between words. */
function linesOf(text: string, width: number): number {
  // Less the cell's own edges, and the indent that begins a column of text.
  const space = width - 2.5;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === lineBreak) {
      lines++;
      used = 0;
      word = 0;
      continue;
    }
    const letter = widths[code] ?? (code > 0x2e7f ? 2.2 : 1.3);
    used += letter;
    word = code === blank || code === hyphen ? 0 : word + letter;
    if (used <= space) continue;
    lines++;
    used = word > space ? letter : word;
    word = used;
  }
  return lines;
}

/** True where a text certainly has no more lines, however wide its letters are. */
function surelyFits(text: string, width: number, lines: number): boolean {
  return text.length * 2.2 < (width - 2.5) * lines * 0.7 && !text.includes("\n");
}

const lineBreak = 10;
const blank = 32;
const hyphen = 45;

/** By the letter's code, in characters of the standard font, whose digits are one wide. */
const widths = Float64Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ("ijltfrI.,;:'|!()[] -".includes(letter)) return 0.6;
  if ("mwMW@%".includes(letter)) return 1.6;
  return letter >= "A" && letter <= "Z" ? 1.3 : 1.07;
});
