/** The header rows of a grid that may be an agenda's, each scored. */
import { isBlank } from "../cells/cellText";
import { columnRoles } from "../model/agenda";
import { endOf, isValue, mayHoldHeaders, repeatsHeader } from "./agendaEnd";
import { assignColumns, columnsIn } from "./columns/columns";
import type { AgendaEnd } from "./agendaEnd";
import { besideBlocks } from "./besideBlocks";
import { columnBlocks } from "./columnBlocks";
import { isAgenda, isOfActions } from "./isAgenda";
import { fittingCells } from "./rows/agendaBottom";
import type { ColumnIndexes } from "./rows/rowKind";
import { isOverTwoRows } from "./columns/headerTexts";
import { evidenceOf, scoreOf } from "./agendaEvidence";
import { hasFormOfHeader, isAmongRows, mayBeHeader, mayBeHeaderRow, searchedRows } from "./headerRows";
import type { AgendaEvidence } from "./agendaEvidence";
import type { Span } from "./agendaEnd";
import type { ChoiceNow } from "./choice/chosenColumns";
import type { Assignment, HeadedColumn } from "./columns/columns";
import type { Grid } from "../model/grid";

/** A header row and what its columns mean. Rows count from 0 in the grid. */
export interface HeaderCandidate {
  headerRow: number;
  /** Null where nothing else begins below. */
  lastRow: number | null;
  columns: HeadedColumn[];
  assignment: Assignment;
  /** The part of the assignment that a person chose. */
  chosen?: Assignment;
  choice?: ChoiceNow;
  evidence: AgendaEvidence;
  /** The evidence, added up. */
  score: number;
}

/** Best first. A table has one header row; a plain range may have several agendas, one below or beside the other. */
export function headerCandidates(grid: Grid): HeaderCandidate[] {
  const found: HeaderCandidate[] = [];
  const rows = grid.table === null ? Math.min(searchedRows, grid.values.length) : 1;
  for (let row = 0; row < rows; row++) {
    if (!mayBeHeaderRow(grid.values, row) || (found.length === 0 && isAmongRows(grid.values, row))) continue;
    // Straight below a header row there may be one that it groups.
    if (found.some((above) => row > above.headerRow + 1 && isActionOf(grid, row, above))) continue;
    const isOf = (one: HeaderCandidate, above: HeaderCandidate) =>
      !isGroupedBy(grid, one, above) && (isHeaderOf(grid, one, above) || isActionOf(grid, row, above));
    const below = candidatesAt(grid, row).filter((one) => !found.some((above) => isOf(one, above)));
    found.push(...below);
  }
  const heads = found.filter((one) => !found.some((below) => isGroupedBy(grid, below, one)));
  heads.sort((one, other) => other.score - one.score || one.headerRow - other.headerRow);
  return heads.filter(({ score }) => score >= (heads[0]?.score ?? 0) * 0.7);
}

/** Whether a row of headers is under a row that names groups of them: "Timescale" over "Start" and "End". */
function isGroupedBy({ values }: Grid, below: HeaderCandidate, above: HeaderCandidate): boolean {
  if (below.headerRow !== above.headerRow + 1) return false;
  const more = namedColumns(below) - namedColumns(above);
  if (isOverTwoRows(values, below.headerRow)) return more >= 0;
  const [groups, own] = [above, below].map(({ headerRow }) =>
    (values[headerRow] ?? []).filter((value) => !isBlank(value)),
  );
  return more > 0 && (groups?.length ?? 0) < (own?.length ?? 0) && own?.some(isValue) === false;
}

function namedColumns({ columns }: HeaderCandidate): number {
  return columns.filter(({ certainty }) => Object.values(certainty).some((sure) => sure >= 0.6)).length;
}

/**
 * The agendas under the first row that looks like headers, whatever its words, where no row has words that are known: values below must say
 * what the columns are, and what the actions are must read like things to do.
 */
