/** The cells that are read of an agenda that was found by its head, and the columns of them whose formats are. */
import type { AgendaCandidate } from "../find/candidate";
import type { AgendaPlace, ColumnRole } from "../model/agenda";
import type { Settings } from "../model/settings";
import { headColumns, headRows } from "./heads";
import type { FormattedColumns } from "./rowFormats";
import { endOfStretch } from "./stretches";
import type { Stretch } from "./stretches";
import type { Area, SheetOutline } from "./sheetOutline";

export interface WholeRange<Sheet extends SheetOutline = SheetOutline> {
  sheet: Sheet;
  table: string | null;
  /** The agenda's own columns, down to its end, or to that of what may belong to it. */
  area: Area;
  /** All of its table, or what is used of its sheet, as the scan saw it. */
  whole: Area;
  /** All columns of its table or sheet that are looked at; its own where it is beside those. */
  columns: Pick<Area, "columnIndex" | "columnCount">;
}

/** Where all agendas are read, others may begin below one whose end is at its head: but for a table, which is read by itself. */
export function goesOnBelow(
  sheet: Pick<SheetOutline, "tables"> | undefined,
  { headerRow }: AgendaPlace,
  { agendas }: Pick<Settings, "agendas">,
): boolean {
  return agendas === "all" && sheet?.tables.some(({ area }) => area.rowIndex >= headerRow) !== true;
}

/** Of a plain range also the rows above its header: titles, and perhaps a key. Null where its sheet or table is gone. */
export function wholeRange<Sheet extends SheetOutline>(
  sheet: Sheet | undefined,
  stretches: readonly Stretch[],
  place: AgendaPlace,
): WholeRange<Sheet> | null {
  const { table } = place;
  const whole = table === null ? sheet?.used : sheet?.tables.find(({ name }) => name === table)?.area;
  if (!sheet || !whole) return null;
  const headerIndex = place.headerRow - 1;
  const rowIndex = table === null ? Math.max(whole.rowIndex, headerIndex - headRows) : headerIndex;
  const area = {
    rowIndex,
    columnIndex: place.firstColumn - 1,
    rowCount: Math.min(place.lastRow ?? Infinity, endOfStretch(stretches, headerIndex, whole)) - rowIndex,
    columnCount: place.lastColumn - place.firstColumn + 1,
  };
  const columns = { columnIndex: whole.columnIndex, columnCount: Math.min(whole.columnCount, headColumns) };
  const isAmong = area.columnIndex + area.columnCount <= columns.columnIndex + columns.columnCount;
  return { sheet, table, area, whole, columns: isAmong ? columns : area };
}

/** Columns that may be others than the head shows: it shows only the beginning, and not which are hidden. */
export function columnsToRead({ place, alternatives }: AgendaCandidate): FormattedColumns {
  const shown = columnsOf(place);
  const others = (...roles: ColumnRole[]) =>
    roles.flatMap((role) => (alternatives[role] ?? []).slice(0, mostAlternatives).map(({ column }) => column));
  const withOthers = (columns: readonly number[], found: readonly number[]) => [...new Set([...columns, ...found])];
  return {
    actions: withOthers(shown.actions, others("action")),
    ratings: withOthers(shown.ratings, [...others("rating"), ...known([place.columns.stage])]),
    dates: withOthers(shown.dates, others("due", "updated")),
    comments: withOthers(shown.comments, others("comment")),
  };
}

const mostAlternatives = 2;

export function columnsOf({ columns, earlier, firstColumn }: AgendaPlace): FormattedColumns {
  return {
    actions: [columns.action ?? firstColumn],
    ratings: known([columns.rating]),
    dates: known([columns.due, columns.updated, ...earlier.due]),
    comments: known([columns.comment, ...earlier.comment]),
  };
}

function known(columns: readonly (number | null)[]): number[] {
  return columns.filter((column) => column !== null);
}
