/** What the library loses of a sheet or a table between opening and saving, kept aside as the file had it. */
import type { Area } from "../address/addresses";

export interface ExtraLink {
  area: Area;
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
}

/** Of one sheet. */
export interface PreservedOfSheet {
  /** Elements of the sheet that the library does not know, as text. */
  elements: string[];
  /** The `autoFilter` element with what it filters by, "" for none. */
  filter: string;
  /** Links on cells that hold no text, and on areas. */
  links: ExtraLink[];
  /** The anchors of the drawing's shapes, which the library drops. */
  shapes: string[];
}

export function nothingPreserved(): PreservedOfSheet {
  return { elements: [], filter: "", links: [], shapes: [] };
}

/** Of one table. */
export interface PreservedOfTable {
  /** By column from 0: what stands in its `filterColumn`. */
  filters: Map<number, string>;
  /** The `sortState` element, "" for none. */
  sort: string;
  /** "comment" and such by name. */
  attributes: Record<string, string>;
}

export function nothingPreservedOfTable(): PreservedOfTable {
  return { filters: new Map(), sort: "", attributes: {} };
}
