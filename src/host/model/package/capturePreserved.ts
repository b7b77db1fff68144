/** On opening: finds what the library lost or misread, corrects what its objects can express, and keeps the rest aside. */
import type { DataValidation } from "@cj-tech-master/excelts";
import { isOneCell, printCell, readReference } from "../address/addresses";
import { readValue } from "../cells/cellReading";
import { ValueType, type Cell } from "../excelts/library";
import type { StoredTable } from "../excelts/storedTables";
import { immovableFeatures } from "./immovable";
import { partText, type Parts, type SheetPart } from "./packageReading";
import type { SheetModel, TableModel } from "../sheet/sheet";
import { captureComments } from "./cellComments";
import { attributeOf, contentOf, xmlElements, type XmlElement } from "../../../ooxml/xmlElements";

/** Elements that the library drops whole. */
const dropped = new Set([
  "sheetCalcPr",
  "protectedRanges",
  "scenarios",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "phoneticPr",
  "cellWatches",
  "smartTags",
]);

export function captureSheet(sheet: SheetModel, part: SheetPart, parts: Parts): void {
  const elements = xmlElements(part.tail);
  sheet.preserved.filter = elements.find(({ name, xml }) => name === "autoFilter" && !refersToFormat(xml))?.xml ?? "";
  sheet.preserved.elements = elements.filter(({ name }) => dropped.has(name)).map(({ xml }) => xml);
  sheet.preserved.immovable = immovableFeatures(part, parts);
  captureRules(sheet, elements);
  captureValidations(sheet, elements);
  captureLinks(sheet, elements, part);
  captureShapes(sheet, part, parts);
  captureComments(sheet, part, parts);
  const { pageSetup } = sheet.worksheet;
  if (!/useFirstPageNumber\s*=\s*"(1|true)"/.test(part.tail)) pageSetup.firstPageNumber = undefined;
  for (const { kind, target } of part.relationships) {
    const xml = kind === "table" ? partText(parts, target) : null;
    const table =
      xml === null ? undefined : sheet.tables.find(({ name }) => name === attributeOf(rootOf(xml), "displayName"));
    if (xml !== null && table) captureTable(table, xml);
  }
}

interface LooseRule {
  type: string;
  operator?: string;
  priority?: number;
  text?: string;
  stopIfTrue?: boolean;
  formulae?: (string | number)[];
}

/** Kinds that the library reads and never writes become the formulas that mean the same. */
function captureRules(sheet: SheetModel, elements: XmlElement[]): void {
  const written = new Map(
    elements
      .filter(({ name }) => name === "conditionalFormatting")
      .flatMap(({ xml }) => xmlElements(contentOf(xml)))
      .map(({ xml }) => [Number(attributeOf(xml, "priority")), xml]),
  );
  for (const { ref, rules } of sheet.worksheet.conditionalFormattings) {
    for (const rule of rules as LooseRule[]) {
      const xml = written.get(rule.priority ?? 0) ?? "";
      rule.stopIfTrue = /^(1|true)$/.test(attributeOf(xml, "stopIfTrue") ?? "");
      rule.text = attributeOf(xml, "text") ?? rule.text;
      const formula = replacingFormula(rule, ref);
      if (formula !== null) Object.assign(rule, { type: "expression", operator: undefined, formulae: [formula] });
    }
  }
}

function replacingFormula({ type, formulae }: LooseRule, ref: string): string | null {
  if (["notContainsText", "beginsWith", "endsWith"].includes(type))
    return formulae?.[0] === undefined ? null : String(formulae[0]);
  if (type !== "duplicateValues" && type !== "uniqueValues") return null;
  const areas = ref.split(/\s+/).flatMap((text) => readReference(text) ?? []);
  const [first] = areas;
  if (!first) return null;
  const cell = printCell(first.area.top, first.area.left);
  const counts = ref
    .split(/\s+/)
    .map((text) => `COUNTIF(${text.replace(/[A-Z]+|[0-9]+/g, (sign) => `$${sign}`)},${cell})`);
  return `AND(NOT(ISBLANK(${cell})),${counts.join("+")}${type === "duplicateValues" ? ">1" : "=1"})`;
}

/** Rules that name another sheet are in an extension, which the library does not read. */
function captureValidations(sheet: SheetModel, elements: XmlElement[]): void {
  const extensions = elements.filter(({ name }) => name === "extLst").flatMap(({ xml }) => xmlElements(contentOf(xml)));
  const lists = extensions
    .flatMap(({ xml }) => xmlElements(contentOf(xml)))
    .filter(({ name }) => name === "dataValidations");
  for (const { xml } of lists.flatMap((list) => xmlElements(contentOf(list.xml)))) {
    const children = xmlElements(contentOf(xml));
    const text = (name: string) =>
      children.filter((child) => child.name === name).map((child) => plainText(child.xml))[0];
    const flag = (name: string) => /^(1|true)$/.test(attributeOf(xml, name) ?? "");
    const rule = {
      type: attributeOf(xml, "type") ?? "any",
      ...(attributeOf(xml, "operator") ? { operator: attributeOf(xml, "operator") } : {}),
      formulae: [text("formula1"), text("formula2")].filter((formula) => formula !== undefined),
      allowBlank: flag("allowBlank"),
      showInputMessage: flag("showInputMessage"),
      showErrorMessage: flag("showErrorMessage"),
      ...textsOf(xml, ["errorStyle", "errorTitle", "error", "promptTitle", "prompt"]),
      ...(flag("showDropDown") ? { showDropDown: true } : {}),
    };
    for (const area of (text("sqref") ?? "").split(/\s+/).filter(Boolean)) {
      (sheet.worksheet.dataValidations.model as Record<string, DataValidation>)[`range:${area}`] =
        rule as DataValidation;
    }
  }
}

