/** The self-check against the embedded host: every case answers, and the workbook is left as it was. */
import { answersWith } from "../../scripts/selfcheck/case";
import { selfCheckCases } from "../../scripts/selfcheck/cases";
import { readAnswers } from "../../scripts/selfcheck/compare";
import { savedAnswers } from "../../scripts/selfcheck/answers";
import { runCases } from "../../scripts/selfcheck/runCases";
import type { Host } from "../../src/host/headless/startHost";
import { startHost } from "../../src/host/headless/startHost";
import { newWorkbook } from "../../src/host/model/openWorkbook";

let host: Host;
beforeEach(async () => {
  host = await startHost(newWorkbook(), { countsOnly: true });
});
afterEach(() => host.close());

it("there are sixty cases to a hundred and twenty, each with a title of its own and the members that it is about", () => {
  const titles = selfCheckCases.map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(60);
  expect(titles.length).toBeLessThanOrEqual(120);
  expect(new Set(titles).size).toBe(titles.length);
  expect(selfCheckCases.filter(({ members }) => members.length === 0)).toEqual([]);
});

it("every case answers, none fails by itself, and the workbook is blank again", async () => {
  const heard: [title: string, answered: number][] = [];
  const answers = await runCases(selfCheckCases, (title, soFar) => heard.push([title, soFar.length]));
  expect(heard).toEqual(selfCheckCases.map(({ title }, index) => [title, index]));
  expect(answers.filter(({ answer }) => answersWith(answer, "failed"))).toEqual([]);
  expect(answers.filter(({ answer }) => answersWith(answer, "refused")).length).toBeGreaterThan(30);
  const text = JSON.stringify(savedAnswers(answers, null, new Date("2026-11-29")));
  expect(readAnswers(text)).toMatchObject({ day: "2026-11-29", excel: { newestApi: 18 }, stopped: null, answers });
  expect(await whatIsLeft()).toEqual({ sheets: [["Sheet1", "Visible"]], used: null, tables: 0, names: 0, parts: 0 });
});

it("a case that fails by itself says so, and the next one is asked", async () => {
  const answers = await runCases([
    {
      title: "wrong",
      members: ["Range.values"],
      ask: (attempt) => attempt(() => Promise.reject(new Error("not Excel's"))),
    },
    { title: "newer", members: ["Range.values"], set: 99, ask: () => Promise.resolve("asked") },
    {
      title: "right",
      members: ["Range.values"],
      ask: (attempt) => attempt((_, sheet) => sheet.toJSON().name ?? "blank"),
    },
  ]);
  expect(answers.map(({ answer }) => answer)).toEqual([
    { failed: "Error: not Excel's" },
    { skipped: "ExcelApi 1.99" },
    "blank",
  ]);
});

it.each<[string, (context: Excel.RequestContext) => void]>([
  ["a value", ({ workbook }) => void (workbook.worksheets.getActiveWorksheet().getRange("C3").values = [["mine"]])],
  ["a second sheet", ({ workbook }) => void workbook.worksheets.add("Mine")],
  ["a name", ({ workbook }) => void workbook.names.add("Mine", "=1")],
])("a workbook with %s is not begun on", async (_, change) => {
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  await expect(runCases(selfCheckCases)).rejects.toThrow("This workbook is not blank.");
});

async function whatIsLeft(): Promise<object> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names, customXmlParts } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const used = worksheets.getFirst().getUsedRangeOrNullObject().load("address");
    const [tableCount, nameCount, partCount] = [tables.getCount(), names.getCount(), customXmlParts.getCount()];
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility }) => [name, visibility]),
      used: used.isNullObject ? null : used.address,
      tables: tableCount.value,
      names: nameCount.value,
      parts: partCount.value,
    };
  });
}
