import { documentedFindings, findingFiles } from "../../../docs/documentedFindings";
import { longSentences } from "../../../docs/words/readingAge";
import { definitions } from "../../../src/agenda/findings/lookup";
import type { Example } from "../../../src/agenda/findings/documentation";
import { judge } from "../../../src/agenda/judge/judge";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { Assessment } from "../../../src/agenda/model/assessment";
import type { Snapshot } from "../../../src/agenda/model/snapshot";
import { gridOf, plainLook, sourceOf } from "../../fixtures/agendas";
import { today } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

/** The example as the finder finds it on a sheet, the reader reads it and the judge judges it. */
function judged(example: Example): Assessment {
  const { rows, refreshed, earlier = refreshed === undefined ? [] : [{ on: refreshed, rows }] } = example;
  const snapshots: Snapshot[] = [];
  for (const { on, rows: before } of earlier) {
    snapshots.push(snapshotOf(judgedWith({ ...example, rows: before }, snapshots), on, snapshots.at(-1)));
  }
  return judgedWith(example, snapshots);
}

function judgedWith({ header, rows, fills, settings, register }: Example, snapshots: readonly Snapshot[]): Assessment {
  const chosen = { ...defaultSettings, ...settings };
  const looks = fills?.map((fill) => ({ ...plainLook, ratingFill: fill === "" ? null : fill }));
  const source = sourceOf(gridOf([header, ...rows]), { looks, settings: chosen });
  return judge(source, { today, settings: chosen, register: register ?? null, snapshots });
}

const findings = documentedFindings();

describe.each(findings)("$definition.code", ({ definition, examples }) => {
  it.each(examples.map((example) => ({ ...example, is: example.cells.length > 0 ? "found" : "not found" })))(
    "is $is: $shows",
    (example) => {
      const found = judged(example).findings.filter(({ code }) => code === definition.code);
      expect(found.flatMap(({ cells }) => cells).sort()).toEqual([...example.cells].sort());
      expect(found.flatMap(({ message }) => longSentences(message))).toEqual([]);
      if (example.fix !== undefined) expect(found[0]?.fixes[0]?.to ?? null).toBe(example.fix);
    },
  );

  it("has an example in which it is found, and one in which it is not", () => {
    expect(examples.filter(({ cells }) => cells.length > 0)).not.toEqual([]);
    expect(examples.filter(({ cells }) => cells.length === 0)).not.toEqual([]);
  });
});

it("every finding of the catalogue has a file of its own, named as its code", () => {
  const named = findings.map(({ file, definition }) => [file.replace(/^.*\/|\.ts$/g, ""), definition.code]);
  expect(named).toEqual(named.map(([, code = ""]) => [inCamelCase(code), code]));
  expect(findingFiles()).toHaveLength(definitions.length);
});

function inCamelCase(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

it("no two findings have the same code, title or rank", () => {
  for (const trait of ["code", "title", "rank"] as const) {
    expect(new Set(definitions.map((definition) => definition[trait])).size).toBe(definitions.length);
  }
});

it("findings are listed by severity", () => {
  const severities = definitions.map(({ severity }) => severity);
  expect(severities).toEqual(
    [...severities].sort((one, other) => "ewi".indexOf(one[0] ?? "") - "ewi".indexOf(other[0] ?? "")),
  );
});
