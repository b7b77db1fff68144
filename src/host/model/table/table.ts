/** One Excel table, with the sheet that it is on. Its areas are always those of the sheet as it is now. */
import { areaColumns, intersection, type Area } from "../address/addresses";
import type { Sheet } from "../contracts";
import { Refusal } from "../errors";
import { changedBeyondCells } from "../excelts/changes";
import type { Table } from "../excelts/library";
import {
  areaOfTable,
  detachTable,
  renameStoredTable,
  rowsOfTable,
  setTableArea,
  type StoredTable,
} from "../excelts/storedTables";
import { isValidName } from "../formula/names";
import { renameColumnsInFormulas, renameTableInFormulas } from "../formula/structuredReferences";
import { refuseOverlap, refuseTableName } from "./newTable";
import { nothingPreservedOfTable } from "./preservedOfTable";
import { knownTableStyle } from "./styleNames";
import { columnNameFree, namesFromHeader, writeHeader } from "./tableColumns";
import { addTableColumn, addTableRows, deleteTableColumn, deleteTableRow, setHeaders, setTotals } from "./tableRows";

export interface TableOptions {
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
}

export class ExcelTable<S extends Sheet = Sheet> {
  readonly preserved = nothingPreservedOfTable();

  constructor(
    readonly sheet: S,
    readonly libraryTable: Table,
    /** "1", "2" …: the same while the workbook is open. */
    readonly id: string,
  ) {}

  get stored(): StoredTable {
    return this.libraryTable.table;
  }

  get name(): string {
    return this.stored.displayName ?? this.stored.name;
  }

  /** Letter, underscore or backslash first, no spaces, 255 characters, like no cell, unique in the workbook. Throws InvalidArgument. */
  rename(name: string): void {
    const before = this.name;
    if (name.toLowerCase() !== before.toLowerCase()) refuseTableName(this.sheet, name);
    else if (!isValidName(name)) throw new Refusal("InvalidArgument", `"${name}" cannot be a table's name.`);
    renameStoredTable(this.libraryTable, name);
    renameTableInFormulas(this.sheet.workbook.book, before, name);
    this.sheet.workbook.contentChanged(this.sheet, this.area);
    this.sheet.formatChanged(this.area);
  }

  /** Header and totals rows included. */
  get area(): Area {
    return areaOfTable(this.libraryTable);
  }

  get headerArea(): Area | null {
    const { area } = this;
    return this.showHeaders ? { ...area, bottom: area.top } : null;
  }

  get bodyArea(): Area {
    return rowsOfTable(this.libraryTable);
  }

  get totalsArea(): Area | null {
    const { area } = this;
    return this.showTotals ? { ...area, top: area.bottom } : null;
  }

  get columns(): readonly string[] {
    return this.stored.columns.map(({ name }) => name);
  }

  /** Writes the header cell too; unique within the table. */
  renameColumn(index: number, name: string): void {
    const column = this.stored.columns[index];
    if (!column) throw new Refusal("ItemNotFound", `Table "${this.name}" has no column ${index + 1}.`);
    if (name === "" || !columnNameFree(this.stored, name, index)) {
      throw new Refusal("InvalidArgument", `Table "${this.name}" cannot have another column "${name}".`);
    }
    const before = column.name;
    column.name = name;
    writeHeader(this, index, name);
    renameColumnsInFormulas(this.sheet.workbook.book, this.name, [before], [name]);
    if (this.headerArea) {
      const at = this.area.left + index;
      this.sheet.contentChanged({ ...this.headerArea, left: at, right: at }, before);
    }
  }

  get showHeaders(): boolean {
    return this.stored.headerRow !== false;
  }

  /** The header row is added to the table or removed from it; the cells below stay where they are. */
  setShowHeaders(show: boolean): void {
    if (show !== this.showHeaders) setHeaders(this, show);
  }

  get showTotals(): boolean {
    return this.stored.totalsRow === true;
  }

  setShowTotals(show: boolean): void {
    if (show !== this.showTotals) setTotals(this, show);
  }

  /** "TableStyleMedium2" and so on, "" for none. */
  get style(): string {
    return this.stored.style?.theme ?? "";
  }

