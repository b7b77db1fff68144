/** Top-level elements of some XML, as text: enough to keep, drop and order them without a tree. Pure. */

/** One element with everything in it. */
export interface XmlElement {
  /** Without prefix. */
  name: string;
  xml: string;
}

const tag = /<(\/?)((?:[\w.-]+:)?([\w.-]+))((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Elements whose end tag has no start in the text end it: "<a/><b>…</b></worksheet>" gives a and b. */
export function xmlElements(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  let depth = 0;
  let start = 0;
  let name = "";
  for (const match of xml.matchAll(tag)) {
    const [whole, closing, , local = "", , empty] = match;
    const closes = closing === "/";
    if (closes && depth === 0) break;
    if (!closes && depth === 0) {
      start = match.index;
      name = local;
    }
    if (closes) depth -= 1;
    else if (empty !== "/") depth += 1;
    if (depth === 0) elements.push({ name, xml: xml.slice(start, match.index + whole.length) });
  }
  return elements;
}

/** What is between the tags of an element. */
export function contentOf(xml: string): string {
  const open = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  return open.endsWith("/>") ? "" : xml.slice(open.length, xml.lastIndexOf("</"));
}

/** An attribute of an element's first tag, its entities resolved. */
export function attributeOf(xml: string, name: string): string | null {
  const open = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? "";
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(open);
  return found ? decodeXml(found[1] ?? found[2] ?? "") : null;
}

/** The element with one more attribute in its first tag. */
export function withAttribute(xml: string, name: string, value: string): string {
  return xml.replace(/^<[\w:.-]+/, (open) => `${open} ${name}="${encodeXml(value)}"`);
}

/** The element with another value of an attribute in its first tag, where the old one was, or without it. */
export function setAttribute(xml: string, name: string, value: string | null): string {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const open = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? "";
  if (!attribute.test(open)) return value === null ? xml : withAttribute(xml, name, value);
  const written = value === null ? "" : ` ${name}="${encodeXml(value)}"`;
  return open.replace(attribute, () => written) + xml.slice(open.length);
}

export function encodeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name ?? ""] ?? whole;
    },
  );
}
