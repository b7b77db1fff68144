/** An assessment as the JSON that the command line writes. */
import { dayToIso } from "../dates/days";
import { traitsOf } from "../findings/lookup";
import { commonestFix } from "../model/finding";
import type { Action, AssessedAgenda, Assessment, Counts } from "../model/assessment";
import type { AgendaAsRead, Columns } from "../model/agenda";
import type { Day } from "../model/day";
import type { Finding } from "../model/finding";
import type { Report } from "./reportSchema";

/** `sheets` are the names of the sheets written. */
export function toReport(assessment: Assessment, sheets: readonly string[]): Report {
  const { agenda, agendas, summary } = assessment;
  const indexOf = agendas.length > 1 ? (index: number) => ({ agenda: index }) : () => ({});
  const cellIn = agendas.length > 1 ? (index: number) => cellOfAgenda(agendas[index] ?? agenda) : () => cellAlone;
  return {
    schemaVersion: 2,
    today: dayToIso(assessment.today),
    agenda: reportAgenda(agenda),
    ...(agendas.length > 1 && {
      agendas: agendas.map((one, index) => ({
        ...reportAgenda(one),
        name: one.name,
        source: one.source,
        summary: reportCounts(summary.agendas[index] ?? summary),
      })),
    }),
    actions: assessment.actions.map((action) => ({
      ...indexOf(action.agenda),
      ...reportAction(action, agendas[action.agenda]?.ratingColumns ?? []),
    })),
    findings: assessment.findings.map((finding) => reportFinding(finding, cellIn(finding.agenda))),
    summary: {
      ...reportCounts(summary),
      rated: summary.rated,
      setAside: summary.setAside,
      sections: summary.sections.map((section) => ({
        ...indexOf(section.agenda),
        number: section.number,
        title: section.title,
        ...reportCounts(section),
      })),
      owners: summary.owners.map((owner) => ({
        name: owner.name,
        alsoWritten: [...owner.alsoWritten],
        ...reportCounts(owner),
      })),
    },
    unread: agendas.flatMap(({ unread }, index) =>
      unread.map(({ column, header }) => ({ ...indexOf(index), column, header })),
    ),
    notesNotRead: agendas.flatMap(({ notesNotRead }, index) => notesNotRead.cells.map(cellIn(index))),
    leftOut: agendas.flatMap(({ leftOut }, index) =>
      leftOut.map(({ kind, rows }) => ({ ...indexOf(index), kind, rows: rows.map(({ row }) => row) })),
    ),
    sheets: [...sheets],
  };
}

const cellAlone = (address: string) => address;

function cellOfAgenda({ source, sheet }: Pick<AssessedAgenda, "source" | "sheet">): (address: string) => string {
  const name = `${source === null ? "" : `[${source}]`}${sheet}`.replaceAll("'", "''");
  return (address) => `'${name}'!${address}`;
}

function reportAgenda(agenda: AgendaAsRead): Report["agenda"] {
  const { sheet, table, headerRow, columns, scale, ratingColumns, why } = agenda;
  return {
    sheet,
    table,
    headerRow,
    columns: columnsOf(columns),
    scale,
    ratingColumns: ratingColumns.map(({ column, name }) => ({ column, name })),
    why,
  };
}

function reportFinding(finding: Finding, cellOf: (address: string) => string): Report["findings"][number] {
  const { severity, cells, message } = finding;
  const fixes = finding.fixes.map(({ cell: address, from, to }) => ({ cell: cellOf(address), from, to }));
  return {
    code: traitsOf(finding).code,
    severity,
    cells: cells.map(cellOf),
    message,
    fix: commonestFix(fixes),
    fixes,
  };
}

function reportAction(action: Action, ratingColumns: readonly { name: string }[]): Report["actions"][number] {
  const { lead, support, assigned, confirmed } = action.owner;
  return {
    row: action.row,
    ref: action.ref,
    section: { number: action.section.number, title: action.section.title },
    action: action.action,
    comment: action.comment,
    owner: { lead: [...lead], support: [...support], assigned, confirmed },
    rating: action.rating,
    ratingFrom: action.ratingFrom,
    ratings:
      ratingColumns.length === 1
        ? ratingColumns.map(({ name }) => ({ name, rating: action.rating }))
        : action.ratings.map(({ name, rating }) => ({ name, rating })),
    previousRating: action.previousRating,
    direction: action.direction,
    travel: action.travel,
    stage: action.stage ?? (action.complete ? "complete" : null),
    due: isoOrNull(action.due),
    firstDue: isoOrNull(action.firstDue),
    dueMoves: action.dueMoves,
    updated: isoOrNull(action.updated),
    overdueDays: action.overdueDays,
    stale: action.stale,
    setAside: action.setAside,
    promises: action.promises.map(({ text, due, lapsed }) => ({ text, due: dayToIso(due), lapsed })),
  };
}

function columnsOf(columns: Columns): Report["agenda"]["columns"] {
  const { action, comment, owner, rating, due, updated, section, ref, stage } = columns;
  return { action, comment, owner, rating, due, updated, section, ref, stage };
}

function reportCounts({
  actions,
  ratings: rated,
  overdue,
  stale,
}: Counts): Pick<Report["summary"], "actions" | "ratings" | "overdue" | "stale"> {
  return { actions, ratings: rated === null ? null : { ...rated }, overdue, stale };
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : dayToIso(day);
}
