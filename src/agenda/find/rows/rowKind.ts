/** What a row below the header may be, and where its cells for each role are. */
import { columnRoles } from "../../model/agenda";
import type { Heading } from "../../cells/headings";
import type { AgendaSource, ColumnRole } from "../../model/agenda";

export type RowKind =
  | { is: "action" }
  | { is: "heading"; heading: Heading }
  /** A heading if an action follows, else nothing that counts; none is left in the end. */
  | { is: "title"; heading: Heading }
  /** Nothing is in it. */
  | { is: "blank" }
  /** A repeated header, a total, a template's example, a note below the agenda. */
  | { is: "skipped" }
  /** A comment or an owner without an action: `place` is its cell's. */
  | { is: "loose"; place: number };

/** Places of the roles in a row, -1 where the agenda has no such column. */
export type Places = Record<ColumnRole, number>;

export function placesOf(source: AgendaSource): Places {
  return Object.fromEntries(
    columnRoles.map((role) => [role, source.columns[role] === null ? -1 : source.columns[role] - source.firstColumn]),
  ) as Places;
}
