/**
 * The second look, at the whole range of the agenda that was chosen by its head: the same functions decide its columns and where it ends
 * by all of its rows. Sheet and header row stay as they are.
 */
import { unknownNotes } from "../model/agenda";
import type { AgendaPlace, AgendaSource } from "../model/agenda";
import type { DateSystem, Grid, RowFormat } from "../model/grid";
import type { AgendaChoice } from "../model/settings";
import { candidatesOf } from "./candidate";
import type { AgendaCandidate } from "./candidate";
import { candidatesAt } from "./candidates";
import { headerTexts } from "./columns/headerTexts";
import { agendaWithChosenColumns } from "./choice/chosenAgenda";

/** `wanted`: what a person chose of its columns; null where the finder decides all of them. */
export function decideOnWhole(grid: Grid, atHead: AgendaCandidate, wanted: AgendaChoice | null): AgendaCandidate {
  const headerRow = atHead.place.headerRow - grid.top;
  const chosen = wanted === null ? null : agendaWithChosenColumns(grid, headerRow, wanted);
  const all = candidatesOf(grid, chosen === null ? candidatesAt(grid, headerRow) : [chosen], []);
  const same = all.find((one) => isWithin(atHead.place.columns.action, one.place));
  // What says how actions are may be in the first rows only.
  if (same === undefined) return atHead;
  const { lastRow, why, points } = atHead.place;
  const place = { ...same.place, lastRow: same.place.lastRow ?? lastRow, points: same.place.points ?? points, why };
  return { ...same, place };
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
  const [, ...cut] = whole ? rows : rows.map((row) => row.slice(first, last));
  const header = headerTexts(grid.values, place.headerRow - grid.top, last).slice(first);
  return {
    ...place,
    header: header.map(({ own }) => own),
    groups: header.map(({ group }) => group),
    rows: cut,
    formats,
    dateSpans: {},
    numberTexts: {},
    dateSystem,
    cellNotes: unknownNotes,
  };
}

function isWithin(column: number | null, { firstColumn, lastColumn }: AgendaPlace): boolean {
  return column !== null && column >= firstColumn && column <= lastColumn;
}
