/** Replaces the sections of a sheet that changed by those that the library wrote; the rest of its XML stays as it is. */
import type { SheetSection } from "../../../excelts/changes";
import { officeRelationships } from "../../packageWriting";
import { sheetOrder } from "../../restorePreserved";
import {
  attributeOf,
  contentOf,
  setAttribute,
  withAttribute,
  xmlElements,
  type XmlElement,
} from "../../../../../ooxml/xmlElements";
import type { Graft, WrittenPackage } from "../graft";
import { readRelationships, relationshipsPath, type PackageEdit } from "../packageEdit";

/** The elements of the sheet that a section is. */
const elementsOf: Readonly<Record<SheetSection, readonly string[]>> = {
  tab: ["sheetPr"],
  views: ["sheetViews"],
  columns: ["cols"],
  rows: [],
  protection: ["sheetProtection"],
  page: ["sheetPr", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  validations: ["dataValidations"],
  rules: ["conditionalFormatting"],
  links: ["hyperlinks"],
};

/** Extensions with rules of the section, which the model knows as plain ones. */
const extensionsOf: Partial<Record<SheetSection, string>> = {
  validations: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
  rules: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
};

/** `path` is of the opened package, `part` of the written one. */
export function patchSheetSections(
  edit: PackageEdit,
  graft: Graft,
  written: WrittenPackage,
  path: string,
  part: string,
  sections: ReadonlySet<SheetSection>,
): void {
  const opened = edit.text(path) ?? "";
  const own = readRelationships(written.text(relationshipsPath(part)), part);
  const relationOf = (id: string): string => {
    const { type = "", target = "" } = own.find((one) => one.id === id) ?? {};
    const known = edit.relationships(path).find((one) => one.type === type && one.target === target);
    return known?.id ?? edit.relate(path, type, target, true);
  };
  const fit = (xml: string) =>
    graft
      .fit(xml)
      .replace(/\sr:id="([^"]*)"/g, (_, id: string) => ` xmlns:r="${officeRelationships}" r:id="${relationOf(id)}"`);
  edit.replace(path, patchSections(opened, written.text(part), sections, fit));
}

/** `fit` gives an element that the library wrote the numbers and ids of the opened package. */
function patchSections(
  opened: string,
  written: string,
  sections: ReadonlySet<SheetSection>,
  fit: (xml: string) => string,
): string {
  const names = new Set([...sections].flatMap((section) => elementsOf[section]));
  const before = partsOf(opened);
  const now = partsOf(written);
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(opened)?.[1] ?? "";
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[\w.-]+[\s/>])/g, `<$1${prefix}`);
  const old = (name: string) => before.elements.find((element) => element.name === name)?.xml ?? null;
  const replacing = now.elements
    .filter(({ name }) => names.has(name))
    .map((element) => ({ ...element, xml: adapted(element.name, prefixed(fit(element.xml)), old(element.name)) }));
  const dropped = new Set([...sections].flatMap((section) => extensionsOf[section] ?? []));
  const kept = before.elements
    .filter(({ name }) => !names.has(name) || (name === "sheetPr" && !replacing.some((one) => one.name === name)))
    .flatMap((element) => (element.name === "extLst" ? withoutExtensions(element, dropped) : element));
  const all = [...kept, ...replacing].sort((one, other) => orderOf(one.name) - orderOf(other.name));
  const [head, tail] = [true, false].map((isHead) =>
    all
      .filter(({ name }) => orderOf(name) < 0 === isHead)
      .map(({ xml }) => xml)
      .join(""),
  );
  const data = sections.has("rows") ? withRowSizes(before.data, now.data, prefix) : before.data;
  return `${before.start}${head ?? ""}${data}${tail ?? ""}${before.end}`;
}

const headOrder = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"];

/** Below 0 before the cells. */
function orderOf(name: string): number {
  const head = headOrder.indexOf(name);
  return head >= 0 ? head - headOrder.length : sheetOrder.indexOf(name);
}

interface SheetParts {
  start: string;
  data: string;
  end: string;
  elements: XmlElement[];
}

