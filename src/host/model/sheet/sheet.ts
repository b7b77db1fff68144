/** One worksheet. What it has is reached through its parts: cells, styles, tables, layout and so on. */
import { intersection, isOneCell, type Area } from "../address/addresses";
import { Cells } from "../cells/cells";
import { AttachedComments } from "../cells/attachedComments";
import { Links } from "../cells/links";
import { Charts } from "../chart/charts";
import type { Sheet, SheetRange, Workbook } from "../contracts";
import { Refusal } from "../errors";
import type { ChangeType } from "../events";
import { changedBeyondCells, changedDrawing, changedSection, type SheetSection } from "../excelts/changes";
import { usedAreaOf } from "../excelts/existingCells";
import type { Worksheet } from "../excelts/library";
import { sheetSettings } from "../excelts/settings";
import { NamedItems, type NamedItem } from "../formula/names";
import { ConditionalFormats } from "../rules/conditionalFormats";
import { Validations } from "../rules/validations";
import type { Colors } from "../style/colors";
import { Styles } from "../style/styles";
import { makeTable } from "../table/newTable";
import { ExcelTable } from "../table/table";
import { followEdit } from "../table/tableGrowth";
import type { CellValue, Visibility } from "../values";
import { CustomProperties } from "./customProperties";
import { Layout } from "./layout";
import { PageLayout } from "./pageLayout";
import { nothingPreservedOfSheet } from "./preservedOfSheet";
import { Protection } from "./protection";
import { copyWorksheet, deleteSheet, moveSheet, renameSheet } from "./sheetChanges";
import { deleteCells, insertCells } from "./shifting";

export type TableModel = ExcelTable<SheetModel>;
export type NameModel = NamedItem<SheetModel>;
export type Names = NamedItems<SheetModel>;

