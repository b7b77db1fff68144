/** Making a table: which cells it may cover, and which name it may have. */
import { areaColumns, contains, intersection, type Area } from "../address/addresses";
import type { Sheet, Table } from "../contracts";
import { Refusal } from "../errors";
import { attachTable, type StoredTable } from "../excelts/storedTables";
import { isValidName } from "../formula/names";
import { namesFromHeader } from "./tableColumns";
import { setTableArea } from "../excelts/storedTables";

export function makeTable(sheet: Sheet, area: Area, hasHeaders: boolean, name: string | null): Table {
  if (name !== null) refuseTableName(sheet, name);
  refuseOverlap(sheet, area, null);
  if (!hasHeaders) sheet.insertCells({ ...area, bottom: area.top }, "Down");
  const whole = hasHeaders
    ? { ...area, bottom: Math.max(area.bottom, area.top + 1) }
    : { ...area, bottom: area.bottom + 1 };
  const stored: StoredTable = {
    name: name ?? freeTableName(sheet),
    ref: "A1",
    columns: Array.from({ length: areaColumns(area) }, () => ({ name: "" })),
    rows: [],
    headerRow: true,
    totalsRow: false,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
  };
  stored.displayName = stored.name;
  setTableArea(stored, whole);
  attachTable(sheet.worksheet, stored);
  const table = sheet.tables.find((one) => one.stored === stored);
  if (!table) throw new Error("The library lost the table that it added.");
  namesFromHeader(table);
  sheet.workbook.emit({ type: "tableAdded", sheetId: sheet.id, tableId: table.id, name: table.name });
  sheet.formatChanged(whole);
  return table;
}

export function refuseOverlap(sheet: Sheet, area: Area, except: Table | null): void {
  if (sheet.tables.some((table) => table !== except && intersection(table.area, area))) {
    throw new Refusal("InvalidArgument", "This overlaps another table.");
  }
  if (sheet.layout.merges.some((merge) => intersection(merge, area) && !contains(merge, area))) {
    throw new Refusal("InvalidArgument", "A table cannot have merged cells.");
  }
}

export function refuseTableName(sheet: Sheet, name: string): void {
  if (!isValidName(name)) throw new Refusal("InvalidArgument", `"${name}" cannot be a table's name.`);
  if (sheet.workbook.findTable(name) || sheet.workbook.findName(name)) {
    throw new Refusal("InvalidArgument", `There is a table or a name "${name}" already.`);
  }
}

function freeTableName(sheet: Sheet): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!sheet.workbook.findTable(name) && !sheet.workbook.findName(name)) return name;
  }
}
