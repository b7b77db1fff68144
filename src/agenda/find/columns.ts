/** Gives each column of a header row the meaning it scores best in: one column a role, one role a column. */
import { cellText } from "../cells/cellText";
import { profileColumn, scoreColumn } from "./columnValues";
import { scoreHeader } from "./headers";
import { columnRoles } from "../model/agenda";
import type { ColumnProfile } from "./columnValues";
import type { HeaderScores } from "./headers";
import type { CellValue } from "../model/grid";
import type { ColumnRole } from "../model/agenda";

/** A column of a grid under a header row that may be an agenda's. `index` counts from 0 in the grid. */
export interface HeadedColumn {
  index: number;
  header: string;
  scores: HeaderScores;
  profile: ColumnProfile;
}

/** For each role, the index of its column in the grid. */
export type Assignment = Partial<Record<ColumnRole, HeadedColumn>>;

const leastScore = 0.4;

export function headedColumns(
  values: readonly (readonly CellValue[])[],
  headerRow: number,
  indexes: readonly number[],
): HeadedColumn[] {
  const header = values[headerRow] ?? [];
  return indexes.map((index) => {
    const text = cellText(header[index]);
    const profile = profileColumn(values, headerRow + 1, index);
    return { index, header: text, scores: scoreColumn(scoreHeader(text), profile), profile };
  });
}

/** Roles that a person has chosen stand (null: the agenda has none); the others go to the best column left. */
export function assignColumns(
  columns: readonly HeadedColumn[],
  chosen: Assignment = {},
  none: ReadonlySet<ColumnRole> = new Set(),
): Assignment {
  const assignment = assign(columns, chosen, none);
  if (assignment.action !== undefined || none.has("action")) return assignment;
  // An agenda needs its actions: "Objective" is taken for them before it is taken for the section.
  const action = best(
    columns.filter((column) => !Object.values(chosen).includes(column)),
    "action",
  );
  return action === undefined ? assignment : assign(columns, { ...chosen, action }, none);
}

function assign(columns: readonly HeadedColumn[], chosen: Assignment, none: ReadonlySet<ColumnRole>): Assignment {
  const assignment: Assignment = { ...chosen };
  const taken = new Set(Object.values(chosen));
  const roles = new Set(columnRoles.filter((role) => assignment[role] === undefined && !none.has(role)));
  while (roles.size > 0) {
    const free = columns.filter((column) => !taken.has(column));
    let next: { role: ColumnRole; column: HeadedColumn; score: number } | null = null;
    for (const role of roles) {
      const column = best(free, role);
      const score = column?.scores[role] ?? 0;
      if (column !== undefined && score > (next?.score ?? 0)) next = { role, column, score };
    }
    if (next === null) return assignment;
    assignment[next.role] = next.column;
    taken.add(next.column);
    roles.delete(next.role);
  }
  return assignment;
}

const period = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The column that scores best for a role. Of equals the first; of equals of several periods the last filled: "RAG Q1", "RAG Q2". */
function best(columns: readonly HeadedColumn[], role: ColumnRole): HeadedColumn | undefined {
  let found: HeadedColumn | undefined;
  for (const column of columns) {
    const score = column.scores[role] ?? 0;
    if (score < leastScore) continue;
    const before = found?.scores[role] ?? 0;
    const later = (role === "rating" || role === "comment") && column.profile.filled > 0 && period.test(column.header);
    if (score > before + (later ? -0.01 : 0.000001)) found = column;
  }
  return found;
}

/** Columns that could have been meant for each role and were not taken for any other. */
export function alternativesOf(
  columns: readonly HeadedColumn[],
  assignment: Assignment,
): Partial<Record<ColumnRole, HeadedColumn[]>> {
  const taken = new Set(Object.values(assignment));
  const alternatives: Partial<Record<ColumnRole, HeadedColumn[]>> = {};
  for (const role of columnRoles) {
    const others = columns
      .filter((column) => !taken.has(column) && (column.scores[role] ?? 0) >= leastScore)
      .sort((one, other) => (other.scores[role] ?? 0) - (one.scores[role] ?? 0));
    if (others.length > 0) alternatives[role] = others;
  }
  return alternatives;
}