function partsOf(xml: string): SheetParts {
  const start = /^[\s\S]*?<(?:\w+:)?worksheet(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? "";
  const data = /<(\w+:)?sheetData(?:\s[^>]*)?\/>|<(\w+:)?sheetData(?:\s[^>]*)?>[\s\S]*<\/(?:\w+:)?sheetData>/.exec(xml);
  const at = data?.index ?? xml.length;
  const after = at + (data?.[0].length ?? 0);
  return {
    start,
    data: data?.[0] ?? "",
    end: xml.slice(xml.lastIndexOf("</")),
    elements: [...xmlElements(xml.slice(start.length, at)), ...xmlElements(xml.slice(after))],
  };
}

/** What the library does not know of an element that it wrote. */
function adapted(name: string, xml: string, old: string | null): string {
  if (old === null) return xml;
  if (name === "pageSetup") return withOldId(xml, old);
  if (name === "sheetViews") return withOldTab(xml, old);
  return name === "sheetPr" ? withOldProperties(xml, old) : xml;
}

function withOldId(xml: string, old: string): string {
  const id = /\s(\w+:id)="([^"]*)"/.exec(old);
  return id ? withAttribute(xml, id[1] ?? "", id[2] ?? "") : xml;
}

function withOldTab(xml: string, old: string): string {
  const selected = /<(?:\w+:)?sheetView\s[^>]*?tabSelected="([^"]*)"/.exec(old)?.[1] ?? null;
  return xml.replace(/<(?:\w+:)?sheetView(?=[\s/>])[^>]*>/, (view) => setAttribute(view, "tabSelected", selected));
}

/** The sheet's code name and the like; only the colour of the tab and how pages fit are the library's. */
function withOldProperties(xml: string, old: string): string {
  const open = (/^<[^>]*>/.exec(old)?.[0] ?? "").replace(/\s*\/?>$/, "");
  const now = xmlElements(contentOf(xml));
  const kept = xmlElements(contentOf(old)).filter(({ name }) => name === "outlinePr");
  const children = [...now.filter(({ name }) => name !== "outlinePr"), ...kept];
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  children.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  return `${open}>${children.map((child) => child.xml).join("")}</${open.slice(1).split(/\s/)[0] ?? ""}>`;
}

function withoutExtensions({ name, xml }: XmlElement, dropped: ReadonlySet<string>): XmlElement[] {
  const extensions = xmlElements(contentOf(xml));
  const kept = extensions.filter((extension) => !dropped.has(attributeOf(extension.xml, "uri") ?? ""));
  if (kept.length === extensions.length) return [{ name, xml }];
  if (kept.length === 0) return [];
  const open = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  return [
    { name, xml: `${open}${kept.map((extension) => extension.xml).join("")}${xml.slice(xml.lastIndexOf("</"))}` },
  ];
}

const sizes = ["ht", "customHeight", "hidden"];

/** Rows with the heights that the library wrote. */
function withRowSizes(data: string, written: string, prefix: string): string {
  const now = new Map(Array.from(written.matchAll(/<row\s[^>]*>/g), ([open]) => [attributeOf(open, "r"), open]));
  const sized = data.replace(/<(?:\w+:)?row\s[^>]*>/g, (open) => {
    const row = attributeOf(open, "r");
    const own = now.get(row) ?? "";
    now.delete(row);
    return sizes.reduce((changed, name) => {
      const size = attributeOf(own, name);
      return isSame(attributeOf(open, name), size) ? changed : setAttribute(changed, name, size);
    }, open);
  });
  const missing = [...now].filter(([, open]) => sizes.some((name) => attributeOf(open, name) !== null));
  return missing.reduce((all, [row, open]) => withRow(all, Number(row), open, prefix), sized);
}

function isSame(one: string | null, other: string | null): boolean {
  const plain = (text: string | null) => (text === "0" || text === "false" ? null : text === "true" ? "1" : text);
  return plain(one) === plain(other) || (one !== null && other !== null && Number(one) === Number(other));
}

/** With an empty row that has only its height. */
function withRow(data: string, row: number, open: string, prefix: string): string {
  const attributes = sizes.reduce((all, name) => {
    const size = attributeOf(open, name);
    return size === null ? all : withAttribute(all, name, size);
  }, `<${prefix}row r="${row}"/>`);
  const opened = data.replace(
    /^(<(\w+:)?sheetData(?:\s[^>]*)?)\/>$/,
    (_, start: string) => `${start}></${prefix}sheetData>`,
  );
  const next = [...opened.matchAll(/<(?:\w+:)?row\s[^>]*>/g)].find(([tag]) => Number(attributeOf(tag, "r")) > row);
  const at = next?.index ?? opened.lastIndexOf("</");
  return `${opened.slice(0, at)}${attributes}${opened.slice(at)}`;
}
