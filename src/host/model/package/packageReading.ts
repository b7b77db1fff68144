/** What an .xlsx package has that the library does not read, taken from the unpacked parts. */
import { parseXml, queryAll, type XmlElement } from "@cj-tech-master/excelts/xml";

/** Unpacked parts by their path, "xl/workbook.xml". */
export type Parts = Record<string, Uint8Array>;

/** One worksheet part, with what it points at. */
export interface SheetPart {
  /** `sheetId` of the workbook, which is the library's id of the sheet. */
  sheetId: number;
  path: string;
  relationships: Relationship[];
  /** What follows the cells: everything from "</sheetData>" on. */
  tail: string;
}

export interface Relationship {
  id: string;
  /** The last part of its type: "customProperty", "table" … */
  kind: string;
  /** From the package's root; as written for one outside the package. */
  target: string;
}

export interface StoredXml {
  id: string;
  xml: string;
}

export function sheetParts(parts: Parts): SheetPart[] {
  const workbook = partText(parts, "xl/workbook.xml");
  if (workbook === null) return [];
  const relationships = new Map(relationshipsOf(parts, "xl/workbook.xml").map((one) => [one.id, one]));
  return elements(workbook, "sheet").flatMap((sheet) => {
    const relationship = relationships.get(attribute(sheet, "id") ?? "");
    const path = relationship?.kind === "worksheet" ? relationship.target : "";
    const part = parts[path];
    if (!part) return [];
    const sheetId = Number(attribute(sheet, "sheetId"));
    return [{ sheetId, path, relationships: relationshipsOf(parts, path), tail: sheetTail(part) }];
  });
}

/** The custom properties of a sheet: name and text. */
export function storedProperties(parts: Parts, sheet: SheetPart): { key: string; value: string }[] {
  if (!sheet.relationships.some(({ kind }) => kind === "customProperty")) return [];
  return [...sheet.tail.matchAll(/<(?:\w+:)?customPr\s[^>]*>/g)].flatMap(([tag]) => {
    const key = tagAttribute(tag, "name");
    const target = sheet.relationships.find(({ id }) => id === tagAttribute(tag, "id"))?.target;
    if (key === null || target === undefined || !parts[target]) return [];
    return [{ key, value: new TextDecoder("utf-16le").decode(parts[target]) }];
  });
}

export function storedXml(parts: Parts): StoredXml[] {
  return relationshipsOf(parts, "xl/workbook.xml").flatMap(({ kind, target }) => {
    const xml = kind === "customXml" ? partText(parts, target) : null;
    if (xml === null) return [];
    const properties = relationshipsOf(parts, target).find((one) => one.kind === "customXmlProps");
    const item = properties ? partText(parts, properties.target) : null;
    const id = item === null ? null : /itemID="([^"]*)"/.exec(item)?.[1];
    return id ? [{ id, xml }] : [];
  });
}

/** Names with a comment; `scope` is true for a sheet's own name. */
export function nameComments(parts: Parts): { name: string; scope: boolean; comment: string }[] {
  return elements(partText(parts, "xl/workbook.xml") ?? "<workbook/>", "definedName").flatMap((element) => {
    const comment = attribute(element, "comment");
    if (comment === null) return [];
    return [{ name: attribute(element, "name") ?? "", scope: attribute(element, "localSheetId") !== null, comment }];
  });
}

/** Names of the file's own styles for tables. */
export function tableStyleNames(parts: Parts): string[] {
  const tags = (partText(parts, "xl/styles.xml") ?? "").match(/<(?:\w+:)?tableStyle\s[^>]*>/g) ?? [];
  return tags.flatMap((tag) => tagAttribute(tag, "name") ?? []);
}

export function partText(parts: Parts, path: string): string | null {
  const part = parts[path];
  return part ? new TextDecoder().decode(part) : null;
}

function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const slash = path.lastIndexOf("/") + 1;
  const text = partText(parts, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  if (text === null) return [];
  return elements(text, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const outside = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      kind: (attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
      target: outside ? target : resolvePath(path.slice(0, slash), target),
    };
  });
}

/** An attribute by its name without prefix. */
function attribute(element: XmlElement, name: string): string | null {
  const key = Object.keys(element.attributes).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? null : (element.attributes[key] ?? null);
}

function elements(xml: string, name: string): XmlElement[] {
  const { root } = parseXml(xml);
  const prefix = root.name.includes(":") ? `${root.name.split(":")[0]}:` : "";
  return queryAll(root, `//${prefix}${name}`);
}

function tagAttribute(tag: string, name: string): string | null {
  const element = parseXml(tag.endsWith("/>") ? tag : tag.replace(/>$/, "/>"), { fragment: true }).root;
  return attribute(element, name);
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Searches from the end, so that a large sheet's cells are never decoded. */
function sheetTail(part: Uint8Array): string {
  const end = new TextEncoder().encode("sheetData");
  for (let at = part.length - end.length; at >= 0; at -= 1) {
    if (part[at] === end[0] && end.every((byte, index) => part[at + index] === byte)) {
      return new TextDecoder().decode(part.subarray(part.indexOf(62, at) + 1));
    }
  }
  return "";
}
