/** What the columns of an agenda that was found are called: "'Lead officer' (column B)". */
import { columnLetters } from "../../agenda/model/addresses";
import type { AgendaCandidate } from "../../agenda/find/find";
import { columnRoles } from "../../agenda/model/agenda";
import type { ColumnRole } from "../../agenda/model/agenda";

export interface NamedColumn {
  role: ColumnRole;
  column: number;
  name: string;
}

/** Reasons stand one for each column with a meaning, in the order of the roles: "taken as Owner: 'Lead officer' (column B)". */
export function namedColumns({ place, reasons }: Pick<AgendaCandidate, "place" | "reasons">): NamedColumn[] {
  return columnRoles
    .flatMap((role) => (place.columns[role] === null ? [] : [{ role, column: place.columns[role] }]))
    .map((known, index) => ({ ...known, name: headerIn(reasons[index] ?? "") || columnLetters(known.column) }));
}

function headerIn(reason: string): string {
  return reason.slice(reason.indexOf(": ") + 2);
}
