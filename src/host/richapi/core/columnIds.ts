/** Ids of table columns, which stay with their column while the workbook is open: the model knows columns by name alone. */
import type { TableModel } from "../../model/sheet/sheet";

export class ColumnIds {
  private readonly idsByTable = new Map<string, Map<string, number>>();

  id(table: TableModel, name: string): number {
    return this.idsOf(table).get(name) ?? 0;
  }

  name(table: TableModel, id: number): string | null {
    for (const [name, one] of this.idsOf(table)) if (one === id) return name;
    return null;
  }

  /** Call it right after the table has the new name, before any other member. */
  renamed(table: TableModel, before: string, after: string): void {
    const ids = this.idsByTable.get(table.id);
    const id = ids?.get(before);
    if (ids === undefined || id === undefined || before === after) return;
    ids.delete(before);
    ids.set(after, id);
  }

  private idsOf(table: TableModel): Map<string, number> {
    const ids = this.idsByTable.get(table.id) ?? new Map<string, number>();
    this.idsByTable.set(table.id, ids);
    for (const name of ids.keys()) if (!table.columns.includes(name)) ids.delete(name);
    for (const name of table.columns) if (!ids.has(name)) ids.set(name, Math.max(0, ...ids.values()) + 1);
    return ids;
  }
}
