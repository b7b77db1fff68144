/** One worksheet. What it holds is reached through its parts: cells, styles, tables, layout and so on. */
import type { Area } from "./addresses";
import type { Cells } from "./cells";
import type { Charts } from "./charts";
import type { ConditionalFormats } from "./conditionalFormats";
import type { CustomProperties } from "./customProperties";
import type { Layout } from "./layout";
import type { Links } from "./links";
import type { Names } from "./names";
import type { PageLayout } from "./pageLayout";
import type { Protection } from "./protection";
import type { Styles } from "./styles";
import type { TableModel } from "./table";
import type { Validations } from "./validations";
import type { WorkbookModel } from "./workbook";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export declare class SheetModel {
  readonly workbook: WorkbookModel;
  /** "{00000000-0001-0000-0000-000000000000}": the same while the workbook is open. */
  readonly id: string;
  readonly cells: Cells;
  readonly styles: Styles;
  readonly layout: Layout;
  readonly pageLayout: PageLayout;
  readonly protection: Protection;
  readonly links: Links;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly charts: Charts;
  readonly customProperties: CustomProperties;
  /** Names that belong to this sheet. */
  readonly names: Names;

  get name(): string;
  /** Formulas, names, links and charts follow. Throws InvalidArgument for a bad or taken name. */
  rename(name: string): void;
  /** From 0. */
  get position(): number;
  moveTo(position: number): void;
  get visibility(): Visibility;
  /** Throws InvalidOperation for the last visible sheet. */
  setVisibility(visibility: Visibility): void;
  /** "#RRGGBB", "" for none. */
  get tabColor(): string;
  setTabColor(color: string): void;
  /** With its tables and names; references to it become #REF!. Throws InvalidOperation for the last visible sheet. */
  delete(): void;
  /** A copy named "NAME (2)", at the position given or at the end. */
  copy(position?: number): SheetModel;

  /** Excel's used range: cells with content, or with a look unless valuesOnly. Null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;

  get tables(): readonly TableModel[];
  /** Without headers a row "Column1"… is put above and the rest moves down. Throws InvalidArgument where tables or merges overlap. */
  addTable(area: Area, hasHeaders: boolean, name?: string): TableModel;
  /** The table at a cell. */
  tableAt(row: number, column: number): TableModel | null;

  /** Moves what is below down (or what is right to the right) and answers the new empty area. Throws InsertDeleteConflict, NotSupported. */
  insertCells(area: Area, shift: "Down" | "Right"): Area;
  deleteCells(area: Area, shift: "Up" | "Left"): void;
}
