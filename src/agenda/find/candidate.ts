/** A header row and what its columns mean, as an agenda with its place on the sheet. */
import { isBlank } from "../cells/cellText";
import { columnRoles } from "../model/agenda";
import type { AgendaPlace, ColumnRole, Columns, PointsKey } from "../model/agenda";
import type { Grid } from "../model/grid";
import { quoted } from "../text/quoted";
import { lastRowAbove } from "./agendaEnd";
import type { AgendaEvidence } from "./agendaEvidence";
import { spanOf } from "./candidates";
import type { HeaderCandidate } from "./candidates";
import type { ChoiceNow } from "./choice/chosenColumns";
import { alternativesOf } from "./columns/columns";
import { isOtherRating, latestColumns, ratedBy } from "./columns/latestColumns";
import { pointsKey } from "./columns/pointsKey";
import { seenColumns } from "./columns/seenColumns";
import type { SeenColumn } from "./columns/seenColumns";

/** Cells that may be an agenda. */
export interface AgendaCandidate {
  place: AgendaPlace;
  /** Higher is better; only good for comparing candidates of one search. */
  score: number;
  /** What the score is made of. */
  evidence: AgendaEvidence;
  /** Header of each column with a meaning, as it is quoted to people; "" where it is blank. */
  headers: Partial<Record<ColumnRole, string>>;
  /** Every column of it, from the left. */
  columns: SeenColumn[];
  /** Other columns that could have been meant, best first: what a person may choose from. */
  alternatives: Partial<Record<ColumnRole, { column: number; header: string }[]>>;
  /** Rows below the header with something in the action column. */
  rows: number;
  /** What a person chose of its columns, where these are now. */
  choice?: ChoiceNow;
}

/** The candidates of a grid, of which all have the same key to its numbers. */
export function candidatesOf(grid: Grid, all: readonly HeaderCandidate[], tables: readonly Grid[]): AgendaCandidate[] {
  const points = all.some(ratesInPoints) ? pointsKey(grid.values) : null;
  return all.map((found) => candidateOf(grid, found, tables, points));
}

function candidateOf(
  grid: Grid,
  found: HeaderCandidate,
  tables: readonly Grid[],
  points: PointsKey | null,
): AgendaCandidate {
  const { assignment, headerRow } = found;
  const lastRow = lastRowIn(grid, found, tables);
  const span = spanOf(found.columns);
  const others = alternativesOf(found.columns, assignment);
  const alternatives: AgendaCandidate["alternatives"] = {};
  const headers: AgendaCandidate["headers"] = {};
  for (const role of columnRoles) {
    const column = assignment[role];
    if (column !== undefined) headers[role] = quoted(column.header).slice(1, -1);
    if (others[role]) {
      alternatives[role] = others[role].map(({ index, header }) => ({ column: grid.left + index, header }));
    }
  }
  const { series, latest } = latestColumns(found);
  const ratings = found.columns.filter((one) => one === latest.rating || isOtherRating(one, latest, series));
  const rated = ratedBy(ratings.map(({ header }) => header));
  return {
    place: {
      sheet: grid.sheet,
      table: grid.table,
      headerRow: grid.top + headerRow,
      lastRow: lastRow === null ? null : grid.top + lastRow,
      firstColumn: grid.left + span.first,
      lastColumn: grid.left + span.last,
      columns: Object.fromEntries(
        columnRoles.map((role) => [role, latest[role] === undefined ? null : grid.left + latest[role].index]),
      ) as Columns,
      earlier: {
        comment: series.comment.map(({ index }) => grid.left + index),
        rating: series.rating.map(({ index }) => grid.left + index),
        due: series.due.map(({ index }) => grid.left + index),
        stage: series.stage.map(({ index }) => grid.left + index),
      },
      ratingColumns: ratings.map(({ index, header }, nth) => ({
        column: grid.left + index,
        name: rated[nth] ?? header,
      })),
      points,
      why: null,
    },
    score: found.score,
    evidence: found.evidence,
    headers,
    columns: seenColumns(found.columns, latest, series, ratings, grid.left),
    alternatives,
    rows: grid.values
      .slice(headerRow + 1, (lastRow ?? grid.values.length) + 1)
      .filter((row) => !isBlank(row[assignment.action?.index ?? 0])).length,
    ...(found.choice && { choice: found.choice }),
  };
}

/** A plain range ends above another agenda, and above a table. */
function lastRowIn(
  grid: Grid,
  { headerRow, lastRow, columns }: HeaderCandidate,
  tables: readonly Grid[],
): number | null {
  if (grid.table !== null) return null;
  const span = spanOf(columns);
  const tops = tables
    .filter(({ sheet, left, values }) => {
      const first = left - grid.left;
      return sheet === grid.sheet && first <= span.last && first + (values[0]?.length ?? 0) > span.first;
    })
    .map(({ top }) => top - grid.top)
    .filter((top) => top > headerRow);
  const ends = [...tops.map((top) => lastRowAbove(grid.values, top, span)), ...(lastRow === null ? [] : [lastRow])];
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Whether one of its columns of ratings has numbers: only those need a key. */
function ratesInPoints({ columns, assignment }: HeaderCandidate): boolean {
  return columns.some((column) => {
    const { points, keyed } = column.profile;
    return points + keyed > 0 && (column === assignment.rating || column.scores.rating > 0);
  });
}
