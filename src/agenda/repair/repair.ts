/** Turns a pasted table into a proper agenda, and lists each change. Nothing that a cell says is lost, nothing is invented. */
import { columnRoles, oneColumnEach, unknownNotes } from "../model/agenda";
import { repairOnce } from "./repairOnce";
import { inOrder } from "./repairNotes";
import type { RepairedAgenda } from "./repairs";
import type { Settings } from "../model/settings";
import type { AgendaSource, Columns } from "../model/agenda";

/** What one pass brings to light, such as a heading in a joined text, another may repair; more than a few find nothing. */
const mostTimes = 6;

/** In time linear in the rows. Repairing what was repaired changes nothing: then there are no repairs. */
export function repairAgenda(source: AgendaSource, settings: Settings): RepairedAgenda {
  let repaired = repairOnce(source, settings);
  for (let times = 1; times < mostTimes && repaired.repairs.length > 0; times++) {
    const again = repairOnce(asSource(repaired, source), settings);
    if (again.repairs.length === 0) break;
    repaired = after(repaired, again, source.headerRow);
  }
  return repaired;
}

/** The repaired agenda as it will be read: a table whose header is in row 1. */
export function asSource(
  repaired: RepairedAgenda,
  { sheet, dateSystem }: Pick<AgendaSource, "sheet" | "dateSystem">,
): AgendaSource {
  const { header, roles, earlier, rows } = repaired;
  const columns = Object.fromEntries(
    columnRoles.map((role) => [role, roles.includes(role) ? roles.indexOf(role) + 1 : null]),
  ) as Columns;
  return {
    sheet,
    table: "Agenda",
    headerRow: 1,
    lastRow: null,
    firstColumn: 1,
    lastColumn: header.length,
    ...oneColumnEach,
    earlier,
    columns,
    header,
    groups: [],
    rows,
    formats: null,
    dateSpans: {},
    numberTexts: {},
    cellNotes: unknownNotes,
    dateSystem,
  };
}

/** Both passes as one: rows and columns are those of the pasted table. */
function after(first: RepairedAgenda, second: RepairedAgenda, headerRow: number): RepairedAgenda {
  const pastedRow = (row: number) => (row === 1 ? [headerRow] : (first.from[row - 2] ?? []));
  const pastedRows = (rows: readonly number[]) => [...new Set(rows.flatMap(pastedRow))];
  return {
    ...second,
    columns: second.columns.map((column) => (column === null ? null : (first.columns[column - 1] ?? null))),
    from: second.from.map(pastedRows),
    repairs: inOrder([
      ...first.repairs,
      ...second.repairs.map((repair) => ({ ...repair, rows: pastedRows(repair.rows) })),
    ]),
  };
}
