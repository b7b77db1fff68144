/**
 * The adapter to excelts, whose objects hold the cells. It adds what the library's public face leaves out: tables taken as
 * the file has them, names kept as written, and access to each part of the package. It leans on protected members of the
 * pinned version; tests/host/model/package/saving.test.ts fails when they change.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { parseArea } from "../address/addresses";
import { cellSource, withoutCells, type OpenedLists, type SheetTexts } from "./unopened/openedParts";
import type { SharedTexts } from "./unopened/sharedTexts";
import { UnopenedSheet } from "./unopened/unopenedSheet";
import { leaveUnopened } from "./unopened/unopenedSheets";
import { ChangedAreas } from "./changedAreas";
import { CollectedParts, type PackageSink } from "./collectedParts";
import { renumberDrawing } from "./drawings";
import type { Cell, Worksheet } from "./library";
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
  reconcile(model: OpenedLists, options: unknown): void;
}

type WholeModel = Workbook["model"];

/** What the library has of an opened file, beyond what its types say. */
interface OpenedModel extends WholeModel {
  comments?: Record<string, { comments: OpenedNote[] }>;
  worksheets: (WholeModel["worksheets"][number] & { sheetNo?: number; mergeCells?: string[] })[];
}

/** A note as the library reads it. */
export interface OpenedNote {
  ref: string;
  note: Cell["note"];
}

interface Tab {
  order: number;
  id: number;
}

export class ExceltsWorkbook extends Workbook {
  storedNames: StoredName[] = [];
  /** Names of the opened file's own styles for tables. */
  tableStyles: readonly string[] = [];
  /** False only where no cell has a formula. */
  hasFormulas = false;
  /** Some results are no longer right, and only Excel can calculate them. */
  outdated = false;
  /** What changed since formulas were last calculated. */
  readonly uncalculated = new ChangedAreas();
  /** The notes of an opened file, by the paths of their parts. */
  readonly notes = new Map<string, readonly OpenedNote[]>();
  /** The sheets that are being written, where it is not all. */
  private written: Worksheet[] | null = null;
  /** While a file is opened: its sheets' cells, and the lists that they refer to. */
  private opening: { texts: SheetTexts; shared: SharedTexts; lists: OpenedLists } | null = null;

  /** Cells are made of a sheet only when something asks for them. */
  async load(parts: Record<string, Uint8Array>): Promise<void> {
    const access = this.packageAccess();
    const { shells, texts, shared } = withoutCells(parts);
    const reconcile = access.reconcile.bind(access);
    access.reconcile = (model, options) => {
      const { styles, sharedStrings, metadata } = model;
      this.opening = { texts, shared, lists: { styles, sharedStrings, metadata } };
      reconcile(model, options);
    };
    try {
      await access.loadFromFiles(shells);
    } finally {
      access.reconcile = reconcile;
      this.opening = null;
    }
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
    const { comments = {}, worksheets } = value as OpenedModel;
    const kept = new Map(
      worksheets.map(({ id, tables, mergeCells = [], sheetNo }) => [id, { tables, merges: mergeCells, sheetNo }]),
    );
    for (const sheet of worksheets) Object.assign(sheet, { tables: [], mergeCells: [] });
    super.model = { ...value, definedNames: [] };
    for (const [path, part] of Object.entries(comments)) this.notes.set(path, part.comments);
    for (const sheet of this.worksheets) {
      const { tables = [], merges = [], sheetNo = 0 } = kept.get(sheet.id) ?? {};
      for (const table of tables) {
        setTableArea(table, parseArea(table.tableRef ?? table.ref));
        attachTable(sheet, table);
      }
      renumberDrawing(sheet);
      this.leaveUnopened(sheet, sheetNo, merges);
    }
    this.storedNames = names.map(({ name, rawText, localSheetId, hidden }) => ({
      name,
      sheet: localSheetId === undefined ? null : (this.getWorksheet(tabs[localSheetId]?.id) ?? null),
      text: rawText ?? "",
      hidden: hidden ?? false,
      comment: "",
    }));
  }

  private leaveUnopened(sheet: Worksheet, number: number, merges: readonly string[]): void {
    const text = this.opening?.texts.get(number);
    if (!this.opening || !text) return;
    const { lists, shared } = this.opening;
    const source = cellSource(lists, shared, this.properties.date1904 ? 1904 : 1900);
    const cells = new UnopenedSheet(sheet, text, merges.map(parseArea), source);
    this.hasFormulas ||= cells.hasFormulas;
    leaveUnopened(sheet, cells);
  }

  /** Worksheets and chart sheets in tab order, as the file's sheet numbers count them. */
  private tabs(): Tab[] {
    const charts: Tab[] = this._chartsheets.map(({ orderNo, id }) => ({ order: orderNo ?? Infinity, id }));
    const sheets: Tab[] = this.worksheets.map(({ orderNo, id }) => ({ order: orderNo, id }));
    return [...sheets, ...charts].sort((one, other) => one.order - other.order);
  }
}
