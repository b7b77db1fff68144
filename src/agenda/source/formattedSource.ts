/** An agenda out of the grid in which it was found, with what its formats say of its rows and dates. */
import { agendaSource } from "../find/wholeAgenda";
import type { AgendaPlace, AgendaSource } from "../model/agenda";
import type { DateSystem, Grid } from "../model/grid";
import { dateSpans, rowFormats } from "./rowFormats";
import type { RangeFormats } from "./rowFormats";

/** `first`: index in the grid, and in the formats, of the first row below the header. */
export function formattedSource(
  grid: Grid,
  place: AgendaPlace,
  formats: RangeFormats,
  dateSystem: DateSystem,
): { source: AgendaSource; first: number } {
  const end = place.lastRow === null ? grid.values.length : place.lastRow + 1 - grid.top;
  const rows = { first: place.headerRow + 1 - grid.top, end };
  const source = agendaSource(grid, place, rowFormats(place, formats, rows), dateSystem);
  return { source: { ...source, dateSpans: dateSpans(place, formats, rows) }, first: rows.first };
}
