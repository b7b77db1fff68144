/** Members of Range that change the sheet: clear, insert, delete, merge, select. */
import type { Area } from "../../../model/address/addresses";
import { isWholeColumns, isWholeRows } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import { guardContent, guardOption, guardSheet } from "../../core/access";
import type { Method } from "../../core/excelType";
import type { LiveRange } from "../../core/liveRange";
import { invalidArgument } from "../../core/refusals";
import { typeOf } from "../../core/typeRegistry";

const clearOptions = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export const rangeEdits: Record<string, Method<LiveRange>> = {
  clear: (range, args) => {
    const what = args.choice(0, clearOptions, "All");
    if (what === "Formats") guardOption(range.sheet, "allowFormatCells");
    else guardContent(range.sheet, range.area);
    range.sheet.cells.clear(range.area, what);
  },
  insert: (range, args, session) => {
    const shift = args.choice(0, ["Down", "Right"]);
    guardInsert(range.sheet, range.area);
    const { sheet, area } = range;
    const inserted = session.shifting(shift, () => sheet.insertCells(area, shift));
    return typeOf("Range").of(session.range(sheet, inserted));
  },
  delete: (range, args, session) => {
    const shift = args.choice(0, ["Up", "Left"]);
    const { sheet, area } = range;
    guardDelete(sheet, area);
    session.shifting(shift, () => sheet.deleteCells(area, shift));
  },
  merge: (range, args) => {
    guardSheet(range.sheet);
    range.sheet.layout.merge(range.area, args.flag(0));
  },
  unmerge: (range) => {
    guardSheet(range.sheet);
    range.sheet.layout.unmerge(range.area);
  },
  select: (range, _, session) => session.model.select(range.sheet, range.area),
  calculate: (_range, _args, session) => session.model.calculate(),
  _KeepReference: (range, _, session) => session.keep(range),
  /** Asked by office.js before it writes more than 1,500 cells, which it then does in slices of rows. */
  _ValidateArraySize: ({ area }, args) => {
    const fits = args.number(0) === area.bottom - area.top + 1 && args.number(1) === area.right - area.left + 1;
    if (!fits) throw invalidArgument();
  },
};

function guardInsert(sheet: SheetModel, area: Area): void {
  if (isWholeRows(area)) guardOption(sheet, "allowInsertRows");
  else if (isWholeColumns(area)) guardOption(sheet, "allowInsertColumns");
  else guardSheet(sheet);
}

function guardDelete(sheet: SheetModel, area: Area): void {
  if (isWholeRows(area)) guardOption(sheet, "allowDeleteRows");
  else if (isWholeColumns(area)) guardOption(sheet, "allowDeleteColumns");
  else guardSheet(sheet);
  guardContent(sheet, area);
}
