/** The facts of a small agenda that a careful person reads in it, and the same facts as the add-in reads them. */
import type { Report } from "../../src/agenda/report/report";

/** Rows and columns are those of the sheet; a fact that the truth does not name is not asked. */
export interface ShapeTruth {
  today: string;
  /** An expression that the sentence of a refusal matches; then nothing else is asked. */
  refused?: string;
  headerRow: number;
  columns: Record<string, number | null>;
  actionRows: number[];
  owners?: Record<string, string[]>;
  ratings?: Record<string, string>;
  previousRatings?: Record<string, string>;
  allRatings?: Record<string, Record<string, string>>;
  stages?: Record<string, string>;
  due?: Record<string, string | null>;
  comments?: Record<string, string>;
  sections?: Record<string, string>;
  overdue?: number[];
  complete?: number[];
  finds?: Record<string, string[]>;
  mustNotFind?: string[];
  fixes?: Record<string, string>;
  noSections?: boolean;
  noUnassigned?: boolean;
}

/** What was read, in the form of the truth and only as far as it asks. */
export function factsRead(report: Report, truth: ShapeTruth): ShapeTruth {
  const { columns, headerRow } = report.agenda;
  const action = (row: string) => report.actions.find((one) => one.row === Number(row));
  const cellsOf = (code: string) =>
    report.findings.filter((finding) => finding.code === code).flatMap(({ cells }) => cells);
  const asked = <Value>(wanted: Record<string, Value> | undefined, read: (key: string) => Value) =>
    wanted && Object.fromEntries(Object.keys(wanted).map((key) => [key, read(key)]));
  const facts: ShapeTruth = {
    today: report.today,
    headerRow,
    columns: Object.fromEntries(Object.entries(columns).filter(([role]) => role in truth.columns)),
    actionRows: report.actions.map(({ row }) => row),
    owners: asked(truth.owners, (row) => action(row)?.owner.lead ?? []),
    ratings: asked(truth.ratings, (row) => action(row)?.rating ?? "none"),
    previousRatings: asked(truth.previousRatings, (row) => action(row)?.previousRating ?? "none"),
    allRatings: asked(truth.allRatings, (row) => {
      const wanted = truth.allRatings?.[row] ?? {};
      const named = (name: string) => action(row)?.ratings.find((one) => one.name.startsWith(name))?.rating ?? "none";
      return Object.fromEntries(Object.keys(wanted).map((name) => [name, named(name)]));
    }),
    stages: asked(truth.stages, (row) => action(row)?.stage ?? "none"),
    due: asked(truth.due, (row) => action(row)?.due ?? null),
    comments: asked(truth.comments, (row) => action(row)?.comment ?? "none"),
    sections: asked(truth.sections, (row) => action(row)?.section.title ?? "none"),
    overdue: truth.overdue && report.actions.filter((one) => one.overdueDays !== null).map(({ row }) => row),
    complete: truth.complete?.filter((row) => action(String(row))?.stage === "complete"),
    finds: asked(truth.finds, (code) => cellsOf(code).sort()),
    mustNotFind: truth.mustNotFind?.filter((code) => cellsOf(code).length === 0),
    fixes: asked(truth.fixes, (cell) => {
      const fixes = report.findings.flatMap((finding) => finding.fixes).filter((fix) => fix.cell === cell);
      const texts = fixes.map(({ to }) => to.trim());
      return texts.find((text) => text === truth.fixes?.[cell]) ?? texts[0] ?? "none";
    }),
    noSections: truth.noSections && report.summary.sections.every(({ title }) => title === null),
    noUnassigned: truth.noUnassigned && !report.summary.owners.some(({ name }) => name === "Unassigned"),
  };
  return facts;
}
