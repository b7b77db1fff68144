/** Which agenda is read and what its columns mean, as the form has them. */
import type { AgendaCandidate } from "../../../agenda/find/candidate";
import { headersSeen, withHeaders } from "../../../agenda/find/choice/chosenColumns";
import type { Settings } from "../../../agenda/model/settings";
import { columnRoles } from "../../../agenda/model/agenda";
import type { AgendaPlace, Columns } from "../../../agenda/model/agenda";
import type { Reading } from "../../state/workbook";

export interface AgendaDraft {
  /** Index in `choicesOf`; all of one kind together. */
  choice: number | "all";
  /** Of the agenda that is chosen. */
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

export function agendaDraftOf(search: Search, choice: AgendaDraft["choice"] = choiceOf(search)): AgendaDraft {
  return { choice, columns: chosenOf(search, choice === "all" ? 0 : choice).place.columns };
}

function choiceOf({ taken }: Search): AgendaDraft["choice"] {
  return taken.length > 1 ? "all" : 0;
}

/** Nothing where all is as it was. */
export function agendaChangeOf(
  { choice, columns }: AgendaDraft,
  search: Search,
): Pick<Partial<Settings>, "agenda" | "agendas"> {
  const before = choiceOf(search);
  if (choice === "all") return before === "all" ? {} : { agendas: "all" };
  const { place, columns: seen } = chosenOf(search, choice);
  const isAsRead = before === choice && columnRoles.every((role) => columns[role] === place.columns[role]);
  if (isAsRead) return {};
  const { sheet, table, headerRow } = place;
  return { agenda: withHeaders({ sheet, table, headerRow, columns }, headersSeen(seen)), agendas: undefined };
}

function isSamePlace(one: AgendaPlace, other: AgendaPlace): boolean {
  const sameHeader = one.headerRow === other.headerRow && one.firstColumn === other.firstColumn;
  return one.sheet === other.sheet && one.table === other.table && sameHeader;
}
