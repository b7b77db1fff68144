/** What a person's correction changes in the settings. Nothing else of them is touched. */
import { isWhole } from "../../../agenda/find/choice/chosenAgenda";
import { headersSeen, withHeaders } from "../../../agenda/find/choice/chosenColumns";
import { isSameAgenda } from "../../../agenda/find/find";
import type { AgendaCandidate } from "../../../agenda/find/candidate";
import type { AgendaPlace, ColumnRole } from "../../../agenda/model/agenda";
import { correctionOf, correctionsOf } from "../../../agenda/find/rows/corrections";
import type { LeftOutRow } from "../../../agenda/model/leftOut";
import { mostCorrectedRows } from "../../../agenda/model/settings";
import type { AgendaChoice, CorrectedRow, Settings } from "../../../agenda/model/settings";
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
  { settings: { correctedRows }, assessment: { agenda } }: Pick<Read, "settings" | "assessment">,
  rows: readonly LeftOutRow[],
  is: CorrectedRow["is"],
): Partial<Settings> | null {
  const { alikeRows } = agenda;
  const added = new Set<CorrectedRow>();
  let all: readonly CorrectedRow[] = correctedRows;
  for (const { row, text } of rows.filter((one) => one.text !== "")) {
    const known = alikeRows.find((one) => one.row === row && one.text === text);
    const before = correctionOf(correctionsOf(all), text, known?.marks);
    if (before === null) {
      const by = known?.by ?? undefined;
      const one = { text, is, ...(by && { by }) };
      added.add(one);
      all = [...all, one];
    } else if (!added.has(before)) {
      // What was said of all rows with the same text stays said of the others.
      const others = before.by === undefined ? alikeRows.filter((one) => one.text === text && one.row !== row) : [];
      const stays = others.flatMap(({ by }) => (by === null ? [] : { text, is: before.is, by }));
      all = [...all.filter((one) => one !== before), ...stays];
    }
    if (all.length > mostCorrectedRows) return null;
  }
  return { correctedRows: [...all] };
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
