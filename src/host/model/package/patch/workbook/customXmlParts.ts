/** The workbook's XML parts in the opened package: a changed one is replaced, a new one added, a deleted one removed. */
import type { CustomXmlPart } from "../../customXml";
import { customXmlPropertiesType, itemProperties, officeRelationships } from "../../packageWriting";
import type { PackageEdit } from "../packageEdit";

const workbookPath = "xl/workbook.xml";

export function patchCustomXml(edit: PackageEdit, then: readonly CustomXmlPart[], now: readonly CustomXmlPart[]): void {
  for (const part of now) {
    const before = then.find(({ id }) => id === part.id);
    if (!before) add(edit, part);
    else if (before.xml !== part.xml) edit.replace(itemOf(edit, part.id)?.path ?? "", part.xml);
  }
  for (const { id } of then) if (!now.some((part) => part.id === id)) remove(edit, id);
}

function add(edit: PackageEdit, part: CustomXmlPart): void {
  const path = edit.freePath("customXml/item1.xml");
  edit.add(path, part.xml, "application/xml");
  const properties = edit.freePath("customXml/itemProps1.xml");
  edit.add(properties, itemProperties(part), customXmlPropertiesType);
  edit.relate(path, `${officeRelationships}/customXmlProps`, properties);
  edit.relate(workbookPath, `${officeRelationships}/customXml`, path);
}

function remove(edit: PackageEdit, id: string): void {
  const item = itemOf(edit, id);
  if (!item) return;
  edit.unrelate(workbookPath, item.relationship);
  edit.remove(item.properties);
  edit.remove(item.path);
}

function itemOf(edit: PackageEdit, wanted: string) {
  for (const { kind, target, id } of edit.relationships(workbookPath)) {
    if (kind !== "customXml") continue;
    const properties = edit.relationships(target).find((one) => one.kind === "customXmlProps")?.target;
    const text = properties === undefined ? null : edit.text(properties);
    if (properties !== undefined && /itemID="([^"]*)"/.exec(text ?? "")?.[1]?.toUpperCase() === wanted)
      return { path: target, properties, relationship: id };
  }
  return null;
}
