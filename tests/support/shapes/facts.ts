/** Which facts of a truth hold in what the add-in reads. A fact is one header row, one column, one value of one row. */
import { columnRoles } from "../../../src/agenda/model/agenda";
import type { Report } from "../../../src/agenda/report/reportSchema";
import { anything } from "./truth";
import type { ShapeTruth } from "./truth";

export interface Facts {
  asked: number;
  /** What each fact that does not hold should be, and what was read instead. */
  missed: string[];
}

export function factsOf(report: Report, truth: ShapeTruth): Facts {
  const facts: Facts = { asked: 0, missed: [] };
  const check = (fact: string, wanted: unknown, read: unknown): void => {
    if (wanted === undefined || wanted === anything) return;
    facts.asked += 1;
    if (JSON.stringify(wanted) !== JSON.stringify(read)) {
      facts.missed.push(`${fact} is ${JSON.stringify(wanted)}, not ${JSON.stringify(read)}`);
    }
  };
  checkAgenda(report, truth, check);
  checkRows(report, truth, check);
  checkFindings(report, truth, check);
  return facts;
}

/** As many facts as a truth asks: all are missed where the agenda is refused. */
export function factCount(truth: ShapeTruth): number {
  if (truth.refused !== undefined) return 1;
  return factsOf(nothingRead, truth).asked;
}

type Check = (fact: string, wanted: unknown, read: unknown) => void;

function checkAgenda({ agenda, actions, summary }: Report, truth: ShapeTruth, check: Check): void {
  check("sheet", truth.sheet, agenda.sheet);
  check("header row", truth.headerRow, agenda.headerRow);
  const columns: Record<string, number | null | undefined> = agenda.columns;
  for (const [role, wanted] of Object.entries(truth.columns)) {
    const read = columns[role] ?? null;
    check(`column of ${role}`, Array.isArray(wanted) && wanted.includes(read) ? read : wanted, read);
  }
  const rows = actions.map(({ row }) => row);
  check("rows of actions", truth.actionRows, rows);
  const overdue = actions.filter(({ overdueDays }) => overdueDays !== null).map(({ row }) => row);
  check("overdue rows", truth.overdue, overdue);
  if (truth.noSections) check("no section", true, !summary.sections.some(({ title }) => title !== null));
  if (truth.noUnassigned) check("nobody unassigned", true, !summary.owners.some(({ name }) => name === "Unassigned"));
}

function checkRows({ actions }: Report, truth: ShapeTruth, check: Check): void {
  const each = <Value>(name: string, wanted: Record<string, Value> = {}, read: (action: Action) => unknown) => {
    for (const [row, value] of Object.entries(wanted)) {
      const action = actions.find((one) => one.row === Number(row));
      check(`${name} of row ${row}`, value, action ? read(action) : null);
    }
  };
  each("owner", truth.owners, ({ owner }) => owner.lead);
  each("rating", truth.ratings, ({ rating }) => rating);
  each("previous rating", truth.previousRatings, ({ previousRating }) => previousRating);
  each("stage", truth.stages, ({ stage }) => stage);
  each("due", truth.due, ({ due }) => due);
  each("comment", truth.comments, ({ comment }) => comment);
  checkSections(actions, truth.sections ?? {}, check);
  const complete = Object.fromEntries((truth.complete ?? []).map((row) => [row, "complete"]));
  each("stage", complete, ({ stage }) => stage);
  for (const [row, named] of Object.entries(truth.allRatings ?? {})) {
    const ratings = actions.find((one) => one.row === Number(row))?.ratings ?? [];
    for (const [name, wanted] of Object.entries(named)) {
      const read = ratings.find((one) => one.name.startsWith(name))?.rating;
      check(`rating ${name} of row ${row}`, wanted, read ?? null);
    }
  }
}

/** A number or a word before the title is no other section. */
function checkSections(actions: readonly Action[], wanted: Record<string, string>, check: Check): void {
  for (const [row, title] of Object.entries(wanted)) {
    const read = actions.find((one) => one.row === Number(row))?.section.title ?? "";
    check(`section of row ${row}`, title, read.includes(title) ? title : read);
  }
}

type Action = Report["actions"][number];

function checkFindings({ findings }: Report, truth: ShapeTruth, check: Check): void {
  const cellsOf = (code: string) =>
    findings
      .filter((finding) => finding.code === code)
      .flatMap(({ cells }) => cells)
      .sort();
  for (const code of truth.mustNotFind ?? []) check(`cells of ${code}`, [], cellsOf(code));
  for (const [code, cells] of Object.entries(truth.finds ?? {})) {
    check(`cells of ${code}`, [...cells].sort(), cellsOf(code));
  }
  for (const [cell, wanted] of Object.entries(truth.fixes ?? {})) {
    const texts = findings.flatMap(({ fixes }) => fixes.filter((fix) => fix.cell === cell)).map(({ to }) => to.trim());
    check(`fix of ${cell}`, wanted, texts.includes(wanted) ? wanted : (texts[0] ?? null));
  }
}

const noColumns = Object.fromEntries(columnRoles.map((role) => [role, null])) as Report["agenda"]["columns"];
const nothingRead: Report = {
  schemaVersion: 2,
  today: "",
  agenda: { sheet: "", table: null, headerRow: 0, columns: noColumns, scale: "RAG", ratingColumns: [], why: null },
  actions: [],
  findings: [],
  summary: { actions: 0, rated: 0, setAside: 0, ratings: {}, overdue: 0, stale: 0, sections: [], owners: [] },
  unread: [],
  notesNotRead: [],
  leftOut: [],
  sheets: [],
};
