/** A folder of workbooks of departments becomes one workbook; two of them can't be read, and are named. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Report } from "../../../../src/agenda/report/reportSchema";
import { UsageError } from "../../../../src/host/headless/commandLine";
import { readPortfolioCommandLine } from "../../../../src/host/headless/portfolio/portfolioCommandLine";
import { portfolioOf } from "../../../../src/host/headless/portfolio/portfolioFile";
import type { FileAnswer } from "../../../../src/host/headless/runCommand";
import { openWorkbook } from "../../../../src/host/model/openWorkbook";
import type { WorkbookModel } from "../../../../src/host/model/workbook";
import { writeDepartments } from "../../../fixtures/departments";

const folder = mkdtempSync(join(tmpdir(), "portfolio-"));
const output = join(folder, "Board.xlsx");
let answer: FileAnswer;
let model: WorkbookModel;
let housing: Uint8Array;

beforeAll(async () => {
  await writeDepartments(folder);
  // An earlier answer, a workbook that somebody has open, and a letter.
  for (const name of ["Board.xlsx", "~$Housing.xlsx", "Letter.docx"]) writeFileSync(join(folder, name), "");
  housing = readFileSync(join(folder, "Housing.xlsx"));
  answer = await portfolioOf(await readPortfolioCommandLine([output, folder, "--today", "2026-10-01"]));
  model = await openWorkbook(answer.workbook, "Board.xlsx");
});
afterAll(() => rmSync(folder, { recursive: true }));

it("the two files that can't be read are named with what to do, and the others are judged", () => {
  expect(answer.notKept).toEqual([
    'Left out: "Sports.xlsx" is cut off before its end: copy or download it again.',
    'Left out: "Transport.xlsx" has a password: open it in Excel, remove the password (File, Info), then save it.',
  ]);
  const report = answer.report() as Report;
  expect(report.today).toBe("2026-10-01");
  expect(report.summary).toMatchObject({ actions: 60, overdue: 30 });
  expect(report.sheets).toEqual(["RAG Summary", "RAG by Owner", "RAG Overdue", "RAG Issues"]);
});

it("one person is counted once over all files", () => {
  const { owners } = (answer.report() as Report).summary;
  expect(owners.find(({ name }) => name === "Priya Nair")?.actions).toBe(20);
});

it("the new workbook has the generated sheets alone, and opens on the summary", () => {
  expect(model.sheets.map(({ name }) => name)).toEqual((answer.report() as Report).sheets);
  expect(model.activeSheet.name).toBe("RAG Summary");
});

it("each row says which workbook it is from", () => {
  const columnOf = (name: string, header: string) => {
    const sheet = model.sheet(name);
    const { top, bottom, left, right } = sheet.tables[0]?.area ?? { top: 1, bottom: 0, left: 1, right: 0 };
    const columns = Array.from({ length: right - left + 1 }, (_, along) => left + along);
    const column = columns.find((one) => sheet.cells.value(top, one) === header) ?? NaN;
    return Array.from({ length: bottom - top }, (_, down) => sheet.cells.value(top + 1 + down, column));
  };
  const departments = ["Adult care", "Benefits", "Children", "Environment", "Finance"];
  expect(columnOf("RAG Summary", "Agenda").slice(0, 5)).toEqual(departments);
  const asked = columnOf("RAG Overdue", "Agenda");
  expect(new Set(asked)).toEqual(new Set((answer.report() as Report).agendas?.map(({ name }) => name)));
  const rows = columnOf("RAG Overdue", "Row");
  expect(rows.map((row) => String(row).replace(/^Row \d+ of /, ""))).toEqual(asked);
  expect(columnOf("RAG Issues", "Agenda")).toContain("Housing");
});

it("the board's page is of all files together", () => {
  expect(answer.boardPage()).toMatch(/Of 60 actions, 30[^]*<h2[^>]*>Ratings by agenda<[^]*>Housing/);
});

it("nothing links to rows, which are in other workbooks", () => {
  const sheets = Object.entries(unzipSync(answer.workbook)).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(4);
  for (const [, xml] of sheets) expect(strFromU8(xml)).not.toContain("<hyperlink");
});

it("no file is written", () => {
  expect(readFileSync(join(folder, "Housing.xlsx"))).toEqual(housing);
  expect(readFileSync(output, "utf8")).toBe("");
});

it("a department's own workbook in the folder is among what is never written, but an earlier answer is not", async () => {
  const housingFile = join(folder, "Housing.xlsx");
  expect((await readPortfolioCommandLine([housingFile, folder])).files).toContain(housingFile);
  const earlier = join(folder, "Earlier.xlsx");
  writeFileSync(earlier, answer.workbook);
  expect((await readPortfolioCommandLine([earlier, folder])).files).not.toContain(earlier);
  rmSync(earlier);
});

it("files of one name in two folders are distinguished by their folders", async () => {
  const other = join(folder, "other");
  mkdirSync(other);
  copyFileSync(join(folder, "Housing.xlsx"), join(other, "Housing.xlsx"));
  const { files } = await readPortfolioCommandLine([output, join(folder, "Housing.xlsx"), other]);
  expect(files).toEqual([join(folder, "Housing.xlsx"), join(other, "Housing.xlsx")]);
});

it("where no file can be read nothing is written, and each is named", async () => {
  const request = await readPortfolioCommandLine([output, join(folder, "Sports.xlsx"), join(folder, "Nothing.xlsx")]);
  await expect(portfolioOf(request)).rejects.toMatchObject({
    name: "Refused",
    message: expect.stringMatching(
      /^Left out: "Sports.xlsx" .*\nLeft out: .*Nothing.xlsx" cannot be read: there is no such file or folder.\nNone of the files/,
    ) as string,
  });
});

it.each([
  [[]],
  [["out.xlsx"]],
  [["out.csv", "a.xlsx"]],
  [["out.xlsx", "a.xlsx", "--today", "soon"]],
  [["out.xlsx", "a.xlsx", "--tables"]],
  [["out.xlsx", "a.xlsx", "--table", "all"]],
])("%j is wrong usage", async (args) => {
  await expect(readPortfolioCommandLine(args)).rejects.toThrow(UsageError);
});
