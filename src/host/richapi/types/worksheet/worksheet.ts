/** Excel.Worksheet: one sheet, and how its cells, tables, names and page layout are reached. */
import type { Area } from "../../../model/address/addresses";
import { maximumColumns, maximumRows } from "../../../model/address/addresses";
import type { SheetModel } from "../../../model/sheet/sheet";
import { readColor, readFlag, readNumber, readText, readChoice } from "../../core/arguments";
import { eventMethods } from "../../core/eventTypes";
import type { Arguments } from "../../core/arguments";
import type { ExcelObject, Method, Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { commentCollectionType } from "./comments";
import { freezePanesType } from "./freezePanes";
import { noteCollectionType } from "./notes";
import { pageLayoutType } from "./pageLayout";
import { rangeType } from "../range/range";
import { findRange, inGrid } from "../range/rangeAddress";
import { ApiRefusal, invalidArgument, itemNotFound } from "../../core/refusals";
import type { Session } from "../../core/session";
import { typeOf } from "../../core/typeRegistry";
import { worksheetCustomPropertyCollectionType } from "./customProperties";
import { worksheetProtectionType } from "./protection";
import { shownSheets } from "./shownSheets";

export const worksheetType: ExcelType<SheetModel> = new ExcelType(() => ({
  typeName: "Worksheet",
  identify: (sheet) => ({ Id: sheet.id }),
  properties: worksheetProperties,
  navigations: {
    charts: (sheet) => typeOf("ChartCollection").of(sheet),
    comments: (sheet) => commentCollectionType.of(sheet),
    customProperties: (sheet) => worksheetCustomPropertyCollectionType.of(sheet),
    freezePanes: (sheet) => freezePanesType.of(sheet),
    names: (sheet) => typeOf("NamedItemCollection").of({ model: sheet.workbook, sheet }),
    notes: (sheet) => noteCollectionType.of(sheet),
    pageLayout: (sheet) => pageLayoutType.of(sheet),
    protection: (sheet) => worksheetProtectionType.of(sheet),
    tables: (sheet) => typeOf("TableCollection").of({ model: sheet.workbook, sheet }),
  },
  methods: { ...worksheetMethods, ...eventMethods<SheetModel>("worksheet", (sheet) => sheet.id) },
}));

const worksheetProperties: Record<string, Property<SheetModel>> = {
  id: { get: (sheet) => sheet.id },
  name: { get: (sheet) => sheet.name, set: (sheet, name) => sheet.rename(readText(name)) },
  position: {
    get: (sheet) => sheet.position,
    set: (sheet, value) => {
      const position = readNumber(value);
      if (!Number.isInteger(position) || position < 0 || position >= sheet.workbook.sheets.length) {
        throw invalidArgument();
      }
      sheet.moveTo(position);
    },
  },
  visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value) => sheet.setVisibility(readChoice(value, ["Visible", "Hidden", "VeryHidden"])),
  },
  tabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, value) => sheet.setTabColor(value === "" ? "" : readColor(value)),
  },
  showGridlines: { get: (sheet) => sheet.layout.showGridlines },
  // The library asks for `showGridlines` by its name, and sets it as `Gridlines`.
  gridlines: {
    get: (sheet) => sheet.layout.showGridlines,
    set: (sheet, value) => sheet.layout.setShowGridlines(readFlag(value)),
  },
};

const worksheetMethods: Record<string, Method<SheetModel>> = {
  activate: (sheet) => sheet.workbook.activate(sheet),
  /** A very hidden sheet must be shown, or hidden, before it can be deleted. */
  delete: (sheet) => {
    if (sheet.visibility === "VeryHidden") throw new ApiRefusal("InvalidOperation");
    sheet.delete();
  },
  calculate: (sheet) => sheet.workbook.calculate(),
  copy: (sheet, args) => worksheetType.of(copied(sheet, args)),
  getRange: (sheet, args, session) =>
    rangeType.of(args.has(0) ? findRange(session, sheet, args.text(0)) : session.range(sheet, wholeSheet)),
  getCell: (sheet, args, session) => {
    const [row, column] = [args.number(0) + 1, args.number(1) + 1];
    return rangeType.of(session.range(sheet, inGrid({ top: row, left: column, bottom: row, right: column })));
  },
  getRangeByIndexes: (sheet, args, session) => {
    const [top, left] = [args.number(0) + 1, args.number(1) + 1];
    const area = { top, left, bottom: top + args.number(2) - 1, right: left + args.number(3) - 1 };
    return rangeType.of(session.range(sheet, inGrid(area)));
  },
  /** An empty sheet's used range is its first cell. */
  getUsedRange: (sheet, args, session) =>
    used(sheet, args, session) ?? rangeType.of(session.range(sheet, { top: 1, left: 1, bottom: 1, right: 1 })),
  getUsedRangeOrNullObject: used,
  getNext: (sheet, args) => required(neighbour(sheet, args.flag(0), 1)),
  getNextOrNullObject: (sheet, args) => neighbour(sheet, args.flag(0), 1),
  getPrevious: (sheet, args) => required(neighbour(sheet, args.flag(0), -1)),
  getPreviousOrNullObject: (sheet, args) => neighbour(sheet, args.flag(0), -1),
  /** How the library names, in later batches, a sheet that a method gave it. */
  _GetSheetById: (sheet, args) => worksheetType.of(sheet.workbook.sheet(args.text(0))),
  _GetAnotherWorksheetById: (sheet, args) => worksheetType.of(sheet.workbook.sheet(args.text(0))),
};

const wholeSheet: Area = { top: 1, left: 1, bottom: maximumRows, right: maximumColumns };

function used(sheet: SheetModel, args: Arguments, session: Session): ExcelObject | null {
  const area = sheet.usedArea(args.flag(0));
  return area === null ? null : rangeType.of(session.range(sheet, area));
}

function neighbour(sheet: SheetModel, visibleOnly: boolean, step: 1 | -1): ExcelObject | null {
  const shown = shownSheets(sheet.workbook, visibleOnly);
  const candidates = shown.filter((one) => (one.position - sheet.position) * step > 0);
  return worksheetType.orNull((step === 1 ? candidates[0] : candidates.at(-1)) ?? null);
}

function required(sheet: ExcelObject | null): ExcelObject {
  if (sheet === null) throw itemNotFound();
  return sheet;
}

function copied(sheet: SheetModel, args: Arguments): SheetModel {
  const where = args.choice(0, ["None", "Before", "After", "Beginning", "End"], "None");
  switch (where) {
    case "None":
    case "End":
      return sheet.copy();
    case "Beginning":
      return sheet.copy(0);
    case "Before":
      return sheet.copy(args.object(1, worksheetType).position);
    case "After":
      return sheet.copy(args.object(1, worksheetType).position + 1);
  }
}
