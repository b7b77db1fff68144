/**
 * Cells that look alike share one style object. Styles are never changed in place, only replaced; the library works out
 * each object once when it saves.
 */
import { ValueType, type Style } from "./library";

type CellLook = Partial<Style>;

/** Remembers what a change made of a style, and makes the same object of it the next time. */
export class StyleChanges {
  private readonly made = new Map<string, WeakMap<CellLook, CellLook>>();
  private readonly none: CellLook = {};

  /** `change` names all that `make` depends on, but the style itself. */
  after(style: CellLook, change: string, make: (style: CellLook) => CellLook): CellLook {
    let made = this.made.get(change);
    if (!made) this.made.set(change, (made = new WeakMap<CellLook, CellLook>()));
    const before = isPlain(style) ? this.none : style;
    let after = made.get(before);
    if (!after) made.set(before, (after = make(before)));
    return after;
  }
}

interface SavedCell {
  type: ValueType;
  style: CellLook;
  result?: unknown;
}

/** Of cells about to be saved. Dates and numbers without a format of their own get the one of their kind, so they share with their kind. */
export function shareStyles(sheets: readonly { rows?: readonly { cells?: readonly unknown[] }[] }[]): void {
  const known = kinds.map(() => new Map<CellLook | string, CellLook>());
  for (const { rows = [] } of sheets) {
    for (const { cells = [] } of rows) {
      for (const cell of cells as SavedCell[]) {
        const { style = {} } = cell;
        const shared = known[kindOf(cell)];
        cell.style = shared.get(style) ?? sharedWithAlike(shared, style);
      }
    }
  }
}

/** A plain style is not remembered by itself: each cell has its own. */
function sharedWithAlike(shared: Map<CellLook | string, CellLook>, style: CellLook): CellLook {
  const plain = isPlain(style);
  const looks = plain ? "" : JSON.stringify(style);
  const alike = shared.get(looks) ?? style;
  if (alike === style) shared.set(looks, style);
  if (!plain) shared.set(style, alike);
  return alike;
}

const kinds = ["other", "number", "date"] as const;

function kindOf({ type, result }: SavedCell): number {
  if (type === ValueType.Formula) return typeof result === "number" ? 1 : result instanceof Date ? 2 : 0;
  return type === ValueType.Number ? 1 : type === ValueType.Date ? 2 : 0;
}

function isPlain(style: CellLook): boolean {
  for (const _part in style) return false;
  return true;
}
