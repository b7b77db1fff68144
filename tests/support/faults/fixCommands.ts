/** Fixes, and taking them back, in one request and in several. What the report says of each cell is what is in it. */
import type { CellValue } from "../../../src/agenda/model/grid";
import { applyFixes } from "../../../src/excel/agenda/fixes";
import type { AcceptedFix } from "../../../src/excel/agenda/fixes";
import type { Fault } from "../../../src/excel/host/faults";
import type { SeenAgenda } from "../../../src/excel/agenda/seenAgenda";
import type { WorkbookModel } from "../../../src/host/model/workbook";
import { standardHeader, standardRows, tableAgenda } from "../../fixtures/workbooks";
import { allDone, assessed, fiveActions, nothingDone } from "./command";
import type { Command } from "./command";

const [wrong, right] = ["amberish", "Amber"];
const agendaSheet = "Action agenda";
const ratingColumn = standardHeader.indexOf("RAG") + 1;

/** Columns of texts that are as long as Excel lets them be: one such row fills most of a request. */
const longColumns = ["Background", "Minutes", "Evidence"];
const longText = "\n".repeat(32_767);

const oneRequest = { workbook: fiveActions, rows: [4] };
const severalRequests = {
  workbook: () =>
    tableAgenda({
      header: [...standardHeader, ...longColumns],
      rows: standardRows(2).map((row) => [...row, ...longColumns.map(() => longText)]),
    }),
  rows: [2, 3],
};

export const fixCommands: Command[] = [
  fixCommand("fix", oneRequest, wrong, right),
  fixCommand("fixes in several requests", severalRequests, wrong, right),
  fixCommand("take back", oneRequest, right, wrong),
  fixCommand("take back in several requests", severalRequests, right, wrong),
];

function fixCommand(
  name: string,
  { workbook, rows }: Pick<Command, "workbook"> & { rows: number[] },
  from: string,
  to: string,
): Command {
  return {
    name,
    workbook,
    prepare: ({ model }) => {
      for (const row of rows) model.sheet(agendaSheet).cells.type(row, ratingColumn, from);
      return Promise.resolve();
    },
    decide: async ({ model }) => {
      const { seen } = await assessed();
      const fixes = rows
        .filter((row) => ratingIn(model, row) === from)
        .map((row): AcceptedFix => ({ agenda: 0, cell: cellOf(row), from, to, value: to }));
      return async () => {
        const fault = await faultOf(model, seen, fixes);
        const done = rows.filter((row) => ratingIn(model, row) === to);
        if (done.length === rows.length) return { fault, done: allDone };
        return { fault, done: done.length === 0 ? nothingDone : done.join() };
      };
    },
    parts: rows.slice(1).map((_, index) => {
      const done = rows.slice(0, index + 1);
      return {
        done: done.join(),
        doPart: (model) => {
          for (const row of done) model.sheet(agendaSheet).cells.type(row, ratingColumn, to);
        },
      };
    }),
  };
}

/** Fails where the report says of a cell what is not in it. */
async function faultOf(
  model: WorkbookModel,
  seen: readonly SeenAgenda[],
  fixes: readonly AcceptedFix[],
): Promise<Fault | null> {
  const { report, fault } = await applyFixes(seen, fixes);
  const { applied, left, refused, unknown } = report;
  const reported = [...applied.map(({ cell, to }) => [cell, to]), ...left.map(({ cell, from }) => [cell, from])];
  expect(reported.sort()).toEqual(fixes.map(({ cell }) => [cell, ratingIn(model, Number(cell.slice(1)))]));
  expect([refused, unknown]).toEqual([[], []]);
  expect(fault === null).toBe(left.length === 0);
  return fault;
}

const cellOf = (row: number) => `F${row}`;

function ratingIn(model: WorkbookModel, row: number): CellValue {
  return model.sheet(agendaSheet).cells.value(row, ratingColumn);
}
