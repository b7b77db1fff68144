/** `RAG Data`: every action as one row of the table `RAGData`, for programs that read tables. */
import { columnLetters } from "../model/addresses";
import type { AssessedAgenda, Assessment } from "../model/assessment";
import type { DateSystem } from "../model/grid";
import { dayToSerial } from "../dates/days";
import { asListed, traitsOf } from "../findings/lookup";
import { otherRatingsOf } from "../history/headline";
import { areSeveral, linksByName, madeFrom, sheetHeading } from "./heading";
import { dateFormat, numberColumn, textColumn } from "./plan";
import type { ColumnPlan, PlanContext, PlannedValue, SheetPlan } from "./plan";
import { dataColumns, otherRatings } from "./tables/dataColumns";
import type { DataColumn, DataRow } from "./tables/dataColumns";
import { tableNames } from "./tables/tableNames";

export function planDataSheet(
  assessment: Assessment,
  { settings, dateSystem }: PlanContext,
): Omit<SheetPlan, "content"> {
  const { agenda, agendas } = assessment;
  const columnOf = (one: AssessedAgenda) => columnLetters(one.columns.action ?? one.firstColumn);
  const link = areSeveral(assessment)
    ? linksByName(agendas, columnOf)
    : { sheet: agenda.sheet, column: columnOf(agenda) };
  return {
    ...sheetHeading("data", assessment, settings),
    lines: [
      madeFrom(assessment),
      "For other programs: the table RAGData has a row for each action.",
      ...notInIt(assessment),
    ],
    table: {
      name: tableNames.data,
      columns: dataColumns.map((column) => planOf(column, link)),
      rows: dataRows(assessment, dateSystem),
      totalled: false,
    },
    chart: null,
  };
}

function dataRows(assessment: Assessment, dateSystem: DateSystem): PlannedValue[][] {
  const { actions, agendas, summary, today } = assessment;
  const findingsOf = findingsByRow(assessment);
  return actions.map((action) => {
    const [agenda, counts] = [agendas[action.agenda], summary.agendas[action.agenda]];
    if (agenda === undefined || counts === undefined) throw new RangeError(`No agenda has the index ${action.agenda}.`);
    const place = areSeveral(assessment) ? `Row ${action.row} of ${agenda.name}` : `Row ${action.row}`;
    const row: DataRow = { action, agenda, counts, today, place, findings: findingsOf.get(rowKey(action)) ?? [] };
    return dataColumns.map(({ type, value }) => {
      const found = value(row);
      if (found === null) return "";
      return type === "date" ? dayToSerial(Number(found), dateSystem) : found;
    });
  });
}

const wide: Readonly<Record<string, number>> = {
  Source: 24,
  Agenda: 20,
  Section: 24,
  Action: 44,
  Comment: 60,
  "Lead owners": 24,
  Support: 24,
  Promise: 36,
  "Finding names": 36,
};

function planOf({ header, type }: DataColumn, link: ColumnPlan["link"]): ColumnPlan {
  const width = wide[header] ?? Math.max(header.length + 4, 12);
  if (type === "text") return { ...textColumn(header, header, width), link: header === "Link" ? link : null };
  return { ...numberColumn(header, header, width), format: type === "date" ? dateFormat : null };
}

/** Titles, each once, by `rowKey`. */
function findingsByRow({ findings }: Assessment): ReadonlyMap<string, string[]> {
  const byRow = new Map<string, string[]>();
  for (const { agenda, cells, code } of [...findings].sort(asListed)) {
    const { title } = traitsOf({ code });
    const rows = new Set(cells.map((cell) => Number(cell.replace(/^[A-Z]+/, ""))));
    for (const row of rows) {
      const key = rowKey({ agenda, row });
      const titles = byRow.get(key);
      if (titles === undefined) byRow.set(key, [title]);
      else if (!titles.includes(title)) titles.push(title);
    }
  }
  return byRow;
}

function rowKey({ agenda, row }: { agenda: number; row: number }): string {
  return `${agenda} ${row}`;
}

/** Says so where an agenda has more ratings than there are columns for. */
function notInIt({ agenda, actions: [first] }: Assessment): string[] {
  const further = first === undefined ? [] : otherRatingsOf(first, agenda).slice(otherRatings.length);
  if (further.length === 0) return [];
  return [
    `It has ${otherRatings.length + 1} ratings of an action. Not in it: ${further.map(({ name }) => name).join(", ")}.`,
  ];
}
