/** How a finding is defined that follows from a whole row, or from the whole agenda, on a day. */
import { cellAddress } from "../../model/addresses";
import type { Columns } from "../../model/agenda";
import type { Finding } from "../../model/finding";
import type { People } from "../../model/people";
import { raising } from "../define";
import type { FindingTraits, Raising, Sentences } from "../define";
import type { JudgedRow, JudgedTable } from "./judgedRow";

/** A check of a row on its own: what its findings say, `none` where nothing is wrong. */
export interface RowCheck<Values> {
  ofRow: (row: JudgedRow) => readonly Values[];
}

/** A check of the rows together: which of them, and what the finding says of them. */
export interface TableCheck<Values> {
  ofTable: (table: JudgedTable) => readonly { rows: readonly JudgedRow[]; values: Values }[];
}

/** A check of what the people of all agendas are called in the rows of one. */
export interface PeopleCheck<Values> {
  ofPeople: (people: People, rows: readonly JudgedRow[]) => readonly { rows: readonly JudgedRow[]; values: Values }[];
}

export interface CheckedFinding<Code extends string, Values> extends FindingTraits<Code>, Raising<Code, Values> {
  kind: "checked";
  checks: "rows" | "table" | "people";
  checkRow(row: JudgedRow): readonly Finding<Code>[];
  checkTable(table: JudgedTable): Finding<Code>[];
  checkPeople(people: People, table: JudgedTable): Finding<Code>[];
}

export const none: readonly never[] = [];

interface Located {
  /** The sheet column of the cells it names; without it the finding's own. Where the agenda has none, nothing is found. */
  sheetColumn?: (columns: Columns) => number | null;
}

export function defineChecked<const Code extends string, Values = void>(
  given: FindingTraits<Code> &
    Sentences<Values> &
    Located &
    (RowCheck<Values> | TableCheck<Values> | PeopleCheck<Values>),
): CheckedFinding<Code, Values> {
  const { sheetColumn = ({ [given.column ?? "action"]: own }: Columns) => own } = given;
  const made = raising(given);
  const cellsOf = (rows: readonly JudgedRow[], column: number) =>
    rows.map(({ action }) => cellAddress(action.row, column));
  const inRow = ({ action, columns }: JudgedRow, found: readonly Values[]) => {
    const column = sheetColumn(columns);
    return column === null ? none : found.map((values) => made.at(cellAddress(action.row, column), values));
  };
  return {
    kind: "checked",
    checks: "ofRow" in given ? "rows" : "ofTable" in given ? "table" : "people",
    ...given,
    ...made,
    checkRow(row) {
      const found = "ofRow" in given ? given.ofRow(row) : none;
      return found.length === 0 ? none : inRow(row, found);
    },
    checkTable(table) {
      const column = sheetColumn(table.columns);
      if (column === null || !("ofTable" in given)) return [];
      return given.ofTable(table).map(({ rows, values }) => made.at(cellsOf(rows, column), values));
    },
    checkPeople(people, { rows: all, columns }) {
      const column = sheetColumn(columns);
      if (column === null || !("ofPeople" in given)) return [];
      return given.ofPeople(people, all).map(({ rows, values }) => made.at(cellsOf(rows, column), values));
    },
  };
}
