/** What tables do when cells are written: header cells name the columns, cells just below or beside join the table. */
import { contains, intersection, type Area } from "../address/addresses";
import type { Sheet, Table } from "../contracts";
import { renameColumnsInFormulas } from "../formula/structuredReferences";
import { namesFromHeader } from "./tableColumns";

/** The tables that now cover more cells. */
export function followEdit(sheet: Sheet, area: Area): Table[] {
  return sheet.tables.filter((table) => {
    const header = table.headerArea;
    if (header && intersection(header, area)) renameFromHeader(table);
    const grown = grownArea(table, area);
    if (!grown || blocked(sheet, table, grown) || !hasContent(sheet, area)) return false;
    table.cover(grown);
    return true;
  });
}

/** The area with what was written just below it, or just right of it; null where it was written elsewhere. */
function grownArea(table: Table, area: Area): Area | null {
  const own = table.area;
  const below = area.top === own.bottom + 1 && !table.showTotals && contains({ ...own, bottom: area.bottom }, area);
  if (below) return { ...own, bottom: area.bottom };
  const beside = area.left === own.right + 1 && contains({ ...own, right: area.right }, area);
  return beside ? { ...own, right: area.right } : null;
}

function blocked(sheet: Sheet, table: Table, grown: Area): boolean {
  return (
    sheet.tables.some((other) => other !== table && intersection(other.area, grown)) ||
    sheet.layout.merges.some((merge) => intersection(merge, grown))
  );
}

function hasContent(sheet: Sheet, area: Area): boolean {
  return sheet.cells.formulas(area).some((row) => row.some((value) => value !== ""));
}

function renameFromHeader(table: Table): void {
  const before = table.columns;
  namesFromHeader(table);
  renameColumnsInFormulas(table.sheet.workbook.book, table.name, before, table.columns);
}
