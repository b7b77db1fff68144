/**
 * A worksheet's part as text, in which rows and cells are found without a tree: most of a large sheet is cells, and few of them are
 * asked for. Pure.
 */
import { decodeXml, encodeXml } from "./xmlElements";

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

/** A formula as it is written: cells that share one have its number, and only the first has its text. */
interface FormulaText {
  attributes: string;
  text: string;
}

export interface CellText {
  /** From 1; 0 where the cell does not say it. */
  column: number;
  /** The number of its format, null where it has none. */
  format: number | null;
  /** "s", "str", "inlineStr", "b", "e", "d" or "n". */
  type: string;
  /** Of its metadata, 0 for none. */
  metadata: number;
  formula: FormulaText | null;
  /** What is written in it, "" for nothing. */
  written: string;
  /** In the text: where it begins and ends. */
  at: number;
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
function nextTag(text: string, open: string, from: number): number {
  let at = text.indexOf(open, from);
  while (at >= 0 && !/[\s/>]/.test(text.charAt(at + open.length))) at = text.indexOf(open, at + 1);
  return at;
}

export class CellTexts {
  private readonly open: string;
  private readonly close: string;
  /** A cell as most are written, and how any other begins. */
  private readonly usual: RegExp;
  private readonly begin: RegExp;
  private readonly formula: RegExp;
  private readonly value: RegExp;
  private readonly runs: RegExp;

  constructor(
    private readonly text: string,
    prefix: string,
  ) {
    this.open = `<${prefix}c`;
    this.close = `</${prefix}c>`;
    this.usual = new RegExp(
      `<${prefix}c r="([A-Z]{1,3})[0-9]+"(?: s="([0-9]+)")?(?: t="([a-z]+)")?(?:/>|>` +
        `(?:<${prefix}f( [^>]*[^/>])?(?:/>|>([^<]*)</${prefix}f>))?(?:<${prefix}v>([^<]*)</${prefix}v>)?</${prefix}c>)`,
      "y",
    );
    this.begin = new RegExp(`<${prefix}c(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*)>`, "y");
    this.formula = new RegExp(`<${prefix}f(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:/>|>([^<]*)</${prefix}f\\s*>)`);
    this.value = new RegExp(`<${prefix}v(?:\\s[^>]*)?>([^<]*)</${prefix}v\\s*>`);
    this.runs = new RegExp(
      `<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh\\s*>|<${prefix}t(?:\\s[^>]*)?>([^<]*)</${prefix}t\\s*>`,
      "g",
    );
  }

  /** The first cell from here on, null where none begins before the end. */
  next(from: number, end: number): CellText | null {
    const at = this.text.startsWith(this.open, from) ? from : nextTag(this.text, this.open, from);
    return at < 0 || at >= end ? null : this.read(at, end);
  }

  /** The last cell that begins before the end, null where it begins before the start. */
  last(start: number, end: number): CellText | null {
    for (let at = end; at > start;) {
      at = this.text.lastIndexOf(this.open, at - 1);
      if (at < start) return null;
      if (/[\s/>]/.test(this.text.charAt(at + this.open.length))) return this.read(at, end);
    }
    return null;
  }

  private read(at: number, limit: number): CellText {
    this.usual.lastIndex = at;
    const found = this.usual.exec(this.text);
    if (!found) return this.readAny(at, limit);
    const [whole, letters = "", format, type = "n", attributes = "", formula, written = ""] = found;
    const hasFormula = formula !== undefined || attributes !== "";
    return {
      column: columnOf(letters),
      format: format === undefined ? null : Number(format),
      type,
      metadata: 0,
      formula: hasFormula ? { attributes, text: decoded(formula ?? "") } : null,
      written: decoded(written),
      at,
      end: at + whole.length,
    };
  }

  private readAny(at: number, limit: number): CellText {
    this.begin.lastIndex = at;
    const [tag, attributes = ""] = this.begin.exec(this.text) ?? [];
    if (tag === undefined) throw new Error("a cell does not end");
    const start = at + tag.length;
    const close = attributes.endsWith("/") ? start : this.text.indexOf(this.close.slice(0, -1), start);
    const content = this.text.slice(start, close < 0 ? limit : close);
    const attribute = (name: string) => attributeIn(attributes, name);
    const format = attribute("s");
    const type = attribute("t") ?? "n";
    const formula = this.formula.exec(content);
    return {
      column: columnOf(/^[A-Z]+/.exec(attribute("r") ?? "")?.[0] ?? ""),
      format: format === null ? null : Number(format),
      type,
      metadata: Number(attribute("cm") ?? 0),
      formula: formula ? { attributes: formula[1] ?? "", text: decoded(formula[2] ?? "") } : null,
      written: decoded(type === "inlineStr" ? this.inline(content) : (this.value.exec(content)?.[1] ?? "")),
      at,
      end: Math.max(start, close < 0 ? limit : close),
    };
  }

  /** All runs of a text, without how it is pronounced. */
  private inline(content: string): string {
    return Array.from(content.matchAll(this.runs), ([, text = ""]) => text).join("");
  }
}

/** Of a tag, by their names with prefix. */
export function attributesOf(tag: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    Array.from(tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, name = "", one, other = ""]) => [
      name,
      decoded(one ?? other),
    ]),
  );
}

/** Of the attributes of a tag, as they are written. */
export function attributeIn(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? "") : null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) column = column * 26 + letters.charCodeAt(index) - 64;
  return column;
}

function decoded(text: string): string {
  return text.includes("&") ? decodeXml(text) : text;
}
