/** The person's choice of agenda and of its columns, as the settings keep it: it wins wherever it is still in the workbook. */
import { isBlank } from "../../cells/cellText";
import { isValue } from "../agendaEnd";
import { evidenceOf } from "../agendaEvidence";
import { assignColumns, columnsIn, hasNoMeaning, withoutMeaning } from "../columns/columns";
import { candidatesAt, headerCandidates } from "../candidates";
import { choiceNow, headersNow } from "./chosenColumns";
import { columnRoles } from "../../model/agenda";
import type { HeaderCandidate } from "../candidates";
import type { Assignment, HeadedColumn } from "../columns/columns";
import type { AgendaChoice, Settings } from "../../model/settings";
import type { CellValue, Grid } from "../../model/grid";
import type { ColumnRole } from "../../model/agenda";

export interface ChosenAgenda {
  grid: Grid;
  /** With the columns that were chosen. */
  found: HeaderCandidate;
  wanted: AgendaChoice;
}

/** The agendas chosen in the settings that are still in the workbook. */
export function chosenAgendas(grids: readonly Grid[], settings: Settings): ChosenAgenda[] {
  return choicesIn(settings).flatMap((wanted) => chosenAgenda(grids, wanted) ?? []);
}

/** The one that is read before those that are read beside it. */
export function choicesIn({ agenda, agendas, otherAgendas }: Settings): AgendaChoice[] {
  return [...(agenda === null ? [] : [agenda]), ...(agendas === "all" ? otherAgendas : [])];
}

function chosenAgenda(grids: readonly Grid[], wanted: AgendaChoice): ChosenAgenda | null {
  for (const grid of grids) {
    if (grid.table !== wanted.table || (wanted.table === null && grid.sheet !== wanted.sheet)) continue;
    const headerRow = headerRowOf(grid, wanted);
    if (headerRow < 0 || headerRow >= grid.values.length) continue;
    const found = agendaWithChosenColumns(grid, headerRow, wanted);
    if (found !== null) return { grid, found, wanted };
  }
  return null;
}

/** Index in the grid, -1 where there is none. */
function headerRowOf(grid: Grid, wanted: AgendaChoice): number {
  const { headerRow } = wanted;
  const found = headerCandidates(grid);
  if (grid.table !== null) return found[0]?.headerRow ?? 0;
  if (headerRow === null) return found[0]?.headerRow ?? -1;
  const kept = headerRow - grid.top;
  if (found.some((one) => one.headerRow === kept)) return kept;
  const chosenAt = (row: number, known: readonly HeadedColumn[] = []) => {
    const { now, lost } = choiceNow(wanted, headersNow(grid, row, known));
    const indexes = Object.values(now.columns).flatMap((column) => (column === null ? [] : column - grid.left));
    return { columns: now.columns, indexes, lost: lost.length };
  };
  const all = found.map((one) => ({ one, chosen: chosenAt(one.headerRow, one.columns) }));
  const fewestLost = Math.min(...all.map(({ chosen }) => chosen.lost));
  const cells = grid.values[kept] ?? [];
  const { indexes, lost } = chosenAt(kept);
  if (lost <= fewestLost && mayHead(cells, indexes.length < 2 ? [...cells.keys()] : indexes)) return kept;
  // Rows have come or gone above it; more often they come.
  const likeliest = all.filter(({ chosen }) => chosen.lost === fewestLost);
  const agreeing = likeliest.filter(({ one: { assignment }, chosen: { columns } }) =>
    columnRoles.every((role) => !columns[role] || assignment[role]?.index === columns[role] - grid.left),
  );
  // A person may have corrected what its columns mean.
  const having = likeliest.filter(({ one, chosen }) =>
    chosen.indexes.every((index) => one.columns.some((column) => column.index === index)),
  );
  const moved = (agreeing.length > 0 ? agreeing : having).map(({ one }) => one.headerRow);
  moved.sort((one, other) => one - other);
  return moved.find((row) => row > kept) ?? moved.at(-1) ?? kept;
}

/** Whether a row can be the header that a person chose, in whatever language: words above columns, and no values. */
function mayHead(row: readonly CellValue[], indexes: readonly number[]): boolean {
  const cells = indexes.map((index) => row[index]).filter((value) => !isBlank(value));
  return cells.length > 1 && !cells.some(isValue);
}

/** The agenda under a header row, with the columns that a person chose and the likeliest others. */
export function agendaWithChosenColumns(grid: Grid, headerRow: number, kept: AgendaChoice): HeaderCandidate | null {
  const candidates = candidatesAt(grid, headerRow);
  const known = candidates.flatMap((one) => one.columns);
  const { now, lost } = choiceNow(kept, headersNow(grid, headerRow, known));
  const { columns: wanted, ignored = [] } = now;
  const isChosen = ({ columns }: HeaderCandidate) =>
    columns.some(({ index }) => index === (wanted.action ?? 0) - grid.left);
  const found = candidates.find(isChosen) ?? candidates[0];
  const lastRow = found?.lastRow ?? null;
  const width = Math.max(0, ...grid.values.slice(headerRow, headerRow + 100).map((row) => row.length));
  const indexes = new Set(
    found ? found.columns.map((column) => column.index) : Array.from({ length: width }, (_, index) => index),
  );
  const aside = new Set(found?.columns.filter(hasNoMeaning).map(({ index }) => grid.left + index));
  for (const column of Object.values(wanted)) {
    if (typeof column === "number") aside.delete(column);
    if (typeof column === "number" && column >= grid.left && column < grid.left + width)
      indexes.add(column - grid.left);
  }
  const columns = columnsIn(
    grid,
    headerRow,
    lastRow,
    [...indexes].sort((one, other) => one - other),
  ).map((column) => {
    const number = grid.left + column.index;
    return ignored.includes(number) || aside.has(number) ? withoutMeaning(column) : column;
  });
  const chosen: Assignment = {};
  const none = new Set<ColumnRole>();
  for (const role of columnRoles) {
    const column = wanted[role];
    if (column === null) none.add(role);
    const headed =
      column === null || column === undefined ? undefined : columns.find(({ index }) => index === column - grid.left);
    if (headed) chosen[role] = headed;
  }
  // The grid is another part of the sheet.
  const { action } = kept.columns;
  const isElsewhere = typeof action === "number" && (action < grid.left || action >= grid.left + width);
  if (chosen.action === undefined && (isElsewhere || typeof wanted.action === "number")) return null;
  const assignment = assignColumns(columns, chosen, none);
  // What a person chose need not have an owner or a rating, but there is no agenda without actions.
  if (assignment.action === undefined) return null;
  const evidence = evidenceOf(grid, columns, assignment);
  const byPerson = isWhole(kept.columns) ? {} : chosen;
  // One that would be taken without the choice is not missed: its header has only another name.
  const missed = lost.filter(({ role, column }) => role === null || assignment[role]?.index !== column - grid.left);
  return {
    headerRow,
    lastRow,
    columns,
    assignment,
    chosen: byPerson,
    choice: { now, lost: missed },
    evidence,
    score: found?.score ?? 0,
  };
}

/**
 * Choosing an agenda keeps all of its columns as they were found, also those that it has not: nobody chose them one by one, and
 * another may become the latest.
 */
export function isWhole(columns: AgendaChoice["columns"]): boolean {
  return Object.values(columns).includes(null) || columnRoles.every((role) => columns[role] !== undefined);
}
