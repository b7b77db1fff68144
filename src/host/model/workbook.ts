/** The workbook behind an embedded Excel: the way to the sheets, tables, names and settings of one file. */
import { readReference, type Area } from "./address/addresses";
import type { Sheet, SheetRange } from "./contracts";
import { Refusal } from "./errors";
import type { Actor, EventWithoutActor, Listener } from "./events";
import type { ExceltsWorkbook } from "./excelts/exceltsWorkbook";
import type { Worksheet } from "./excelts/library";
import { workbookSettings } from "./excelts/settings";
import { calculateDependents, calculateWorkbook } from "./formula/calculation";
import { forgetFormulaCells } from "./formula/formulaCells";
import { NamedItems } from "./formula/names";
import { CustomXmlParts } from "./package/customXml";
import type { FileEnding } from "../../ooxml/packageKind";
import type { OpenedPackage } from "./package/patch/openedPackage";
import { saveWorkbook } from "./package/saving";
import { StructureProtection } from "./structureProtection";
import { SheetModel, type NameModel, type Names, type ParentWorkbook, type TableModel } from "./sheet/sheet";
import { freeSheetName, validSheetName } from "./sheet/sheetNames";
import { Colors } from "./style/colors";
import type { DateSystem } from "./values";

export class WorkbookModel implements ParentWorkbook {
  /** A person is typing in a cell; the page sets it, richapi answers InvalidOperationInCellEditMode while it is true. */
  editing = false;
  /** Who is at work, as events say; richapi sets it to "addin" for a batch and back. */
  actor: Actor = "person";
  readonly names: Names;
  readonly colors: Colors;
  readonly structure: StructureProtection;
  readonly customXml = new CustomXmlParts();
  /** What the file was, null for a new workbook. */
  opened: OpenedPackage | null = null;
  private readonly listeners = new Set<Listener>();
  private readonly models = new Map<Worksheet, SheetModel>();
  private readonly selections = new Map<Sheet, Area>();
  private active: SheetModel;
  private sheetCount = 0;
  private tableCount = 0;
  /** Goes up with every change of content. */
  contentVersion = 0;
  /** Formulas that count as changed, or that have no result, have not been calculated since the last change. */
  private unsettled: boolean;

  constructor(
    readonly book: ExceltsWorkbook,
    readonly fileName: string,
  ) {
    this.names = new NamedItems<SheetModel>(this, null);
    this.colors = new Colors(book);
    this.structure = new StructureProtection(book);
    this.unsettled = book.hasFormulas;
    const sheets = this.sheets;
    const tab = workbookSettings(book).views?.[0]?.activeTab ?? 0;
    const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
    const active = visible.find((sheet) => sheet.worksheet.orderNo === tab) ?? visible[0] ?? sheets[0];
    if (!active) throw new Error("A workbook has at least one sheet.");
    this.active = active;
  }

  /** What the name of the saved file ends in. */
  get fileEnding(): FileEnding {
    return this.opened?.ending ?? ".xlsx";
  }

  get dateSystem(): DateSystem {
    return workbookSettings(this.book).properties?.date1904 ? 1904 : 1900;
  }

  /** In tab order, hidden ones included. */
  get sheets(): readonly SheetModel[] {
    return this.book.worksheets.map((worksheet) => {
      const known = this.models.get(worksheet);
      if (known) return known;
      this.sheetCount += 1;
      const made = new SheetModel(this, worksheet, sheetId(this.sheetCount));
      this.models.set(worksheet, made);
      return made;
    });
  }

