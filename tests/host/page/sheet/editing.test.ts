/** Typing in a cell, as the workbook and the add-in see it. */
import { newWorkbook } from "../../../../src/host/model/openWorkbook";
import { Editing } from "../../../../src/host/page/sheet/editing";

function typing() {
  const workbook = newWorkbook();
  const alerts: string[] = [];
  const editing = new Editing(
    workbook,
    (sentence) => alerts.push(sentence),
    () => undefined,
  );
  return { workbook, alerts, editing, cells: workbook.activeSheet.cells };
}

const b2 = { row: 2, column: 2 };

it("while a person types, the workbook is in cell-edit mode", () => {
  const { workbook, editing } = typing();
  editing.begin(b2, "enter", "");
  expect(workbook.editing).toBe(true);
  editing.change("3/4/2027");
  expect(editing.commit()).toBe(true);
  expect(workbook.editing).toBe(false);
  expect(workbook.activeSheet.cells.editText(2, 2)).toBe("03/04/2027");
});

it("Escape leaves the cell as it was", () => {
  const { workbook, editing, cells } = typing();
  cells.write({ top: 2, left: 2, bottom: 2, right: 2 }, "before");
  editing.begin(b2, "edit");
  editing.change("after");
  editing.cancel();
  expect(cells.value(2, 2)).toBe("before");
  expect(workbook.editing).toBe(false);
});

it("what Excel refuses is shown as an alert, and the edit goes on", () => {
  const { workbook, editing, alerts } = typing();
  editing.begin(b2, "enter", "");
  editing.change("x".repeat(32_768));
  expect(editing.commit()).toBe(false);
  expect(alerts).toHaveLength(1);
  expect(alerts[0]).toMatch(/B2/);
  expect(workbook.editing).toBe(true);
});

it("a cell of a protected sheet is neither opened nor cleared", async () => {
  const { workbook, editing, alerts, cells } = typing();
  cells.write({ top: 1, left: 1, bottom: 1, right: 1 }, "before");
  await workbook.activeSheet.protection.protect({});
  expect(editing.begin(b2, "edit")).toBe(false);
  editing.clear();
  expect(cells.value(1, 1)).toBe("before");
  expect(alerts).toHaveLength(2);
});

it("leaving a cell without a change causes no event", () => {
  const { workbook, editing } = typing();
  workbook.activeSheet.cells.write({ top: 2, left: 2, bottom: 2, right: 2 }, 44000);
  const events: string[] = [];
  workbook.subscribe(({ type }) => events.push(type));
  editing.begin(b2, "edit");
  editing.commit();
  expect(events).toEqual([]);
});
