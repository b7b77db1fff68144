/** Excel.WorksheetCollection: sheets in tab order, by name or id. */
import type { SheetModel } from "../../../model/sheet/sheet";
import type { WorkbookModel } from "../../../model/workbook";
import { eventMethods, workbookTarget } from "../../core/eventTypes";
import type { ExcelObject, ExcelType } from "../../core/excelType";
import { collectionType } from "../../core/excelType";
import { itemNotFound } from "../../core/refusals";
import { shownSheets } from "./shownSheets";
import { worksheetType } from "./worksheet";

export const worksheetCollectionType: ExcelType<WorkbookModel> = collectionType(() => ({
  typeName: "WorksheetCollection",
  items: (model) => model.sheets.map((sheet) => worksheetType.of(sheet)),
  find: (model, key) => worksheetType.orNull(typeof key === "string" ? model.findSheet(key) : null),
  methods: {
    add: (model, args) => worksheetType.of(model.addSheet(args.optionalText(0) ?? undefined)),
    getActiveWorksheet: (model) => worksheetType.of(model.activeSheet),
    getFirst: (model, args) => endSheet(shownSheets(model, args.flag(0))[0]),
    getLast: (model, args) => endSheet(shownSheets(model, args.flag(0)).at(-1)),
    getCount: (model, args) => shownSheets(model, args.flag(0)).length,
    ...eventMethods<WorkbookModel>("worksheets", () => workbookTarget),
  },
}));

function endSheet(sheet: SheetModel | undefined): ExcelObject {
  if (!sheet) throw itemNotFound();
  return worksheetType.of(sheet);
}
