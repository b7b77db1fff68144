/** Tables as excelts keeps them: attached to a sheet as the file has them, moved, and found by cell. */
import { parseArea, printArea, printCell, type Area } from "../address/addresses";
import { Table, type Cell, type Worksheet } from "./library";

/** `rows` only says the number of rows, the cells are the sheet's. */
export type StoredTable = Table["table"];

/** Gives a sheet a table without letting the library write the table's own idea of its cells over them. */
export function attachTable(sheet: Worksheet, stored: StoredTable): Table {
  const table = new Table(sheet);
  table.table = stored;
  registerTable(table);
  return table;
}

export function detachTable(table: Table): void {
  const { worksheet } = table;
  Reflect.deleteProperty(worksheet.tables, table.table.name);
  worksheet.workbook._tableNames.delete(table.table.name.toLowerCase());
}

export function renameStoredTable(table: Table, name: string): void {
  detachTable(table);
  table.table.name = name;
  table.table.displayName = name;
  registerTable(table);
}

function registerTable(table: Table): void {
  const { worksheet } = table;
  worksheet.tables[table.table.name] = table;
  worksheet.workbook._tableNames.add(table.table.name.toLowerCase());
}

/** Header and totals rows included. */
export function areaOfTable({ table }: Table): Area {
  return parseArea(table.tableRef ?? table.ref);
}

/** Between header and totals; a row at least. */
export function rowsOfTable(table: Table): Area {
  const area = areaOfTable(table);
  const top = area.top + (table.table.headerRow === false ? 0 : 1);
  return { ...area, top, bottom: Math.max(top, area.bottom - (table.table.totalsRow ? 1 : 0)) };
}

/** Moves a table, with all that the library derives from its area. */
export function setTableArea(table: StoredTable, area: Area): void {
  const header = table.headerRow === false ? 0 : 1;
  const totals = table.totalsRow ? 1 : 0;
  table.tableRef = printArea(area);
  table.ref = printCell(area.top, area.left);
  table.tl = { address: table.ref, row: area.top, col: area.left };
  table.autoFilterRef = printArea({ ...area, bottom: Math.max(area.top, area.bottom - totals) });
  table.rows = new Array<StoredTable["rows"][number]>(Math.max(0, area.bottom - area.top + 1 - header - totals));
}

export function tableOfCell(cell: Pick<Cell, "worksheet" | "row" | "col">): Table | null {
  return tableAtCell(cell.worksheet, cell.row, cell.col);
}

function tableAtCell(sheet: Worksheet, row: number, column: number): Table | null {
  for (const table of Object.values(sheet.tables)) {
    const area = areaOfTable(table);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return table;
  }
  return null;
}
