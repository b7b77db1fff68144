/** Protection of one sheet. The model knows it; refusing a write with AccessDenied is its caller's part. */
import type { Area } from "./addresses";

/** Excel.WorksheetProtectionOptions. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}

export declare class Protection {
  get on(): boolean;
  get hasPassword(): boolean;
  get options(): ProtectionOptions;
  protect(options: Partial<ProtectionOptions>, password?: string): Promise<void>;
  /** Throws InvalidArgument for a wrong password. */
  unprotect(password?: string): Promise<void>;
  /** The sheet is protected and a cell of the area is locked. */
  forbidsWriting(area: Area): boolean;
}
