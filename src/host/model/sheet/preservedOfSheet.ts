/** What the library loses of a sheet between opening and saving, as the file had it. */

export interface PreservedOfSheet {
  /** Elements of the sheet that the library does not know, as text. */
  elements: string[];
  /** The `autoFilter` element with what it filters by, "" for none. */
  filter: string;
  /** What would not follow cells that move, by what people call it. */
  immovable: string[];
  /** The anchors of the drawing's shapes, which the library drops. */
  shapes: string[];
}

export function nothingPreservedOfSheet(): PreservedOfSheet {
  return { elements: [], filter: "", immovable: [], shapes: [] };
}