  /** By name (letter case is nothing) or id. Null if there is none. */
  findSheet(nameOrId: string): SheetModel | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted) ?? null
    );
  }

  /** As findSheet; throws ItemNotFound. */
  sheet(nameOrId: string): SheetModel {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw new Refusal("ItemNotFound", `There is no sheet "${nameOrId}".`);
    return sheet;
  }

  /** At the end; "Sheet2" and so on without a name. Throws InvalidArgument for a bad or taken name. */
  addSheet(name?: string): SheetModel {
    this.structure.refuseIfOn();
    const taken = this.sheetNames();
    const worksheet = this.book.addWorksheet(name === undefined ? freeSheetName(taken) : validSheetName(name, taken));
    const sheet = this.sheets.find((one) => one.worksheet === worksheet);
    if (!sheet) throw new Error("The library lost the sheet that it added.");
    this.emit({ type: "sheetAdded", sheetId: sheet.id });
    return sheet;
  }

  /** Names that a new sheet can't have: chart sheets' too. */
  sheetNames(): string[] {
    return [...this.book.worksheets.map(({ name }) => name), ...this.book.chartsheets.map(({ name }) => name)];
  }

  get activeSheet(): SheetModel {
    return this.active;
  }

  /** Throws InvalidOperation for a hidden sheet. */
  activate(sheet: SheetModel): void {
    if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation", `"${sheet.name}" is hidden.`);
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    this.emit({ type: "sheetDeactivated", sheetId: before.id });
    this.emit({ type: "sheetActivated", sheetId: sheet.id });
  }

  get selection(): SheetRange<SheetModel> {
    return { sheet: this.active, area: this.selections.get(this.active) ?? { top: 1, left: 1, bottom: 1, right: 1 } };
  }

  /** Activates the sheet too. */
  select(sheet: SheetModel, area: Area): void {
    this.activate(sheet);
    this.selections.set(sheet, area);
    this.emit({ type: "selectionChanged", sheetId: sheet.id, area });
  }

  /** Of all sheets, in tab order. */
  get tables(): readonly TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  findTable(nameOrId: string): TableModel | null {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted || table.id === nameOrId) ?? null;
  }

  /** As findTable; throws ItemNotFound. */
  table(nameOrId: string): TableModel {
    const table = this.findTable(nameOrId);
    if (!table) throw new Refusal("ItemNotFound", `There is no table "${nameOrId}".`);
    return table;
  }

  nextTableId(): string {
    this.tableCount += 1;
    return String(this.tableCount);
  }

  /** A name that a formula in this sheet would see: the sheet's own first, then the workbook's. */
  findName(name: string, sheet?: SheetModel): NameModel | null {
    return sheet?.names.find(name) ?? this.names.find(name);
  }

  /** Of a formula that is one plain area with its sheet; null for any other. */
  rangeOf(formula: string): SheetRange<SheetModel> | null {
    const reference = readReference(formula.replace(/^=/, ""));
    const sheet = reference?.sheet ? this.findSheet(reference.sheet) : null;
    return reference && sheet ? { sheet, area: reference.area } : null;
  }

  /** Recalculates every formula now. */
  calculate(): void {
    this.book.uncalculated.clear();
    this.unsettled = false;
    if (!this.book.hasFormulas) return;
    calculateWorkbook(this.book);
    for (const sheet of this.sheets) this.emit({ type: "calculated", sheetId: sheet.id });
  }

  /** Before the result of a formula is read: only what depends on a change is calculated. */
  calculateIfStale(): void {
    if (this.unsettled || this.book.uncalculated.any) this.calculateDependents(this.unsettled);
  }

  private calculateDependents(unsettled: boolean): void {
    const { uncalculated, hasFormulas } = this.book;
    const changed = hasFormulas ? calculateDependents(this.book, uncalculated, unsettled) : new Set<Worksheet>();
    uncalculated.clear();
    this.unsettled &&= !unsettled;
    for (const sheet of this.sheets) {
      if (changed.has(sheet.worksheet)) this.emit({ type: "calculated", sheetId: sheet.id });
    }
  }

  /** Cells that formulas may depend on. */
  contentChanged(sheet: Sheet, area: Area): void {
    this.contentVersion += 1;
    forgetFormulaCells(sheet.worksheet);
    this.book.uncalculated.add(sheet.worksheet, area);
    this.unsettled = this.book.hasFormulas;
  }

  nameChanged(name: string): void {
    this.contentVersion += 1;
    this.book.uncalculated.names.add(name.toLowerCase());
  }

  /** Another sheet becomes the active one. */
  sheetDeleted(sheet: Sheet, position: number): void {
    this.models.delete(sheet.worksheet);
    this.selections.delete(sheet);
    this.emit({ type: "sheetDeleted", sheetId: sheet.id });
    if (sheet === this.active) this.activateNear(position);
  }

  /** The nearest visible sheet, the one on the right first. */
  activateNear(position: number): void {
    const sheets = this.sheets;
    const next = [...sheets.slice(position), ...sheets.slice(0, position).reverse()].find(
      (one) => one.visibility === "Visible",
    );
    if (!next) return;
    this.active = next;
    this.emit({ type: "sheetActivated", sheetId: next.id });
  }

  save(): Promise<Uint8Array> {
    if (this.book.uncalculated.any) this.calculateDependents(this.opened === null && this.unsettled);
    return saveWorkbook(this);
  }

  /** The answer ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: EventWithoutActor): void {
    for (const listener of [...this.listeners]) listener({ ...event, actor: this.actor });
  }
}

function sheetId(number: number): string {
  return `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}
