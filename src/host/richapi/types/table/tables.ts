/** Excel.TableCollection and TableScopedCollection. */
import type { SheetModel } from "../../../model/sheet/sheet";
import type { TableModel } from "../../../model/table/table";
import type { WorkbookModel } from "../../../model/workbook";
import { guardSheet } from "../../core/access";
import { eventMethods, workbookTarget } from "../../core/eventTypes";
import { collectionType, type ExcelType } from "../../core/excelType";
import { rangeArgument } from "../range/rangeAddress";
import { itemNotFound } from "../../core/refusals";
import { tableType } from "./table";

/** The workbook's tables, or one sheet's. */
interface TablesTarget {
  model: WorkbookModel;
  sheet: SheetModel | null;
}

export const tableCollectionType: ExcelType<TablesTarget> = collectionType(() => ({
  typeName: "TableCollection",
  properties: { count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map((table) => tableType.of(table)),
  find: (target, key) => tableType.orNull(findTable(tablesOf(target), key)),
  methods: {
    /** An address without a sheet is one of this sheet, or of the active sheet. */
    add: ({ model, sheet }, args, session) => {
      const range = rangeArgument(session, sheet ?? model.activeSheet, args, 0);
      const hasHeaders = args.flag(1);
      guardSheet(range.sheet);
      return tableType.of(range.sheet.addTable(range.area, hasHeaders));
    },
    ...eventMethods<TablesTarget>("tables", ({ sheet }) => sheet?.id ?? workbookTarget),
  },
}));

export const tableScopedCollectionType: ExcelType<readonly TableModel[]> = collectionType(() => ({
  typeName: "TableScopedCollection",
  items: (tables) => tables.map((table) => tableType.of(table)),
  find: (tables, key) => tableType.orNull(findTable(tables, key)),
  methods: {
    getFirst: (tables) => {
      if (tables.length === 0) throw itemNotFound();
      return tableType.of(tables[0]);
    },
  },
}));

function tablesOf({ model, sheet }: TablesTarget): readonly TableModel[] {
  return sheet === null ? model.tables : sheet.tables;
}

function findTable(tables: readonly TableModel[], key: unknown): TableModel | null {
  const wanted = String(key).toLowerCase();
  return tables.find((table) => table.id === wanted || table.name.toLowerCase() === wanted) ?? null;
}
