/** The project's source document, judged on 1 July 2021 and held against what a careful person reads in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isoToDay } from "../../src/agenda/dates/days";
import { agendaSource, findAgendas } from "../../src/agenda/find/find";
import { judge } from "../../src/agenda/judge/judge";
import { reportSchema, toReport } from "../../src/agenda/report/report";
import type { Report } from "../../src/agenda/report/report";
import { defaultSettings } from "../../src/agenda/model/settings";

const folder = join(__dirname, "../../../shared/agenda");

const truthSchema = z.object({
  sections: z.array(z.object({ number: z.number().nullable(), title: z.string() })),
  missingSection: z.object({ number: z.number(), actionsLines: z.array(z.number()) }),
  actions: z.array(z.object({ n: z.number(), lines: z.array(z.number()), lead: z.array(z.string()).nullable() })),
  ownerCells: z.array(z.object({ line: z.number(), cell: z.string() })),
  saidWithDates: z.object({
    promises: z.array(z.object({ line: z.number(), text: z.string(), due: z.string() })),
    notPromises: z.array(z.object({ line: z.number(), text: z.string() })),
  }),
  sameComment: z.array(z.array(z.number())),
  headingsInsideCells: z.array(z.object({ line: z.number() })),
});

if (!existsSync(folder)) {
  it("the source document is not kept beside this repository: nothing to hold against it", () => {
    expect(existsSync(folder)).toBe(false);
  });
} else {
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")));
  const report = judgeDocument(readFileSync(join(folder, "pasted.tsv"), "utf8"));
  it("all that the careful person found is found, and nothing that is no promise", () => {
    const checks = [...sectionChecks(report, truth), ...cellChecks(report, truth), ...promiseChecks(report, truth)];
    console.log(checks.map(({ what, found }) => `${found ? "found " : "MISSED"} ${what}`).join("\n"));
    expect(checks.filter(({ found }) => !found).map(({ what }) => what)).toEqual([]);
  });
}

type Truth = z.infer<typeof truthSchema>;
interface Check {
  what: string;
  found: boolean;
}

function judgeDocument(text: string): Report {
  const lines = text.split(/\r?\n/).map((line) => line.split("\t"));
  const width = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => [...line, ...Array<string>(width - line.length).fill("")]);
  const grid = { sheet: "pasted", table: null, top: 1, left: 1, values };
  const { chosen, message } = findAgendas([grid], defaultSettings);
  if (chosen === null) throw new Error(message);
  const source = agendaSource(grid, chosen.place, null, 1900);
  const today = isoToDay("2021-07-01") ?? 0;
  const assessment = judge(source, { today, settings: defaultSettings, register: null, snapshots: [] });
  return reportSchema.parse(toReport(assessment, []));
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
      what: `line ${line} stands under no known section`,
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
  const repeated = report.findings
    .filter(({ code }) => code === "comment-repeated")
    .map(({ cells }) => cells.join(" "));
  return [
    ...truth.ownerCells.map(({ line, cell }) => ({
      what: `line ${line}: owner "${cell}"`,
      found: owners.includes(`C${line}`),
    })),
    { what: "line 10: letters that only look Latin", found: cellsOf(report, ["text-lookalike"]).includes("C10") },
    ...report.actions.map(({ row }) => ({ what: `line ${row}: no rating`, found: unrated.includes(`D${row}`) })),
    ...truth.actions.map(({ n, lines }) => ({
      what: `action ${n} on line ${lines.join(" and ")}`,
      found: lines.every((line) => report.actions.some(({ row }) => row === line)),
    })),
    ...truth.sameComment.map((lines) => ({
      what: `the same comment on lines ${lines.join(" and ")}`,
      found: repeated.includes(lines.map((line) => `B${line}`).join(" ")),
    })),
    { what: "no other comment is said to be repeated", found: repeated.length === truth.sameComment.length },
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
        (said) => said.text === text && said.due === due && said.lapsed === due < report.today,
      ),
    })),
    ...notPromises.map(({ line, text }) => ({
      what: `line ${line}: "${text}" is no promise`,
      found: !promisesOn(line).some((said) => said.text.includes(text)),
    })),
    ...promises.map(({ line }) => ({
      what: `line ${line}: as many promises as the careful person found`,
      found: promisesOn(line).length === promises.filter((promise) => promise.line === line).length,
    })),
  ];
}
