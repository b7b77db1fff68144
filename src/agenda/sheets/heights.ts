/**
 * How high a row must be for its wrapped text, how wide a column for its content, and how much text a cell can show.
 * Excel and other programs wrap a little differently, so letters are measured as those of a wide font: a row is sooner
 * a line too high than a word short.
 */
import type { ColumnPlan, PlannedValue, SheetPlan, TablePlan } from "./plan";

/** Points. Excel's rows are at most 409 points high. */
const lineHeight = 15;
const spaceAround = 4;
const mostLines = 27;
/** Characters of the standard font. */
const widest = 100;

/** The plan as it can be shown whole: columns widened for long texts, and a text that still is too long cut with a word about it. */
export function fitted(plan: SheetPlan): SheetPlan {
  const { table } = plan;
  const columns = table.columns.map((column, index) => ({ ...column, width: widthFor(table, column, index) }));
  const rows = table.rows.map((row) =>
    row.map((value, index) => (typeof value === "string" ? cut(value, columns[index].width) : value)),
  );
  return { ...plan, table: { ...table, columns, rows } };
}

/** Points. */
export function rowHeight(row: readonly PlannedValue[], columns: readonly ColumnPlan[]): number {
  let lines = 1;
  row.forEach((value, index) => {
    if (typeof value === "string") lines = Math.max(lines, linesOf(value, columns[index].width));
  });
  return Math.min(lines, mostLines) * lineHeight + spaceAround;
}

export function headerHeight(columns: readonly ColumnPlan[]): number {
  return Math.max(...columns.map(({ header, width }) => linesOf(header, width / boldness))) * lineHeight + 10;
}

/** Bold letters are wider. */
const boldness = 1.1;

function widthFor({ rows }: TablePlan, { align, width }: ColumnPlan, index: number): number {
  if (align !== "left") return width;
  let wanted = width;
  for (const row of rows) {
    const value = row[index];
    while (
      typeof value === "string" &&
      wanted < widest &&
      value.length > wanted &&
      linesOf(value, wanted) > mostLines
    ) {
      wanted = Math.min(wanted + 10, widest);
    }
  }
  return wanted;
}

const cutWords = " … (cut here; the whole text is in the agenda)";

function cut(text: string, width: number): string {
  if (text.length < width || linesOf(text, width) <= mostLines) return text;
  let [fits, over] = [0, text.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (linesOf(text.slice(0, middle) + cutWords, width) <= mostLines) fits = middle;
    else over = middle;
  }
  return text.slice(0, fits).trimEnd() + cutWords;
}

/** Lines that a text takes in a column of so many characters, when lines break between words. */
function linesOf(text: string, width: number): number {
  if (text.length * 1.6 + 2.5 < width && !text.includes("\n")) return 1;
  // Less the cell's own edges, and the indent that begins a column of text.
  const room = width - 2.5;
  let lines = 1;
  let used = 0;
  for (const line of text.split("\n")) {
    if (used < 0) lines++;
    used = 0;
    for (const word of line.split(/(?<=[\s-])/)) {
      const length = measure(word);
      if (used > 0 && used + length > room) {
        lines++;
        used = 0;
      }
      used += length;
      while (used > room) {
        lines++;
        used -= room;
      }
    }
    used = -1;
  }
  return lines;
}

/** In characters of the standard font, whose digits are one wide. */
function measure(text: string): number {
  let width = 0;
  for (let place = 0; place < text.length; place++) {
    const letter = text[place];
    if (narrow.has(letter)) width += 0.6;
    else if (wide.has(letter)) width += 1.6;
    else width += letter >= "A" && letter <= "Z" ? 1.3 : text.charCodeAt(place) > 0x2e7f ? 2.2 : 1.07;
  }
  return width;
}

const narrow = new Set("ijltfrI.,;:'|!()[] ’‘-");
const wide = new Set("mwMW@%—…");
