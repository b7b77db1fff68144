/** A scanned agenda, judged some months later: all that a careful person finds in it is found, and nothing that is no promise. */
import { isoToDay } from "../../src/agenda/dates/days";
import { judge } from "../../src/agenda/judge/judge";
import { toReport } from "../../src/agenda/report/report";
import { reportSchema } from "../../src/agenda/report/reportSchema";
import type { Report } from "../../src/agenda/report/reportSchema";
import { defaultSettings } from "../../src/agenda/model/settings";
import { gridOf, sourceOf } from "../fixtures/agendas";
import { scannedDocuments } from "../support/scannedDocuments";
import type { ScannedDocument, Truth } from "../support/scannedDocuments";

describe.each(scannedDocuments)("in $name", (document) => {
  const { truth } = document;
  const report = judgeDocument(document);

  it.each([
    ["sections", sectionChecks(report, truth)],
    ["actions and their cells", cellChecks(report, truth)],
    ["promises", promiseChecks(report, truth)],
  ])("the %s that the careful person found are found", (_, checks) => {
    expect(checks.length).toBeGreaterThan(10);
    expect(checks.filter(({ found }) => !found).map(({ what }) => what)).toEqual([]);
  });
});

interface Check {
  what: string;
  found: boolean;
}

function judgeDocument({ rows, today }: ScannedDocument): Report {
  const day = isoToDay(today) ?? NaN;
  const context = { today: day, settings: defaultSettings, register: null, snapshots: [] };
  return reportSchema.parse(toReport(judge(sourceOf(gridOf(rows)), context), []));
}

function cellsOf(report: Report, codes: readonly string[]): string[] {
  return report.findings.filter(({ code }) => codes.includes(code)).flatMap(({ cells }) => cells);
}

function sectionChecks(report: Report, truth: Truth): Check[] {
  const headed = report.summary.sections.map(({ number, title }) => `${number} ${title}`);
  const gap = report.findings.find(
    ({ code, message }) => code === "section-gap" && message.includes(String(truth.missingSection.number)),
  );
  return [
    ...truth.sections.map(({ number, title }) => ({
      what: `section ${number ?? ""} ${title}`,
      found: headed.includes(`${number} ${title}`),
    })),
    { what: `section ${truth.missingSection.number} is missing`, found: gap !== undefined },
    ...truth.missingSection.actionsLines.map((line) => ({
      what: `line ${line} is under no known section`,
      found: report.actions.some(({ row, section }) => row === line && section.number === null),
    })),
    ...truth.headingsInsideCells.map(({ line }) => ({
      what: `line ${line}: a heading inside the action's cell`,
      found: cellsOf(report, ["heading-in-cell"]).includes(`A${line}`),
    })),
  ];
}

function cellChecks(report: Report, truth: Truth): Check[] {
  const owners = cellsOf(report, ["owner-broken", "owner-unassigned", "owner-unconfirmed"]);
  const unrated = cellsOf(report, ["rating-missing"]);
  const lookAlikes = cellsOf(report, ["text-lookalike"]);
  const repeated = report.findings
    .filter(({ code }) => code === "comment-repeated")
    .map(({ cells }) => cells.join(" "));
  return [
    ...truth.ownerCells.map(({ line, cell }) => ({
      what: `line ${line}: owner "${cell}"`,
      found: owners.includes(`C${line}`),
    })),
    ...truth.ownerCells
      .filter(({ problem }) => problem.includes("Cyrillic"))
      .map(({ line }) => ({ what: `line ${line}: look-alikes`, found: lookAlikes.includes(`C${line}`) })),
    ...report.actions.map(({ row }) => ({ what: `line ${row}: no rating`, found: unrated.includes(`D${row}`) })),
    ...truth.actions.map(({ n, lines }) => ({
      what: `action ${n} on line ${lines.join(" and ")}`,
      found: lines.every((line) => report.actions.some(({ row }) => row === line)),
    })),
    ...truth.sameComment.map((lines) => ({
      what: `the same comment on lines ${lines.join(" and ")}`,
      found: repeated.includes(lines.map((line) => `B${line}`).join(" ")),
    })),
    { what: "no other comment is called repeated", found: repeated.length === truth.sameComment.length },
  ];
}

function promiseChecks(report: Report, truth: Truth): Check[] {
  const promisesOn = (line: number): Report["actions"][number]["promises"] =>
    report.actions.find(({ row }) => row === line)?.promises ?? [];
  const { promises, notPromises } = truth.saidWithDates;
  return [
    ...promises.map(({ line, text, due }) => ({
      what: `line ${line}: "${text}" by ${due}${due < report.today ? ", lapsed" : ""}`,
      found: promisesOn(line).some(
        (promise) => promise.text === text && promise.due === due && promise.lapsed === due < report.today,
      ),
    })),
    ...notPromises.map(({ line, text }) => ({
      what: `line ${line}: "${text}" is no promise`,
      found: !promisesOn(line).some((promise) => promise.text.includes(text)),
    })),
    ...promises.map(({ line }) => ({
      what: `line ${line}: as many promises as the careful person found`,
      found: promisesOn(line).length === promises.filter((promise) => promise.line === line).length,
    })),
  ];
}