export function unknownHeaderCandidates(grid: Grid): HeaderCandidate[] {
  for (let row = 0; row < Math.min(searchedRows, grid.values.length - 1); row++) {
    if (!hasFormOfHeader(grid.values, row) || isAmongRows(grid.values, row)) continue;
    const found = candidatesAt(grid, row).filter(({ assignment }) => {
      const { commands = 0, remarks = 0 } = assignment.action?.profile ?? {};
      const said = (["rating", "stage", "due", "owner", "comment"] as const).filter((role) => assignment[role]).length;
      const isValued = assignment.rating ?? assignment.stage ?? assignment.due;
      return isValued !== undefined && said >= 2 && commands + remarks >= 0.5;
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Those of the first header row of some rows further down that heads an agenda. The rows are many, and few of them look like headers. */
export function lowerHeaderCandidates(grid: Grid): HeaderCandidate[] {
  for (const [row, cells] of grid.values.entries()) {
    if (!mayHoldHeaders(cells) || !mayBeHeader(cells) || isAmongRows(grid.values, row)) continue;
    const found = candidatesAt(grid, row);
    if (found.length > 0) return found;
  }
  return [];
}

/** The agendas under a header row, best first: each has an action column, and an owner or a rating column. */
export function candidatesAt(grid: Grid, headerRow: number): HeaderCandidate[] {
  const blocks = columnBlocks(grid.values, headerRow).flatMap((indexes) => blocksOf(grid, headerRow, indexes));
  const alone = blocks.filter(({ assignment }) => isAgenda(assignment));
  const together = () =>
    blockOf(
      grid,
      headerRow,
      blocks.flatMap(({ columns }) => columns.map(({ index }) => index)),
    );
  const strong = alone.some(isStrong);
  const whole = strong || blocks.length < 2 ? null : together();
  const isSplit = whole !== null && isAgenda(whole.assignment) && isStrong(whole);
  return (alone.length > 0 && !isSplit ? alone : [whole ?? together()])
    .flatMap(({ columns, lastRow, lastValues }): HeaderCandidate[] => {
      const { joined, aside } = besideBlocks(
        grid.values.slice(0, (lastValues ?? grid.values.length) + 1),
        headerRow,
        columns,
        blocks.map((block) => block.columns),
      );
      const assignment = assignColumns(joined);
      if (!isAgenda(assignment) || !isOfActions(assignment, joined)) return [];
      const evidence = evidenceOf(grid, joined, assignment);
      const all = [...joined, ...aside].sort((one, other) => one.index - other.index);
      return [{ headerRow, lastRow, columns: all, assignment, evidence, score: scoreOf(evidence) }];
    })
    .sort((one, other) => other.score - one.score)
    .filter((one, nth, found) => !found.slice(0, nth).some((better) => isPartOf(one, better)));
}

/** Whether more speaks for the action column than against it: not where the actions are in another block, across a column that is blank. */
function isStrong({ assignment }: Block): boolean {
  return (assignment.action?.scores.action ?? 0) > 0;
}

/** Whether all columns of `one` are read with those of `better`. */
function isPartOf(one: HeaderCandidate, better: HeaderCandidate): boolean {
  return one.columns.every(({ index }) => better.columns.some((column) => column.index === index));
}

/** Whether what is under `one` belongs to `above`, whose header it has again. */
function isHeaderOf({ values }: Grid, one: HeaderCandidate, above: HeaderCandidate): boolean {
  const span = spanOf(above.columns);
  const beside = !one.columns.some(({ index }) => index >= span.first && index <= span.last);
  if (beside || (above.lastRow !== null && one.headerRow > above.lastRow)) return false;
  return repeatsHeader(values, above.headerRow, one.headerRow, spanOf([...above.columns, ...one.columns]));
}

/** Whether what looks like headers is an action of `above`: "Clerk", a date and "Completed" under "Lead", "By when" and "Status". */
function isActionOf({ values }: Grid, row: number, above: HeaderCandidate): boolean {
  const columnIndexes = Object.fromEntries(
    columnRoles.map((role) => [role, above.assignment[role]?.index ?? -1]),
  ) as ColumnIndexes;
  return row > above.headerRow && fittingCells(values[row] ?? [], columnIndexes) >= 3;
}

interface Block extends AgendaEnd {
  columns: HeadedColumn[];
  assignment: Assignment;
}

/** Columns by what is in them down to the agenda's last row: what is below may separate them otherwise. */
function blocksOf(grid: Grid, headerRow: number, indexes: readonly number[]): Block[] {
  const whole = blockOf(grid, headerRow, indexes);
  if (whole.lastRow === null) return [whole];
  const own = columnBlocks(grid.values.slice(0, whole.lastRow + 1), headerRow)
    .map((block) => block.filter((index) => indexes.includes(index)))
    .filter((block) => block.length > 0);
  return own.map((block) => blockOf(grid, headerRow, block, whole.lastRow));
}

function blockOf(grid: Grid, headerRow: number, indexes: readonly number[], otherwise: number | null = null): Block {
  const end = grid.table === null ? endOf(grid.values, headerRow, spanOf(indexes.map((index) => ({ index })))) : null;
  const lastValues = end?.lastValues ?? otherwise;
  const columns = columnsIn(grid, headerRow, lastValues, indexes);
  return { columns, assignment: assignColumns(columns), lastValues, lastRow: end?.lastRow ?? otherwise };
}

export function spanOf(columns: readonly { index: number }[]): Span {
  const indexes = columns.map(({ index }) => index);
  return { first: Math.min(...indexes), last: Math.max(...indexes) };
}
