/** What the library does not know of a sheet that it wrote: taken from the sheet of the opened file and put back. */
import { addToSheet } from "../../restorePreserved";
import {
  attributeOf,
  contentOf,
  setAttribute,
  withAttribute,
  xmlElements,
  type XmlElement,
} from "../../../../../ooxml/xmlElements";
import type { PackageEdit } from "../packageEdit";

/** Elements after the cells that lead to parts which the library leaves out. */
const foreign = new Set([
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
]);

/** Parts that no element of the sheet names. */
const unnamed = new Set(["pivotTable", "threadedComment", "queryTable"]);

/** Rules and validation, which the model writes as they are now. */
const modelled = ["{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}", "{78C0D931-6437-407d-A8EE-F0AAD7539E65}"];

/** `from` and `to` are the paths of the sheet's part as opened and as written. */
export function putBackForeign(edit: PackageEdit, from: string, to: string, otherDrawing: boolean): void {
  const opened = edit.text(from) ?? "";
  if (!otherDrawing) putBackDrawing(edit, from, to);
  const written = edit.text(to) ?? "";
  const before = elementsOf(opened);
  const now = elementsOf(written);
  const known = new Map<string, string>();
  const relationships = edit.relationships(from);
  const relationOf = (id: string) => {
    const relationship = relationships.find((one) => one.id === id);
    if (!relationship) return id;
    const own = known.get(id) ?? edit.relate(to, relationship.type, relationship.target, relationship.external);
    known.set(id, own);
    return own;
  };
  const adopt = (element: XmlElement): XmlElement => ({
    ...element,
    xml: withNamespaces(element.xml, opened).replace(
      /(\s\w+:(?:id|embed|link|pict|dm)=")([^"]+)"/g,
      (_, start: string, id: string) => `${start}${relationOf(id)}"`,
    ),
  });
  const added = before.filter(({ name }) => foreign.has(name) && !now.some((one) => one.name === name)).map(adopt);
  // The notes that the library wrote have their own drawing; those of the file come with the file's.
  const ownKinds = new Set(edit.relationships(to).map(({ kind }) => kind));
  if (added.some(({ name }) => name === "legacyDrawing") && !ownKinds.has("comments")) unnamedOf("comments");
  for (const kind of unnamed) if (!ownKinds.has(kind)) unnamedOf(kind);
  const extensions = missingExtensions(before, now).map((xml) => adopt({ name: "ext", xml }).xml);
  const printer = attributeOf(before.find(({ name }) => name === "pageSetup")?.xml ?? "", "id");
  const whole = withPrinter(withExtensions(addToSheet(written, added), extensions), printer, relationOf);
  const changed = withCodeName(withKinds(whole, opened), opened);
  if (changed !== written) edit.replace(to, changed);

  function unnamedOf(wanted: string): void {
    for (const { kind, id } of relationships) if (kind === wanted) relationOf(id);
  }
}

/** The library writes the drawing again, without what it does not know of it. */
function putBackDrawing(edit: PackageEdit, from: string, to: string): void {
  const drawingOf = (path: string) => edit.relationships(path).find(({ kind }) => kind === "drawing");
  const opened = drawingOf(from);
  const written = drawingOf(to);
  if (!opened) return;
  if (written) edit.unrelate(to, written.id);
  const id = edit.relate(to, opened.type, opened.target);
  const xml = edit.text(to) ?? "";
  const element = `<drawing r:id="${id}"/>`;
  edit.replace(
    to,
    written ? xml.replace(/<drawing\s[^>]*>/, () => element) : addToSheet(xml, [{ name: "drawing", xml: element }]),
  );
}

function elementsOf(xml: string): XmlElement[] {
  const end = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData(?:\s[^>]*)?\/>/.exec(xml);
  return end ? xmlElements(xml.slice(end.index + end[0].length)) : [];
}

function missingExtensions(before: readonly XmlElement[], now: readonly XmlElement[]): string[] {
  const extensions = (elements: readonly XmlElement[]) =>
    elements.filter(({ name }) => name === "extLst").flatMap(({ xml }) => xmlElements(contentOf(xml)));
  const there = extensions(now).map(({ xml }) => attributeOf(xml, "uri"));
  return extensions(before)
    .filter(({ xml }) => {
      const uri = attributeOf(xml, "uri") ?? "";
      return !modelled.includes(uri) && !there.includes(uri);
    })
    .map(({ xml }) => xml);
}

function withExtensions(xml: string, extensions: readonly string[]): string {
  if (extensions.length === 0) return xml;
  const list = /<\/extLst>\s*<\/worksheet>\s*$/.exec(xml);
  if (list) return xml.slice(0, list.index) + extensions.join("") + xml.slice(list.index);
  return addToSheet(xml, [{ name: "extLst", xml: `<extLst>${extensions.join("")}</extLst>` }]);
}

/** Pictures in cells and formulas of Excel's newer kind: cells that are what they were point to the workbook's list again. */
function withKinds(xml: string, opened: string): string {
  const cells = opened.match(/<(?:\w+:)?c\s[^>]*\b[cv]m="[^>]*>[\s\S]*?<\/(?:\w+:)?c>/g) ?? [];
  return cells.reduce((all, cell) => {
    const own = new RegExp(`<c r="${attributeOf(cell, "r") ?? ""}"[^>]*>[\\s\\S]*?</c>`).exec(all)?.[0];
    if (own === undefined || plainContent(own) !== plainContent(cell)) return all;
    const kinds = ["cm", "vm"].reduce((now, name) => setAttribute(now, name, attributeOf(cell, name)), own);
    return all.replace(own, () => kinds);
  }, xml);
}

function plainContent(cell: string): string {
  return contentOf(cell).replace(/<(\/?)\w+:/g, "<$1");
}

/** By which macros know the sheet. */
function withCodeName(xml: string, opened: string): string {
  const name = attributeOf(/<(?:\w+:)?sheetPr[\s/>][^>]*>?/.exec(opened)?.[0] ?? "", "codeName");
  if (name === null) return xml;
  if (/<sheetPr[\s/>]/.test(xml))
    return xml.replace(/<sheetPr(?=[\s/>])[^>]*>/, (tag) => setAttribute(tag, "codeName", name));
  return xml.replace(
    /<worksheet(?:"[^"]*"|'[^']*'|[^>"'])*>/,
    (root) => root + setAttribute("<sheetPr/>", "codeName", name),
  );
}

function withPrinter(xml: string, id: string | null, relationOf: (id: string) => string): string {
  if (id === null) return xml;
  return xml.replace(/<pageSetup(?=[\s/>])[^>]*>/, (element) => withAttribute(element, "r:id", relationOf(id)));
}

/** With the prefixes that the root of the opened sheet declares, and without that of the main one. */
function withNamespaces(element: string, opened: string): string {
  const root = /<(\w+:)?worksheet(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(opened);
  const prefix = root?.[1];
  const plain = prefix === undefined ? element : element.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  const open = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(plain)?.[0] ?? "";
  const declared = (root?.[0].match(/\sxmlns:[\w.-]+="[^"]*"/g) ?? []).filter(
    (namespace) =>
      !open.includes(namespace.slice(0, namespace.indexOf("=") + 1)) &&
      `${namespace.slice(7, namespace.indexOf("="))}:` !== prefix,
  );
  return plain.replace(/^<[\w:.-]+/, (start) => start + declared.join(""));
}
