/** Adds to the package, while the library writes it, what the library does not write. Cells are passed on untouched. */
import type { CustomXmlPart, CustomXmlParts } from "./customXml";
import type { PackageSink } from "../excelts/collectedParts";
import type { ExceltsWorkbook } from "../excelts/exceltsWorkbook";
import { eachRow } from "../excelts/existingCells";
import type { Worksheet } from "../excelts/library";
import { sheetSettings } from "../excelts/settings";
import { restoreDrawing, restoreSheet, restoreTable } from "./restorePreserved";
import type { SheetModel, TableModel } from "../sheet/sheet";
import { attributeOf, encodeXml, withAttribute, xmlElements } from "../../../ooxml/xmlElements";

export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const customPropertyType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
export const customXmlPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A workbook as saving needs it. */
export interface SavedWorkbook {
  readonly book: ExceltsWorkbook;
  readonly sheets: readonly SheetModel[];
  readonly tables: readonly TableModel[];
  readonly activeSheet: SheetModel;
  readonly customXml: CustomXmlParts;
}

type Change = (xml: string) => string;
type Entry = ReturnType<PackageSink["createEntry"]>;

/** What is to be added: changes of parts that the library writes, and parts of our own. */
interface Additions {
  changes: Map<string, Change>;
  parts: Map<string, string | Uint8Array>;
  overrides: string[];
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export function addToPackage(sink: PackageSink, workbook: SavedWorkbook): void {
  for (const { worksheet } of workbook.sheets) keepHiddenRows(worksheet);
  const additions = planAdditions(workbook);
  const append = sink.append.bind(sink);
  const createEntry = sink.createEntry.bind(sink);
  const finalize = sink.finalize.bind(sink);
  const tables: Change = (xml) => restoreAnyTable(xml, workbook);
  sink.createEntry = (name) => {
    const change = /^xl\/tables\/table[0-9]+\.xml$/.test(name) ? tables : additions.changes.get(name);
    additions.changes.delete(name);
    const entry = createEntry(name);
    return gatheredEntry(change ? changedEntry(entry, change) : entry);
  };
  sink.finalize = () => {
    for (const [name, change] of additions.changes)
      if (name.endsWith(".rels")) append(change(emptyRelationships), { name });
    for (const [name, part] of additions.parts) append(part, { name });
    finalize();
  };
}

/** The library drops a row that has neither cells nor a height, even a hidden one. */
function keepHiddenRows(sheet: Worksheet): void {
  eachRow(sheet, (row) => {
    if (row.hidden && row.height === undefined && row.cellCount === 0) {
      row.height = sheetSettings(sheet).properties?.defaultRowHeight ?? 15;
    }
  });
}

function planAdditions(workbook: SavedWorkbook): Additions {
  const additions: Additions = { changes: new Map(), parts: new Map(), overrides: [] };
  workbook.sheets.forEach((sheet, index) => planSheet(additions, sheet, index + 1));
  planXml(additions, workbook.customXml.list());
  planNames(additions, workbook);
  const { overrides } = additions;
  if (overrides.length > 0)
    additions.changes.set("[Content_Types].xml", (xml) => xml.replace("</Types>", `${overrides.join("")}</Types>`));
  return additions;
}

function planSheet({ changes, parts, overrides }: Additions, sheet: SheetModel, number: number): void {
  const relationships: string[] = [];
  const properties = sheet.customProperties.list().map(({ key, value }, index) => {
    const name = `customProperty${number}_${index + 1}.bin`;
    parts.set(`xl/${name}`, utf16(value));
    overrides.push(`<Override PartName="/xl/${name}" ContentType="${customPropertyType}"/>`);
    relationships.push(relationship(`rIdProperty${index + 1}`, "customProperty", `../${name}`));
    return `<customPr name="${encodeXml(key)}" r:id="rIdProperty${index + 1}"/>`;
  });
  const linkIds = sheet.links.extra.map(({ address }, index) => {
    if (address === null) return null;
    relationships.push(
      withAttribute(relationship(`rIdLink${index + 1}`, "hyperlink", address), "TargetMode", "External"),
    );
    return `rIdLink${index + 1}`;
  });
  const element = properties.length === 0 ? "" : `<customProperties>${properties.join("")}</customProperties>`;
  const hasRules = sheet.worksheet.conditionalFormattings.length > 0;
  if (
    element !== "" ||
    hasRules ||
    linkIds.length > 0 ||
    sheet.preserved.elements.length > 0 ||
    sheet.preserved.filter !== ""
  ) {
    changes.set(`xl/worksheets/sheet${number}.xml`, (xml) => restoreSheet(xml, sheet, element, linkIds));
  }
  const descriptions = sheet.charts.descriptions();
  if (relationships.length === 0 && descriptions.length === 0 && sheet.preserved.shapes.length === 0) return;
  changes.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, (xml) => {
    const drawing = /drawings\/(drawing[0-9]+\.xml)/.exec(xml)?.[1];
    if (drawing)
      changes.set(`xl/drawings/${drawing}`, (drawn) => restoreDrawing(drawn, sheet.preserved.shapes, descriptions));
    return addRelationships(relationships)(xml);
  });
}

