/** Rows, columns, header and totals of a table: inserted and deleted with the cells around them. */
import { areaColumns, areaRows, type Area } from "../address/addresses";
import type { Table } from "../contracts";
import { Refusal } from "../errors";
import { changedBeyondCells } from "../excelts/changes";
import { columnNameFree, namesFromHeader } from "./tableColumns";
import { setTableArea } from "../excelts/storedTables";

export function addTableRows(table: Table, index: number | null, values: unknown[][]): Area {
  const width = areaColumns(table.area);
  if (values.length === 0 || values.some((row) => row.length !== width)) {
    throw new Refusal("InvalidArgument", `A row of table "${table.name}" has ${width} values.`);
  }
  const { bodyArea } = table;
  const count = areaRows(bodyArea);
  if (index !== null && (index < 0 || index > count))
    throw new Refusal("InvalidArgument", `Table "${table.name}" has ${count} rows.`);
  const top = bodyArea.top + (index ?? count);
  const added = { ...bodyArea, top, bottom: top + values.length - 1 };
  table.sheet.insertCells(added, "Down");
  if (table.area.bottom < added.bottom) table.cover({ ...table.area, bottom: added.bottom });
  table.sheet.cells.write(added, values);
  return added;
}

export function deleteTableRow(table: Table, index: number): void {
  const { bodyArea } = table;
  const top = bodyArea.top + index;
  if (index < 0 || top > bodyArea.bottom)
    throw new Refusal("ItemNotFound", `Table "${table.name}" has no row ${index + 1}.`);
  const row = { ...bodyArea, top, bottom: top };
  if (areaRows(bodyArea) === 1) table.sheet.cells.clear(row, "Contents");
  else table.sheet.deleteCells(row, "Up");
}

export function addTableColumn(
  table: Table,
  index: number | null,
  name: string | null,
  values: unknown[] | null,
): Area {
  const { area } = table;
  if (values && values.length !== areaRows(area)) {
    throw new Refusal(
      "InvalidArgument",
      `A column of table "${table.name}" has ${areaRows(area)} values, its header included.`,
    );
  }
  if (name !== null && !columnNameFree(table.stored, name, -1)) {
    throw new Refusal("InvalidArgument", `Table "${table.name}" has a column "${name}" already.`);
  }
  const at = area.left + (index ?? areaColumns(area));
  if (at < area.left || at > area.right + 1)
    throw new Refusal("InvalidArgument", `Table "${table.name}" has ${areaColumns(area)} columns.`);
  const column = { ...area, left: at, right: at };
  table.sheet.insertCells(column, "Right");
  // A column at either end is beside the table for the sheet, which extends or moves it: the table takes it in.
  if (at > area.right || at === area.left) table.cover({ ...area, right: area.right + 1 });
  if (values)
    table.sheet.cells.write(
      column,
      values.map((value) => [value]),
    );
  if (name !== null) table.renameColumn(at - area.left, name);
  return column;
}

export function deleteTableColumn(table: Table, index: number): void {
  const { area } = table;
  const at = area.left + index;
  if (index < 0 || at > area.right)
    throw new Refusal("ItemNotFound", `Table "${table.name}" has no column ${index + 1}.`);
  if (areaColumns(area) === 1) throw new Refusal("InvalidOperation", "A table's last column cannot be deleted.");
  table.sheet.deleteCells({ ...area, left: at, right: at }, "Left");
}

export function setHeaders(table: Table, show: boolean): void {
  const { area, sheet, stored } = table;
  if (!show) {
    sheet.cells.clear({ ...area, bottom: area.top }, "Contents");
    stored.headerRow = false;
    setTableArea(stored, { ...area, top: area.top + 1 });
  } else {
    if (area.top === 1) sheet.insertCells({ ...area, bottom: area.top }, "Down");
    const { top } = table.area;
    stored.headerRow = true;
    setTableArea(stored, { ...table.area, top: top - 1 });
    const header = sheet.worksheet.getRow(top - 1);
    stored.columns.forEach(({ name }, index) => (header.getCell(area.left + index).value = name));
    namesFromHeader(table);
  }
  changedBeyondCells(sheet.worksheet);
  sheet.contentChanged({ ...area, bottom: area.top }, null);
}

export function setTotals(table: Table, show: boolean): void {
  const { area, sheet, stored } = table;
  if (!show) {
    const totals = { ...area, top: area.bottom };
    stored.totalsRow = false;
    setTableArea(stored, { ...area, bottom: area.bottom - 1 });
    sheet.deleteCells(totals, "Up");
    return;
  }
  const totals = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  sheet.insertCells(totals, "Down");
  stored.totalsRow = true;
  setTableArea(stored, { ...area, bottom: area.bottom + 1 });
  sheet.worksheet.getRow(totals.top).getCell(area.left).value = "Total";
  const [first] = stored.columns;
  if (first) first.totalsRowLabel = "Total";
  changedBeyondCells(sheet.worksheet);
  sheet.contentChanged(totals, null);
}
