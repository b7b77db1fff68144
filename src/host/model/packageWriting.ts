/** Adds to the package, while the library writes it, what the library does not write. Cells are passed on untouched. */
import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { CustomXmlPart } from "./customXml";
import type { PackageSink } from "./library";

/** What one sheet needs beyond the library's own; sheets stand in tab order. */
export interface SheetAdditions {
  properties: readonly { key: string; value: string }[];
}

const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const customPropertyType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const customXmlPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Elements that the schema of a worksheet puts after the custom properties. */
const afterProperties =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|mc:AlternateContent|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

type Change = (xml: string) => string;

export function addToPackage(
  sink: PackageSink,
  sheets: readonly SheetAdditions[],
  xmlParts: readonly CustomXmlPart[],
): void {
  const additions = planAdditions(sheets, xmlParts);
  const append = sink.append.bind(sink);
  const createEntry = sink.createEntry.bind(sink);
  const finalize = sink.finalize.bind(sink);
  sink.createEntry = (name) => {
    const change = additions.changes.get(name);
    if (!change) return createEntry(name);
    additions.changes.delete(name);
    return changedEntry(createEntry(name), change);
  };
  sink.finalize = () => {
    for (const [name, change] of additions.changes) append(change(emptyRelationships), { name });
    for (const [name, part] of additions.parts) append(part, { name });
    finalize();
  };
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function planAdditions(sheets: readonly SheetAdditions[], xmlParts: readonly CustomXmlPart[]) {
  const parts = new Map<string, string | Uint8Array>();
  const changes = new Map<string, Change>();
  const overrides: string[] = [];
  let propertyCount = 0;
  sheets.forEach(({ properties }, index) => {
    if (properties.length === 0) return;
    const path = `worksheets/sheet${index + 1}.xml`;
    const stored = properties.map(({ key, value }) => {
      propertyCount += 1;
      const name = `customProperty${propertyCount}.bin`;
      parts.set(`xl/${name}`, utf16(value));
      overrides.push(`<Override PartName="/xl/${name}" ContentType="${customPropertyType}"/>`);
      return { key, id: `rIdProperty${propertyCount}`, target: `../${name}` };
    });
    const element = stored.map(({ key, id }) => `<customPr name="${xmlEncodeAttr(key)}" r:id="${id}"/>`).join("");
    changes.set(`xl/${path}`, (xml) =>
      xml.replace(afterProperties, (found) => `<customProperties>${element}</customProperties>${found}`),
    );
    changes.set(
      `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      addRelationships(stored.map(({ id, target }) => relationship(id, "customProperty", target))),
    );
  });
  xmlParts.forEach((part, index) => {
    const number = index + 1;
    parts.set(`customXml/item${number}.xml`, part.xml);
    parts.set(`customXml/itemProps${number}.xml`, itemProperties(part));
    parts.set(
      `customXml/_rels/item${number}.xml.rels`,
      addRelationships([relationship("rId1", "customXmlProps", `itemProps${number}.xml`)])(emptyRelationships),
    );
    overrides.push(`<Override PartName="/customXml/itemProps${number}.xml" ContentType="${customXmlPropertiesType}"/>`);
  });
  if (xmlParts.length > 0) {
    changes.set(
      "xl/_rels/workbook.xml.rels",
      addRelationships(
        xmlParts.map((_, index) =>
          relationship(`rIdXml${index + 1}`, "customXml", `../customXml/item${index + 1}.xml`),
        ),
      ),
    );
  }
  if (overrides.length > 0)
    changes.set("[Content_Types].xml", (xml) => xml.replace("</Types>", `${overrides.join("")}</Types>`));
  return { parts, changes };
}

/** The cells pass at once; what stands before and after them is held back and changed at the end. */
function changedEntry(
  entry: ReturnType<PackageSink["createEntry"]>,
  change: Change,
): ReturnType<PackageSink["createEntry"]> {
  const end = "</sheetData>";
  let held = "";
  let place: "before" | "cells" | "after" = "before";
  return {
    write(piece) {
      held += piece;
      if (place === "before" && held.includes("<sheetData>")) place = "cells";
      if (place !== "cells") return;
      const endAt = held.lastIndexOf(end);
      if (endAt >= 0) place = "after";
      const passed = endAt >= 0 ? endAt : Math.max(0, held.length - end.length);
      entry.write(held.slice(0, passed));
      held = held.slice(passed);
    },
    end() {
      entry.write(change(held));
      entry.end();
    },
  };
}

function addRelationships(relationships: string[]): Change {
  return (xml) => xml.replace("</Relationships>", `${relationships.join("")}</Relationships>`);
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`;
}

function itemProperties(part: CustomXmlPart): string {
  const schema = part.namespace ? `<ds:schemaRef ds:uri="${xmlEncodeAttr(part.namespace)}"/>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${xmlEncodeAttr(part.id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 255;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}