/** The workbook as its sheets know it. */
export interface ParentWorkbook extends Workbook {
  readonly colors: Colors;
  readonly names: Names;
  readonly sheets: readonly SheetModel[];
  readonly tables: readonly TableModel[];
  readonly activeSheet: SheetModel;
  findSheet(nameOrId: string): SheetModel | null;
  sheet(nameOrId: string): SheetModel;
  rangeOf(formula: string): SheetRange<SheetModel> | null;
  activate(sheet: SheetModel): void;
  activateNear(position: number): void;
  calculate(): void;
  nextTableId(): string;
}

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export class SheetModel implements Sheet {
  readonly cells: Cells = new Cells(this);
  readonly styles: Styles;
  readonly layout: Layout = new Layout(this);
  readonly pageLayout: PageLayout = new PageLayout(this);
  readonly protection: Protection;
  readonly links: Links = new Links(this);
  readonly attachedComments: AttachedComments = new AttachedComments(this);
  readonly validations: Validations = new Validations(this);
  readonly conditionalFormats: ConditionalFormats;
  readonly charts: Charts = new Charts(this);
  readonly preserved = nothingPreservedOfSheet();
  readonly customProperties = new CustomProperties();
  /** Names that belong to this sheet. */
  readonly names: Names;
  /** What has changed of cells that are edited together. */
  private together: { content: boolean; formats: boolean } | null = null;
  private readonly tableModels = new Map<object, TableModel>();

  constructor(
    readonly workbook: ParentWorkbook,
    readonly worksheet: Worksheet,
    /** "{00000000-0001-0000-0000-000000000000}": the same while the workbook is open. */
    readonly id: string,
  ) {
    this.styles = new Styles(this, workbook.colors);
    this.protection = new Protection(this, this.styles);
    this.conditionalFormats = new ConditionalFormats(this, workbook.colors);
    this.names = new NamedItems<SheetModel>(workbook, this);
  }

  get name(): string {
    return this.worksheet.name;
  }

  /** Formulas, names, links and charts follow. Throws InvalidArgument for a bad or taken name. */
  rename(name: string): void {
    this.workbook.structure.refuseIfOn();
    renameSheet(this, name);
  }

  /** From 0. */
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  moveTo(position: number): void {
    this.workbook.structure.refuseIfOn();
    moveSheet(this, position);
  }

  get visibility(): Visibility {
    const { state } = this.worksheet;
    return state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
  }

  /** Throws InvalidOperation for the last visible sheet. */
  setVisibility(visibility: Visibility): void {
    const before = this.visibility;
    if (visibility === before) return;
    this.workbook.structure.refuseIfOn();
    if (visibility !== "Visible") this.refuseIfLastVisible();
    this.worksheet.state = states[visibility];
    this.workbook.emit({ type: "visibilityChanged", sheetId: this.id, before, after: visibility });
    if (this.workbook.activeSheet === this) this.workbook.activateNear(this.position);
  }

  /** "#RRGGBB", "" for none. */
  get tabColor(): string {
    return this.styles.colors.hex(sheetSettings(this.worksheet).properties?.tabColor) ?? "";
  }

  setTabColor(color: string): void {
    this.workbook.structure.refuseIfOn();
    const { tabColor: _before, ...others } = sheetSettings(this.worksheet).properties ?? {};
    this.worksheet.properties = { ...others, ...(color ? { tabColor: this.styles.colors.stored(color) } : {}) };
    this.formatChanged(null, "tab");
  }

  /** With its tables and names; references to it become #REF!. Throws InvalidOperation for the last visible sheet. */
  delete(): void {
    this.workbook.structure.refuseIfOn();
    this.refuseIfLastVisible();
    deleteSheet(this);
  }

  /** A copy named "NAME (2)", at the position given or at the end. */
  copy(position?: number): SheetModel {
    this.workbook.structure.refuseIfOn();
    const made = copyWorksheet(this);
    const copy = this.workbook.sheets.find(({ worksheet }) => worksheet === made);
    if (!copy) throw new Error("The library lost the sheet that it copied.");
    for (const { key, value } of this.customProperties.list()) copy.customProperties.set(key, value);
    copy.preserved.elements.push(...this.preserved.elements);
    copy.links.extra = [...this.links.extra];
    copy.charts.setDescriptions(this.charts.descriptions());
    this.workbook.emit({ type: "sheetAdded", sheetId: copy.id });
    if (position !== undefined) copy.moveTo(position);
    return copy;
  }

  /** Excel's used range, of the sheet or an area: cells with content, or with a format unless valuesOnly. Null for none. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    return usedAreaOf(this.worksheet, valuesOnly, within);
  }

  get tables(): readonly TableModel[] {
    return Object.values(this.worksheet.tables).map((table) => {
      const known = this.tableModels.get(table);
      if (known) return known;
      const made: TableModel = new ExcelTable(this, table, this.workbook.nextTableId());
      this.tableModels.set(table, made);
      return made;
    });
  }

  /** Without headers a row "Column1"… is put above and the rest moves down. Throws InvalidArgument where tables or merges overlap. */
  addTable(area: Area, hasHeaders: boolean, name?: string): TableModel {
    const { id } = makeTable(this, area, hasHeaders, name ?? null);
    const table = this.tables.find((one) => one.id === id);
    if (!table) throw new Error("The library lost the table that it added.");
    return table;
  }

  /** The table at a cell. */
  tableAt(row: number, column: number): TableModel | null {
    const cell = { top: row, left: column, bottom: row, right: column };
    return this.tables.find((table) => intersection(table.area, cell)) ?? null;
  }

  /** Moves what is below down (or what is right to the right) and answers the new empty area. Throws InsertDeleteConflict, NotSupported. */
  insertCells(area: Area, shift: "Down" | "Right"): Area {
    return insertCells(this, area, shift);
  }

  deleteCells(area: Area, shift: "Up" | "Left"): void {
    deleteCells(this, area, shift);
  }

  /** Changes of many cells of the area, with one event and followed as one. Also where `edit` throws half-way. */
  editTogether(area: Area, edit: () => void): void {
    const together = { content: false, formats: false };
    this.together = together;
    try {
      edit();
    } finally {
      this.together = null;
      if (together.content) this.contentChanged(area, null);
      if (together.formats) this.emitFormats(area);
    }
  }

  /** After an edit: tables take in what was written beside them, and listeners hear of it. `before` is given for one cell. */
  contentChanged(area: Area, before: CellValue | null, change: ChangeType = "RangeEdited"): void {
    this.workbook.contentChanged(this, area);
    if (change !== "RangeEdited") changedDrawing(this.worksheet);
    if (this.together && change === "RangeEdited") {
      this.together.content = true;
      return;
    }
    const grown = change === "RangeEdited" ? followEdit(this, area).map(({ id }) => id) : [];
    const details =
      before !== null && isOneCell(area) ? { before, after: this.cells.value(area.top, area.left) } : null;
    this.workbook.emit({ type: "cellsChanged", sheetId: this.id, area, change, details });
    for (const table of this.tables) {
      const within = intersection(table.area, area);
      if (within || grown.includes(table.id)) {
        const event = { sheetId: this.id, tableId: table.id, area: within ?? table.area, change };
        this.workbook.emit({ type: "tableChanged", ...event });
      }
    }
  }

  formatChanged(area: Area | null, section?: SheetSection): void {
    if (section) changedSection(this.worksheet, section);
    else changedBeyondCells(this.worksheet);
    this.emitFormats(area);
  }

  cellFormatsChanged(area: Area): void {
    this.emitFormats(area);
  }

  private emitFormats(area: Area | null): void {
    if (this.together) {
      this.together.formats = true;
      return;
    }
    this.workbook.emit({ type: "formatChanged", sheetId: this.id, area });
  }

  private refuseIfLastVisible(): void {
    const others = this.workbook.sheets.filter((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (this.visibility === "Visible" && others.length === 0) {
      throw new Refusal("InvalidOperation", "A workbook has at least one visible sheet.");
    }
  }
}
