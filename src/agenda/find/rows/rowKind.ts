/** What a row below the header may be, and where its cells for each role are. */
import { columnRoles } from "../../model/agenda";
import type { Heading } from "../../cells/headings";
import type { AgendaSource, ColumnRole } from "../../model/agenda";
import type { LeftOutKind } from "../../model/leftOut";

export type RowKind =
  | { is: "action" }
  | { is: "heading"; heading: Heading }
  /** A heading if an action follows, else nothing that counts; none is left in the end. */
  | { is: "title"; heading: Heading }
  /** Nothing is in it. */
  | { is: "blank" }
  /** A repeated header, a total, a template's example, a note below the agenda. */
  | { is: "skipped"; as: SkippedAs }
  /** A comment or an owner without an action: `column` is that of its cell. */
  | { is: "loose"; column: number };

/** Why a row that is not blank and no heading counts for nothing. */
export type SkippedAs = Exclude<LeftOutKind, "heading" | "blank">;

/** Column index of each role in a row, from 0; -1 where the agenda has no such column. */
export type ColumnIndexes = Record<ColumnRole, number>;

export function columnIndexesOf(source: AgendaSource): ColumnIndexes {
  return Object.fromEntries(
    columnRoles.map((role) => [role, source.columns[role] === null ? -1 : source.columns[role] - source.firstColumn]),
  ) as ColumnIndexes;
}
