/** A workbook file as its sheets: what the scan of an open workbook sees in Excel, and the cells too. Generated sheets are known by their marks. */
import { markKey } from "../agenda/model/generatedSheets";
import type { CellValue, DateSystem } from "../agenda/model/grid";
import type { Area, SheetOutline } from "../agenda/source/sheetOutline";
import { settingsFromXml, settingsNamespace } from "../agenda/source/settingsXml";
import type { Settings } from "../agenda/model/settings";
import { attribute, isOn } from "./elements";
import { PackageParts } from "./packageParts";
import type { Relationship } from "./packageParts";
import { plainFormat, readCellFormats } from "./styles";
import type { CellFormat } from "./styles";
import { readSharedTexts } from "./texts";
import { areasOf, readSheetCells } from "./worksheet";
import type { SheetCells } from "./worksheet";

export interface FileSheet extends SheetOutline {
  visible: boolean;
  /** A person may show it again: not so where only a macro can. */
  hidden: boolean;
  /** What the add-in made the sheet for; null on a person's own sheet. */
  mark: string | null;
  cells: SheetCells;
  /** Addresses of cells with a note, and of those with a threaded comment. */
  notes: string[];
  comments: string[];
}

export interface FileWorkbook {
  sheets: FileSheet[];
  dateSystem: DateSystem;
  /** By the numbers that cells have of them. */
  formats: CellFormat[];
  /** What its people chose, and notices of what can't be read of that. */
  settings: Settings;
  notices: string[];
}

const workbookPath = "xl/workbook.xml";

/** Throws FileError, with one sentence for the person. */
export function readWorkbook(bytes: Uint8Array, fileName: string): FileWorkbook {
  const parts = PackageParts.open(bytes, fileName);
  const { listed, dateSystem } = readSheetList(parts);
  const relationships = parts.relationships(workbookPath);
  const targetOf = (kind: string) => relationships.find((one) => one.kind === kind)?.target ?? null;
  const shared = targetOf("sharedStrings");
  const styles = targetOf("styles");
  const texts = shared === null ? [] : readSharedTexts(parts, shared);
  const sheets = listed.flatMap(({ name, state, relationship }) => {
    const target = relationships.find(({ id, kind }) => id === relationship && kind === "worksheet")?.target;
    if (target === undefined) return [];
    const cells = readSheetCells(parts, target, { texts, dateSystem });
    return [
      {
        name,
        visible: state === "visible",
        hidden: state === "hidden",
        cells,
        used: usedArea(cells),
        ...attached(parts, target, cells),
      },
    ];
  });
  return {
    sheets,
    dateSystem,
    formats: styles === null ? [] : readCellFormats(parts, styles, targetOf("theme")),
    ...settingsFromXml(settingsXml(parts, relationships)),
  };
}

/** What is used of some rows of a sheet, or of all of it: cells with content. */
export function usedArea({ rows }: SheetCells, first = 0, end = Infinity): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { values }] of rows) {
    if (row < first || row >= end) continue;
    const begin = values.findIndex((_, column) => column in values);
    if (begin < 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, begin);
    right = Math.max(
      right,
      values.findLastIndex((_, column) => column in values),
    );
  }
  if (bottom < 0) return null;
  return { rowIndex: top, columnIndex: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function valuesIn({ rows }: SheetCells, { rowIndex, columnIndex, rowCount, columnCount }: Area): CellValue[][] {
  return Array.from({ length: rowCount }, (_, below) => {
    const values = rows.get(rowIndex + below)?.values;
    return Array.from({ length: columnCount }, (__, beside) => values?.[columnIndex + beside] ?? "");
  });
}

/** Of each cell of some rows of a column, 0-based; a cell that is not there has the format of its row, or else of its column. */
export function formatsIn(
  { formats }: FileWorkbook,
  { rows, columns }: SheetCells,
  column: number,
  { rowIndex, rowCount }: Pick<Area, "rowIndex" | "rowCount">,
): CellFormat[] {
  const ofColumn = columns.find(({ first, last }) => column >= first && column <= last)?.format;
  return Array.from({ length: rowCount }, (_, below) => {
    const row = rows.get(rowIndex + below);
    return formats[row?.formats[column] ?? row?.format ?? ofColumn ?? 0] ?? plainFormat;
  });
}

interface ListedSheet {
  name: string;
  state: string;
  relationship: string;
}

function readSheetList(parts: PackageParts): { listed: ListedSheet[]; dateSystem: DateSystem } {
  const listed: ListedSheet[] = [];
  let dateSystem: DateSystem = 1900;
  parts.read(workbookPath, {
    open: (name, attributes) => {
      if (name === "workbookPr" && isOn(attributes["date1904"])) dateSystem = 1904;
      if (name !== "sheet") return;
      listed.push({
        name: attributes["name"] ?? "",
        state: attributes["state"] ?? "visible",
        relationship: attribute(attributes, "id") ?? "",
      });
    },
  });
  return { listed, dateSystem };
}

/** Tables, notes, threaded comments and the mark: what a sheet refers to. */
function attached(parts: PackageParts, path: string, { properties }: SheetCells) {
  const relationships = parts.relationships(path);
  const of = (kind: string) => relationships.filter((one) => one.kind === kind).map(({ target }) => target);
  const mark = properties.find(({ name }) => name === markKey)?.relationship;
  const text = relationships.find(({ id }) => id === mark)?.target;
  const comments = of("threadedComment").flatMap((target) => referencesIn(parts, target, "threadedComment"));
  const threaded = new Set(comments);
  return {
    mark: text === undefined ? null : parts.text(text, "utf-16le"),
    tables: of("table").flatMap((target) => readTable(parts, target)),
    comments,
    // For older programs a threaded comment is also a note of the same cell, which Excel does not show.
    notes: of("comments")
      .flatMap((target) => referencesIn(parts, target, "comment"))
      .filter((address) => !threaded.has(address)),
  };
}

function readTable(parts: PackageParts, path: string): { name: string; area: Area }[] {
  const found: { name: string; area: Area }[] = [];
  parts.read(path, {
    open: (name, attributes) => {
      if (name !== "table") return;
      for (const { columns, rows } of areasOf(attributes["ref"] ?? "")) {
        const area = {
          rowIndex: rows[0] - 1,
          columnIndex: columns[0] - 1,
          rowCount: rows[1] - rows[0] + 1,
          columnCount: columns[1] - columns[0] + 1,
        };
        found.push({ name: attributes["displayName"] ?? attributes["name"] ?? "", area });
      }
    },
  });
  return found;
}

/** Addresses of cells; a reply to a comment is none of its own. */
function referencesIn(parts: PackageParts, path: string, element: string): string[] {
  const found: string[] = [];
  parts.read(path, {
    open: (name, attributes) => {
      if (name === element && attributes["parentId"] === undefined) found.push(attributes["ref"] ?? "");
    },
  });
  return found;
}

function settingsXml(parts: PackageParts, relationships: readonly Relationship[]): string[] {
  return relationships.flatMap(({ kind, target }) => {
    const xml = kind === "customXml" ? parts.text(target) : null;
    return xml?.includes(settingsNamespace) === true ? [xml] : [];
  });
}
