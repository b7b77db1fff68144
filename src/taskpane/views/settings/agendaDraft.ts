/** Which agenda is read and what its columns mean, as the form has them. */
import type { AgendaCandidate } from "../../../agenda/find/candidate";
import type { Settings } from "../../../agenda/model/settings";
import { columnRoles } from "../../../agenda/model/agenda";
import type { AgendaPlace, Columns } from "../../../agenda/model/agenda";
import type { Reading } from "../../state/workbook";

export interface AgendaDraft {
  /** Index in `choicesOf`. */
  choice: number;
  columns: Columns;
}

type Search = Reading["search"];

/** The agenda that is read, then the others. */
export function choicesOf({ candidates, chosen }: Search): AgendaCandidate[] {
  const others = candidates.filter(({ place }) => chosen === null || !isSamePlace(place, chosen.place));
  return chosen === null ? others : [chosen, ...others];
}

export function chosenOf(search: Search, choice: number): AgendaCandidate {
  const chosen = choicesOf(search)[choice];
  if (chosen === undefined) throw new RangeError(`There is no agenda ${choice} to choose.`);
  return chosen;
}

export function agendaDraftOf(search: Search, choice = 0): AgendaDraft {
  return { choice, columns: chosenOf(search, choice).place.columns };
}

/** Nothing where all is as it was. */
export function agendaChangeOf({ choice, columns }: AgendaDraft, search: Search): Pick<Partial<Settings>, "agenda"> {
  const { place } = chosenOf(search, choice);
  const isAsRead = choice === 0 && columnRoles.every((role) => columns[role] === place.columns[role]);
  if (isAsRead) return {};
  const { sheet, table, headerRow } = place;
  return { agenda: { sheet, table, headerRow, columns } };
}

function isSamePlace(one: AgendaPlace, other: AgendaPlace): boolean {
  const sameHeader = one.headerRow === other.headerRow && one.firstColumn === other.firstColumn;
  return one.sheet === other.sheet && one.table === other.table && sameHeader;
}