function planXml({ changes, parts, overrides }: Additions, xmlParts: readonly CustomXmlPart[]): void {
  if (xmlParts.length === 0) return;
  const relationships = xmlParts.map((part, index) => {
    const number = index + 1;
    parts.set(`customXml/item${number}.xml`, part.xml);
    parts.set(`customXml/itemProps${number}.xml`, itemProperties(part));
    const own = addRelationships([relationship("rId1", "customXmlProps", `itemProps${number}.xml`)]);
    parts.set(`customXml/_rels/item${number}.xml.rels`, own(emptyRelationships));
    overrides.push(`<Override PartName="/customXml/itemProps${number}.xml" ContentType="${customXmlPropertiesType}"/>`);
    return relationship(`rIdXml${number}`, "customXml", `../customXml/item${number}.xml`);
  });
  changes.set("xl/_rels/workbook.xml.rels", addRelationships(relationships));
}

/** The library loses the comments of names. */
function planNames({ changes }: Additions, { book }: SavedWorkbook): void {
  const commented = book.storedNames.filter(({ comment }) => comment !== "");
  if (commented.length === 0) return;
  changes.set("xl/workbook.xml", (xml) =>
    xml.replace(/<definedName\s[^>]*>/g, (open) => {
      const scope = attributeOf(open, "localSheetId");
      const named = commented.find(
        ({ name, sheet }) =>
          name === attributeOf(open, "name") && scope === (sheet ? String(book.tabNumber(sheet)) : null),
      );
      return named ? withAttribute(open, "comment", named.comment) : open;
    }),
  );
}

function restoreAnyTable(xml: string, workbook: SavedWorkbook): string {
  const root = xmlElements(xml)[0]?.xml ?? "";
  const table = workbook.tables.find(({ name }) => name === attributeOf(root, "displayName"));
  if (!table) return xml;
  return restoreTable(
    xml,
    table.preserved,
    table.stored.columns.map(({ filterButton }) => filterButton === false),
  );
}

/** The library writes each tag by itself; encoding and packing them one by one takes longer than all else. */
function gatheredEntry(entry: Entry): Entry {
  let gathered = "";
  return {
    write(chunk) {
      gathered += chunk;
      if (gathered.length < gatheredCharacters) return;
      entry.write(gathered);
      gathered = "";
    },
    end() {
      if (gathered !== "") entry.write(gathered);
      entry.end();
    },
  };
}

const gatheredCharacters = 100_000;

/** The cells pass at once; what is before and after them waits and is changed at the end. */
function changedEntry(entry: Entry, change: Change): Entry {
  const end = "</sheetData>";
  let pending = "";
  let position: "before" | "cells" | "after" = "before";
  return {
    write(chunk) {
      pending += chunk;
      if (position === "before" && pending.includes("<sheetData>")) position = "cells";
      if (position !== "cells") return;
      const endAt = pending.lastIndexOf(end);
      if (endAt >= 0) position = "after";
      const passed = endAt >= 0 ? endAt : Math.max(0, pending.length - end.length);
      entry.write(pending.slice(0, passed));
      pending = pending.slice(passed);
    },
    end() {
      entry.write(change(pending));
      entry.end();
    },
  };
}

function addRelationships(relationships: string[]): Change {
  return (xml) =>
    xml
      .replace(/\s*\/>\s*$/, "></Relationships>")
      .replace("</Relationships>", `${relationships.join("")}</Relationships>`);
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${encodeXml(target)}"/>`;
}

export function itemProperties(part: CustomXmlPart): string {
  const schema = part.namespace ? `<ds:schemaRef ds:uri="${encodeXml(part.namespace)}"/>` : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${encodeXml(part.id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`;
}

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}