  /** Throws InvalidArgument for a style that the workbook doesn't have. */
  setStyle(style: string): void {
    const known = style === "" ? undefined : knownTableStyle(style, this.sheet.workbook.book.tableStyles);
    if (known === null) throw new Refusal("InvalidArgument", `There is no table style "${style}".`);
    this.stored.style = { ...this.stored.style, theme: known };
    this.sheet.formatChanged(this.area);
  }

  get options(): TableOptions {
    const { style, columns } = this.stored;
    return {
      bandedRows: style?.showRowStripes ?? false,
      bandedColumns: style?.showColumnStripes ?? false,
      firstColumn: style?.showFirstColumn ?? false,
      lastColumn: style?.showLastColumn ?? false,
      filterButton: this.showHeaders && columns.every(({ filterButton }) => filterButton !== false),
    };
  }

  setOptions(options: Partial<TableOptions>): void {
    const all = { ...this.options, ...options };
    this.stored.style = {
      ...this.stored.style,
      showRowStripes: all.bandedRows,
      showColumnStripes: all.bandedColumns,
      showFirstColumn: all.firstColumn,
      showLastColumn: all.lastColumn,
    };
    if (options.filterButton !== undefined) {
      for (const column of this.stored.columns) {
        if (all.filterButton) delete column.filterButton;
        else column.filterButton = false;
      }
    }
    this.sheet.formatChanged(this.area);
  }

  /** Column index from 0 to the texts that its filter lets through; empty where nothing is filtered. Other filters let none through. */
  get filters(): ReadonlyMap<number, readonly string[]> {
    return new Map([...this.preserved.filters].map(([index, { texts }]) => [index, texts]));
  }

  clearFilters(): void {
    if (this.preserved.filters.size === 0) return;
    this.preserved.filters.clear();
    this.sheet.layout.setRowsHidden(this.bodyArea.top, this.bodyArea.bottom, false);
  }

  /** Rows at the end (null) or before the index given, from 0. What is below moves down. Throws InvalidArgument for a wrong width. */
  addRows(index: number | null, values: unknown[][]): Area {
    return addTableRows(this, index, values);
  }

  deleteRow(index: number): void {
    deleteTableRow(this, index);
  }

  addColumn(index: number | null, name: string | null, values: unknown[] | null): Area {
    return addTableColumn(this, index, name, values);
  }

  deleteColumn(index: number): void {
    deleteTableColumn(this, index);
  }

  /** The header stays in its row. Throws InvalidArgument where it would leave the header or overlap another table. */
  resize(area: Area): void {
    if (
      area.top !== this.area.top ||
      !intersection(area, this.area) ||
      area.bottom < area.top + (this.showHeaders ? 1 : 0)
    ) {
      throw new Refusal("InvalidArgument", "A table keeps its header row, and overlaps the area that it had.");
    }
    refuseOverlap(this.sheet, area, this);
    this.cover(area);
    this.sheet.contentChanged(area, null);
  }

  /** After cells moved under the table; its columns have been added or removed already. */
  moveTo(area: Area): void {
    setTableArea(this.stored, area);
    if (this.stored.columns.some(({ name }) => name === "")) namesFromHeader(this);
  }

  /** Extends or moves the table to an area, columns named after the header cells. */
  cover(area: Area): void {
    const { stored } = this;
    const shift = area.left - this.area.left;
    const width = areaColumns(area);
    stored.columns = Array.from({ length: width }, (_, index) => stored.columns[index + shift] ?? { name: "" });
    setTableArea(stored, area);
    changedBeyondCells(this.sheet.worksheet);
    namesFromHeader(this);
  }

  /** The cells stay; formulas that named the table are not changed. */
  convertToRange(): void {
    detachTable(this.libraryTable);
    this.emitDeleted();
    this.sheet.formatChanged(this.area);
  }

  /** The cells go too, and what is below moves up. */
  delete(): void {
    const { area } = this;
    this.convertToRange();
    this.sheet.deleteCells(area, "Up");
  }

  emitDeleted(): void {
    this.sheet.workbook.emit({ type: "tableDeleted", sheetId: this.sheet.id, tableId: this.id, name: this.name });
  }
}
