/** The form of the JSON that the command line writes: ISO dates, sheet rows and columns from 1, null for what is absent. */
import { z } from "zod";
import { columnRoles, directions, ratings, stages } from "../model/agenda";
import { definitions } from "../findings/lookup";
import { severities } from "../model/finding";
import { leftOutKinds } from "../model/leftOut";
import { repairKinds } from "../repair/repairs";

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
