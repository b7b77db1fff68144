/** The custom properties of a sheet of the opened file, each a part of its own: only those that changed are written. */
import type { Worksheet } from "../../../excelts/library";
import { attributeOf, contentOf, encodeXml, xmlElements } from "../../../../../ooxml/xmlElements";
import { customPropertyType, officeRelationships, utf16 } from "../../packageWriting";
import type { OpenedPackage, Property } from "../openedPackage";
import type { PackageEdit } from "../packageEdit";

/** What may follow the list in a sheet. */
const after =
  /<(?:\w+:)?(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|AlternateContent|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:\w+:)?worksheet>/;
const list = /<(?:\w+:)?customProperties(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?customProperties>)/;

/** Answers the sheet's XML, null where nothing changed. */
export function patchProperties(
  edit: PackageEdit,
  path: string,
  worksheet: Worksheet,
  opened: OpenedPackage,
  now: readonly Property[],
): string | null {
  const then = opened.properties.get(worksheet) ?? [];
  const valueThen = new Map(then.map(({ key, value }) => [key, value]));
  if (now.length === then.length && now.every(({ key, value }) => valueThen.get(key) === value)) return null;
  const xml = edit.text(path) ?? "";
  const end = Math.max(0, xml.lastIndexOf("sheetData"));
  const tail = xml.slice(end);
  const elements = xmlElements(contentOf(list.exec(tail)?.[0] ?? ""));
  const relationships = edit.relationships(path);
  const partOf = (element: string) => relationships.find(({ id }) => id === attributeOf(element, "id"));
  const kept = elements.filter(({ xml: element }) => {
    const part = partOf(element);
    const key = attributeOf(element, "name");
    const current = now.find((property) => property.key === key);
    if (!current && part) {
      edit.unrelate(path, part.id);
      edit.remove(part.target);
    } else if (current && part && valueThen.get(current.key) !== current.value) {
      edit.replace(part.target, utf16(current.value));
    }
    return current !== undefined;
  });
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const relationPrefix = /xmlns:(\w+)="[^"]*officeDocument\/2006\/relationships"/.exec(xml)?.[1];
  const added = now
    .filter(({ key }) => !valueThen.has(key))
    .map(({ key, value }) => {
      const part = edit.freePath("xl/customProperty1.bin");
      edit.add(part, utf16(value), customPropertyType);
      const id = edit.relate(path, `${officeRelationships}/customProperty`, part);
      const own = relationPrefix === undefined ? ` xmlns:r="${officeRelationships}"` : "";
      return `<${prefix}customPr${own} name="${encodeXml(key)}" ${relationPrefix ?? "r"}:id="${id}"/>`;
    });
  const all = [...kept.map((element) => element.xml), ...added].join("");
  const element = all === "" ? "" : `<${prefix}customProperties>${all}</${prefix}customProperties>`;
  if (list.test(tail)) return xml.slice(0, end) + tail.replace(list, () => element);
  const at = tail.search(after);
  return `${xml.slice(0, end)}${tail.slice(0, at)}${element}${tail.slice(at)}`;
}
