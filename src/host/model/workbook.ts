/** The workbook behind an embedded Excel: the one door to the sheets, tables, names and settings of one file. */
import type { Area } from "./addresses";
import type { CustomXmlParts } from "./customXml";
import type { Actor, Listener } from "./events";
import type { NameModel, Names } from "./names";
import type { SheetModel } from "./sheet";
import type { TableModel } from "./table";

/** Opens .xlsx, .tsv or .csv (by content first, then by the name's ending). Throws FileFault. */
export declare function openWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookModel>;

/** One empty sheet, "Sheet1". */
export declare function newWorkbook(): WorkbookModel;

export declare class WorkbookModel {
  /** As given to openWorkbook; "Book1.xlsx" for a new one. */
  readonly fileName: string;
  /** A person is typing in a cell; the page sets it, richapi answers InvalidOperationInCellEditMode while it is true. */
  editing: boolean;
  /** Who is at work, as events will say; richapi sets it to "addin" for a batch and back. */
  actor: Actor;
  readonly dateSystem: 1900 | 1904;
  readonly names: Names;
  readonly customXml: CustomXmlParts;

  /** In tab order, hidden ones included. */
  get sheets(): readonly SheetModel[];
  /** By name (letter case is nothing) or id. Null if there is none. */
  findSheet(nameOrId: string): SheetModel | null;
  /** As findSheet; throws ItemNotFound. */
  sheet(nameOrId: string): SheetModel;
  /** At the end; "Sheet2" and so on without a name. Throws InvalidArgument for a bad or taken name. */
  addSheet(name?: string): SheetModel;

  get activeSheet(): SheetModel;
  /** Throws InvalidOperation for a hidden sheet. */
  activate(sheet: SheetModel): void;
  get selection(): { sheet: SheetModel; area: Area };
  /** Activates the sheet too. */
  select(sheet: SheetModel, area: Area): void;

  /** Of all sheets, in tab order. */
  get tables(): readonly TableModel[];
  findTable(nameOrId: string): TableModel | null;
  table(nameOrId: string): TableModel;
  /** A name that a formula in this sheet would see: the sheet's own first, then the workbook's. */
  findName(name: string, sheet?: SheetModel): NameModel | null;

  /** Recalculates every formula now. Reading values after a write does this by itself where needed. */
  calculate(): void;
  save(): Promise<Uint8Array>;
  /** The answer ends the subscription. */
  subscribe(listener: Listener): () => void;
}
