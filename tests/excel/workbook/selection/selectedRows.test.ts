/** Where the person is in the workbook, as Excel says it. */
import {
  askForSelectedRow,
  readSelectedRow,
  watchAsked,
  watchSelection,
} from "../../../../src/excel/workbook/selection/selectedRows";
import type { SelectedRows } from "../../../../src/excel/workbook/selection/selectedRows";
import { hostForEachTest, roundTrip } from "../../../support/host";

const host = hostForEachTest();

it("each selection is heard with its sheet and rows, until it is no longer wanted", async () => {
  const heard: SelectedRows[] = [];
  const end = await watchSelection((rows) => heard.push(rows));
  const { model } = host();
  const sheetId = model.activeSheet.id;
  model.select(model.activeSheet, { top: 3, left: 2, bottom: 3, right: 2 });
  model.select(model.activeSheet, { top: 5, left: 1, bottom: 9, right: 4 });
  await roundTrip();
  expect(heard).toEqual([
    { sheetId, first: 3, last: 3 },
    { sheetId, first: 5, last: 9 },
  ]);
  end();
  await roundTrip();
  model.select(model.activeSheet, { top: 7, left: 1, bottom: 7, right: 1 });
  await roundTrip();
  expect(heard).toHaveLength(2);
});

it("whole columns are no rows", async () => {
  const heard: SelectedRows[] = [];
  await watchSelection((rows) => heard.push(rows));
  const { model } = host();
  model.select(model.activeSheet, { top: 1, left: 2, bottom: 1_048_576, right: 3 });
  await roundTrip();
  expect(heard).toEqual([]);
});

it("the row of the active cell is read in one round trip", async () => {
  const { model, resetCounts, roundTrips } = host();
  model.select(model.activeSheet, { top: 4, left: 2, bottom: 6, right: 3 });
  resetCounts();
  expect(await readSelectedRow()).toEqual({ ok: true, sheetId: model.activeSheet.id, first: 4, last: 4 });
  expect(roundTrips()).toBe(1);
});

it("where Excel refuses, the fault is said, and nothing is followed", async () => {
  host().failures.refuseMember("Workbook.getActiveCell");
  expect(await readSelectedRow()).toMatchObject({ ok: false, fault: { code: "GeneralException" } });
  host().failures.refuseMember("WorksheetCollection._RegisterSelectionChangedEvent");
  const heard = jest.fn();
  (await watchSelection(heard))();
  expect(heard).not.toHaveBeenCalled();
});

it("what is asked opens the pane, and is answered once: now, or when the pane first listens", async () => {
  const first = jest.fn();
  await askForSelectedRow();
  expect(host().paneState()).toBe("Visible");
  const end = watchAsked(first);
  expect(first).toHaveBeenCalledTimes(1);
  await askForSelectedRow();
  expect(first).toHaveBeenCalledTimes(2);
  end();
  await askForSelectedRow();
  expect(first).toHaveBeenCalledTimes(2);
  const later = jest.fn();
  watchAsked(later)();
  watchAsked(later)();
  expect(later).toHaveBeenCalledTimes(1);
});
