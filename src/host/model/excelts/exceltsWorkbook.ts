/**
 * The one door to excelts. The library's own objects hold the cells; this file adds what its public face leaves out:
 * tables taken as they stand in the file, names kept as written, and a hand on each part of the package. It leans on
 * protected members of the pinned version; tests/host/model/saving.test.ts fails when they change.
 */
import { Table, Workbook, ValueType, type Cell, type Row, type Style, type Worksheet } from "@cj-tech-master/excelts";

import { installChartSupport, type Chart } from "@cj-tech-master/excelts/chart";
import { maximumColumns, maximumRows, parseArea } from "../address/addresses";
import type { Corner } from "../chart/drawingAnchors";
import type { Shift } from "../formula/references";
import { shareStyles } from "./sharedStyles";
import { setTableArea } from "./storedTables";

/** Without it the library carries charts along and can't make any. */
installChartSupport();

export { Table, ValueType };
export type { Cell, Row, Style, Worksheet };

/** A table as the library keeps it; `rows` only tells the number of rows, the cells are the sheet's. */
export type StoredTable = Table["table"];

/** A defined name as the file holds it. */
export interface StoredName {
  name: string;
  /** The library's sheet whose own name it is; null for the workbook's. */
  sheet: Worksheet | null;
  /** Without "=". */
  text: string;
  hidden: boolean;
  /** What its author said of it, "" for nothing. */
  comment: string;
}

/** Where the library writes the parts of the package, whole or piece by piece. */
export interface PackageSink {
  append(data: string | Uint8Array, options: { name: string; base64?: boolean }): void;
  createEntry(name: string): { write(piece: string): void; end(): void };
  finalize(): void;
}

interface PackageDoor {
  createZipWriter(options?: unknown): PackageSink;
  writeBuffer(options: { validate: boolean }): Promise<Uint8Array>;
  loadFromFiles(parts: Record<string, Uint8Array>): Promise<Workbook>;
}

type WholeModel = Workbook["model"];

export class ExceltsWorkbook extends Workbook {
  storedNames: StoredName[] = [];
  /** False only where no cell holds a formula. */
  hasFormulas = true;

  async load(parts: Record<string, Uint8Array>): Promise<void> {
    await this.door().loadFromFiles(parts);
  }

  /** `through` may look into and change what the library writes. */
  async write(through: (sink: PackageSink) => void): Promise<Uint8Array> {
    const door = this.door();
    const create = door.createZipWriter.bind(door);
    door.createZipWriter = (options) => {
      const sink = create(options);
      through(sink);
      return sink;
    };
    try {
      return await door.writeBuffer({ validate: false });
    } finally {
      door.createZipWriter = create;
    }
  }

  /** From 0, chart sheets counted. */
  tabNumber(sheet: Worksheet): number {
    return this.tabs().indexOf(sheet);
  }

  private door(): PackageDoor {
    return this.xlsx as unknown as PackageDoor;
  }

  /** The workbook's theme part, null where the file has none. */
  themeXml(): string | null {
    const theme = (this._themes as Record<string, unknown> | undefined)?.theme1;
    return typeof theme === "string" ? theme : null;
  }

  override get model(): WholeModel {
    const model = super.model;
    shareStyles(model.worksheets);
    model.definedNames = this.storedNames.map(({ name, sheet, text, hidden }) => ({
      name,
      ranges: [text],
      hidden,
      localSheetId: sheet ? this.tabNumber(sheet) : undefined,
    }));
    return model;
  }

  override set model(value: WholeModel) {
    const tabIds = (value.sheets ?? []).map((tab) => tab.id);
    const names = value.definedNames ?? [];
    const tables = new Map(value.worksheets.map((sheet) => [sheet.id, sheet.tables]));
    for (const sheet of value.worksheets) sheet.tables = [];
    super.model = { ...value, definedNames: [] };
    for (const sheet of this.worksheets) {
      for (const table of tables.get(sheet.id) ?? []) {
        setTableArea(table, parseArea(table.tableRef ?? table.ref));
        attachTable(sheet, table);
      }
      renumberDrawing(sheet);
    }
    this.storedNames = names.map(({ name, rawText, localSheetId, hidden }) => ({
      name,
      sheet: localSheetId === undefined ? null : (this.getWorksheet(tabIds[localSheetId]) ?? null),
      text: rawText ?? "",
      hidden: hidden ?? false,
      comment: "",
    }));
  }

