/** Finds the agenda in a workbook: which cells it is, which column means what, and why. */
import { columnLetters } from "../model/addresses";
import { isBlank } from "../cells/cellText";
import { quoted } from "../text/quoted";
import { lastRowAbove } from "./agendaEnd";
import { isOtherRating, latestColumns, ratedBy } from "./columns/latestColumns";
import { alternativesOf } from "./columns/columns";
import { pointsDirection } from "./columns/pointsKey";
import { headerCandidates, searchedRows, spanOf, transposedColumn } from "./candidates";
import { chosenAgenda } from "./chosenAgenda";
import { columnRoles } from "../model/agenda";
import type { HeaderCandidate } from "./candidates";
import type { Settings } from "../model/settings";
import type { AgendaPlace, AgendaSource, ColumnRole, Columns } from "../model/agenda";
import type { DateSystem, Grid, RowFormat } from "../model/grid";

/** Cells that may be an agenda. */
export interface AgendaCandidate {
  place: AgendaPlace;
  /** Higher is better; only good for comparing candidates of one search. */
  score: number;
  /** Header of each column with a meaning, as it is quoted to people; "" where it is blank. */
  headers: Partial<Record<ColumnRole, string>>;
  /** Other columns that could have been meant, best first: what a person may choose from. */
  alternatives: Partial<Record<ColumnRole, { column: number; header: string }[]>>;
  /** Rows below the header with something in the action column. */
  rows: number;
}

export interface AgendaSearch {
  /** Best first, by score. */
  candidates: AgendaCandidate[];
  /** The person's choice where it is still there, else the best. */
  chosen: AgendaCandidate | null;
  chosenBy: "person" | "score" | null;
  /** Grids that look like an agenda but can't be read, with a sentence that says why and what to do. */
  refused: { sheet: string; table: string | null; message: string }[];
  /** What was looked at: "table Actions on sheet Plan", "rows 1 to 50 of sheet Notes". */
  lookedAt: string[];
  /** One sentence for the person: which agenda was taken, or what was looked for and where. */
  message: string;
}

/** Tables first where they score alike. A plain range that has a table in it is searched only outside the table. */
export function findAgendas(grids: readonly Grid[], settings: Settings): AgendaSearch {
  const tables = grids.filter((grid) => grid.table !== null);
  const candidates: AgendaCandidate[] = [];
  const refused: AgendaSearch["refused"] = [];
  for (const grid of grids) {
    const found = headerCandidates(grid).filter((one) => grid.table !== null || !isInTable(grid, one, tables));
    candidates.push(...found.map((one) => describe(grid, one, tables)));
    const sideways = found.length === 0 ? transposedColumn(grid) : null;
    if (sideways !== null && !tables.some((table) => table !== grid && table.sheet === grid.sheet)) {
      refused.push({ sheet: grid.sheet, table: grid.table, message: sidewaysMessage(grid, sideways) });
    }
  }
  candidates.sort((one, other) => other.score - one.score);
  const kept = chosenAgenda(grids, settings);
  const wanted = kept && describe(kept.grid, kept.found, tables);
  const chosen = wanted ?? candidates[0] ?? null;
  const lookedAt = grids.map(searchedIn);
  const chosenBy = wanted !== null ? "person" : chosen === null ? null : "score";
  const lost = settings.agenda !== null && wanted === null;
  return {
    candidates,
    chosen,
    chosenBy,
    refused,
    lookedAt,
    message: searchMessage(chosen, candidates, refused, lookedAt, lost),
  };
}

/** The agenda itself, out of the grid in which it was found. `formats` are those of the rows below the header. */
export function agendaSource(
  grid: Grid,
  place: AgendaPlace,
  formats: RowFormat[] | null,
  dateSystem: DateSystem,
): AgendaSource {
  const first = place.firstColumn - grid.left;
  const last = place.lastColumn - grid.left + 1;
  const below = place.lastRow === null ? grid.values.length : place.lastRow - grid.top + 1;
  const rows = grid.values.slice(place.headerRow - grid.top, below);
  const whole = first === 0 && rows.every((row) => row.length <= last);
  const cut = whole ? rows : rows.map((row) => row.slice(first, last));
  return { ...place, header: cut[0] ?? [], rows: cut.slice(1), formats, dateSystem };
}

