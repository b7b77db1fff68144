/** What the columns of an agenda that was found are called: “Lead officer” (column B). */
import type { AgendaCandidate } from "../../agenda/find/candidate";
import { columnLetters } from "../../agenda/model/addresses";
import { columnRoles } from "../../agenda/model/agenda";
import type { ColumnRole } from "../../agenda/model/agenda";

export interface NamedColumn {
  role: ColumnRole;
  column: number;
  name: string;
}

/** Every column with a meaning, in the order of the roles. */
export function namedColumns({ place, headers }: Pick<AgendaCandidate, "place" | "headers">): NamedColumn[] {
  return columnRoles.flatMap((role) => {
    const column = place.columns[role];
    return column === null ? [] : [{ role, column, name: columnName(headers[role] ?? "", column) }];
  });
}

/** “Lead officer” (column B), or column B alone. */
export function columnName(header: string, column: number): string {
  const position = `column ${columnLetters(column)}`;
  return header === "" ? position : `“${header}” (${position})`;
}
