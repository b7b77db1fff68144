/** Cells of one format share one style object, never changed in place, only replaced: the library writes each object once. */
import { ValueType, type Style } from "./library";

type CellStyle = Partial<Style>;

/** Remembers what a change made of a style, and makes the same object of it the next time. */
export class StyleChanges {
  private readonly made = new Map<string, WeakMap<CellStyle, CellStyle>>();
  private readonly none: CellStyle = {};

  /** `change` names all that `make` depends on, but the style itself. */
  after(style: CellStyle, change: string, make: (style: CellStyle) => CellStyle): CellStyle {
    let made = this.made.get(change);
    if (!made) this.made.set(change, (made = new WeakMap<CellStyle, CellStyle>()));
    const before = isPlain(style) ? this.none : style;
    let after = made.get(before);
    if (!after) made.set(before, (after = make(before)));
    return after;
  }
}

interface SavedCell {
  type: ValueType;
  style?: CellStyle;
  result?: unknown;
}

/** Of cells about to be saved. A date or number without a format of its own gets that of its kind, so it shares with its kind. */
export function shareStyles(sheets: readonly { rows?: readonly { cells?: readonly unknown[] }[] }[]): void {
  const shared = { other: sharedStyles(), number: sharedStyles(), date: sharedStyles() };
  for (const { rows = [] } of sheets) {
    for (const { cells = [] } of rows) {
      for (const cell of cells as SavedCell[]) {
        const { plain, styles } = shared[kindOf(cell)];
        const { style = plain } = cell;
        cell.style = isPlain(style) ? plain : (styles.get(style) ?? sharedWithEqual(styles, style));
      }
    }
  }
}

/** Styles by the object itself, and by its JSON; plain ones apart, since each plain cell has a style object of its own. */
interface SharedStyles {
  plain: CellStyle;
  styles: Map<CellStyle | string, CellStyle>;
}

function sharedStyles(): SharedStyles {
  return { plain: {}, styles: new Map() };
}

function sharedWithEqual(styles: SharedStyles["styles"], style: CellStyle): CellStyle {
  const json = JSON.stringify(style);
  const equal = styles.get(json) ?? style;
  styles.set(json, equal);
  styles.set(style, equal);
  return equal;
}

function kindOf({ type, result }: SavedCell): "number" | "date" | "other" {
  if (type === ValueType.Formula)
    return typeof result === "number" ? "number" : result instanceof Date ? "date" : "other";
  return type === ValueType.Number ? "number" : type === ValueType.Date ? "date" : "other";
}

function isPlain(style: CellStyle): boolean {
  for (const _part in style) return false;
  return true;
}
