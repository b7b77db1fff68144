/** Excel.TableRowCollection and TableRow: rows of a table's body, by position from 0. */
import type { Area } from "../../../model/address/addresses";
import { areaRows } from "../../../model/address/addresses";
import type { TableModel } from "../../../model/sheet/sheet";
import { guardContent, guardSheet } from "../../core/access";
import { collectionType, ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { invalidArgument, itemNotFound } from "../../core/refusals";

interface TableRow {
  table: TableModel;
  index: number;
}

export const tableRowCollectionType: ExcelType<TableModel> = collectionType(() => ({
  typeName: "TableRowCollection",
  properties: { count: { get: rowCount } },
  items: (table) => Array.from({ length: rowCount(table) }, (_, index) => tableRowType.of({ table, index })),
  find: () => null,
  methods: {
    getItemAt: (table, args) => {
      const index = args.number(0);
      if (index < 0 || index >= rowCount(table)) throw itemNotFound();
      return tableRowType.of({ table, index });
    },
    getCount: rowCount,
    /** Null or -1 adds at the end; without values one empty row. */
    add: (table, args, session) => {
      guardSheet(table.sheet);
      const index = args.optionalNumber(0);
      const values = rowValues(table, args.at(1));
      const area = session.shifting("Down", () => table.addRows(index === -1 ? null : index, values));
      return tableRowType.of({ table, index: area.top - table.bodyArea.top });
    },
    deleteRowsAt: (table, args, session) => {
      guardSheet(table.sheet);
      const [index, count] = [args.number(0), args.optionalNumber(1) ?? 1];
      if (index < 0 || count < 1 || index + count > rowCount(table)) throw invalidArgument();
      session.shifting("Up", () => {
        for (let done = 0; done < count; done += 1) table.deleteRow(index);
      });
    },
  },
}));

const tableRowType: ExcelType<TableRow> = new ExcelType(() => ({
  typeName: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => row.table.sheet.cells.values(areaOf(row)),
      set: (row, value) => {
        guardContent(row.table.sheet, areaOf(row));
        if (!Array.isArray(value)) throw invalidArgument();
        row.table.sheet.cells.write(areaOf(row), value as unknown[][]);
      },
    },
  },
  methods: {
    getRange: (row, _, session) => rangeType.of(session.range(row.table.sheet, areaOf(row))),
    delete: (row, _, session) => {
      guardSheet(row.table.sheet);
      session.shifting("Up", () => row.table.deleteRow(row.index));
    },
  },
}));

function rowCount(table: TableModel): number {
  return areaRows(table.bodyArea);
}

function areaOf({ table, index }: TableRow): Area {
  const row = table.bodyArea.top + index;
  if (row > table.bodyArea.bottom) throw itemNotFound();
  return { ...table.bodyArea, top: row, bottom: row };
}

function rowValues(table: TableModel, value: unknown): unknown[][] {
  if (value === null) return [table.columns.map(() => "")];
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row as unknown[];
  });
}
