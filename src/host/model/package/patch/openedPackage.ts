/** What saving compares the workbook with: the file as it was opened. */
import { trackChanges } from "../../excelts/changes";
import type { StoredName } from "../../excelts/exceltsWorkbook";
import type { Worksheet } from "../../excelts/library";
import type { CustomXmlPart } from "../customXml";
import type { FileEnding } from "../../../../ooxml/packageKind";
import type { Parts } from "../packageReading";
import { sheetParts } from "../packageReading";
import type { SavedWorkbook } from "../packageWriting";

export interface OpenedPackage {
  bytes: Uint8Array;
  ending: FileEnding;
  /** Paths of the parts of the sheets. */
  sheets: ReadonlyMap<Worksheet, string>;
  properties: ReadonlyMap<Worksheet, readonly Property[]>;
  customXml: readonly CustomXmlPart[];
  /** Each with a copy of what it was. */
  names: ReadonlyMap<StoredName, StoredName>;
  active: Worksheet;
  structure: SavedWorkbook["book"]["protection"];
}

export interface Property {
  key: string;
  value: string;
}

/** Changes are gathered from now on. */
export function keepOpened(
  workbook: SavedWorkbook,
  bytes: Uint8Array,
  parts: Parts,
  ending: FileEnding,
): OpenedPackage {
  const paths = new Map(sheetParts(parts).map(({ sheetId, path }) => [sheetId, path]));
  const sheets = new Map<Worksheet, string>();
  for (const { worksheet } of workbook.sheets) {
    const path = paths.get(worksheet.id);
    if (path === undefined) continue;
    sheets.set(worksheet, path);
    trackChanges(worksheet);
  }
  return {
    bytes,
    ending,
    sheets,
    properties: new Map(workbook.sheets.map(({ worksheet, customProperties }) => [worksheet, customProperties.list()])),
    customXml: workbook.customXml.list(),
    names: new Map(workbook.book.storedNames.map((name) => [name, { ...name }])),
    active: workbook.activeSheet.worksheet,
    structure: workbook.book.protection,
  };
}
