/**
 * The adapter to excelts, whose objects hold the cells. It adds what the library's public face leaves out: tables taken as
 * the file has them, names kept as written, and access to each part of the package. It leans on protected members of the
 * pinned version; tests/host/model/package/saving.test.ts fails when they change.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { parseArea } from "../address/addresses";
import { ChangedAreas } from "./changedAreas";
import { CollectedParts, type PackageSink } from "./collectedParts";
import { renumberDrawing } from "./drawings";
import type { Worksheet } from "./library";
import { shareStyles } from "./sharedStyles";
import { attachTable, setTableArea } from "./storedTables";

/** A defined name as the file has it. */
export interface StoredName {
  name: string;
  /** The library's sheet whose own name it is; null for the workbook's. */
  sheet: Worksheet | null;
  /** Without "=". */
  text: string;
  hidden: boolean;
  /** The author's comment, "" for none. */
  comment: string;
}

interface PackageAccess {
  createZipWriter(options?: unknown): PackageSink;
  writeBuffer(options: { validate: boolean }): Promise<Uint8Array>;
  writeToZip(sink: PackageSink, options: object): Promise<void>;
  loadFromFiles(parts: Record<string, Uint8Array>): Promise<Workbook>;
}

type WholeModel = Workbook["model"];

interface Tab {
  order: number;
  id: number;
}

export class ExceltsWorkbook extends Workbook {
  storedNames: StoredName[] = [];
  /** False only where no cell has a formula. */
  hasFormulas = true;
  /** Some results are no longer right, and only Excel can calculate them. */
  outdated = false;
  /** What changed since formulas were last calculated. */
  readonly uncalculated = new ChangedAreas();
  /** The sheets that are being written, where it is not all. */
  private written: Worksheet[] | null = null;

  async load(parts: Record<string, Uint8Array>): Promise<void> {
    await this.packageAccess().loadFromFiles(parts);
  }

  /** `through` may read and change what the library writes. */
  async write(through: (sink: PackageSink) => void): Promise<Uint8Array> {
    const access = this.packageAccess();
    const create = access.createZipWriter.bind(access);
    access.createZipWriter = (options) => {
      const sink = create(options);
      through(sink);
      return sink;
    };
    try {
      return await access.writeBuffer({ validate: false });
    } finally {
      access.createZipWriter = create;
    }
  }

  /** The parts of a package that has only these sheets. `through` as in `write`. */
  async partsOf(sheets: Worksheet[], through: (sink: PackageSink) => void): Promise<CollectedParts["parts"]> {
    const sink = new CollectedParts();
    through(sink);
    this.written = sheets;
    try {
      await this.packageAccess().writeToZip(sink, {});
    } finally {
      this.written = null;
    }
    sink.finalize();
    return sink.parts;
  }

  override get worksheets(): Worksheet[] {
    return this.written ?? super.worksheets;
  }

  /** The file's ids of all sheets, chart sheets too, in tab order. */
  tabIds(): number[] {
    return this.tabs().map(({ id }) => id);
  }

  /** From 0, chart sheets counted. */
  tabNumber(sheet: Worksheet): number {
    return this.tabs().findIndex(({ id }) => id === sheet.id);
  }

  private packageAccess(): PackageAccess {
    return this.xlsx as unknown as PackageAccess;
  }

  /** The workbook's theme part, null where the file has none. */
  themeXml(): string | null {
    const theme = (this._themes as Record<string, unknown> | undefined)?.theme1;
    return typeof theme === "string" ? theme : null;
  }

  override get model(): WholeModel {
    const model = super.model;
    shareStyles(model.worksheets);
    if (this.written) return { ...model, definedNames: [], chartsheets: [], pivotTables: [] };
    model.definedNames = this.storedNames.map(({ name, sheet, text, hidden }) => ({
      name,
      ranges: [text],
      hidden,
      localSheetId: sheet ? this.tabNumber(sheet) : undefined,
    }));
    return model;
  }

  override set model(value: WholeModel) {
    const tabs = value.sheets ?? [];
    const names = (value as Partial<WholeModel>).definedNames ?? [];
    const tables = new Map(value.worksheets.map((sheet) => [sheet.id, sheet.tables]));
    for (const sheet of value.worksheets) {
      sheet.tables = [];
      sheet.rows = forgotten(sheet.rows ?? []);
    }
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
      sheet: localSheetId === undefined ? null : (this.getWorksheet(tabs[localSheetId]?.id) ?? null),
      text: rawText ?? "",
      hidden: hidden ?? false,
      comment: "",
    }));
  }

  /** Worksheets and chart sheets in tab order, as the file's sheet numbers count them. */
  private tabs(): Tab[] {
    const charts: Tab[] = this._chartsheets.map(({ orderNo, id }) => ({ order: orderNo ?? Infinity, id }));
    const sheets: Tab[] = this.worksheets.map(({ orderNo, id }) => ({ order: orderNo, id }));
    return [...sheets, ...charts].sort((one, other) => one.order - other.order);
  }
}

/** The rows as they were parsed, each forgotten once the library has made cells of it: there is never all of both. */
function forgotten<T>(rows: T[]): T[] {
  rows.reverse();
  rows.forEach = (visit) => {
    for (let row = rows.pop(); row !== undefined; row = rows.pop()) visit(row, rows.length, rows);
  };
  return rows;
}
