/** What a person's correction changes in the settings. Nothing else of them is touched. */
import { isWhole } from "../../../agenda/find/chosenAgenda";
import { headersSeen, withHeaders } from "../../../agenda/find/chosenColumns";
import { isSameAgenda } from "../../../agenda/find/find";
import type { AgendaCandidate } from "../../../agenda/find/candidate";
import type { AgendaPlace, ColumnRole } from "../../../agenda/model/agenda";
import { mostCorrectedRows } from "../../../agenda/model/settings";
import type { AgendaChoice, Settings } from "../../../agenda/model/settings";
import type { Reading } from "../../state/workbook";

type Read = Pick<Reading, "assessment" | "search" | "settings">;

/** Saves a correction, null where it can't be made; then says `said`. */
export type Correct = (change: Partial<Settings> | null, said: string) => void;

/** `role` null: the column means nothing. */
export function columnCorrected(read: Read, column: number, role: ColumnRole | null): Partial<Settings> {
  const { sheet, table, headerRow } = read.assessment.agenda;
  const kept = Object.entries(chosenColumns(read)).filter(([, chosen]) => chosen !== column);
  const ignored = (keptChoice(read)?.ignored ?? []).filter((one) => one !== column);
  const columns: AgendaChoice["columns"] = Object.fromEntries(kept);
  if (role === null) ignored.push(column);
  else columns[role] = column;
  return choiceKept(read, { sheet, table, headerRow, columns, ignored });
}

/** What a person chose of the columns themselves; choosing an agenda keeps all of its columns, as they were found. */
export function chosenColumns(read: Read): AgendaChoice["columns"] {
  const choice = keptChoice(read);
  if (choice === null) return {};
  const found = isWhole(choice.columns) ? foundByItself(read) : null;
  if (found === null) return choice.columns;
  return Object.fromEntries(
    Object.entries(choice.columns).filter(([role, column]) => found.columns[role as ColumnRole] !== column),
  );
}

export function isIgnored(read: Read, column: number): boolean {
  return keptChoice(read)?.ignored?.includes(column) === true;
}

/** Null where more rows would be corrected than are kept. A row that was corrected before is taken back: it is what it was. */
export function rowsCorrected(
  { settings: { correctedRows } }: Pick<Read, "settings">,
  texts: readonly string[],
  is: "action" | "not an action",
): Partial<Settings> | null {
  const wanted = new Set(texts.filter((text) => text !== ""));
  const kept = correctedRows.filter(({ text }) => !wanted.has(text));
  const before = new Set(correctedRows.map(({ text }) => text));
  const added = [...wanted].filter((text) => !before.has(text)).map((text) => ({ text, is }));
  const all = [...kept, ...added];
  return all.length > mostCorrectedRows ? null : { correctedRows: all };
}

export function hasCorrections(read: Read): boolean {
  const { now, lost } = agendaRead(read)?.choice ?? { now: null, lost: [] };
  const columns = Object.keys(chosenColumns(read)).length + (now?.ignored ?? []).length + lost.length;
  return columns + read.settings.correctedRows.length > 0;
}

/** The agenda that was chosen stays; where it is found only by the columns that were chosen, these stay too. */
export function correctionsForgotten(read: Read): Partial<Settings> {
  const choice = keptChoice(read);
  if (choice === null) return { correctedRows: [] };
  const { sheet, table, headerRow, columns } = choice;
  const found = foundByItself(read) !== null;
  return { correctedRows: [], ...choiceKept(read, { sheet, table, headerRow, columns: found ? {} : columns }) };
}

/** With its columns where they are now. */
function keptChoice(read: Read): AgendaChoice | null {
  return agendaRead(read)?.choice?.now ?? null;
}

function agendaRead({ search, assessment: { agenda } }: Read): AgendaCandidate | undefined {
  return search.taken.find(({ place }) => isSameAgenda(place, agenda));
}

/** Where all agendas are read together, what was chosen of the others stays. */
function choiceKept(read: Read, wanted: AgendaChoice): Partial<Settings> {
  const choice = withHeaders(wanted, headersSeen(agendaRead(read)?.columns ?? []));
  const { agenda, agendas, otherAgendas } = read.settings;
  const before = keptChoice(read);
  if (agendas === "one" || agenda === null || isSameChoice(agenda, before)) return { agenda: choice };
  return { otherAgendas: [...otherAgendas.filter((one) => !isSameChoice(one, before)), choice] };
}

function isSameChoice(one: AgendaChoice, other: AgendaChoice | null): boolean {
  return one.sheet === other?.sheet && one.table === other.table && one.headerRow === other.headerRow;
}

/** The agenda as it is found without what a person chose. */
function foundByItself({ search, assessment: { agenda } }: Read): AgendaPlace | null {
  const found = search.candidates.find(
    ({ place }) =>
      place.sheet === agenda.sheet &&
      place.table === agenda.table &&
      place.headerRow === agenda.headerRow &&
      place.firstColumn <= (agenda.columns.action ?? 0) &&
      place.lastColumn >= (agenda.columns.action ?? 0),
  );
  return found?.place ?? null;
}
