/** Excel.WorksheetFreezePanes: the rows and columns that stay in view. */
import { isWholeColumns, isWholeRows, maximumColumns, maximumRows } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import type { ExcelObject } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { rangeArgument } from "../range/rangeAddress";
import { invalidArgument, itemNotFound, notImplemented } from "../../core/refusals";
import type { Session } from "../../core/session";

export const freezePanesType: ExcelType<SheetModel> = new ExcelType(() => ({
  typeName: "WorksheetFreezePanes",
  methods: {
    freezeRows: (sheet, args) => sheet.layout.freeze(atLeastOne(args.optionalNumber(0) ?? 1), 0),
    freezeColumns: (sheet, args) => sheet.layout.freeze(0, atLeastOne(args.optionalNumber(0) ?? 1)),
    /** Excel freezes any range; here it must begin at the sheet's first cell. */
    freezeAt: (sheet, args, session) => {
      const { area } = rangeArgument(session, sheet, args, 0);
      if (area.top !== 1 || area.left !== 1) throw notImplemented("WorksheetFreezePanes.freezeAt away from A1");
      sheet.layout.freeze(isWholeColumns(area) ? 0 : area.bottom, isWholeRows(area) ? 0 : area.right);
    },
    unfreeze: (sheet) => sheet.layout.freeze(0, 0),
    getLocation: (sheet, _, session) => {
      const location = frozenRange(sheet, session);
      if (location === null) throw itemNotFound();
      return location;
    },
    getLocationOrNullObject: (sheet, _, session) => frozenRange(sheet, session),
  },
}));

function frozenRange(sheet: SheetModel, session: Session): ExcelObject | null {
  const { rows, columns } = sheet.layout.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { top: 1, left: 1, bottom: rows || maximumRows, right: columns || maximumColumns };
  return rangeType.of(session.range(sheet, area));
}

function atLeastOne(count: number): number {
  if (count < 1) throw invalidArgument();
  return count;
}
