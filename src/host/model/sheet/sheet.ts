/** One worksheet. What it holds is reached through its parts: cells, styles, tables, layout and so on. */
import { boundingArea, intersection, isOneCell, type Area } from "../address/addresses";
import type { CellValue } from "../cells/cellReading";
import { Cells } from "../cells/cells";
import { Charts } from "../chart/charts";
import { ConditionalFormats } from "../rules/conditionalFormats";
import { CustomProperties } from "./customProperties";
import type { ChangeType } from "../events";
import { Evaluation } from "../rules/evaluation";
import { Refusal } from "../errors";
import { nothingPreserved } from "../package/preserved";
import { Layout } from "./layout";
import { eachCell, eachRow, ValueType, type Style, type Worksheet } from "../excelts/exceltsWorkbook";
import { Links } from "../cells/links";
import { Names } from "../formula/names";
import { makeTable } from "../table/newTable";
import { PageLayout } from "./pageLayout";
import { Protection } from "./protection";
import { copySheet, deleteSheet, moveSheet, renameSheet } from "./sheetChanges";
import { deleteCells, insertCells } from "./shifting";
import { Styles } from "../style/styles";
import { TableModel } from "../table/table";
import { followEdit } from "../table/tableGrowth";
import { Validations } from "../rules/validations";
import type { WorkbookModel } from "../workbook";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export class SheetModel {
  readonly cells = new Cells(this);
  readonly styles = new Styles(this);
  readonly layout = new Layout(this);
  readonly pageLayout = new PageLayout(this);
  readonly protection = new Protection(this);
  readonly links = new Links(this);
  readonly validations = new Validations(this);
  readonly conditionalFormats = new ConditionalFormats(this);
  readonly charts = new Charts(this);
  readonly evaluation = new Evaluation(this);
  /** What the library would lose of the sheet. */
  readonly preserved = nothingPreserved();
  readonly customProperties = new CustomProperties();
  /** Names that belong to this sheet. */
  readonly names: Names;
  /** What has changed of cells that are edited together. */
  private together: { content: boolean; looks: boolean } | null = null;
  private readonly tableModels = new Map<object, TableModel>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly worksheet: Worksheet,
    /** "{00000000-0001-0000-0000-000000000000}": the same while the workbook is open. */
    readonly id: string,
  ) {
    this.names = new Names(workbook, this);
  }

  get name(): string {
    return this.worksheet.name;
  }

  /** Formulas, names, links and charts follow. Throws InvalidArgument for a bad or taken name. */
  rename(name: string): void {
    renameSheet(this, name);
  }

  /** From 0. */
  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  moveTo(position: number): void {
    moveSheet(this, position);
  }

  get visibility(): Visibility {
    return this.worksheet.state === "veryHidden"
      ? "VeryHidden"
      : this.worksheet.state === "hidden"
        ? "Hidden"
        : "Visible";
  }

  /** Throws InvalidOperation for the last visible sheet. */
  setVisibility(visibility: Visibility): void {
    const before = this.visibility;
    if (visibility === before) return;
    if (visibility !== "Visible") this.refuseIfLastVisible();
    this.worksheet.state = states[visibility];
    this.workbook.emit({ type: "visibilityChanged", sheetId: this.id, before, after: visibility });
    if (this.workbook.activeSheet === this) this.workbook.activateNear(this.position);
  }

  refuseIfLastVisible(): void {
    const others = this.workbook.sheets.filter((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (this.visibility === "Visible" && others.length === 0) {
      throw new Refusal("InvalidOperation", "A workbook has at least one visible sheet.");
    }
  }

  /** "#RRGGBB", "" for none. */
  get tabColor(): string {
    return this.styles.colors.hex(this.worksheet.properties?.tabColor) ?? "";
  }

  setTabColor(color: string): void {
    const { tabColor: _before, ...others } = this.worksheet.properties ?? {};
    this.worksheet.properties = {
      ...others,
      ...(color ? { tabColor: this.styles.colors.stored(color) } : {}),
    } as typeof this.worksheet.properties;
    this.formatChanged(null);
  }

  /** With its tables and names; references to it become #REF!. Throws InvalidOperation for the last visible sheet. */
  delete(): void {
    deleteSheet(this);
  }

  /** A copy named "NAME (2)", at the position given or at the end. */
  copy(position?: number): SheetModel {
    return copySheet(this, position ?? null);
  }

  /** Excel's used range: cells with content, or with a look unless valuesOnly. Null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    eachRow(this.worksheet, (row) =>
      eachCell(row, (cell) => {
        const empty = cell.type === ValueType.Null || cell.type === ValueType.Merge;
        if (empty && (valuesOnly || !hasLook(cell.style))) return;
        const at = { top: row.number, left: cell.col, bottom: row.number, right: cell.col };
        used = used ? boundingArea(used, at) : at;
      }),
    );
    return used;
  }

  get tables(): readonly TableModel[] {
    return Object.values(this.worksheet.tables).map((held) => {
      const known = this.tableModels.get(held);
      if (known) return known;
      const made = new TableModel(this, held, this.workbook.nextTableId());
      this.tableModels.set(held, made);
      return made;
    });
  }

  /** Without headers a row "Column1"… is put above and the rest moves down. Throws InvalidArgument where tables or merges overlap. */
  addTable(area: Area, hasHeaders: boolean, name?: string): TableModel {
    return makeTable(this, area, hasHeaders, name ?? null);
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

  /** Changes of many cells of the area, told and followed as one. Also where `edit` throws half-way. */
  editTogether(area: Area, edit: () => void): void {
    const together = { content: false, looks: false };
    this.together = together;
    try {
      edit();
    } finally {
      this.together = null;
      if (together.content) this.contentChanged(area, null);
      if (together.looks) this.formatChanged(area);
    }
  }

  /** Tells of an edit after it has happened; tables take in what was written beside them. `before` is given for one cell. */
  contentChanged(area: Area, before: CellValue | null, change: ChangeType = "RangeEdited"): void {
    this.workbook.contentChanged(false);
    if (this.together && change === "RangeEdited") {
      this.together.content = true;
      return;
    }
    const grown = change === "RangeEdited" ? followEdit(this, area) : [];
    const details =
      before !== null && isOneCell(area) ? { before, after: this.cells.valueAfterEdit(area.top, area.left) } : null;
    this.workbook.emit({ type: "cellsChanged", sheetId: this.id, area, change, details });
    for (const table of this.tables) {
      const within = intersection(table.area, area);
      if (within || grown.includes(table)) {
        this.workbook.emit({
          type: "tableChanged",
          sheetId: this.id,
          tableId: table.id,
          area: within ?? table.area,
          change,
        });
      }
    }
  }

  formatChanged(area: Area | null): void {
    if (this.together) {
      this.together.looks = true;
      return;
    }
    this.workbook.emit({ type: "formatChanged", sheetId: this.id, area });
  }
}

function hasLook(style: Partial<Style>): boolean {
  return Object.values(style).some(
    (part) => part !== undefined && (typeof part !== "object" || Object.keys(part).length > 0),
  );
}
