/** Saves an opened workbook by changing only what changed in its package; every other part keeps its very bytes. */
import { attributeOf, contentOf, setAttribute, xmlElements } from "../../../../ooxml/xmlElements";
import { changesOf, type SheetSection } from "../../excelts/changes";
import type { Worksheet } from "../../excelts/library";
import { CustomXmlParts } from "../customXml";
import { addToPackage, officeRelationships, type SavedWorkbook } from "../packageWriting";
import type { SheetModel } from "../../sheet/sheet";
import { dropStaleChain } from "./workbook/calculationChain";
import { changedCells, patchSheet, type ChangedCells } from "./sheet/changedCells";
import { patchCustomXml } from "./workbook/customXmlParts";
import { putBackForeign } from "./sheet/foreignElements";
import { Graft, WrittenPackage } from "./graft";
import type { OpenedPackage } from "./openedPackage";
import { PackageEdit } from "./packageEdit";
import { followTitles } from "./workbook/documentTitles";
import { followRenames } from "./workbook/renamedSheets";
import { patchSheetSections } from "./sheet/sheetSections";
import { patchProperties } from "./sheet/sheetProperties";
import { StyleMerge } from "./styleMerge";
import { WorkbookPart } from "./workbook/workbookPart";

const workbookPath = "xl/workbook.xml";

