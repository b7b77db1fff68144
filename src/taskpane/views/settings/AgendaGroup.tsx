/** Which agenda is read, and what its columns mean where more than one could be meant. */
import { countTogether } from "../../../agenda/find/allAgendas";
import { columnLetters } from "../../../agenda/model/addresses";
import type { AgendaCandidate } from "../../../agenda/find/candidate";
import { columnRoles } from "../../../agenda/model/agenda";
import type { ColumnRole, UnreadColumn } from "../../../agenda/model/agenda";
import { roleNames } from "../../../agenda/model/roleNames";
import { columnName, namedColumns } from "../../strings/columnNames";
import { agendaName, chooseStrings } from "../../strings/firstRun";
import { settingsStrings } from "../../strings/settings";
import type { Reading } from "../../state/workbook";
import { agendaDraftOf, choicesOf, chosenOf } from "./agendaDraft";
import type { AgendaDraft } from "./agendaDraft";
import { Choice, Group, More } from "./fields";

export interface AgendaGroupProps {
  search: Reading["search"];
  draft: AgendaDraft;
  onDraft: (draft: AgendaDraft) => void;
  /** Columns of the agenda that is read that could have any meaning. */
  unread: readonly UnreadColumn[];
  /** The column that is to be chosen, null for none. */
  column: ColumnRole | null;
}

export function AgendaGroup({ search, draft, onDraft, unread, column }: AgendaGroupProps) {
  const choices = choicesOf(search);
  const together = countTogether(search);
  const chosen = draft.choice === "all" ? null : chosenOf(search, draft.choice);
  const { agenda } = settingsStrings;
  return (
    <Group legend={agenda.legend}>
      <Choice
        label={agenda.which}
        value={String(draft.choice)}
        options={[
          ...(together > 1 ? [["all", chooseStrings.all(together)] as const] : []),
          ...choices.map(({ place }, index) => [String(index), agendaName(place)] as const),
        ]}
        onValue={(choice) => onDraft(agendaDraftOf(search, choice === "all" ? choice : Number(choice)))}
      />
      {chosen !== null && (
        <More title={agenda.columns} open={column !== null}>
          {columnRoles.map((role) => (
            <Choice
              key={role}
              label={role === "rating" && chosen.place.ratingColumns.length > 1 ? agenda.headline : roleNames[role]}
              value={String(draft.columns[role] ?? "")}
              options={optionsOf(chosen, draft.choice === 0 ? unread : [], role, draft.columns[role])}
              autoFocus={role === column}
              onValue={(value) =>
                onDraft({ ...draft, columns: { ...draft.columns, [role]: value === "" ? null : Number(value) } })
              }
            />
          ))}
        </More>
      )}
    </Group>
  );
}

/** Every column that has a meaning or could have one; an agenda can't do without its actions. */
function optionsOf(
  candidate: AgendaCandidate,
  unread: readonly UnreadColumn[],
  role: ColumnRole,
  chosen: number | null,
): [string, string][] {
  const others = Object.values(candidate.alternatives).flat();
  const names = new Map([
    ...unread.map(({ column, header }): [number, string] => [column, columnName(header, column)]),
    ...others.map(({ column, header }): [number, string] => [column, header]),
    ...namedColumns(candidate).map(({ column, name }): [number, string] => [column, name]),
  ]);
  const { none, column: unnamed } = settingsStrings.agenda;
  if (chosen !== null && !names.has(chosen)) names.set(chosen, unnamed(columnLetters(chosen)));
  const columns = [...names].sort(([one], [other]) => one - other);
  const options = columns.map(([column, name]): [string, string] => [
    String(column),
    name || unnamed(columnLetters(column)),
  ]);
  return role === "action" ? options : [["", none], ...options];
}
