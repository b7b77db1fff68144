/** Named items: of the workbook, or of one sheet. */
import type { Area } from "./addresses";
import type { SheetModel } from "./sheet";

export interface NameModel {
  name: string;
  /** Null: the workbook's. */
  scope: SheetModel | null;
  /** With its "=": "=Sheet1!$A$1:$B$2", "=0.2". */
  formula: string;
  visible: boolean;
  comment: string;
  /** Where the formula is one plain area. */
  place: { sheet: SheetModel; area: Area } | null;
}

export declare class Names {
  /** In alphabetical order. */
  list(): readonly NameModel[];
  find(name: string): NameModel | null;
  /** Throws InvalidArgument for a bad or taken name, or a formula without "=". */
  add(name: string, formula: string): NameModel;
  setFormula(name: string, formula: string): void;
  setVisible(name: string, visible: boolean): void;
  delete(name: string): void;
}
