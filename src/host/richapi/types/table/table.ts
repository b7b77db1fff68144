/** Excel.Table: a table's parts, its style and options, and what changes or ends it. */
import type { TableModel } from "../../../model/sheet/sheet";
import type { TableOptions } from "../../../model/table/table";
import type { Area } from "../../../model/address/addresses";
import { guardContent, guardOption, guardSheet } from "../../core/access";
import { readFlag, readText } from "../../core/arguments";
import { eventMethods } from "../../core/eventTypes";
import type { ExcelObject, Method, Property } from "../../core/excelType";
import { ExcelType } from "../../core/excelType";
import { rangeType } from "../range/range";
import { rangeArgument } from "../range/rangeAddress";
import { invalidArgument, itemNotFound } from "../../core/refusals";
import type { Session } from "../../core/session";
import { tableColumnCollectionType } from "./tableColumns";
import { tableRowCollectionType } from "./tableRows";
import { worksheetType } from "../worksheet/worksheet";

export const tableType: ExcelType<TableModel> = new ExcelType(() => ({
  typeName: "Table",
  identify: (table) => ({ Id: table.id }),
  properties: {
    id: { get: (table) => table.id },
    name: { get: (table) => table.name, set: change((table, name) => table.rename(readText(name))) },
    showHeaders: {
      get: (table) => table.showHeaders,
      set: change((table, value) => table.setShowHeaders(readFlag(value))),
    },
    showTotals: {
      get: (table) => table.showTotals,
      set: change((table, value) => table.setShowTotals(readFlag(value))),
    },
    style: { get: (table) => table.style, set: change((table, style) => table.setStyle(readText(style))) },
    showBandedRows: option("bandedRows"),
    showBandedColumns: option("bandedColumns"),
    highlightFirstColumn: option("firstColumn"),
    highlightLastColumn: option("lastColumn"),
    showFilterButton: option("filterButton"),
  },
  navigations: {
    columns: (table) => tableColumnCollectionType.of(table),
    rows: (table) => tableRowCollectionType.of(table),
    worksheet: (table) => worksheetType.of(table.sheet),
  },
  methods: { ...tableMethods, ...eventMethods<TableModel>("table", (table) => table.id) },
}));

const tableMethods: Record<string, Method<TableModel>> = {
  getRange: (table, _, session) => part(table, table.area, session),
  getDataBodyRange: (table, _, session) => part(table, table.bodyArea, session),
  getHeaderRowRange: (table, _, session) => part(table, table.headerArea, session),
  getTotalRowRange: (table, _, session) => part(table, table.totalsArea, session),
  clearFilters: (table) => {
    guardOption(table.sheet, "allowAutoFilter");
    table.clearFilters();
  },
  resize: (table, args, session) => {
    const range = rangeArgument(session, table.sheet, args, 0);
    if (range.sheet.id !== table.sheet.id) throw invalidArgument();
    guardSheet(table.sheet);
    table.resize(range.area);
  },
  convertToRange: (table, _, session) => {
    guardSheet(table.sheet);
    const { sheet, area } = table;
    table.convertToRange();
    return rangeType.of(session.range(sheet, area));
  },
  delete: (table, _, session) => {
    guardSheet(table.sheet);
    guardContent(table.sheet, table.area);
    session.shifting("Up", () => table.delete());
  },
};

/** A row that the table doesn't show is ItemNotFound. */
function part(table: TableModel, area: Area | null, session: Session): ExcelObject {
  if (area === null) throw itemNotFound();
  return rangeType.of(session.range(table.sheet, area));
}

function change(apply: (table: TableModel, value: unknown) => void) {
  return (table: TableModel, value: unknown) => {
    guardSheet(table.sheet);
    apply(table, value);
  };
}

function option(name: keyof TableOptions): Property<TableModel> {
  return {
    get: (table) => table.options[name],
    set: change((table, value) => table.setOptions({ [name]: readFlag(value) })),
  };
}
