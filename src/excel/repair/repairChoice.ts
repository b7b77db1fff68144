/** The settings that make the repaired agenda the workbook's own, for every colleague. */
import { cellText } from "../../agenda/cells/cellText";
import { headersSeen, withHeaders } from "../../agenda/find/choice/chosenColumns";
import { findAgendas } from "../../agenda/find/find";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import { defaultSettings } from "../../agenda/model/settings";
import type { Settings } from "../../agenda/model/settings";
import { columnRoles } from "../../agenda/model/agenda";
import type { AgendaPlace, Columns } from "../../agenda/model/agenda";

/** Rows that are enough to show what is in a column. */
const shownRows = 60;

/**
 * Columns are found by their names, so that one that a person adds later is found too. The choice of a column is kept only
 * where its name means something else, as where the person chose among several columns before.
 */
export function choiceOf(place: AgendaPlace, { header, rows }: RepairedAgenda): Partial<Settings> {
  const { sheet, table, headerRow } = place;
  const grid = { sheet, table, top: 1, left: 1, values: [header, ...rows.slice(0, shownRows)] };
  const found = findAgendas([grid], defaultSettings).candidates[0]?.place.columns;
  const columns: Partial<Columns> = {};
  for (const role of columnRoles) if (found?.[role] !== place.columns[role]) columns[role] = place.columns[role];
  const headers = headersSeen(header.map((value, index) => ({ column: index + 1, header: cellText(value) })));
  return { agenda: withHeaders({ sheet, table, headerRow, columns }, headers), agendas: undefined };
}
