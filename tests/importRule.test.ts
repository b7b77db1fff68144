/**
 * Who may know whom is a matter of lint: each wall is broken here once, and lint refuses it. ESLint has the walls between folders, in text
 * that is never saved; dependency-cruiser has circles and the order of rooms, in a tree of samples in the temporary folder.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { z } from "zod";

const root = join(__dirname, "..");

describe("a wall between folders", () => {
  const field = "src/agenda/model/agenda.ts";
  const broken: [what: string, file: string, text: string, answer: string][] = [
    [
      "the field may not know Excel's code",
      field,
      `import { run } from "../../excel/host/run"; export const x = run;`,
      "src/agenda may not know src/excel",
    ],
    [
      "the field may not know a type of Excel's code",
      field,
      `import type { Run } from "../../excel/host/run"; export type X = Run;`,
      "src/agenda may not know src/excel",
    ],
    [
      "the field may not know the pane",
      field,
      `export { showPane } from "../../taskpane";`,
      "src/agenda may not know src/taskpane",
    ],
    [
      "the field may not know a package that is not of the field",
      field,
      `import { useState } from "react"; export const x = useState;`,
      "src/agenda knows zod and fastest-levenshtein, and no other package",
    ],
    [
      "Excel's code may not know the pane",
      "src/excel/host/run.ts",
      `export const x = () => import("../../taskpane");`,
      "src/excel may not know src/taskpane",
    ],
    [
      "the pane may not know the ribbon",
      "src/taskpane/index.tsx",
      `import "../commands/refresh";`,
      "src/taskpane may not know src/commands",
    ],
    [
      "nothing of the add-in may know the host",
      "src/commands/index.ts",
      `export const x = () => import("../host/model/workbook");`,
      "src/commands may not know src/host",
    ],
    [
      "the pane may not use what one of Excel's browsers lacks",
      "src/taskpane/index.tsx",
      `export const x = new URLPattern();`,
      "URLPattern is not supported in Safari 17.0, Firefox 128",
    ],
    [
      "the host may not know the add-in",
      "src/host/model/workbook.ts",
      `import { ratings } from "../../agenda/model/agenda"; export const x = ratings;`,
      "src/host/{model,richapi,page} may not know src/agenda",
    ],
    [
      "the reader of files may not know Excel's code",
      "src/files/workbook.ts",
      `import { run } from "../excel/host/run"; export const x = run;`,
      "src/files may not know src/excel",
    ],
    [
      "packages know no agenda",
      "src/ooxml/colors.ts",
      `import { ratings } from "../agenda/model/agenda"; export const x = ratings;`,
      "src/ooxml may not know src/agenda",
    ],
    [
      "the host may not know the reader of files",
      "src/host/model/workbook.ts",
      `export const x = () => import("../../files/workbook");`,
      "src/host/{model,richapi,page} may not know src/files",
    ],
    [
      "the command line may not know the pane",
      "src/host/headless/refresh.ts",
      `export const x = () => import("../../taskpane");`,
      "src/host/headless may not know src/taskpane",
    ],
    ["the field may not name Excel", field, `export const x = Excel.run;`, "Only src/excel names Excel."],
    [
      "the pane may not name Office",
      "src/taskpane/index.tsx",
      `export const x = Office.context;`,
      "Only src/excel names Office.",
    ],
    [
      "the ribbon may not name OfficeExtension",
      "src/commands/index.ts",
      `export const x = OfficeExtension.Error;`,
      "Only src/excel names OfficeExtension.",
    ],
    ["the field may not ask for the date", field, `export const x = new Date();`, "src/agenda has no clock."],
    ["the field may not ask for the time", field, `export const x = Date.now();`, "src/agenda has no clock."],
    ["the field may not roll dice", field, `export const x = Math.random();`, "src/agenda has no chance."],
  ];
  const allowed: [what: string, file: string, text: string][] = [
    [
      "the field may know itself, zod and dates that it is given",
      field,
      `import { z } from "zod"; import type { Day } from "./day"; export const x: [unknown, Day, Date] = [z, 1, new Date(0)];`,
    ],
    [
      "Excel's code may know the field and name Excel",
      "src/excel/host/run.ts",
      `import { ratings } from "../../agenda/model/agenda"; export const x = [ratings, Excel.run];`,
    ],
    [
      "the command line may start the ribbon's commands",
      "src/host/headless/refresh.ts",
      `export const x = () => import("../../commands");`,
    ],
    [
      "the reader of files may know the field and packages",
      "src/files/workbook.ts",
      `import { ratings } from "../agenda/model/agenda"; import { openPackage } from "../ooxml/openPackage"; export const x = [ratings, openPackage];`,
    ],
    ["the ribbon may open the pane", "src/commands/index.ts", `export const x = () => import("../taskpane");`],
  ];
  const answers = new Map<string, string[]>();

  beforeAll(() => {
    const samples = [...broken, ...allowed].map(([what, file, text]) => ({ what, file, text }));
    const lists = z.array(z.array(z.string())).parse(JSON.parse(inNode(lintScript, JSON.stringify(samples))));
    samples.forEach(({ what }, index) => answers.set(what, lists[index] ?? []));
  });

  it.each(broken)("%s", (what, _file, _text, answer) => {
    expect(answers.get(what)).toContainEqual(expect.stringContaining(answer));
  });

  it.each(allowed)("%s", (what) => {
    expect(answers.get(what)).toEqual([]);
  });
});

describe("the order of rooms", () => {
  /** Each file imports the next one, the last one nothing. */
  const broken: [what: string, files: string[], rule: string][] = [
    ["texts know no cell", ["agenda/text/one", "agenda/cells/one"], "order of rooms: src/agenda/text"],
    ["reading knows no judge", ["agenda/read/one", "agenda/judge/one"], "order of rooms: src/agenda/read"],
    [
      "cells know no list of all findings",
      ["agenda/cells/two", "agenda/findings/catalogue"],
      "order of rooms: src/agenda/cells",
    ],
    ["Excel's host knows no summary", ["excel/host/one", "excel/summary/one"], "order of rooms: src/excel/host"],
    [
      "a worksheet's file knows no agenda's",
      ["files/worksheet", "files/agendasOfFile"],
      "order of rooms: src/files/worksheet",
    ],
    [
      "a component of the pane knows no view",
      ["taskpane/components/one", "taskpane/views/one/view"],
      "order of rooms: src/taskpane/components",
    ],
    ["the host's workbook knows no messages", ["host/model/one", "host/richapi/one"], "order of rooms: src/host/model"],
    [
      "an address knows no sheet",
      ["host/model/address/one", "host/model/sheet/one"],
      "order of rooms: src/host/model/address",
    ],
    ["two files may not know each other", ["agenda/dates/one", "agenda/dates/two", "agenda/dates/one"], "no circle"],
    [
      "three files in three rooms make a circle too",
      ["agenda/model/one", "agenda/dates/three", "agenda/register/one", "agenda/model/one"],
      "no circle",
    ],
  ];
  const allowed: [what: string, files: string[]][] = [
    ["the judge knows what was read", ["agenda/judge/two", "agenda/read/two"]],
    ["a room knows itself", ["agenda/find/one", "agenda/find/two"]],
    ["a view of the pane knows its components", ["taskpane/views/one/two", "taskpane/components/two"]],
    ["messages know the host's workbook", ["host/richapi/two", "host/model/two"]],
  ];
  let violations: Violation[];

  beforeAll(() => {
    violations = cruise([...broken, ...allowed].map(([, files]) => files));
  });

  it.each(broken)("%s", (_, files, rule) => {
    const paths = files.map((file) => `src/${file}.ts`);
    const found = violations.filter(({ from, to }) => paths.includes(from) && paths.includes(to));
    expect(found.map((one) => one.rule.name)).toContain(rule);
  });

  it.each(allowed)("%s", (_, files) => {
    const paths = files.map((file) => `src/${file}.ts`);
    expect(violations.filter(({ from }) => paths.includes(from))).toEqual([]);
  });
});

