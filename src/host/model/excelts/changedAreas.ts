/** Cells whose contents changed, by sheet and column: which formulas must be calculated. */
import type { Area } from "../address/addresses";
import type { Worksheet } from "./library";

interface Rows {
  top: number;
  bottom: number;
}

/** More columns than these are one stretch. */
const mostColumns = 200;

export class ChangedAreas {
  private readonly columns = new Map<Worksheet, Map<number, Rows[]>>();
  private readonly wide = new Map<Worksheet, Area[]>();
  /** Defined names that mean something else now, in lower case. */
  readonly names = new Set<string>();

  get any(): boolean {
    return this.columns.size + this.wide.size + this.names.size > 0;
  }

  add(sheet: Worksheet, area: Area): void {
    if (area.right - area.left > mostColumns) {
      this.wide.set(sheet, [...(this.wide.get(sheet) ?? []), area]);
      return;
    }
    let columns = this.columns.get(sheet);
    if (!columns) this.columns.set(sheet, (columns = new Map<number, Rows[]>()));
    for (let column = area.left; column <= area.right; column += 1) addRows(columns, column, area);
  }

  meets(sheet: Worksheet, area: Area): boolean {
    if (this.wide.get(sheet)?.some((one) => overlap(one, area) && one.left <= area.right && one.right >= area.left))
      return true;
    const columns = this.columns.get(sheet);
    if (!columns) return false;
    if (area.left === area.right) return columns.get(area.left)?.some((rows) => overlap(rows, area)) ?? false;
    for (const [column, stretches] of columns) {
      if (column >= area.left && column <= area.right && stretches.some((rows) => overlap(rows, area))) return true;
    }
    return false;
  }

  clear(): void {
    this.columns.clear();
    this.wide.clear();
    this.names.clear();
  }
}

/** Cells that are changed one after the other become one stretch. */
function addRows(columns: Map<number, Rows[]>, column: number, { top, bottom }: Rows): void {
  const stretches = columns.get(column);
  const last = stretches?.at(-1);
  if (!stretches) columns.set(column, [{ top, bottom }]);
  else if (last && top >= last.top && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
  else stretches.push({ top, bottom });
}

function overlap(one: Rows, other: Rows): boolean {
  return one.top <= other.bottom && one.bottom >= other.top;
}
