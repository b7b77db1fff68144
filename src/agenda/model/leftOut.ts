/** Rows below the header that are no actions, by what they are. A person sees them, and says where that is wrong. */
import type { CorrectedRow } from "./settings";

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
  /** What the row is known by: the beginning of its action, or of the first words in it. */
  text: string;
}

export type RowMarks = NonNullable<CorrectedRow["by"]>;

/** A row of the agenda as it is known again, by what a person said of it. */
export interface KnownRow {
  text: string;
  /** All that may tell it from others with the same text. */
  marks: Required<RowMarks>;
  /** What does; null where no other row has its text. */
  by: RowMarks | null;
}

/** One that others are like, or were when it was corrected. */
export interface AlikeRow extends KnownRow {
  row: number;
}

export interface LeftOut {
  kind: LeftOutKind;
  /** From the top down. */
  rows: LeftOutRow[];
}

/** Below the last row of the agenda itself. */
const beyondTheEnd: readonly LeftOutKind[] = ["key", "note below", "blank"];

/** Last sheet row of the agenda. */
export function lastRowRead(
  headerRow: number,
  actions: readonly { row: number }[],
  leftOut: readonly LeftOut[],
): number {
  const within = leftOut.filter(({ kind }) => !beyondTheEnd.includes(kind)).map(({ rows }) => rows.at(-1)?.row ?? 0);
  return Math.max(headerRow, actions.at(-1)?.row ?? 0, ...within);
}
