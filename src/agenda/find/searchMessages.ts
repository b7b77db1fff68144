/** What a search says to the person: which agenda was taken, or what was looked for and where. */
import { columnLetters } from "../model/addresses";
import type { Grid } from "../model/grid";
import { roleNames } from "../model/roleNames";
import { allOf, counted, plural } from "../text/language";
import { quoted } from "../text/quoted";
import type { AgendaCandidate } from "./candidate";
import type { LostColumn } from "./choice/chosenColumns";

/** A grid that looks like an agenda but can't be read, with a sentence that says why and what to do. */
export interface Refused {
  sheet: string;
  table: string | null;
  message: string;
}

/** Sheet rows in which a header was looked for. */
export interface LookedAt {
  sheet: string;
  table: string | null;
  firstRow: number;
  lastRow: number;
}

/** `lost`: the agenda that a person chose earlier is gone. */
export function foundMessage(chosen: AgendaCandidate, candidates: readonly AgendaCandidate[], lost: boolean): string {
  const before = lost ? "The agenda chosen earlier is no longer in the workbook. " : "";
  const count = candidates.length;
  const others = count > 1 ? `, the best of ${count} agendas found` : "";
  return `${before}Read ${nameOf(chosen, candidates)}${others}.`;
}

/** Of a column that a person chose. */
export function lostMessage({ role, header, why }: LostColumn): string {
  const name = header === "" ? "no header" : `the header ${quoted(header)}`;
  const meaning = role === null ? "to mean nothing" : `as ${quoted(roleNames[role])}`;
  const found = why === "gone" ? `No column has ${name} now` : `Several columns have ${name} now`;
  return `${found}. You chose it ${meaning}, and this choice is not used.`;
}

export function notFoundMessage(refused: readonly Refused[], lookedAt: readonly LookedAt[]): string {
  const only = refused[0];
  if (only !== undefined) return only.message;
  const where =
    lookedAt.length === 0
      ? "No visible sheet has cells to read"
      : `Looked at ${lookedAt.slice(0, 8).map(whereLooked).join("; ")}`;
  return (
    `${where}. An agenda has one header row with a column of actions ("Action", "Activity") ` +
    'and one of due dates, ratings, stages or comments ("Due date", "RAG", "Status", "Comments").'
  );
}

/** Nobody sees a hidden sheet, so that none is searched. */
export function hiddenSheetsMessage(names: readonly string[]): string {
  const some = names.slice(0, 8).map((name) => quoted(name));
  const were = plural(names.length, "The hidden sheet", "Hidden sheets");
  const more = names.length > some.length ? [...some, counted(names.length - some.length, "other", "others")] : some;
  return (
    `${were} ${allOf(more)} ${plural(names.length, "was", "were")} not looked at. ` +
    "If the agenda is there, right-click the tab of any sheet, choose Unhide, and refresh again."
  );
}

export function sidewaysMessage(grid: Grid, index: number): string {
  return (
    `Sheet ${quoted(grid.sheet)} has its headings down column ${columnLetters(grid.left + index)}, so that each action is a column. ` +
    "An agenda has one action on each row. Copy the cells, choose Paste Special, then Transpose, and refresh again."
  );
}

function whereLooked({ sheet, table, firstRow, lastRow }: LookedAt): string {
  return table !== null ? `table ${table} on sheet ${sheet}` : `rows ${firstRow} to ${lastRow} of sheet ${sheet}`;
}

export function nameOf({ place }: AgendaCandidate, candidates: readonly AgendaCandidate[]): string {
  const { table, sheet, headerRow, firstColumn } = place;
  if (table !== null) return `table ${table} on sheet ${sheet}`;
  const beside = candidates.some(
    ({ place: other }) => other.sheet === sheet && other.headerRow === headerRow && other.firstColumn !== firstColumn,
  );
  const where = beside ? `, from column ${columnLetters(firstColumn)}` : "";
  return `the agenda on sheet ${sheet} with its headers in row ${headerRow}${where}`;
}
