/** The project's source document repaired, and held against what a careful person reads in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import { z } from "zod";
import { isoToDay } from "../../../src/agenda/dates/days";
import { judge } from "../../../src/agenda/judge/judge";
import { asSource, repairAgenda } from "../../../src/agenda/repair/repair";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { gridOf, sourceOf } from "../../fixtures/agendas";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import type { Assessment } from "../../../src/agenda/model/assessment";

const folder = join(__dirname, "../../../../shared/agenda");
const names = z.array(z.string()).nullable();
const truthSchema = z.object({
  sections: z.array(z.object({ number: z.number().nullable(), title: z.string() })),
  missingSection: z.object({ number: z.number(), actionsLines: z.array(z.number()) }),
  actions: z.array(
    z.object({
      n: z.number(),
      section: z.union([z.number(), z.string()]).nullable(),
      lines: z.array(z.number()),
      action: z.string(),
      lead: names,
      support: names,
      commentStarts: z.string().nullable(),
    }),
  ),
});
type Truth = z.infer<typeof truthSchema>;

interface Check {
  what: string;
  found: boolean;
}

if (!existsSync(folder)) {
  test("the source document is not beside this checkout: nothing to hold the repair against", () => {
    expect(existsSync(folder)).toBe(false);
  });
} else {
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")));
  const lines = readFileSync(join(folder, "pasted.tsv"), "utf8").split("\n");
  const source = sourceOf(gridOf(lines.map((line) => line.split("\t"))));
  const repaired = repairAgenda(source, defaultSettings);
  const before = assess(source);
  const after = assess(asSource(repaired, source));

  test("every action of the careful person stands in a row of its own, but for letters that the scan lost", () => {
    const checks = checksOf(truth, after, repaired.from);
    console.log(checks.map(({ what, found }) => `${found ? "found " : "MISSED"} ${what}`).join("\n"));
    expect(checks.filter(({ found }) => !found).map(({ what }) => what)).toEqual([]);
  });

  test("letters that the scan lost are left as they stand: nothing on the page tells them", () => {
    const spoilt = truth.actions.filter(({ action }, place) => after.actions[place]?.action !== action);
    console.log(spoilt.map(({ n, action }) => `MISSED some letters of action ${n}: ${action}`).join("\n"));
    expect(spoilt.map(({ n }) => n)).toEqual([2, 3, 5, 8, 13]);
  });

  test("judged again, it has fewer findings, and none about the shape of the table", () => {
    const shape = ["row-fragment", "heading-in-cell", "section-gap", "text-lookalike", "text-spacing"];
    expect(codesOf(before).filter((code) => shape.includes(code))).not.toEqual([]);
    expect(codesOf(after).filter((code) => shape.includes(code))).toEqual([]);
    expect(cellsOf(after)).toBeLessThan(cellsOf(before));
    expect(after.findings.length).toBeLessThan(before.findings.length);
  });
}

function assess(source: AgendaSource): Assessment {
  const today = isoToDay("2021-07-01") ?? 0;
  return judge(source, { today, settings: defaultSettings, register: null, snapshots: [] });
}

function codesOf({ findings }: Assessment): string[] {
  return findings.map(({ code }) => code);
}

function cellsOf({ findings }: Assessment): number {
  return findings.reduce((sum, { cells }) => sum + cells.length, 0);
}

function checksOf(truth: Truth, { actions, sections }: Assessment, from: readonly number[][]): Check[] {
  const lost = truth.missingSection;
  return [
    { what: `${truth.actions.length} actions`, found: actions.length === truth.actions.length },
    ...truth.sections.map(({ number, title }) => ({
      what: `section ${number ?? ""} ${title}`,
      found: sections.some((section) => section.number === number && section.title === title),
    })),
    ...truth.actions.flatMap((told, place): Check[] => {
      const action = actions[place];
      const section = told.section ?? lost.number;
      const comment = action?.comment ?? "";
      const starts = told.commentStarts;
      return [
        {
          what: `action ${told.n}: from lines ${told.lines.join(", ")}`,
          found: from[place]?.join() === told.lines.join(),
        },
        {
          what: `action ${told.n}: under ${section}`,
          found: (action?.section.number ?? action?.section.title) === section,
        },
        { what: `action ${told.n}: ${told.action}`, found: distance(action?.action ?? "", told.action) <= 2 },
        { what: `action ${told.n}: led by ${list(told.lead)}`, found: isSame(action?.owner.lead, told.lead) },
        {
          what: `action ${told.n}: supported by ${list(told.support)}`,
          found: isSame(action?.owner.support, told.support),
        },
        {
          what: `action ${told.n}: comment "${starts ?? ""}"`,
          found: starts === null ? comment === "" : distance(comment.slice(0, starts.length), starts) <= 2,
        },
      ];
    }),
  ];
}

function list(people: readonly string[] | null): string {
  return people === null ? "(the page does not tell)" : people.join(", ") || "nobody";
}

function isSame(read: readonly string[] | undefined, told: readonly string[] | null): boolean {
  return told === null || read?.join() === told.join();
}
