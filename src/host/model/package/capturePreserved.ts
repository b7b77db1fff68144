/** On opening: finds what the library lost or mistook, puts right what its objects can hold, and keeps the rest aside. */
import type { DataValidation } from "@cj-tech-master/excelts";
import { printCell, readReference } from "../address/addresses";
import { ValueType, type StoredTable } from "../excelts/exceltsWorkbook";
import { partText, type Parts, type SheetPart } from "./packageReading";
import type { SheetModel } from "../sheet/sheet";
import type { TableModel } from "../table/table";
import { attributeOf, contentOf, xmlElements, type XmlElement } from "./xmlElements";

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
  const pieces = xmlElements(part.tail);
  sheet.preserved.filter = pieces.find(({ name, xml }) => name === "autoFilter" && !refersToFormat(xml))?.xml ?? "";
  sheet.preserved.elements = pieces.filter(({ name }) => dropped.has(name)).map(({ xml }) => xml);
  captureRules(sheet, pieces);
  captureValidations(sheet, pieces);
  captureLinks(sheet, pieces, part);
  captureShapes(sheet, part, parts);
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
function captureRules(sheet: SheetModel, pieces: XmlElement[]): void {
  const written = new Map(
    pieces
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
  if (areas.length === 0) return null;
  const cell = printCell(areas[0].area.top, areas[0].area.left);
  const counts = ref
    .split(/\s+/)
    .map((text) => `COUNTIF(${text.replace(/[A-Z]+|[0-9]+/g, (sign) => `$${sign}`)},${cell})`);
  return `AND(NOT(ISBLANK(${cell})),${counts.join("+")}${type === "duplicateValues" ? ">1" : "=1"})`;
}

/** Rules that name another sheet stand in an extension, which the library does not read. */
function captureValidations(sheet: SheetModel, pieces: XmlElement[]): void {
  const extensions = pieces.filter(({ name }) => name === "extLst").flatMap(({ xml }) => xmlElements(contentOf(xml)));
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

/** Tips are lost by the library, and links of cells that hold no text, and of areas. */
function captureLinks(sheet: SheetModel, pieces: XmlElement[], part: SheetPart): void {
  const links = pieces.filter(({ name }) => name === "hyperlinks").flatMap(({ xml }) => xmlElements(contentOf(xml)));
  for (const { xml } of links) {
    const area = readReference(attributeOf(xml, "ref") ?? "")?.area;
    if (!area) continue;
    const id = attributeOf(xml, "id");
    const address = id === null ? null : (part.relationships.find((one) => one.id === id)?.target ?? null);
    const documentReference = attributeOf(xml, "location");
    const screenTip = attributeOf(xml, "tooltip");
    const cell = sheet.worksheet.findCell(area.top, area.left);
    if (cell?.type !== ValueType.Hyperlink) {
      sheet.preserved.links.push({ area, address, documentReference, screenTip });
    } else if (screenTip !== null || (address !== null && documentReference !== null)) {
      const { text = "", hyperlink = "" } = cell.model;
      const target = address !== null && documentReference !== null ? `${address}#${documentReference}` : hyperlink;
      if (cell.model.formula === undefined)
        cell.value = { text, hyperlink: target, ...(screenTip ? { tooltip: screenTip } : {}) };
    }
  }
}

/** Text boxes, arrows and the like that stand by themselves: what they point at outside the drawing would be lost. */
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
  const pieces = xmlElements(contentOf(root));
  const filter = pieces.find(({ name }) => name === "autoFilter")?.xml;
  const stored: StoredTable = table.stored;
  for (const column of stored.columns) delete column.filterButton;
  if (filter === undefined) for (const column of stored.columns) column.filterButton = false;
  for (const { xml: column, name } of xmlElements(contentOf(filter ?? ""))) {
    if (name !== "filterColumn") continue;
    const index = Number(attributeOf(column, "colId"));
    if (stored.columns[index] && /^(1|true)$/.test(attributeOf(column, "hiddenButton") ?? ""))
      stored.columns[index].filterButton = false;
    const inside = contentOf(column);
    if (inside !== "" && !refersToFormat(inside)) table.preserved.filters.set(index, inside);
  }
  const sort = pieces.find(({ name }) => name === "sortState")?.xml ?? "";
  table.preserved.sort = refersToFormat(sort) ? "" : sort;
  table.preserved.attributes = textsOf(root, [
    "comment",
    "totalsRowShown",
    "headerRowCellStyle",
    "dataCellStyle",
    "totalsRowCellStyle",
  ]);
}

/** Looks have other numbers after saving: what filters or sorts by one would point at another. */
function refersToFormat(xml: string): boolean {
  return /\sdxfId="/.test(xml);
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
