/** The cells of a sheet's text, found one by one from both ends of a row, or by their address. Pure. */
import { nextTag } from "./sheetText";
import { decodeXml } from "./xmlElements";

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
  /** What is written in it, with its entities; "" for nothing. */
  written: string;
  /** In the text: where it begins and ends. */
  at: number;
  end: number;
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

  /** The cell that says it has this address; null where none seems to. */
  find(address: string, start: number, end: number): CellText | null {
    const found = this.text.slice(start, end).indexOf(` r="${address}"`);
    const at = found < 0 ? -1 : this.text.lastIndexOf(this.open, start + found);
    return at < start ? null : this.read(at, end);
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
      written,
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
      written: type === "inlineStr" ? this.inline(content) : (this.value.exec(content)?.[1] ?? ""),
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

export function decoded(text: string): string {
  return text.includes("&") ? decodeXml(text) : text;
}

/** Characters that XML has no way to write are kept as "_x000D_"; what is none stays as it is. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (whole, digits: string) => {
    const code = parseInt(digits, 16);
    return isCharacter(code) ? String.fromCharCode(code) : whole;
  });
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code !== 0x7f && (code < 0xd800 || (code > 0xdfff && code < 0xfffe));
}
