/** An assessment as the JSON that the command line writes: ISO dates, sheet rows and columns from 1, null for what is absent. */
import { z } from "zod";
import { dayToIso } from "../dates/days";
import { columnRoles, directions, ratings, stages } from "../model/agenda";
import { definitions, traitsOf } from "../findings/lookup";
import { commonestFix, severities } from "../model/finding";
import { leftOutKinds } from "../model/leftOut";
import { repairKinds } from "../repair/repairs";
import type { Action, Assessment, Counts } from "../model/assessment";
import type { Columns } from "../model/agenda";
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

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(2),
  today: isoDate,
  agenda: z.strictObject({
    sheet: z.string(),
    table: z.string().nullable(),
    headerRow: z.int().min(1),
    columns: z.record(z.enum(reportedColumns), z.int().min(1).nullable()),
    scale: z.enum(["RAG", "BRAG", "five-point"]),
    ratingColumns: z.array(z.strictObject({ column: z.int().min(1), name: z.string() })),
    why: z.string().nullable(),
  }),
  actions: z.array(
    z.strictObject({
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
      cells: z.array(z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/)),
      message: z.string().min(1),
      fix: fixSchema.nullable(),
      fixes: z.array(fixSchema),
    }),
  ),
  summary: countsSchema.extend({
    rated: countIfKnown,
    setAside: count,
    sections: z.array(countsSchema.extend(sectionSchema.shape)),
    owners: z.array(countsSchema.extend({ name: z.string(), alsoWritten: z.array(z.string()) })),
  }),
  unread: z.array(z.strictObject({ column: z.int().min(1), header: z.string() })),
  notesNotRead: z.array(z.string()),
  leftOut: z.array(z.strictObject({ kind: z.enum(leftOutKinds), rows: z.array(z.int().min(1)) })),
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
  const { agenda, summary } = assessment;
  return {
    schemaVersion: 2,
    today: dayToIso(assessment.today),
    agenda: {
      sheet: agenda.sheet,
      table: agenda.table,
      headerRow: agenda.headerRow,
      columns: columnsOf(agenda.columns),
      scale: agenda.scale,
      ratingColumns: agenda.ratingColumns.map(({ column, name }) => ({ column, name })),
      why: agenda.why,
    },
    actions: assessment.actions.map((action) => reportAction(action, agenda.ratingColumns)),
    findings: assessment.findings.map(reportFinding),
    summary: {
      ...reportCounts(summary),
      rated: summary.rated,
      setAside: summary.setAside,
      sections: summary.sections.map((section) => ({
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
    unread: agenda.unread.map(({ column, header }) => ({ column, header })),
    notesNotRead: [...agenda.notesNotRead.cells],
    leftOut: agenda.leftOut.map(({ kind, rows }) => ({ kind, rows: rows.map(({ row }) => row) })),
    sheets: [...sheets],
  };
}

function reportFinding(finding: Finding): Report["findings"][number] {
  const { severity, cells, message } = finding;
  const fixes = finding.fixes.map(({ cell, from, to }) => ({ cell, from, to }));
  return {
    code: traitsOf(finding).code,
    severity,
    cells: [...cells],
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