/** Links of cells that are there are the cells' own; the library has no place for those of other cells and of areas. */
function captureLinks(sheet: SheetModel, elements: XmlElement[], part: SheetPart): void {
  const links = elements.filter(({ name }) => name === "hyperlinks").flatMap(({ xml }) => xmlElements(contentOf(xml)));
  for (const { xml } of links) {
    const area = readReference(attributeOf(xml, "ref") ?? "")?.area;
    if (!area) continue;
    const id = attributeOf(xml, "id");
    const address = id === null ? null : (part.relationships.find((one) => one.id === id)?.target ?? null);
    const documentReference = attributeOf(xml, "location");
    const screenTip = attributeOf(xml, "tooltip");
    const cell = isOneCell(area) ? sheet.worksheet.findCell(area.top, area.left) : undefined;
    const target = `${address ?? ""}${documentReference === null ? "" : `#${documentReference}`}`;
    if (cell === undefined || cell.type === ValueType.Merge || target === "")
      sheet.links.extra.push({ area, address, documentReference, screenTip });
    else linkCell(cell, target, screenTip);
  }
}

/** The cell shows what it showed. */
function linkCell(cell: Cell, hyperlink: string, tooltip: string | null): void {
  const { model, style } = cell;
  const content: unknown = model.type === ValueType.Formula ? model.result : model.value;
  const runs = (content as { richText?: { text: string }[] } | null | undefined)?.richText;
  const link = {
    type: ValueType.Hyperlink,
    text: String(readValue(cell, 1900)),
    hyperlink,
    ...(runs ? { richText: runs } : {}),
    ...(tooltip ? { tooltip } : {}),
  };
  cell.model = { ...model, value: undefined, ...link };
  cell.style = style;
}

/** Text boxes, arrows and the like that refer to nothing outside the drawing: such references would be lost. */
function captureShapes(sheet: SheetModel, part: SheetPart, parts: Parts): void {
  const path = part.relationships.find(({ kind }) => kind === "drawing")?.target;
  const xml = path === undefined ? null : partText(parts, path);
  if (path === undefined || xml === null) return;
  const root = rootOf(xml);
  const namespaces = (/^<[^>]*>/.exec(root)?.[0].match(/\sxmlns(?::[\w.-]+)?="[^"]*"/g) ?? []).join("");
  const anchors = xmlElements(contentOf(root)).map(({ xml: anchor }) => anchor);
  sheet.preserved.shapes = anchors
    .filter((anchor) => /<xdr:(sp|cxnSp|grpSp)[\s>]/.test(anchor) && !/\sr:(id|embed|link|pict|dm)="/.test(anchor))
    .map((anchor) => anchor.replace(/^<[\w:.-]+/, (open) => open + namespaces));
  const frames = anchors.flatMap((anchor) => /<xdr:nvGraphicFramePr>\s*(<xdr:cNvPr[^>]*>)/.exec(anchor)?.[1] ?? []);
  sheet.charts.setDescriptions(
    frames.map((frame) => ({ name: attributeOf(frame, "name") ?? "", altText: attributeOf(frame, "descr") ?? "" })),
  );
}

/** The library takes the first filter of a table for its first column's, and drops what it filters by. */
function captureTable(table: TableModel, xml: string): void {
  const root = rootOf(xml);
  const elements = xmlElements(contentOf(root));
  const filter = elements.find(({ name }) => name === "autoFilter")?.xml;
  const stored: StoredTable = table.stored;
  for (const column of stored.columns) delete column.filterButton;
  if (filter === undefined) for (const column of stored.columns) column.filterButton = false;
  for (const { xml: column, name } of xmlElements(contentOf(filter ?? ""))) {
    if (name !== "filterColumn") continue;
    const index = Number(attributeOf(column, "colId"));
    const filtered = stored.columns[index];
    if (filtered && /^(1|true)$/.test(attributeOf(column, "hiddenButton") ?? "")) filtered.filterButton = false;
    const inside = contentOf(column);
    if (inside !== "" && !refersToFormat(inside))
      table.preserved.filters.set(index, { xml: inside, texts: filterTexts(inside) });
  }
  const sort = elements.find(({ name }) => name === "sortState")?.xml ?? "";
  table.preserved.sort = refersToFormat(sort) ? "" : sort;
  table.preserved.attributes = textsOf(root, [
    "comment",
    "totalsRowShown",
    "headerRowCellStyle",
    "dataCellStyle",
    "totalsRowCellStyle",
  ]);
}

/** Formats have other numbers after saving: what filters or sorts by one would refer to another. */
function refersToFormat(xml: string): boolean {
  return /\sdxfId="/.test(xml);
}

function filterTexts(inside: string): string[] {
  const [filters] = xmlElements(inside);
  if (filters?.name !== "filters") return [];
  return xmlElements(contentOf(filters.xml)).flatMap(({ xml }) => attributeOf(xml, "val") ?? []);
}

function textsOf(xml: string, names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => [[name, attributeOf(xml, name)]]).filter(([, value]) => value !== null),
  ) as Record<string, string>;
}

function rootOf(xml: string): string {
  return xmlElements(xml)[0]?.xml ?? "";
}

function plainText(xml: string): string {
  return attributeOf(`<t t="${contentOf(xml).replace(/<[^>]*>/g, "")}"/>`, "t") ?? "";
}
