/** Where a sheet's tables stand, as the library's own objects keep it. */
import { parseArea, printArea, printCell, type Area } from "../address/addresses";
import type { Cell, StoredTable, Table, Worksheet } from "./exceltsWorkbook";

/** Header and totals rows included. */
export function areaOfTable({ table }: Table): Area {
  return parseArea(table.tableRef ?? table.ref);
}

/** Puts a table in a new place, all that the library derives from it included. */
export function setTableArea(table: StoredTable, area: Area): void {
  const header = table.headerRow === false ? 0 : 1;
  const totals = table.totalsRow ? 1 : 0;
  table.tableRef = printArea(area);
  table.ref = printCell(area.top, area.left);
  table.tl = { address: table.ref, row: area.top, col: area.left };
  table.autoFilterRef = printArea({ ...area, bottom: Math.max(area.top, area.bottom - totals) });
  table.rows = new Array(Math.max(0, area.bottom - area.top + 1 - header - totals));
}

export function tableOfCell(cell: Cell): Table | null {
  return tableAtCell(cell.worksheet, cell.row, cell.col);
}

function tableAtCell(sheet: Worksheet, row: number, column: number): Table | null {
  for (const table of Object.values(sheet.tables)) {
    const area = areaOfTable(table);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return table;
  }
  return null;
}
