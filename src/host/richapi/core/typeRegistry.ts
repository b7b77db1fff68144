/**
 * Types that rooms above them lead to, looked up by name when a member is used: a range leads to its worksheet and a
 * worksheet to its tables, which lead back to ranges. Files import only what is above them, so there is no circle.
 */
import type { ParentWorkbook, SheetModel, TableModel } from "../../model/sheet/sheet";
import type { ExcelType } from "./excelType";
import type { LiveRange } from "./liveRange";

/** Items of the whole workbook, or of one sheet. */
export interface ItemScope {
  model: ParentWorkbook;
  /** Null: the whole workbook. */
  sheet: SheetModel | null;
}

/** What an object of each type represents in the model. */
export interface TypeTargets {
  Range: LiveRange;
  Worksheet: SheetModel;
  TableCollection: ItemScope;
  TableScopedCollection: readonly TableModel[];
  ChartCollection: SheetModel;
  ConditionalFormatCollection: LiveRange;
  DataValidation: LiveRange;
  NamedItemCollection: ItemScope;
}

type Types = { [Name in keyof TypeTargets]: ExcelType<TypeTargets[Name]> };

let registered: Partial<Types> = {};

/** Called once, when all types are loaded. Throws an Error for a type under a name that is not its own. */
export function registerTypes(types: Types): void {
  for (const [name, type] of Object.entries(types)) {
    if (type.typeName !== name) throw new Error(`The type ${type.typeName} is registered as ${name}.`);
  }
  registered = types;
}

/** Throws an Error for a name under which no type is registered. */
export function typeOf<Name extends keyof TypeTargets>(name: Name): Types[Name] {
  const type: Types[Name] | undefined = registered[name];
  if (type === undefined) throw new Error(`No type is registered as ${name}.`);
  return type;
}
