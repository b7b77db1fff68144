/**
 * Cells that look alike share one style object. Styles are never changed in place, only replaced; the library works out
 * each object once when it saves.
 */
import { ValueType, type Style } from "./exceltsWorkbook";

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
  style?: CellLook;
  result?: unknown;
}

/** Of cells about to be saved. A date or number without a format of its own gets that of its kind, so it shares with its kind. */
export function shareStyles(sheets: readonly { rows?: readonly { cells?: readonly unknown[] }[] }[]): void {
  const shared = { other: sharedLooks(), number: sharedLooks(), date: sharedLooks() };
  for (const { rows = [] } of sheets) {
    for (const { cells = [] } of rows) {
      for (const cell of cells as SavedCell[]) {
        const { plain, looks } = shared[kindOf(cell)];
        const { style = plain } = cell;
        cell.style = isPlain(style) ? plain : (looks.get(style) ?? sharedWithAlike(looks, style));
      }
    }
  }
}

/** Looks by the style itself, and by what it says; plain ones apart, since each plain cell has a style of its own. */
interface SharedLooks {
  plain: CellLook;
  looks: Map<CellLook | string, CellLook>;
}

function sharedLooks(): SharedLooks {
  return { plain: {}, looks: new Map() };
}

function sharedWithAlike(looks: SharedLooks["looks"], style: CellLook): CellLook {
  const said = JSON.stringify(style);
  const alike = looks.get(said) ?? style;
  looks.set(said, alike);
  looks.set(style, alike);
  return alike;
}

function kindOf({ type, result }: SavedCell): "number" | "date" | "other" {
  if (type === ValueType.Formula)
    return typeof result === "number" ? "number" : result instanceof Date ? "date" : "other";
  return type === ValueType.Number ? "number" : type === ValueType.Date ? "date" : "other";
}

function isPlain(style: CellLook): boolean {
  for (const _part in style) return false;
  return true;
}
