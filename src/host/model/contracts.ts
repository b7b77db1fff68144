/** What the rooms need of a workbook, a sheet and a table as a whole: less than the classes have, so that no room knows those. */
import type { Area } from "./address/addresses";
import type { Shift } from "./address/shift";
import type { ChangeType, EventWithoutActor } from "./events";
import type { ExceltsWorkbook } from "./excelts/exceltsWorkbook";
import type { SheetSection } from "./excelts/changes";
import type { Worksheet } from "./excelts/library";
import type { StyleChanges } from "./excelts/sharedStyles";
import type { StoredTable } from "./excelts/storedTables";
import type { CellValue, DateSystem } from "./values";

/** An area with its sheet. */
export interface SheetRange<S extends Sheet = Sheet> {
  sheet: S;
  area: Area;
}

/** Null where the area is no more. */
export type AreaMove = (area: Area) => Area | null;

export interface Workbook {
  readonly book: ExceltsWorkbook;
  readonly dateSystem: DateSystem;
  /** Goes up with every change of content. */
  readonly contentVersion: number;
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  /** Chart sheets' names too. */
  sheetNames(): string[];
  findSheet(nameOrId: string): Sheet | null;
  findTable(nameOrId: string): Table | null;
  /** The sheet's own name first, then the workbook's. */
  findName(name: string, sheet?: Sheet): { range: SheetRange | null } | null;
  /** Of a formula that is one plain area with its sheet. */
  rangeOf(formula: string): SheetRange | null;
  /** Protection of the list of sheets. */
  readonly structure: { refuseIfOn(): void };
  calculateIfStale(): void;
  contentChanged(sheet: Sheet, area: Area): void;
  nameChanged(name: string): void;
  sheetDeleted(sheet: Sheet, position: number): void;
  emit(event: EventWithoutActor): void;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly worksheet: Worksheet;
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  readonly cells: SheetCells;
  readonly layout: SheetLayout;
  readonly styles: { readonly changes: StyleChanges };
  readonly links: { follow(move: AreaMove): void; followSheet(before: string, after: string): void };
  readonly attachedComments: { follow(move: AreaMove): void };
  readonly validations: { set(area: Area, validation: null): void; follow(move: AreaMove): void };
  readonly conditionalFormats: { clear(area: Area): void };
  readonly charts: { follow(shift: Shift): void };
  /** `immovable`: what would not follow cells that move, by what people call it. */
  readonly preserved: { readonly immovable: readonly string[] };
  /** Null for an empty sheet. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null;
  insertCells(area: Area, shift: "Down" | "Right"): Area;
  deleteCells(area: Area, shift: "Up" | "Left"): void;
  /** `before` is given for one cell. */
  contentChanged(area: Area, before: CellValue | null, change?: ChangeType): void;
  /** More than formats of cells; null is the whole sheet. `section`: all that changed of the sheet itself. */
  formatChanged(area: Area | null, section?: SheetSection): void;
  cellFormatsChanged(area: Area): void;
}

interface SheetCells {
  value(row: number, column: number): CellValue;
  text(row: number, column: number): string;
  values(area: Area): CellValue[][];
  formulas(area: Area): CellValue[][];
  texts(area: Area): string[][];
  write(area: Area, values: readonly (readonly unknown[])[]): void;
  clear(area: Area, what: "Contents"): void;
}

interface SheetLayout {
  readonly merges: readonly Area[];
  unmerge(area: Area): void;
  columnWidth(column: number): { points: number; pixels: number };
  /** Points. */
  rowHeight(row: number): number;
  setRowsHidden(first: number, last: number, hidden: boolean): void;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly stored: StoredTable;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly headerArea: Area | null;
  readonly bodyArea: Area;
  readonly columns: readonly string[];
  readonly showTotals: boolean;
  renameColumn(index: number, name: string): void;
  /** Extends or moves it, columns named after the header cells. */
  cover(area: Area): void;
  /** After cells moved under it. */
  moveTo(area: Area): void;
  convertToRange(): void;
  emitDeleted(): void;
}
