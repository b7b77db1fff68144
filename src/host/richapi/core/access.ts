/** What a protected sheet forbids: AccessDenied, before anything is changed. */
import type { Area } from "../../model/address/addresses";
import type { ProtectionOptions } from "../../model/sheet/protection";
import type { SheetModel } from "../../model/sheet/sheet";
import { ApiRefusal } from "./refusals";

/** Content of cells: forbidden where one of them is locked. */
export function guardContent(sheet: SheetModel, area: Area): void {
  if (sheet.protection.forbidsWriting(area)) throw new ApiRefusal("AccessDenied");
}

/** Anything that a protected sheet allows only with the option named. */
export function guardOption(sheet: SheetModel, option: Exclude<keyof ProtectionOptions, "selectionMode">): void {
  if (sheet.protection.on && !sheet.protection.options[option]) throw new ApiRefusal("AccessDenied");
}

/** What no option allows: tables, merges, conditional formats, charts. */
export function guardSheet(sheet: SheetModel): void {
  if (sheet.protection.on) throw new ApiRefusal("AccessDenied");
}
