/** Who may know whom is held by lint: each rule is broken here once, in text that is never saved. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** ESLint loads its configuration in a way that needs a process of its own. All samples go through one. */
const lint = `
  const { ESLint } = require("eslint");
  const samples = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  (async () => {
    const eslint = new ESLint();
    const messages = [];
    for (const { file, text } of samples) {
      const [result] = await eslint.lintText(text, { filePath: file });
      messages.push(result.messages.map(({ message }) => message));
    }
    console.log(JSON.stringify(messages));
  })();
`;

/** Each sample is told as the file that it would stand in, what it says, and what lint must answer. */
const broken: [what: string, file: string, text: string, answer: string][] = [
  [
    "the field may not know Excel's code",
    "src/agenda/model/agenda.ts",
    `import { run } from "../../excel/host/run"; export const x = run;`,
    "src/agenda may not know src/excel",
  ],
  [
    "nor as a type",
    "src/agenda/model/agenda.ts",
    `import type { Settings } from "../../excel/stores/settings"; export type X = Settings;`,
    "src/agenda may not know src/excel",
  ],
  [
    "nor the pane's",
    "src/agenda/model/agenda.ts",
    `export { showPane } from "../../taskpane";`,
    "src/agenda may not know src/taskpane",
  ],
  [
    "nor a package that is not of the field",
    "src/agenda/model/agenda.ts",
    `import { useState } from "react"; export const x = useState;`,
    "src/agenda knows zod, chrono-node and fastest-levenshtein, and no other package",
  ],
  [
    "Excel's code may not know the pane",
    "src/excel/host/run.ts",
    `export const x = () => import("../../taskpane");`,
    "src/excel may not know src/taskpane",
  ],
  [
    "the pane may not know the ribbon",
    "src/taskpane/strings/frame.ts",
    `import "../../commands/refresh";`,
    "src/taskpane may not know src/commands",
  ],
  [
    "nothing of the add-in may know the host",
    "src/commands/index.ts",
    `export const x = () => import("../host/model/workbook");`,
    "src/commands may not know src/host",
  ],
  [
    "the host may not know the add-in",
    "src/host/model/workbook.ts",
    `import { ratings } from "../../agenda/model/agenda"; export const x = ratings;`,
    "src/host/{model,richapi,page} may not know src/agenda",
  ],
  [
    "nor the command line the pane",
    "src/host/headless/refresh.ts",
    `export const x = () => import("../../taskpane");`,
    "src/host/headless may not know src/taskpane",
  ],
  [
    "the field may not name Excel",
    "src/agenda/model/agenda.ts",
    `export const x = Excel.run;`,
    "Only src/excel names Excel.",
  ],
  [
    "the pane may not name Office",
    "src/taskpane/strings/frame.ts",
    `export const x = Office.context;`,
    "Only src/excel names Office.",
  ],
  [
    "the ribbon may not name OfficeExtension",
    "src/commands/index.ts",
    `export const x = OfficeExtension.Error;`,
    "Only src/excel names OfficeExtension.",
  ],
  [
    "the field may not ask the time",
    "src/agenda/model/agenda.ts",
    `export const x = new Date();`,
    "src/agenda has no clock.",
  ],
  ["in any of its ways", "src/agenda/model/agenda.ts", `export const x = Date.now();`, "src/agenda has no clock."],
  ["nor roll dice", "src/agenda/model/agenda.ts", `export const x = Math.random();`, "src/agenda has no chance."],
];

const allowed: [what: string, file: string, text: string][] = [
  [
    "the field may know itself, zod and dates that are given",
    "src/agenda/model/agenda.ts",
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
  ["the ribbon may open the pane", "src/commands/index.ts", `export const x = () => import("../taskpane");`],
];

const samples = [...broken, ...allowed].map(([what, file, text]) => ({ what, file, text }));
const answers = new Map<string, string[]>();

beforeAll(() => {
  const options = { cwd: join(__dirname, ".."), input: JSON.stringify(samples), encoding: "utf8" } as const;
  const lists = JSON.parse(execFileSync(process.execPath, ["-e", lint], options)) as string[][];
  samples.forEach(({ what }, index) => answers.set(what, lists[index] ?? []));
}, 120_000);

test.each(broken)("%s", (what, _file, _text, answer) => {
  expect(answers.get(what)).toContainEqual(expect.stringContaining(answer));
});

test.each(allowed)("%s", (what) => {
  expect(answers.get(what)).toEqual([]);
});
