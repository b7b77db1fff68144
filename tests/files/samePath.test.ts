/** A workbook's file gives the same agenda as Excel does: a sample of the fixtures is judged by both ways, in a full run all of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commentedAgenda } from "../fixtures/commentedAgenda";
import { directorates, plansBelowEachOther } from "../fixtures/directorates";
import { withSettings } from "../fixtures/keptSettings";
import * as workbooks from "../fixtures/workbooks";
import { byExcel, byFile } from "../support/bothPaths";
import { runsInFull, sampled } from "../support/run/sampling";
import { shapesIn } from "../support/shapes/reading";
import { shapeWorkbook } from "../support/shapes/workbook";

const fixtures: [name: string, bytes: () => Promise<Uint8Array>][] = [
  ["a table", () => workbooks.tableAgenda()],
  ["a plain range", () => workbooks.plainRangeAgenda()],
  ["two agendas", workbooks.twoAgendas],
  ["all agendas together", async () => withSettings(await directorates(), { agendas: "all" })],
  ["one below another, together", async () => withSettings(await plansBelowEachOther(), { agendas: "all" })],
  ["no agenda", workbooks.noAgenda],
  ["an agenda with no rows", workbooks.agendaWithNoRows],
  ["a table with no rows", workbooks.tableWithNoRows],
  ["an agenda under merged cells", workbooks.agendaUnderMergedCells],
  ["a protected agenda", workbooks.protectedAgenda],
  ["somebody's own RAG Summary", workbooks.agendaBesideOwnSummary],
  ["a cell as long as Excel allows", workbooks.agendaWithLongestCell],
  ["every column that Excel has", workbooks.widestAgenda],
  ["formulas and errors", workbooks.agendaWithFormulas],
  ["quotes in every name", workbooks.agendaWithQuotes],
  ["days from 1904", workbooks.agendaFrom1904],
  ["notes and threaded comments", () => commentedAgenda()],
  ["the sample", () => Promise.resolve(readFileSync(join(__dirname, "../../assets/sample-agenda.xlsx")))],
];
const shapes = shapesIn(join(__dirname, "../fixtures/shapes")).flatMap(({ name, folder, truth }) => {
  const { workbook } = truth;
  return workbook === undefined
    ? []
    : [{ name, bytes: () => shapeWorkbook(folder, name, workbook), today: truth.today }];
});

/** Written by Excel and other programs, where they are beside the repository. The host drops a text that is one control character, as optimize06 has. */
const shared = join(__dirname, "../../../shared/files");
const written = (existsSync(shared) ? readdirSync(shared, { recursive: true, encoding: "utf8" }) : [])
  .filter((file) => /\.xls[xm]$/.test(file) && !file.endsWith("optimize06.xlsx"))
  .map((file) => ({ name: file, bytes: () => Promise.resolve(readFileSync(join(shared, file))) }));

const cases = [
  ...fixtures.map(([name, bytes]) => ({ name, bytes, today: "2026-10-01" })),
  ...(runsInFull ? written : []).map((one) => ({ ...one, today: "2026-10-01" })),
  ...shapes,
];

it.each(sampled(cases, 5))("$name", async ({ bytes, today }) => {
  const file = await bytes();
  expect(byFile(file, "plan.xlsx", today)).toEqual(await byExcel(file, "plan.xlsx", today));
});