  /** Worksheets and chart sheets in tab order, as the file's sheet numbers count them. */
  private tabs(): unknown[] {
    const charts = this._chartsheets.map((sheet) => ({ order: sheet.orderNo ?? Infinity, tab: sheet as unknown }));
    const sheets = this.worksheets.map((sheet) => ({ order: sheet.orderNo, tab: sheet as unknown }));
    return [...sheets, ...charts].sort((one, other) => one.order - other.order).map(({ tab }) => tab);
  }
}

/** Gives a sheet a table without letting the library write the table's own idea of its cells over them. */
export function attachTable(sheet: Worksheet, stored: StoredTable): Table {
  const table = new Table(sheet);
  table.table = stored;
  sheet.tables[stored.name] = table;
  sheet.workbook._tableNames.add(stored.name.toLowerCase());
  return table;
}

export function detachTable(table: Table): void {
  delete table.worksheet.tables[table.table.name];
  table.worksheet.workbook._tableNames.delete(table.table.name.toLowerCase());
}

interface SparseRows {
  _rows: (Row | undefined)[];
}

interface SparseCells {
  _cells: (Cell | undefined)[];
}

/** The rows that exist, in order: a far row costs nothing for those between. */
export function eachRow(sheet: Worksheet, visit: (row: Row) => void): void {
  (sheet as unknown as SparseRows)._rows.forEach((row) => row && visit(row));
}

/** The cells that exist in a row, blank ones with a look included. */
export function eachCell(row: Row, visit: (cell: Cell) => void): void {
  (row as unknown as SparseCells)._cells.forEach((cell) => cell && visit(cell));
}

interface Corners {
  tl: Corner;
  br?: Corner;
}

interface Drawn {
  _drawing?: { name?: string; anchors?: { range: Corners; chartNumber?: number; chartExNumber?: number }[] };
  _media: { range?: Corners }[];
}

/** The library numbers new drawings from 1 without a look at those of the file: these go out of their way. */
function renumberDrawing(sheet: Worksheet): void {
  const { _drawing } = sheet as unknown as Drawn;
  if (_drawing) _drawing.name = `drawing${1000 + sheet.id}`;
}

/** A copy of a sheet with its own charts; tables stay behind, for their names can't be used twice. */
export function importCopy(sheet: Worksheet, name: string): Worksheet {
  const drawn = sheet as unknown as Drawn;
  const { tables } = sheet;
  const { _drawing } = drawn;
  try {
    sheet.tables = {};
    drawn._drawing = undefined;
    return sheet.workbook.importSheet(sheet, name);
  } finally {
    sheet.tables = tables;
    drawn._drawing = _drawing;
  }
}

/** A chart's corners, in each of the places where the library keeps them. */
export function chartCorners(sheet: Worksheet, chart: Chart): Corners[] {
  const anchors = (sheet as unknown as Drawn)._drawing?.anchors ?? [];
  const own = anchors.filter(
    (anchor) =>
      (anchor.chartNumber && anchor.chartNumber === chart.chartNumber) ||
      (anchor.chartExNumber && anchor.chartExNumber === chart.chartExNumber),
  );
  return [chart.range, ...own.map(({ range }) => range)];
}

/** Moves charts and pictures with whole rows and columns. */
export function shiftDrawings(sheet: Worksheet, { axis, at, count, across }: Shift): void {
  const whole = across.first === 1 && across.last === (axis === "rows" ? maximumColumns : maximumRows);
  if (!whole) return;
  const side = axis === "rows" ? "nativeRow" : "nativeCol";
  const { _drawing, _media } = sheet as unknown as Drawn;
  const places = [...(_drawing?.anchors ?? []), ...sheet.getCharts(), ..._media];
  const corners = new Set(places.flatMap(({ range }) => [range?.tl, range?.br]));
  for (const corner of corners) {
    if (corner && corner[side] >= at - 1) corner[side] = Math.max(at - 1, corner[side] + count);
  }
}
