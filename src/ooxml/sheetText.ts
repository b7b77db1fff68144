/** A worksheet's part as text, in which rows are found without a tree: most of a large sheet is cells, and few of them are asked for. Pure. */
import { encodeXml } from "./xmlElements";

export interface SheetText {
  /** The part without its cells. */
  shell: string;
  /** What is in its list of cells. */
  rows: string;
  /** Of its elements: "" or "x:". */
  prefix: string;
}

export interface RowText {
  number: number;
  /** In the text: its first tag, and what is in it. */
  at: number;
  start: number;
  end: number;
}

/** Null where the list of cells does not end. */
export function splitSheet(xml: string): SheetText | null {
  const open = /<(\w+:)?sheetData(?:\s[^>]*)?>/.exec(xml);
  const prefix = open?.[1] ?? "";
  if (!open || open[0].endsWith("/>")) return { shell: xml, rows: "", prefix };
  const start = open.index + open[0].length;
  const end = xml.lastIndexOf(`</${prefix}sheetData`);
  if (end < start) return null;
  const shell = `${xml.slice(0, open.index)}<${prefix}sheetData/>${xml.slice(xml.indexOf(">", end) + 1)}`;
  return { shell, rows: plain(xml.slice(start, end)), prefix };
}

/** Without comments, and without the second way to write a text. */
function plain(rows: string): string {
  if (!rows.includes("!--") && !rows.includes("![CDATA[")) return rows;
  return rows
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => encodeXml(text));
}

/** From the top down. Throws where one does not end. */
export function rowsIn({ rows, prefix }: SheetText): RowText[] {
  const found: RowText[] = [];
  let number = 0;
  let sorted = true;
  for (let at = nextTag(rows, `<${prefix}row`, 0); at >= 0;) {
    const start = rows.indexOf(">", at) + 1;
    const written = /\sr\s*=\s*["']([0-9]+)/.exec(rows.slice(at, start))?.[1];
    const before = number;
    number = written === undefined ? number + 1 : Number(written);
    sorted &&= number > before;
    const isEmpty = rows.charCodeAt(start - 2) === slash;
    const end = isEmpty ? start : endOfRow(rows, `</${prefix}row`, start);
    if (start === 0 || end < 0) throw new Error(`row ${number} does not end`);
    found.push({ number, at, start, end });
    at = nextTag(rows, `<${prefix}row`, end);
  }
  return sorted ? found : found.sort((one, other) => one.number - other.number);
}

const slash = "/".charCodeAt(0);

/** Searched for by letters that are rare among cells: of "<" there are four in each. */
function endOfRow(rows: string, close: string, start: number): number {
  const rare = "ow";
  let at = rows.indexOf(rare, start);
  while (at >= 0 && !rows.startsWith(close, at + rare.length - close.length)) at = rows.indexOf(rare, at + 1);
  return at < 0 ? at : at + rare.length - close.length;
}

/** Not that of an element whose name is longer. */
export function nextTag(text: string, open: string, from: number): number {
  let at = text.indexOf(open, from);
  while (at >= 0 && !/[\s/>]/.test(text.charAt(at + open.length))) at = text.indexOf(open, at + 1);
  return at;
}
