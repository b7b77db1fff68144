/** The workbook's lists of sheets and names, edited in place: what is unknown in them stays. */
import type { StoredName } from "../../../excelts/exceltsWorkbook";
import type { Worksheet } from "../../../excelts/library";
import {
  attributeOf,
  contentOf,
  encodeXml,
  setAttribute,
  withAttribute,
  xmlElements,
} from "../../../../../ooxml/xmlElements";
import type { SavedWorkbook } from "../../packageWriting";
import { withStructureProtection } from "../../structureElement";
import type { OpenedPackage } from "../openedPackage";
import { renamedText, type Renames } from "./renamedSheets";

/** What comes after the list of names, by which a missing list finds its place. */
const afterNames =
  /<(?:\w+:)?(?:calcPr|oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s/>]|<\/(?:\w+:)?workbook>/;

interface Tab {
  xml: string;
  id: number;
  /** Its number in the opened file. */
  before: number | null;
}

export class WorkbookPart {
  private readonly prefix: string;
  private readonly relationPrefix: string;
  private readonly opened: Tab[];

  constructor(private readonly xml: string) {
    this.prefix = /<(\w+:)?workbook[\s>]/.exec(xml)?.[1] ?? "";
    this.relationPrefix = /xmlns:(\w+)="[^"]*\/relationships"/.exec(xml)?.[1] ?? "r";
    this.opened = xmlElements(contentOf(this.list("sheets"))).map((element, index) => {
      const id = Number(attributeOf(element.xml, "sheetId"));
      return { xml: element.xml, id, before: index };
    });
  }

  /** The relationship that leads to a sheet of the opened file. */
  relationshipOf(sheet: Worksheet): string | null {
    const tab = this.opened.find(({ id }) => id === sheet.id);
    return tab ? attributeOf(tab.xml, "id") : null;
  }

  /** The names that the worksheets had, in tab order. */
  titles({ sheets }: OpenedPackage): string[] {
    const ids = new Set([...sheets.keys()].map(({ id }) => id));
    return this.opened.flatMap(({ id, xml }) => (ids.has(id) ? (attributeOf(xml, "name") ?? "") : []));
  }

  /** Sheets that have another name than in the opened file. */
  renames({ sheets }: SavedWorkbook): Renames {
    return sheets.flatMap(({ worksheet: { id, name } }) => {
      const tab = this.opened.find((one) => one.id === id);
      const before = tab ? attributeOf(tab.xml, "name") : null;
      return before === null || before === name ? [] : [[before, name] as const];
    });
  }

  /** `relationships`: of sheets that are in another part now, or new. `printNames`: definedName elements of sheets that the library wrote. */
  edited(
    workbook: SavedWorkbook,
    opened: OpenedPackage,
    relationships: ReadonlyMap<Worksheet, string>,
    printNames: ReadonlyMap<Worksheet, readonly string[]>,
  ): string {
    const tabs = this.tabs(workbook, opened, relationships);
    let xml = this.xml;
    if (tabs.some((tab, index) => tab !== this.opened[index]) || tabs.length !== this.opened.length) {
      const list = this.list("sheets");
      const open = /^<[^>]*>/.exec(list)?.[0] ?? "";
      xml = xml.replace(list, () => `${open}${tabs.map((tab) => tab.xml).join("")}</${this.prefix}sheets>`);
    }
    const { protection } = workbook.book;
    if (protection !== opened.structure) xml = withStructureProtection(xml, this.prefix, protection);
    const named = this.withNames(xml, tabs, workbook, opened, printNames);
    const calculated = workbook.book.outdated ? this.calculatedOnOpening(named) : named;
    return this.withActiveTab(calculated, tabs, workbook, opened);
  }

  /** In the order of the model; a sheet that the model does not have stays behind the one that it followed. */
  private tabs(
    { book, sheets }: SavedWorkbook,
    opened: OpenedPackage,
    relationships: ReadonlyMap<Worksheet, string>,
  ): Tab[] {
    const ids = book.tabIds();
    const tabs = ids.flatMap((id) => {
      const before = this.opened.find((tab) => tab.id === id);
      const sheet = sheets.find(({ worksheet }) => worksheet.id === id);
      if (!sheet) return before ?? [];
      return this.tab(sheet.worksheet, before, relationships.get(sheet.worksheet));
    });
    const readByModel = new Set([...opened.sheets.keys()].map(({ id }) => id));
    for (const [index, tab] of this.opened.entries()) {
      if (readByModel.has(tab.id) || ids.includes(tab.id)) continue;
      const previous = this.opened[index - 1];
      tabs.splice(previous ? tabs.findIndex(({ before }) => before === previous.before) + 1 : 0, 0, tab);
    }
    return tabs;
  }

  private tab({ id, name, state }: Worksheet, before: Tab | undefined, relationship: string | undefined): Tab {
    const xml = before?.xml ?? withAttribute(`<${this.prefix}sheet/>`, "sheetId", String(id));
    const shown = state === "visible" ? null : state;
    let changed = xml;
    if (attributeOf(xml, "name") !== name) changed = setAttribute(changed, "name", name);
    if ((attributeOf(xml, "state") ?? "visible") !== state) changed = setAttribute(changed, "state", shown);
    if (relationship !== undefined) changed = setAttribute(changed, `${this.relationPrefix}:id`, relationship);
    return before && changed === xml ? before : { xml: changed, id, before: before?.before ?? null };
  }

  private withNames(
    xml: string,
    tabs: readonly Tab[],
    workbook: SavedWorkbook,
    opened: OpenedPackage,
    printNames: ReadonlyMap<Worksheet, readonly string[]>,
  ): string {
    const numberOf = (sheet: Worksheet) => tabs.findIndex(({ id }) => id === sheet.id);
    const { book } = workbook;
    const renames = this.renames(workbook);
    const list = this.list("definedNames");
    const kept = xmlElements(contentOf(list)).flatMap(({ xml: element }) => {
      const scope = attributeOf(element, "localSheetId");
      const number = scope === null ? -1 : tabs.findIndex(({ before }) => before === Number(scope));
      if (scope !== null && number < 0) return [];
      const placed =
        scope === null || number === Number(scope) ? element : setAttribute(element, "localSheetId", String(number));
      const id = scope === null ? null : tabs[number]?.id;
      const name = attributeOf(element, "name");
      const known = [...opened.names].find(([, one]) => one.name === name && (one.sheet?.id ?? null) === (id ?? null));
      if (!known) {
        const rewritten = [...printNames.keys()].some((sheet) => sheet.id === id && name?.startsWith("_xlnm.Print_"));
        return rewritten ? [] : [withText(placed, (text) => renamedText(text, renames))];
      }
      const [now, then] = known;
      if (!book.storedNames.includes(now)) return [];
      const shown = now.hidden === then.hidden ? placed : setAttribute(placed, "hidden", now.hidden ? "1" : null);
      return [now.text === then.text ? shown : withText(shown, () => encodeXml(now.text))];
    });
    const added = book.storedNames
      .filter((name) => !opened.names.has(name))
      .map((name) => this.nameXml(name, numberOf));
    const printed = [...printNames].flatMap(([sheet, elements]) =>
      elements.map((element) =>
        setAttribute(element, "localSheetId", String(numberOf(sheet))).replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`),
      ),
    );
    const names = [...kept, ...added, ...printed];
    if (names.join("") === contentOf(list)) return xml;
    const element =
      names.length === 0 ? "" : `<${this.prefix}definedNames>${names.join("")}</${this.prefix}definedNames>`;
    if (list !== "") return xml.replace(list, () => element);
    const at = xml.search(afterNames);
    return `${xml.slice(0, at)}${element}${xml.slice(at)}`;
  }

  private calculatedOnOpening(xml: string): string {
    const settings = /<(?:\w+:)?calcPr(?=[\s/>])[^>]*>/.exec(xml)?.[0];
    if (settings !== undefined) return xml.replace(settings, () => setAttribute(settings, "fullCalcOnLoad", "1"));
    const at = xml.search(afterNames);
    return `${xml.slice(0, at)}<${this.prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
  }

  private nameXml({ name, sheet, text, hidden, comment }: StoredName, numberOf: (sheet: Worksheet) => number): string {
    const attributes = [
      `name="${encodeXml(name)}"`,
      ...(comment === "" ? [] : [`comment="${encodeXml(comment)}"`]),
      ...(sheet ? [`localSheetId="${numberOf(sheet)}"`] : []),
      ...(hidden ? ['hidden="1"'] : []),
    ];
    const tag = `${this.prefix}definedName`;
    return `<${tag} ${attributes.join(" ")}>${encodeXml(text)}</${tag}>`;
  }

  private withActiveTab(
    xml: string,
    tabs: readonly Tab[],
    { activeSheet }: SavedWorkbook,
    opened: OpenedPackage,
  ): string {
    const views = /<(?:\w+:)?workbookView(?:\s[^>]*)?>/.exec(xml)?.[0];
    const before = views === undefined ? null : (attributeOf(views, "activeTab") ?? "0");
    const shown = before === null ? -1 : Number(before);
    const active =
      activeSheet.worksheet === opened.active
        ? tabs.findIndex((tab) => tab.before !== null && tab.before === shown)
        : tabs.findIndex(({ id }) => id === activeSheet.worksheet.id);
    if (active === shown || active < 0) return xml;
    if (views === undefined) {
      const view = `<${this.prefix}bookViews><${this.prefix}workbookView activeTab="${active}"/></${this.prefix}bookViews>`;
      return xml.replace(/<(?:\w+:)?sheets[\s>]/, (list) => view + list);
    }
    const first = Math.min(Number(attributeOf(views, "firstSheet") ?? "0"), active);
    const moved = setAttribute(views, "activeTab", String(active));
    return xml.replace(views, () =>
      attributeOf(views, "firstSheet") === null ? moved : setAttribute(moved, "firstSheet", String(first)),
    );
  }

  private list(name: string): string {
    const pattern = new RegExp(`<(\\w+:)?${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</(?:\\w+:)?${name}>)`);
    return pattern.exec(this.xml)?.[0] ?? "";
  }
}

function withText(element: string, change: (text: string) => string): string {
  return element.replace(/>([^<]*)<\//, (_, text: string) => `>${change(text)}</`);
}