/** ESLint loads its configuration in a way that needs a process of its own. Only the rules that are walls run, which need no types. */
const lintScript = `
  const { ESLint } = require("eslint");
  const samples = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  const walls = /no-restricted-(paths|globals|imports|syntax)$|^compat\\/compat$/;
  (async () => {
    const eslint = new ESLint({
      ruleFilter: ({ ruleId }) => walls.test(ruleId),
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    });
    const messages = [];
    for (const { file, text } of samples) {
      const [result] = await eslint.lintText(text, { filePath: file });
      messages.push(result.messages.map(({ message }) => message));
    }
    console.log(JSON.stringify(messages));
  })();
`;

function inNode(script: string, input: string): string {
  return execFileSync(process.execPath, ["-e", script], { cwd: root, input, encoding: "utf8" });
}

const cruised = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
type Violation = z.infer<typeof cruised>["summary"]["violations"][number];

/** What dependency-cruiser refuses in a tree in which each file of a chain imports a type of the next one. */
function cruise(chains: readonly string[][]): Violation[] {
  const tree = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    cpSync(join(root, "tsconfig.json"), join(tree, "tsconfig.json"));
    for (const chain of chains) {
      chain.forEach((file, index) => {
        const next = chain[index + 1];
        if (next !== undefined || !chain.slice(0, index).includes(file)) writeSample(join(tree, "src"), file, next);
      });
    }
    const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const given = [program, "src", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"];
    const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: tree, encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return cruised.parse(JSON.parse(stdout)).summary.violations;
  } finally {
    rmSync(tree, { recursive: true });
  }
}

function writeSample(folder: string, file: string, imported: string | undefined): void {
  const path = join(folder, `${file}.ts`);
  mkdirSync(dirname(path), { recursive: true });
  const to = relative(dirname(file), imported ?? "").replace(/^(?!\.)/, "./");
  writeFileSync(path, imported === undefined ? "export type X = 1;\n" : `export type { X } from "${to}";\n`);
}
