/** The rows of an agenda as checks get them, with nothing said, promised or registered, to change what a test is about. */
import type { JudgedRow, JudgedTable } from "../../src/agenda/findings/checked/judgedRow";
import { defaultSettings } from "../../src/agenda/model/settings";
import type { ColumnRole } from "../../src/agenda/model/agenda";
import { readAgenda } from "../../src/agenda/read/read";
import { agendaOf, today } from "./agendaOf";
import type { Row } from "./agendaOf";

export function judgedTable(
  rows: readonly Row[],
  roles?: readonly ColumnRole[],
  more: { table?: Partial<JudgedTable>; row?: (index: number) => Partial<JudgedRow> } = {},
): JudgedTable {
  const { actions, agenda } = readAgenda(agendaOf(rows, roles), defaultSettings);
  const { columns } = agenda;
  const context = { columns, settings: defaultSettings, today };
  const said = { promises: [], stalled: null, completed: null };
  return {
    rows: actions.map((action, index) => ({
      action,
      said,
      since: null,
      dueSince: null,
      ratingBefore: null,
      owners: [],
      ...context,
      ...more.row?.(index),
    })),
    repeatedComments: [],
    repeatedActions: [],
    ...context,
    ...more.table,
  };
}
