/** What tables do when cells are written: header cells give the columns their names, cells just below or beside join. */
import { contains, intersection, type Area } from "../address/addresses";
import { renameColumnsInFormulas } from "../formula/structuredReferences";
import type { SheetModel } from "../sheet/sheet";
import type { TableModel } from "./table";
import { namesFromHeader } from "./tableColumns";

/** The tables that changed their place or their names. */
export function followEdit(sheet: SheetModel, area: Area): TableModel[] {
  return sheet.tables.filter((table) => {
    const header = table.headerArea;
    if (header && intersection(header, area)) renameFromHeader(table);
    const grown = grownArea(table, area);
    if (!grown || blocked(sheet, table, grown) || !holdsContent(sheet, area)) return false;
    table.cover(grown);
    return true;
  });
}

/** The area with what was written just below it, or just right of it; null where it was written elsewhere. */
function grownArea(table: TableModel, area: Area): Area | null {
  const own = table.area;
  const below = area.top === own.bottom + 1 && !table.showTotals && contains({ ...own, bottom: area.bottom }, area);
  if (below) return { ...own, bottom: area.bottom };
  const beside = area.left === own.right + 1 && contains({ ...own, right: area.right }, area);
  return beside ? { ...own, right: area.right } : null;
}

function blocked(sheet: SheetModel, table: TableModel, grown: Area): boolean {
  return (
    sheet.tables.some((other) => other !== table && intersection(other.area, grown)) ||
    sheet.layout.merges.some((merge) => intersection(merge, grown))
  );
}

function holdsContent(sheet: SheetModel, area: Area): boolean {
  return sheet.cells.formulas(area).some((row) => row.some((value) => value !== ""));
}

function renameFromHeader(table: TableModel): void {
  const before = table.columns;
  namesFromHeader(table);
  renameColumnsInFormulas(table.sheet.workbook.book, table.name, before, table.columns);
}
