import { assessAgenda } from "../../../src/excel/agenda/assess";
import { keepSettings } from "../../../src/excel/stores/settingsChanges";
import { selectRow } from "../../../src/excel/workbook/selection/goTo";
import type { Assessed } from "../../../src/excel/agenda/assess";
import type { Settings } from "../../../src/agenda/model/settings";
import { plainRangeAgenda } from "../../fixtures/workbooks";
import { firstOf, withHost } from "../../support/sheetWorkbook";

async function assessed(): Promise<Assessed> {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return outcome;
}

async function kept(change: Partial<Settings>): Promise<Assessed> {
  expect(await keepSettings(change)).toBeNull();
  return assessed();
}

it("corrections of columns and rows are remembered in the workbook, and forgotten again", async () => {
  await withHost(await plainRangeAgenda(), async ({ model }) => {
    const before = (await assessed()).assessment;
    const [first] = before.actions;
    const { sheet, table, headerRow, columns } = before.agenda;
    const choice = { sheet, table, headerRow, columns: {}, ignored: [columns.comment ?? 0] };
    const correctedRows = [{ text: first?.action ?? "", is: "not an action" as const }];
    const { assessment, scan } = await kept({ agenda: choice, correctedRows });
    expect(assessment.actions).toHaveLength(before.actions.length - 1);
    expect(assessment.agenda.leftOut).toContainEqual({
      kind: "not an action",
      rows: [{ row: first?.row, text: first?.action }],
    });
    expect(assessment.agenda.columns).toEqual({ ...columns, comment: null });
    expect(scan.search.chosen?.columns.find(({ column }) => column === columns.comment)?.meaning).toBeNull();

    // Rows come above it, as when a colleague adds a title.
    firstOf(model.sheets).insertCells({ top: 1, left: 1, bottom: 2, right: 16_384 }, "Down");
    const moved = (await assessed()).assessment;
    expect(moved.agenda).toMatchObject({ headerRow: headerRow + 2, columns: { ...columns, comment: null } });
    expect(moved.actions).toHaveLength(before.actions.length - 1);

    const forgotten = await kept({ agenda: { ...choice, ignored: [] }, correctedRows: [] });
    expect(forgotten.assessment.actions).toHaveLength(before.actions.length);
    expect(forgotten.assessment.agenda.columns).toEqual(columns);
  });
});

it("several rows are selected together", async () => {
  await withHost(await plainRangeAgenda(), async ({ model }) => {
    const { agenda } = (await assessed()).assessment;
    expect(await selectRow(agenda, 3, 5)).toBeNull();
    expect(model.selection.area).toMatchObject({ top: 3, bottom: 5, left: 1, right: agenda.lastColumn });
  });
});
