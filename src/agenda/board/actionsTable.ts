/** A table of actions: what each is, in which agenda, whose, and what else is to be said of it. */
import type { Owner, Rating } from "../model/agenda";
import type { Action, Assessment } from "../model/assessment";
import { personNaming } from "../model/people";
import type { Settings } from "../model/settings";
import { agendaColumns } from "../sheets/heading";
import { ownerInWords } from "../sheets/overdue";
import { actionInWords, nameInWords, ratingCell, textCell, textColumn } from "./cells";
import type { BoardColumn, BoardTable, TextCell } from "./page";

export interface OfAction {
  action: Action;
}

export interface ActionColumn<Row extends OfAction> {
  column: BoardColumn;
  cell: (row: Row) => TextCell;
  /** Where there are no columns; "" where there is nothing to say. */
  inWords: (row: Row) => string;
}

/** The first column, which says what each action is, takes the width that the others leave. */
export function actionsTable<Row extends OfAction>(
  caption: string,
  rows: readonly Row[],
  others: readonly ActionColumn<Row>[],
): BoardTable {
  const left = others.reduce((width, { column }) => width - column.width, 100);
  return {
    caption,
    columns: [textColumn("Action", left), ...others.map(({ column }) => column)],
    rows: rows.map((row) => ({
      cells: [textCell(actionInWords(row.action)), ...others.map(({ cell }) => cell(row))],
      line: `${actionInWords(row.action)}: ${others
        .map(({ inWords }) => inWords(row))
        .filter(Boolean)
        .join(", ")}.`,
      below: [],
    })),
    totalled: false,
  };
}

/** None where there is one agenda, and no owner where no column of them was recognised. */
export function whereAndWhose(assessment: Assessment): ActionColumn<OfAction>[] {
  const fullNameOf = personNaming(assessment.people);
  const fullyNamed = ({ lead, support, ...owner }: Owner): Owner => ({
    ...owner,
    lead: lead.map(fullNameOf),
    support: support.map(fullNameOf),
  });
  return [
    ...agendaColumns(assessment).map(({ plan, nameOf }) =>
      wordColumn<OfAction>(textColumn(plan.header, 14), ({ action }) => nameInWords(nameOf(action.agenda))),
    ),
    ...(assessment.summary.coverage.owner === null
      ? []
      : [
          wordColumn<OfAction>(textColumn("Owner", 18), ({ action }) =>
            nameInWords(ownerInWords(fullyNamed(action.owner))),
          ),
        ]),
  ];
}

export function wordColumn<Row extends OfAction>(
  column: BoardColumn,
  words: (row: Row) => string,
  inWords = words,
): ActionColumn<Row> {
  return { column, cell: (row) => textCell(words(row)), inWords };
}

export function ratingColumn<Row extends OfAction>(
  header: string,
  settings: Settings,
  ratingOf: (row: Row) => Rating | null,
): ActionColumn<Row> {
  const cell = (row: Row) => ratingCell(ratingOf(row), settings);
  return { column: textColumn(header, 12), cell, inWords: (row) => cell(row).text };
}
