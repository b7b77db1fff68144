/** A workbook's file gives the same agenda as Excel does: a sample of the fixtures is judged by both ways, in a full run all of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commentedAgenda } from "../fixtures/commentedAgenda";
import * as workbooks from "../fixtures/workbooks";
import { byExcel, byFile } from "../support/bothPaths";
import { sampled } from "../support/run/sampling";
import { shapesIn } from "../support/shapes/reading";
import { shapeWorkbook } from "../support/shapes/workbook";

const fixtures: [name: string, bytes: () => Promise<Uint8Array>][] = [
  ["a table", () => workbooks.tableAgenda()],
  ["a plain range", () => workbooks.plainRangeAgenda()],
  ["two agendas", workbooks.twoAgendas],
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

const cases = [...fixtures.map(([name, bytes]) => ({ name, bytes, today: "2026-10-01" })), ...shapes];

it.each(sampled(cases, 5))("$name", async ({ bytes, today }) => {
  const file = await bytes();
  expect(byFile(file, "plan.xlsx", today)).toEqual(await byExcel(file, "plan.xlsx", today));
});