function describe(grid: Grid, found: HeaderCandidate, tables: readonly Grid[]): AgendaCandidate {
  const { assignment, headerRow } = found;
  const lastRow = lastRowIn(grid, found, tables);
  const indexes = found.columns.map((column) => column.index);
  const alternatives: AgendaCandidate["alternatives"] = {};
  const headers: AgendaCandidate["headers"] = {};
  for (const role of columnRoles) {
    const column = assignment[role];
    if (column !== undefined) headers[role] = quoted(column.header).slice(1, -1);
    const others = alternativesOf(found.columns, assignment)[role];
    if (others) alternatives[role] = others.map(({ index, header }) => ({ column: grid.left + index, header }));
  }
  const { series, latest } = latestColumns(found);
  const ratingColumns = found.columns
    .filter((column) => column === latest.rating || isOtherRating(column, latest, series))
    .map(({ index, header }) => ({ column: grid.left + index, name: ratedBy(header) }));
  return {
    place: {
      sheet: grid.sheet,
      table: grid.table,
      headerRow: grid.top + headerRow,
      lastRow: lastRow === null ? null : grid.top + lastRow,
      firstColumn: grid.left + Math.min(...indexes),
      lastColumn: grid.left + Math.max(...indexes),
      columns: Object.fromEntries(
        columnRoles.map((role) => [role, latest[role] === undefined ? null : grid.left + latest[role].index]),
      ) as Columns,
      earlier: {
        comment: series.comment.map(({ index }) => grid.left + index),
        rating: series.rating.map(({ index }) => grid.left + index),
        due: series.due.map(({ index }) => grid.left + index),
      },
      ratingColumns,
      points: pointsDirection(grid.values),
    },
    score: found.score,
    headers,
    alternatives,
    rows: grid.values
      .slice(headerRow + 1, (lastRow ?? grid.values.length) + 1)
      .filter((row) => !isBlank(row[assignment.action?.index ?? 0])).length,
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

/** What a column may mean, as people read it. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  action: "Action",
  comment: "Status comment",
  owner: "Owner",
  rating: "RAG rating",
  due: "Due date",
  updated: "Last updated",
  section: "Section",
  ref: "Reference",
  stage: "Stage",
  direction: "Direction of travel",
};

/** Whether a header row of a plain range is one of a table that is looked at by itself. */
function isInTable(grid: Grid, found: HeaderCandidate, tables: readonly Grid[]): boolean {
  const row = grid.top + found.headerRow;
  const column = grid.left + (found.assignment.action?.index ?? 0);
  return tables.some((table) => {
    const width = table.values[0]?.length ?? 0;
    const within = row >= table.top && row < table.top + table.values.length;
    return table.sheet === grid.sheet && within && column >= table.left && column < table.left + width;
  });
}

function sidewaysMessage(grid: Grid, index: number): string {
  return (
    `Sheet ${quoted(grid.sheet)} has its headings down column ${columnLetters(grid.left + index)}, so that each action is a column. ` +
    "An agenda has one action on each row: copy the cells, paste them with Paste Special, Transpose, and refresh again."
  );
}

function searchedIn(grid: Grid): string {
  if (grid.table !== null) return `table ${grid.table} on sheet ${grid.sheet}`;
  return `rows ${grid.top} to ${grid.top + Math.min(searchedRows, grid.values.length) - 1} of sheet ${grid.sheet}`;
}

function searchMessage(
  chosen: AgendaCandidate | null,
  candidates: readonly AgendaCandidate[],
  refused: AgendaSearch["refused"],
  lookedAt: readonly string[],
  lost: boolean,
): string {
  if (chosen !== null) {
    const before = lost ? "The agenda chosen earlier is no longer in the workbook. " : "";
    const count = candidates.length;
    return `${before}Read ${nameOf(chosen, candidates)}${count > 1 ? `, the best of ${count} agendas found` : ""}.`;
  }
  const only = refused[0];
  if (only !== undefined) return only.message;
  const where =
    lookedAt.length === 0 ? "No visible sheet has anything on it" : `Looked at ${lookedAt.slice(0, 8).join("; ")}`;
  return (
    `${where}. An agenda has one header row with a column of actions ("Action", "Activity") ` +
    'and a column of owners or ratings ("Owner", "Lead", "RAG").'
  );
}

function nameOf({ place }: AgendaCandidate, candidates: readonly AgendaCandidate[]): string {
  const { table, sheet, headerRow, firstColumn } = place;
  if (table !== null) return `table ${table} on sheet ${sheet}`;
  const beside = candidates.some(
    ({ place: other }) => other.sheet === sheet && other.headerRow === headerRow && other.firstColumn !== firstColumn,
  );
  const where = beside ? `, from column ${columnLetters(firstColumn)}` : "";
  return `the agenda on sheet ${sheet} with its headers in row ${headerRow}${where}`;
}
