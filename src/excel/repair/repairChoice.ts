/** Makes the repaired agenda the workbook's own, for every colleague. */
import { findAgendas } from "../../agenda/find/find";
import type { RepairedAgenda } from "../../agenda/repair/repairs";
import { defaultSettings } from "../../agenda/model/settings";
import { columnRoles } from "../../agenda/model/agenda";
import type { AgendaPlace, Columns } from "../../agenda/model/agenda";
import type { Fault } from "../host/faults";
import { keepSettings } from "../stores/settings";

/** Rows that show what a column holds. */
const shownRows = 60;

/**
 * Null when done. Columns are found by their names, so that one that a person adds later is found too; only where the
 * names would tell otherwise, as where a person chose among several columns before, is what a column means kept.
 */
export async function chooseRepaired(place: AgendaPlace, { header, rows }: RepairedAgenda): Promise<Fault | null> {
  const { sheet, table, headerRow } = place;
  const grid = { sheet, table, top: 1, left: 1, values: [header, ...rows.slice(0, shownRows)] };
  const found = findAgendas([grid], defaultSettings).candidates[0]?.place.columns;
  const columns: Partial<Columns> = {};
  for (const role of columnRoles) if (found?.[role] !== place.columns[role]) columns[role] = place.columns[role];
  return keepSettings({ agenda: { sheet, table, headerRow, columns } });
}
