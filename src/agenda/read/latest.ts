/** Columns for several times: the last one that a row fills says how it is, the one before what it was. */
import { isBlank, isPlaceholder, cellText } from "../cells/cellText";
import { readRating } from "../cells/ratings";
import { repeatedRoles } from "../model/agenda";
import type { AgendaSource, Rating, RepeatedRole } from "../model/agenda";
import type { CellValue } from "../model/grid";

/** The agenda with each row's latest update, rating and date in the columns of their roles. */
export function withLatest(source: AgendaSource): AgendaSource {
  const roles = repeatedRoles.filter((role) => source.earlier[role].length > 0);
  if (roles.length === 0) return source;
  const rows = source.rows.map((row) => {
    const latest = [...row];
    for (const role of roles) {
      const [now] = filled(source, row, role);
      const column = source.columns[role];
      if (column !== null && now !== undefined) latest[column - source.firstColumn] = now;
    }
    return latest;
  });
  return { ...source, rows };
}

/** What the agenda itself says that a row's rating was before; `index` counts from 0 in its rows. */
export function previousRating(source: AgendaSource, index: number): Rating | null {
  if (source.earlier.rating.length === 0) return null;
  const [, before] = filled(source, source.rows[index] ?? [], "rating");
  return before === undefined ? null : readRating(before).rating;
}

/** What the agenda itself says that a row's due date was before, oldest first. */
export function earlierDues(source: AgendaSource, index: number): readonly CellValue[] {
  if (source.earlier.due.length === 0) return noCells;
  return filled(source, source.rows[index] ?? [], "due")
    .slice(1)
    .reverse();
}

const noCells: readonly CellValue[] = [];

/** The values of a role that a row fills, the latest first. */
function filled(source: AgendaSource, row: readonly CellValue[], role: RepeatedRole): CellValue[] {
  const own = source.columns[role];
  const columns = own === null ? source.earlier[role] : [own, ...source.earlier[role]];
  return columns.flatMap((column) => {
    const value = row[column - source.firstColumn];
    return value === undefined || isBlank(value) || isPlaceholder(cellText(value)) ? [] : [value];
  });
}
