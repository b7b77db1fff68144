/** A small agenda for a test: a header, rows, and the judge's answer on 1 July 2021. */
import { isoToDay } from "../../src/agenda/dates/days";
import { judge } from "../../src/agenda/judge/judge";
import type { JudgeContext } from "../../src/agenda/judge/judge";
import { defaultSettings } from "../../src/agenda/model/settings";
import { columnRoles, oneColumnEach, unknownNotes } from "../../src/agenda/model/agenda";
import type { Action, Assessment } from "../../src/agenda/model/assessment";
import type { AgendaSource, ColumnRole, Columns } from "../../src/agenda/model/agenda";
import type { CellValue } from "../../src/agenda/model/grid";
import type { FindingCode } from "../../src/agenda/findings/lookup";
import type { Finding } from "../../src/agenda/model/finding";

export type Row = Partial<Record<ColumnRole, CellValue>>;

export const today = day("2021-07-01");

export function day(iso: string): number {
  const found = isoToDay(iso);
  if (found === null) throw new Error(`${iso} is no date.`);
  return found;
}

/** Cells that every row has, where the test says nothing else of them. */
const usual: Row = { action: "Repair the harbour wall", comment: "Started.", owner: "Ada Thorne", rating: "Amber" };

/** Columns are in the order of `roles`, from column A; row 1 is the header. */
export function agendaOf(
  rows: readonly Row[],
  roles: readonly ColumnRole[] = ["action", "comment", "owner", "rating"],
): AgendaSource {
  const columns = Object.fromEntries(
    columnRoles.map((role) => [role, roles.includes(role) ? roles.indexOf(role) + 1 : null]),
  ) as Columns;
  return {
    sheet: "Agenda",
    table: "Actions",
    headerRow: 1,
    lastRow: null,
    firstColumn: 1,
    lastColumn: roles.length,
    ...oneColumnEach,
    columns,
    header: [...roles],
    groups: [],
    rows: rows.map((row) => roles.map((role) => row[role] ?? usual[role] ?? "")),
    formats: null,
    dateSpans: {},
    numberTexts: {},
    cellNotes: unknownNotes,
    dateSystem: 1900,
  };
}

export function judgeRowsOf(
  rows: readonly Row[],
  roles?: readonly ColumnRole[],
  context: Partial<JudgeContext> = {},
): Assessment {
  const settings = { ...defaultSettings, ...context.settings };
  return judge(agendaOf(rows, roles), { today, register: null, snapshots: [], ...context, settings });
}

export function judgeOne(row: Row, context: Partial<JudgeContext> = {}): { action: Action; findings: Finding[] } {
  const roles: ColumnRole[] = ["action", "comment", "owner", "rating"];
  for (const role of columnRoles) if (!roles.includes(role) && row[role] !== undefined) roles.push(role);
  const { actions, findings } = judgeRowsOf([row], roles, context);
  if (actions[0] === undefined) throw new Error("The row was not read as an action.");
  return { action: actions[0], findings };
}

export function withCode(findings: readonly Finding[], code: FindingCode): Finding[] {
  return findings.filter((finding) => finding.code === code);
}
