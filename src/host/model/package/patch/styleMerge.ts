/** Puts formats that the library wrote at the end of the opened file's lists, so that no number of the file's own changes. */
import { attributeOf, contentOf, withAttribute, xmlElements, type XmlElement } from "../../../../ooxml/xmlElements";

/** The lists of a style sheet in the order that the schema wants; others than these are left alone. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
type ListName = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";
/** Lower numbers are Excel's own formats. */
const firstOwnFormat = 164;

export class StyleMerge {
  private readonly lists: Map<string, StyleList>;
  private readonly written: Map<string, string[]>;
  private readonly formatCodes: Map<string, string>;
  private readonly prefix: string;
  private readonly cellFormats = new Map<number, number>();

  /** `original` is the part of the opened file, `written` the library's. */
  constructor(
    private readonly original: string,
    written: string,
  ) {
    this.prefix = /<(\w+:)styleSheet[\s>]/.exec(original)?.[1] ?? "";
    this.lists = new Map(
      children(original, "styleSheet").map((element) => [element.name, new StyleList(element, this.prefix)]),
    );
    this.written = new Map(
      children(written, "styleSheet").map(({ name, xml }) => [name, xmlElements(contentOf(xml)).map((one) => one.xml)]),
    );
    const formats = this.written.get("numFmts") ?? [];
    this.formatCodes = new Map(
      formats.map((xml) => [attributeOf(xml, "numFmtId") ?? "", attributeOf(xml, "formatCode") ?? ""]),
    );
  }

  /** The file's number of a cell format that the library wrote; 0 is the workbook's default in both. */
  cellFormat(index: number): number {
    let format = this.cellFormats.get(index);
    if (format === undefined) this.cellFormats.set(index, (format = this.addCellFormat(index)));
    return format;
  }

  private addCellFormat(index: number): number {
    const xml = this.written.get("cellXfs")?.[index];
    if (index === 0 || xml === undefined) return 0;
    const mapped = xml.replace(/^<xf\s[^>]*>/, (open) =>
      open
        .replace(/\snumFmtId="([0-9]+)"/, (_, id: string) => ` numFmtId="${this.numberFormat(id)}"`)
        .replace(/\sfontId="([0-9]+)"/, (_, id: string) => ` fontId="${this.add("fonts", Number(id))}"`)
        .replace(/\sfillId="([0-9]+)"/, (_, id: string) => ` fillId="${this.add("fills", Number(id))}"`)
        .replace(/\sborderId="([0-9]+)"/, (_, id: string) => ` borderId="${this.add("borders", Number(id))}"`)
        .replace(/\sxfId="[0-9]+"/, ' xfId="0"'),
    );
    return this.list("cellXfs").indexOf(mapped);
  }

  /** As cellFormat, of a differential format. */
  differential(index: number): number {
    return this.add("dxfs", index);
  }

  /** Null where nothing was added. */
  xml(): string | null {
    const grown = [...this.lists].filter(([, { added }]) => added.length > 0);
    if (grown.length === 0) return null;
    let xml = this.original;
    for (const [name, list] of grown) xml = this.withList(xml, name, list);
    return xml;
  }

  private withList(xml: string, name: string, list: StyleList): string {
    const element = list.xml(name, this.prefix);
    if (list.original !== null) return xml.replace(list.original, () => element);
    const later = order.slice(order.indexOf(name) + 1);
    const next = children(xml, "styleSheet").find((one) => later.includes(one.name));
    const at = next ? xml.indexOf(next.xml) : xml.lastIndexOf("</");
    return `${xml.slice(0, at)}${element}${xml.slice(at)}`;
  }

  private add(name: ListName, index: number): number {
    const xml = this.written.get(name)?.[index];
    return xml === undefined ? 0 : this.list(name).indexOf(name === "fonts" ? orderedFont(xml) : xml);
  }

  private numberFormat(id: string): string {
    const code = this.formatCodes.get(id);
    if (code === undefined) return id;
    const list = this.list("numFmts");
    const same = list.all().find((xml) => attributeOf(xml, "formatCode") === code);
    const known = same === undefined ? null : attributeOf(same, "numFmtId");
    if (known !== null) return known;
    const taken = list.all().map((xml) => Number(attributeOf(xml, "numFmtId")));
    const free = Math.max(firstOwnFormat - 1, ...taken) + 1;
    list.indexOf(withAttribute(withAttribute("<numFmt/>", "formatCode", code), "numFmtId", String(free)));
    return String(free);
  }

  private list(name: string): StyleList {
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = new StyleList(null, this.prefix)));
    return list;
  }
}

class StyleList {
  readonly original: string | null;
  readonly added: string[] = [];
  private readonly indices: Map<string, number>;
  private readonly items: string[];

  constructor(element: XmlElement | null, prefix: string) {
    this.original = element?.xml ?? null;
    this.items = xmlElements(contentOf(element?.xml ?? "")).map(({ xml }) =>
      xml.replaceAll(prefixOfTags(prefix), "$1"),
    );
    // Of equal ones the first.
    this.indices = new Map(this.items.map((xml, index) => [comparable(xml), index] as const).reverse());
  }

  all(): readonly string[] {
    return [...this.items, ...this.added];
  }

  /** Of an equal item, which is added where there is none. */
  indexOf(xml: string): number {
    const key = comparable(xml);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const index = this.items.length + this.added.length;
    this.added.push(xml);
    this.indices.set(key, index);
    return index;
  }

  xml(name: string, prefix: string): string {
    const open = /^<[^>]*?(?=\s*\/?>)/.exec(this.original ?? "")?.[0] ?? `<${prefix}${name} count="0"`;
    const count = String(this.items.length + this.added.length);
    const counted = /\scount="[^"]*"/.test(open)
      ? open.replace(/\scount="[^"]*"/, ` count="${count}"`)
      : withAttribute(open, "count", count);
    const added = this.added.join("").replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
    return `${counted}>${contentOf(this.original ?? "")}${added}</${prefix}${name}>`;
  }
}

function prefixOfTags(prefix: string): RegExp {
  return prefix === "" ? /(?!)/g : new RegExp(`(</?)${prefix}`, "g");
}

/** Letter for letter but for spaces, empty elements and the order of a font's properties. */
function comparable(xml: string): string {
  const plain = xml.replace(/\s+(?=\/?>)/g, "").replace(/><\/[\w:]+>/g, "/>");
  return plain.startsWith("<font>") ? orderedFont(plain) : plain;
}

const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** The library writes a font's properties in the order that the file had, which may be none that the schema allows. */
function orderedFont(xml: string): string {
  const properties = xmlElements(contentOf(xml));
  properties.sort((one, other) => fontOrder.indexOf(one.name) - fontOrder.indexOf(other.name));
  return `<font>${properties.map((one) => one.xml).join("")}</font>`;
}

function children(xml: string, root: string): XmlElement[] {
  const start = new RegExp(`<(?:\\w+:)?${root}(?:\\s[^>]*)?>`).exec(xml);
  return start ? xmlElements(xml.slice(start.index + start[0].length)) : [];
}
