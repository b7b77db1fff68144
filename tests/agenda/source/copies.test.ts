/** A copy of a workbook is not counted a second time. */
import type { CellValue } from "../../../src/agenda/model/grid";
import { withoutCopies } from "../../../src/agenda/source/copies";
import type { ReadWorkbook } from "../../../src/agenda/source/readWorkbook";
import { agendasOfFile } from "../../../src/files/agendasOfFile";
import { departmentWorkbook } from "../../fixtures/departments";

let housing: ReadWorkbook;
let parks: ReadWorkbook;

beforeAll(async () => {
  housing = await read("Housing.xlsx", 0);
  parks = await read("Parks.xlsx", 2);
});

async function read(file: string, index: number): Promise<ReadWorkbook> {
  const reading = agendasOfFile(await departmentWorkbook(file.slice(0, -5), index, 6), file);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.workbook;
}

const rowsOf = ({ agendas }: ReadWorkbook) => agendas.map(({ source }) => source.rows);
const withRows = (workbook: ReadWorkbook, change: (row: CellValue[], index: number) => CellValue[]): ReadWorkbook => ({
  ...workbook,
  agendas: workbook.agendas.map((one) => ({ ...one, source: { ...one.source, rows: one.source.rows.map(change) } })),
});
const filesOf = (workbooks: readonly ReadWorkbook[]) => workbooks.map(({ file }) => file);

it("this workbook, chosen among all files of its folder, is left out", () => {
  const { kept, copies } = withoutCopies([housing, parks], rowsOf(housing), []);
  expect([filesOf(kept), copies]).toEqual([["Parks.xlsx"], [{ file: "Housing.xlsx", of: null }]]);
});

it("a copy that differs in a row is left out, whichever file it is of, but one of the same name is read again", () => {
  const copy = withRows({ ...housing, file: "Housing (1).xlsx" }, (row, index) => (index === 0 ? ["Changed"] : row));
  const copies = [{ file: "Housing (1).xlsx", of: "Housing.xlsx" }];
  expect(withoutCopies([housing, copy], [], [])).toEqual({ kept: [housing], copies });
  expect(withoutCopies([copy], [], [housing])).toEqual({ kept: [], copies });
  expect(withoutCopies([housing], [], [housing])).toEqual({ kept: [housing], copies: [] });
});

it("departments that have the same actions with owners of their own are all counted", () => {
  const owner = housing.agendas[0]?.source.columns.owner ?? 0;
  const other = withRows({ ...housing, file: "Roads.xlsx" }, (row) => row.with(owner - 1, "Wren Abara"));
  expect(filesOf(withoutCopies([housing, other], [], []).kept)).toEqual(["Housing.xlsx", "Roads.xlsx"]);
});

it("a row or two say nothing", () => {
  const [one, two] = [housing, { ...housing, file: "Roads.xlsx" }].map((workbook) =>
    withRows(workbook, (row, index) => (index < 2 ? row : [])),
  );
  if (one === undefined || two === undefined) throw new Error("There are two.");
  expect(withoutCopies([one, two], [], []).copies).toEqual([]);
});
