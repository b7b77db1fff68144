/** An assessment as the JSON that the command line writes: ISO dates, sheet rows and columns from 1, null for what is absent. */
import { z } from "zod";
import { dayToIso } from "../dates/days";
import { columnRoles, directions, ratings, stages } from "../model/agenda";
import { definitions, traitsOf } from "../findings/lookup";
import { commonestFix, severities } from "../model/finding";
import { leftOutKinds } from "../model/leftOut";
import { repairKinds } from "../repair/repairs";
import type { Action, AssessedAgenda, Assessment, Counts } from "../model/assessment";
import type { AgendaAsRead, Columns } from "../model/agenda";
import type { Day } from "../model/day";
import type { Finding } from "../model/finding";

const isoDate = z.iso.date();
const count = z.int().min(0);
/** Null where the agenda says nothing of it. */
const countIfKnown = count.nullable();
const countsSchema = z.strictObject({
  actions: count,
  ratings: z.partialRecord(z.enum(ratings), count).nullable(),
  overdue: countIfKnown,
  stale: countIfKnown,
});
const fixSchema = z.strictObject({ cell: z.string(), from: z.string(), to: z.string() });
const sectionSchema = z.strictObject({ number: z.number().nullable(), title: z.string().nullable() });

/** The direction is said of each action; its column is not part of the contract. */
const reportedColumns = columnRoles.filter((role) => role !== "direction");

const agendaSchema = z.strictObject({
  sheet: z.string(),
  table: z.string().nullable(),
  headerRow: z.int().min(1),
  columns: z.record(z.enum(reportedColumns), z.int().min(1).nullable()),
  scale: z.enum(["RAG", "BRAG", "five-point"]),
  ratingColumns: z.array(z.strictObject({ column: z.int().min(1), name: z.string() })),
  why: z.string().nullable(),
});

/** Only where there are several agendas: the index of the one that is meant. */
const agendaIndex = { agenda: count.optional() };

/** "C10"; "'Sheet name'!C10" where there are several agendas, "'[North.xlsx]Sheet name'!C10" in another workbook. */
const cell = z.string().regex(/^(?:'(?:[^']|'')+'!)?[A-Z]{1,3}[1-9]\d*$/);

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(2),
  today: isoDate,
  agenda: agendaSchema,
  /** Only where there are several, with what is counted of each. */
  agendas: z
    .array(
      agendaSchema.extend({
        name: z.string(),
        source: z.string().nullable(),
        summary: countsSchema,
      }),
    )
    .optional(),
  actions: z.array(
    z.strictObject({
      ...agendaIndex,
      row: z.int().min(1),
      ref: z.string().nullable(),
      section: sectionSchema,
      action: z.string(),
      comment: z.string().nullable(),
      owner: z.strictObject({
        lead: z.array(z.string()),
        support: z.array(z.string()),
        assigned: z.boolean(),
        confirmed: z.boolean(),
      }),
      rating: z.enum(ratings).nullable(),
      ratingFrom: z.enum(["text", "colour"]).nullable(),
      ratings: z.array(z.strictObject({ name: z.string(), rating: z.enum(ratings).nullable() })),
      previousRating: z.enum(ratings).nullable(),
      direction: z.enum(directions).nullable(),
      travel: z.enum(directions).nullable(),
      stage: z.enum(stages).nullable(),
      due: isoDate.nullable(),
      firstDue: isoDate.nullable(),
      dueMoves: count,
      updated: isoDate.nullable(),
      overdueDays: z.int().min(1).nullable(),
      stale: z.boolean(),
      setAside: z.boolean(),
      promises: z.array(z.strictObject({ text: z.string(), due: isoDate, lapsed: z.boolean() })),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.enum(definitions.map(({ code }) => code)),
      severity: z.enum(severities),
      cells: z.array(cell),
      message: z.string().min(1),
      fix: fixSchema.nullable(),
      fixes: z.array(fixSchema),
    }),
  ),
  summary: countsSchema.extend({
    rated: countIfKnown,
    setAside: count,
    sections: z.array(countsSchema.extend({ ...sectionSchema.shape, ...agendaIndex })),
    owners: z.array(countsSchema.extend({ name: z.string(), alsoWritten: z.array(z.string()) })),
  }),
  unread: z.array(z.strictObject({ ...agendaIndex, column: z.int().min(1), header: z.string() })),
  notesNotRead: z.array(z.string()),
  leftOut: z.array(z.strictObject({ ...agendaIndex, kind: z.enum(leftOutKinds), rows: z.array(z.int().min(1)) })),
  sheets: z.array(z.string()),
});
export type Report = z.infer<typeof reportSchema>;

/** The file that the command line writes: also what the run took and, after a repair, what was changed. */
export const reportFileSchema = reportSchema.extend({
  roundTrips: count,
  milliseconds: z.strictObject({ open: count, refresh: count, save: count }),
  repairs: z
    .array(
      z.strictObject({
        kind: z.enum(repairKinds),
        rows: z.array(z.int().min(1)).min(1),
        before: z.string().min(1),
        after: z.string().min(1),
        confidence: z.number().min(0).max(1),
      }),
    )
    .optional(),
});

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
    stage: action.stage,
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

function reportCounts({ actions, ratings: rated, overdue, stale }: Counts): z.infer<typeof countsSchema> {
  return { actions, ratings: rated === null ? null : { ...rated }, overdue, stale };
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : dayToIso(day);
}
