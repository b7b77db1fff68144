/** Rows below the header that are no actions, by what they are. A person sees them, and says where that is wrong. */

/** In the order in which they are shown. */
export const leftOutKinds = [
  "heading",
  "title",
  "repeated header",
  "total",
  "waiting",
  "no action",
  "not an action",
  "key",
  "note below",
  "blank",
] as const;
/** "no action": something is in the row, but no action's text. "not an action": a person said so. */
export type LeftOutKind = (typeof leftOutKinds)[number];

export interface LeftOutRow {
  row: number;
  /** What the row is known by: see `textOfRow`. */
  text: string;
}

export interface LeftOut {
  kind: LeftOutKind;
  /** From the top down. */
  rows: LeftOutRow[];
}