export async function patchPackage(workbook: SavedWorkbook, opened: OpenedPackage): Promise<Uint8Array> {
  const edit = new PackageEdit(opened.bytes);
  const patched = workbook.sheets.flatMap(
    (sheet) => changedCells(edit, sheet, opened.sheets.get(sheet.worksheet)) ?? [],
  );
  const whole = workbook.sheets.filter((sheet) => isWrittenWhole(sheet, opened, patched));
  const sectioned = workbook.sheets.filter((sheet) => !whole.includes(sheet) && sectionsOf(sheet).size > 0);
  const written = await writeParts(workbook, [...whole, ...sectioned], patched);
  const stylesPath = edit.relationships(workbookPath).find(({ kind }) => kind === "styles")?.target;
  const styles = new StyleMerge(
    (stylesPath === undefined ? null : edit.text(stylesPath)) ?? written.text("xl/styles.xml"),
    written.text("xl/styles.xml"),
  );
  const graft = new Graft(edit, written, styles, nextTableId(edit));
  const part = new WorkbookPart(edit.text(workbookPath) ?? "");
  const before = edit.reachable();
  const relationships = graftSheets(edit, graft, part, whole, workbook, opened);
  removeSheets(edit, part, workbook, opened);
  sectioned.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${whole.length + index + 1}.xml`;
    patchSheetSections(edit, graft, written, opened.sheets.get(sheet.worksheet) ?? "", part, sectionsOf(sheet));
  });
  for (const cells of patched) patchSheet(edit, graft, written, cells);
  for (const { worksheet, customProperties } of workbook.sheets) {
    const path = whole.some((sheet) => sheet.worksheet === worksheet) ? undefined : opened.sheets.get(worksheet);
    const xml = path === undefined ? null : patchProperties(edit, path, worksheet, opened, customProperties.list());
    if (path !== undefined && xml !== null) edit.replace(path, xml);
  }
  followRenames(edit, part.renames(workbook));
  followTitles(
    edit,
    part.titles(opened),
    workbook.sheets.map(({ name }) => name),
  );
  patchCustomXml(edit, opened.customXml, workbook.customXml.list());
  selectActive(edit, workbook, opened);
  const xml = part.edited(workbook, opened, relationships, namesOfWritten(written, [...whole, ...sectioned]));
  if (xml !== edit.text(workbookPath)) edit.replace(workbookPath, xml);
  writeStyles(edit, styles, stylesPath, written);
  if (patched.length > 0 || relationships.size > 0 || opened.sheets.size > workbook.sheets.length)
    dropStaleChain(edit, workbook);
  dropUnreachable(edit, before);
  return edit.bytes();
}

function sectionsOf({ worksheet }: SheetModel): ReadonlySet<SheetSection> {
  return changesOf(worksheet)?.sections ?? new Set();
}

function isWrittenWhole({ worksheet }: SheetModel, opened: OpenedPackage, patched: readonly ChangedCells[]): boolean {
  if (!opened.sheets.has(worksheet)) return true;
  const changes = changesOf(worksheet);
  if (!changes || patched.some(({ sheet }) => sheet.worksheet === worksheet)) return false;
  return changes.beyondCells || changes.cells.size > 0 || changes.results.size > 0;
}

/** The sheets first, then the cells of the others. */
async function writeParts(
  workbook: SavedWorkbook,
  whole: readonly SheetModel[],
  patched: readonly ChangedCells[],
): Promise<WrittenPackage> {
  const worksheets = [...whole.map(({ worksheet }) => worksheet), ...patched.map(({ scratch }) => scratch)];
  patched.forEach((cells, index) => (cells.number = whole.length + index + 1));
  if (worksheets.length === 0) return new WrittenPackage(new Map());
  const { book, tables, activeSheet } = workbook;
  const only = { book, tables, activeSheet, sheets: whole, customXml: new CustomXmlParts() };
  return new WrittenPackage(
    await book.partsOf(worksheets, (sink) => {
      addToPackage(sink, only);
    }),
  );
}

/** Answers the relationships that lead to the sheets that the library wrote. */
function graftSheets(
  edit: PackageEdit,
  graft: Graft,
  part: WorkbookPart,
  whole: readonly SheetModel[],
  { activeSheet }: SavedWorkbook,
  opened: OpenedPackage,
): Map<Worksheet, string> {
  return new Map(
    whole.map((sheet, index) => {
      const path = graft.take(`xl/worksheets/sheet${index + 1}.xml`);
      edit.replaceHead(path, (head) => withSelection(head, sheet === activeSheet));
      const from = opened.sheets.get(sheet.worksheet);
      if (from !== undefined) putBackForeign(edit, from, path, changesOf(sheet.worksheet)?.drawing ?? false);
      const old = part.relationshipOf(sheet.worksheet);
      if (old !== null) edit.unrelate(workbookPath, old);
      return [sheet.worksheet, edit.relate(workbookPath, `${officeRelationships}/worksheet`, path)];
    }),
  );
}

function removeSheets(edit: PackageEdit, part: WorkbookPart, workbook: SavedWorkbook, opened: OpenedPackage): void {
  for (const worksheet of opened.sheets.keys()) {
    if (workbook.sheets.some((sheet) => sheet.worksheet === worksheet)) continue;
    const id = part.relationshipOf(worksheet);
    if (id !== null) edit.unrelate(workbookPath, id);
  }
}

function dropUnreachable(edit: PackageEdit, before: ReadonlySet<string>): void {
  const after = edit.reachable();
  for (const path of [...before, ...edit.addedPaths()]) if (!after.has(path) && edit.has(path)) edit.remove(path);
}

function selectActive(edit: PackageEdit, { activeSheet }: SavedWorkbook, opened: OpenedPackage): void {
  if (activeSheet.worksheet === opened.active) return;
  for (const worksheet of [opened.active, activeSheet.worksheet]) {
    const path = opened.sheets.get(worksheet);
    if (path !== undefined) edit.replaceHead(path, (head) => withSelection(head, worksheet === activeSheet.worksheet));
  }
}

function withSelection(xml: string, selected: boolean): string {
  const view = /<(?:\w+:)?sheetView(?=[\s/>])[^>]*>/.exec(xml)?.[0] ?? "";
  const changed = setAttribute(view, "tabSelected", selected ? "1" : null);
  return changed === view ? xml : xml.replace(view, () => changed);
}

/** Of sheets whose print set-up may be another one. */
function namesOfWritten(written: WrittenPackage, sheets: readonly SheetModel[]): Map<Worksheet, string[]> {
  const list = /<definedNames>[\s\S]*?<\/definedNames>/.exec(written.text(workbookPath))?.[0] ?? "";
  const elements = xmlElements(contentOf(list)).map(({ xml }) => xml);
  return new Map(
    sheets.flatMap((sheet, index) => {
      const sections = sectionsOf(sheet);
      if (sections.size > 0 && !sections.has("page")) return [];
      return [[sheet.worksheet, elements.filter((xml) => attributeOf(xml, "localSheetId") === String(index))]];
    }),
  );
}

function writeStyles(edit: PackageEdit, styles: StyleMerge, path: string | undefined, written: WrittenPackage): void {
  const xml = styles.xml();
  if (path !== undefined) {
    if (xml !== null) edit.replace(path, xml);
    return;
  }
  const own = written.text("xl/styles.xml");
  if (own === "") return;
  edit.add("xl/styles.xml", own, written.contentType("xl/styles.xml"));
  edit.relate(workbookPath, `${officeRelationships}/styles`, "xl/styles.xml");
}

function nextTableId(edit: PackageEdit): number {
  const ids = edit
    .allPaths()
    .filter((path) => /(?:^|\/)tables\/[^/]*\.xml$/i.test(path))
    .map((path) => Number(attributeOf((edit.text(path) ?? "").replace(/^[\s\S]*?(?=<(?:\w+:)?table[\s>])/, ""), "id")));
  return Math.max(0, ...ids) + 1;
}
