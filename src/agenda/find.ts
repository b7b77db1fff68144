/** Finds the agenda in a workbook: which cells it is, which column means what, and why. */
import type { AgendaPlace, AgendaSource, ColumnRole, DateSystem, Grid, RowLook } from "./types";
import type { Settings } from "./settings";

/** Cells that may be an agenda. */
export interface AgendaCandidate {
  place: AgendaPlace;
  /** Higher is better; only good for comparing candidates of one search. */
  score: number;
  /** "taken as Owner: 'Lead officer'", one for each column with a meaning. */
  reasons: string[];
  /** Other columns that could have been meant, best first: what a person may choose from. */
  alternatives: Partial<Record<ColumnRole, { column: number; header: string }[]>>;
  /** Rows below the header with something in the action column. */
  rows: number;
}

export interface AgendaSearch {
  /** Best first, by score. */
  candidates: AgendaCandidate[];
  /** The person's choice where it still stands, else the best. */
  chosen: AgendaCandidate | null;
  chosenBy: "person" | "score" | null;
  /** Grids that look like an agenda but can't be read, with a sentence that says why and what to do. */
  refused: { sheet: string; table: string | null; message: string }[];
  /** What was looked at: "table Actions on sheet Plan", "rows 1 to 50 of sheet Notes". */
  lookedAt: string[];
  /** One sentence for the person: which agenda was taken, or what was looked for and where. */
  message: string;
}

export function findAgendas(grids: readonly Grid[], settings: Settings): AgendaSearch {
  void grids;
  void settings;
  return { candidates: [], chosen: null, chosenBy: null, refused: [], lookedAt: [], message: "" };
}

/** The agenda itself, out of the grid in which it was found. */
export function agendaSource(
  grid: Grid,
  place: AgendaPlace,
  looks: RowLook[] | null,
  dateSystem: DateSystem,
): AgendaSource {
  const first = place.firstColumn - grid.left;
  const last = place.lastColumn - grid.left + 1;
  const rows = grid.values.slice(place.headerRow - grid.top);
  const whole = first === 0 && rows.every((row) => row.length === last);
  const cut = whole ? rows : rows.map((row) => row.slice(first, last));
  return { ...place, header: cut[0] ?? [], rows: cut.slice(1), looks, dateSystem };
}
