/** Excel.TableColumnCollection and TableColumn. */
import type { Area } from "../../../model/address/addresses";
import type { TableModel } from "../../../model/sheet/sheet";
import { guardContent, guardSheet } from "../../core/access";
import { readText } from "../../core/arguments";
import type { ExcelObject, Members } from "../../core/excelType";
import { collectionType, ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { invalidArgument, itemNotFound } from "../../core/refusals";
import type { Session } from "../../core/session";

interface TableColumn {
  table: TableModel;
  id: number;
}

export const tableColumnCollectionType: ExcelType<TableModel> = collectionType(() => ({
  typeName: "TableColumnCollection",
  properties: { count: { get: (table) => table.columns.length } },
  items: (table, session) => table.columns.map((name) => columnOf(table, name, session)),
  /** A number is an id, text a name. */
  find: (table, key, session) => {
    const name = typeof key === "number" ? session.columnIds.name(table, key) : nameLike(table, String(key));
    return name === null ? null : columnOf(table, name, session);
  },
  methods: {
    add: (table, args, session) => {
      guardSheet(table.sheet);
      const index = args.optionalNumber(0);
      const values = args.at(1) === null ? null : columnValues(args.at(1));
      const name = args.optionalText(2);
      const area = session.shifting("Right", () => table.addColumn(index === -1 ? null : index, name, values));
      return columnOf(table, nameAt(table, area.left - table.area.left), session);
    },
  },
}));

const tableColumnType: ExcelType<TableColumn> = new ExcelType((): Members<TableColumn> => ({
  typeName: "TableColumn",
  identify: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    index: { get: indexOf },
    name: {
      get: nameOf,
      set: (column, value, session) => {
        const before = nameOf(column, session);
        const index = indexOf(column, session);
        guardSheet(column.table.sheet);
        column.table.renameColumn(index, readText(value));
        session.columnIds.renamed(column.table, before, nameAt(column.table, index));
      },
    },
    values: {
      get: (column, session) => column.table.sheet.cells.values(slice(column, column.table.area, session)),
      set: (column, value, session) => {
        const area = slice(column, column.table.area, session);
        guardContent(column.table.sheet, area);
        if (!Array.isArray(value)) throw invalidArgument();
        column.table.sheet.cells.write(area, value as unknown[][]);
      },
    },
  },
  methods: {
    getRange: (column, _, session) => part(column, column.table.area, session),
    getDataBodyRange: (column, _, session) => part(column, column.table.bodyArea, session),
    getHeaderRowRange: (column, _, session) => part(column, column.table.headerArea, session),
    getTotalRowRange: (column, _, session) => part(column, column.table.totalsArea, session),
    delete: (column, _, session) => {
      guardSheet(column.table.sheet);
      const index = indexOf(column, session);
      session.shifting("Left", () => column.table.deleteColumn(index));
    },
  },
}));

function columnOf(table: TableModel, name: string, session: Session): ExcelObject {
  return tableColumnType.of({ table, id: session.columnIds.id(table, name) });
}

function nameLike(table: TableModel, name: string): string | null {
  return table.columns.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
}

function nameOf({ table, id }: TableColumn, session: Session): string {
  const name = session.columnIds.name(table, id);
  if (name === null) throw itemNotFound();
  return name;
}

function indexOf(column: TableColumn, session: Session): number {
  return column.table.columns.indexOf(nameOf(column, session));
}

function nameAt(table: TableModel, index: number): string {
  const name = table.columns[index];
  if (name === undefined) throw itemNotFound();
  return name;
}

function slice(column: TableColumn, area: Area, session: Session): Area {
  const left = column.table.area.left + indexOf(column, session);
  return { ...area, left, right: left };
}

function part(column: TableColumn, area: Area | null, session: Session): ExcelObject {
  if (area === null) throw itemNotFound();
  return rangeType.of(session.range(column.table.sheet, slice(column, area, session)));
}

/** One column of values, as an array of one-item rows. */
function columnValues(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((row: unknown) => {
    if (Array.isArray(row) && row.length !== 1) throw invalidArgument();
    return Array.isArray(row) ? (row[0] as unknown) : row;
  });
}
