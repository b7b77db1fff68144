/** One Excel table. Its areas are always those of the sheet as it is now. */
import type { Area } from "./addresses";
import type { SheetModel } from "./sheet";

export declare class TableModel {
  readonly sheet: SheetModel;
  /** "1", "2" …: the same while the workbook is open. */
  readonly id: string;
  get name(): string;
  /** Letter, underscore or backslash first, no spaces, 255 characters, like no cell, unique in the workbook. Throws InvalidArgument. */
  rename(name: string): void;
  /** Header and totals rows included. */
  get area(): Area;
  get headerArea(): Area | null;
  get bodyArea(): Area;
  get totalsArea(): Area | null;
  get columns(): readonly string[];
  /** Writes the header cell too; unique within the table. */
  renameColumn(index: number, name: string): void;
  get showHeaders(): boolean;
  setShowHeaders(show: boolean): void;
  get showTotals(): boolean;
  setShowTotals(show: boolean): void;
  /** "TableStyleMedium2" and so on, "" for none. */
  get style(): string;
  setStyle(style: string): void;
  get options(): TableOptions;
  setOptions(options: Partial<TableOptions>): void;
  /** Column index from 0 to the texts that its filter lets through; empty where nothing is filtered. */
  get filters(): ReadonlyMap<number, readonly string[]>;
  clearFilters(): void;
  /** Rows at the end (null) or before the index given, from 0. What is below moves down. Throws InvalidArgument for a wrong width. */
  addRows(index: number | null, values: unknown[][]): Area;
  deleteRow(index: number): void;
  addColumn(index: number | null, name: string | null, values: unknown[] | null): Area;
  deleteColumn(index: number): void;
  /** The header stays in its row. Throws InvalidArgument where it would leave the header or overlap another table. */
  resize(area: Area): void;
  /** The cells stay. */
  convertToRange(): void;
  /** The cells go too, and what is below moves up. */
  delete(): void;
}

export interface TableOptions {
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
}
