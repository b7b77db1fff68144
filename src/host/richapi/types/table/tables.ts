/** Excel.TableCollection and TableScopedCollection. */
import type { TableModel } from "../../../model/sheet/sheet";
import { guardSheet } from "../../core/access";
import { eventMethods, workbookTarget } from "../../core/eventTypes";
import type { ExcelType } from "../../core/excelType";
import { collectionType } from "../../core/excelType";
import { rangeArgument } from "../range/rangeAddress";
import { itemNotFound } from "../../core/refusals";
import type { ItemScope } from "../../core/typeRegistry";
import { tableType } from "./table";

export const tableCollectionType: ExcelType<ItemScope> = collectionType(() => ({
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
    ...eventMethods<ItemScope>("tables", ({ sheet }) => sheet?.id ?? workbookTarget),
  },
}));

export const tableScopedCollectionType: ExcelType<readonly TableModel[]> = collectionType(() => ({
  typeName: "TableScopedCollection",
  items: (tables) => tables.map((table) => tableType.of(table)),
  find: (tables, key) => tableType.orNull(findTable(tables, key)),
  methods: {
    getFirst: ([first]) => {
      if (first === undefined) throw itemNotFound();
      return tableType.of(first);
    },
  },
}));

function tablesOf({ model, sheet }: ItemScope): readonly TableModel[] {
  return sheet === null ? model.tables : sheet.tables;
}

function findTable(tables: readonly TableModel[], key: unknown): TableModel | null {
  const wanted = String(key).toLowerCase();
  return tables.find((table) => table.id === wanted || table.name.toLowerCase() === wanted) ?? null;
}
