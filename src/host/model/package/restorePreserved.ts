/** On saving: restores what the library left out of a sheet, a table or a drawing, in the order that the schema wants. */
import { printArea } from "../address/addresses";
import type { ChartDescription } from "../chart/charts";
import type { PreservedOfTable } from "../table/preservedOfTable";
import type { SheetModel } from "../sheet/sheet";
import {
  attributeOf,
  encodeXml,
  contentOf,
  withAttribute,
  xmlElements,
  type XmlElement,
} from "../../../ooxml/xmlElements";

/** What follows the cells in a worksheet. */
export const sheetOrder = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** `xml` is all that the library wrote after (and with) the end of the cells. */
export function restoreSheet(
  xml: string,
  sheet: SheetModel,
  customProperties: string,
  linkIds: readonly (string | null)[],
): string {
  const cells = upToCells(xml);
  const rules = rulesByPriority(sheet);
  const written = xmlElements(xml.slice(cells.length)).map((element) => restoreElement(element, sheet, rules, linkIds));
  const added: XmlElement[] = sheet.preserved.elements.flatMap((element) => xmlElements(element));
  if (customProperties !== "") added.push({ name: "customProperties", xml: customProperties });
  const links = linkElements(sheet, linkIds);
  if (links !== "" && !written.some(({ name }) => name === "hyperlinks")) {
    added.push({ name: "hyperlinks", xml: `<hyperlinks>${links}</hyperlinks>` });
  }
  const kept = added.filter(({ name }) => name === "customProperties" || !written.some((one) => one.name === name));
  const elements = [...written, ...kept].filter(({ xml: element }) => element !== "");
  return inOrder(cells, elements);
}

/** A sheet as the library wrote it, with more elements after its cells. */
export function addToSheet(xml: string, added: readonly XmlElement[]): string {
  if (added.length === 0) return xml;
  const cells = upToCells(xml);
  return inOrder(cells, [...xmlElements(xml.slice(cells.length)), ...added]);
}

/** The sheet from its beginning to the end of its cells. */
function upToCells(xml: string): string {
  const end = "</sheetData>";
  const at = xml.lastIndexOf(end);
  return at < 0 ? (/^[\s\S]*<sheetData\s*\/>/.exec(xml)?.[0] ?? "") : xml.slice(0, at + end.length);
}

function inOrder(cells: string, elements: XmlElement[]): string {
  elements.sort((one, other) => sheetOrder.indexOf(one.name) - sheetOrder.indexOf(other.name));
  return `${cells}${elements.map((element) => element.xml).join("")}</worksheet>`;
}

interface LooseRule {
  priority?: number;
  stopIfTrue?: boolean;
  text?: string;
}

function rulesByPriority(sheet: SheetModel): Map<string, LooseRule> {
  const rules = sheet.worksheet.conditionalFormattings.flatMap((format) => format.rules as LooseRule[]);
  return new Map(rules.map((rule) => [String(rule.priority), rule]));
}

function restoreElement(
  element: XmlElement,
  sheet: SheetModel,
  rules: Map<string, LooseRule>,
  linkIds: readonly (string | null)[],
): XmlElement {
  if (element.name === "conditionalFormatting") return { ...element, xml: restoreRules(element.xml, rules) };
  if (element.name === "autoFilter") return { ...element, xml: sameFilter(element.xml, sheet.preserved.filter) };
  if (element.name !== "hyperlinks") return element;
  return { ...element, xml: element.xml.replace("</hyperlinks>", `${linkElements(sheet, linkIds)}</hyperlinks>`) };
}

/** What a sheet filters by, while it filters the same cells. */
function sameFilter(written: string, kept: string): string {
  return kept !== "" && attributeOf(written, "ref") === attributeOf(kept, "ref") ? kept : written;
}

function restoreRules(xml: string, rules: Map<string, LooseRule>): string {
  const restored = xmlElements(contentOf(xml)).map(({ xml: written }) => {
    const rule = rules.get(attributeOf(written, "priority") ?? "");
    const plain = written.replace(
      /^(<[^>]*?)\soperator="(?:containsBlanks|notContainsBlanks|containsErrors|notContainsErrors)"/,
      "$1",
    );
    const type = attributeOf(plain, "type");
    const searching =
      type === "containsText" && attributeOf(plain, "operator") === null
        ? withAttribute(plain, "operator", "containsText")
        : plain;
    const stopping = rule?.stopIfTrue ? withAttribute(searching, "stopIfTrue", "1") : searching;
    return type === "containsText" && rule?.text !== undefined ? withAttribute(stopping, "text", rule.text) : stopping;
  });
  if (restored.length === 0) return "";
  return `${/^<[^>]*>/.exec(xml)?.[0] ?? ""}${restored.join("")}</conditionalFormatting>`;
}

function linkElements(sheet: SheetModel, linkIds: readonly (string | null)[]): string {
  return sheet.links.extra
    .map(({ area, documentReference, screenTip }, index) => {
      const id = linkIds[index];
      const attributes = [
        id === null ? "" : ` r:id="${id}"`,
        documentReference === null ? "" : ` location="${encodeXml(documentReference)}"`,
        screenTip === null ? "" : ` tooltip="${encodeXml(screenTip)}"`,
      ];
      return `<hyperlink ref="${printArea(area)}"${attributes.join("")}/>`;
    })
    .join("");
}

/** The filter of a table as it is now: what each column filters by, and which buttons are hidden. */
export function restoreTable(xml: string, preserved: PreservedOfTable, hiddenButtons: readonly boolean[]): string {
  const columns = hiddenButtons
    .map((hidden, index) => {
      const inside = preserved.filters.get(index)?.xml ?? "";
      if (!hidden && inside === "") return "";
      return `<filterColumn colId="${index}"${hidden ? ' hiddenButton="1"' : ""}>${inside}</filterColumn>`;
    })
    .join("");
  const filter = (open: string) => (hiddenButtons.every(Boolean) ? "" : `${open}${columns}</autoFilter>`);
  const restored = xml
    .replace(
      /<autoFilter([^>]*?)\s*(?:\/>|>[\s\S]*?<\/autoFilter>)/,
      (_, attributes: string) => filter(`<autoFilter${attributes}>`) + preserved.sort,
    )
    .replace(
      /<table\s/,
      (open) =>
        `${open}${Object.entries(preserved.attributes)
          .map(([name, value]) => `${name}="${encodeXml(value)}" `)
          .join("")}`,
    );
  return restored;
}

/** The shapes go after what the library wrote; the charts get back their names and alternative texts. */
export function restoreDrawing(
  xml: string,
  anchors: readonly string[],
  descriptions: readonly ChartDescription[],
): string {
  let chart = -1;
  const named = xml.replace(
    /(<xdr:nvGraphicFramePr>\s*)<xdr:cNvPr([^>]*?)(\/?)>/g,
    (whole, before: string, attributes: string, end: string) => {
      chart += 1;
      const own = descriptions[chart];
      if (!own) return whole;
      const others = attributes.replace(/\s(?:name|descr)="[^"]*"/g, "");
      return `${before}<xdr:cNvPr${others} name="${encodeXml(own.name)}" descr="${encodeXml(own.altText)}"${end}>`;
    },
  );
  const ended = named.replace(/(<xdr:wsDr[^>]*?)\s*\/>/, "$1></xdr:wsDr>");
  return ended.replace("</xdr:wsDr>", `${anchors.join("")}</xdr:wsDr>`);
}
