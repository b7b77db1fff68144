/** The pane as a whole in jsdom, over a workbook that answers with plain data. */
import { act, render, screen } from "@testing-library/react";
import type { Assessment } from "../../src/agenda/model/assessment";
import type { Fault } from "../../src/excel/host/faults";
import type { SelectedRows } from "../../src/excel/workbook/selection/selectedRows";
import { Pane } from "../../src/taskpane/app/Pane";
import type { Reading, Workbook } from "../../src/taskpane/state/workbook";
import { aReading, anAction, anAssessment, overdue } from "./assessments";

export const lights = overdue(90, { row: 12, action: "Replace street lights" });
export const before = anAssessment([lights, anAction({ row: 13 })]);
export const after = anAssessment([lights, overdue(2, { row: 13, action: "Open the repair café" })]);
export const list = "Actions to ask about";

export const typing: Fault = {
  kind: "busy",
  code: "InvalidOperationInCellEditMode",
  title: "Someone is typing in a cell.",
  advice: "Press Enter to finish editing, then try again.",
  details: "RichApi.Error · InvalidOperationInCellEditMode",
};
export const nowhere: Fault = {
  kind: "no-agenda",
  code: "NoAgenda",
  title: "There is no action agenda in this workbook.",
  advice: "No sheet has a column of actions.",
  details: "NoAgenda",
};

const rowsOfPlan = (row: number): SelectedRows => ({ sheetId: "Plan", first: row, last: row });

export const done = () => Promise.resolve(null);
const made = () => Promise.resolve({ ok: true as const, undecorated: null });

/** A workbook as the pane asks it, answering with plain data; `given` changes single answers. */
export function openPane(given: Partial<Workbook> = {}) {
  let changed = () => {};
  let select: (rows: SelectedRows) => void = () => {};
  let ask = () => {};
  let selected = rowsOfPlan(1);
  let ribbon: (fault: Fault | null) => void = () => {};
  const workbook: Workbook = {
    assess: () => read(before),
    refresh: () => refreshedTo(before),
    selectRow: () => Promise.resolve(null),
    selectCell: done,
    applyFixes: (seen) =>
      Promise.resolve({ report: { applied: [], refused: [], left: [], unknown: [], seen: [...seen] }, fault: null }),
    understandSelection: () => Promise.resolve({ ok: true, candidate: null, address: "" }),
    chooseAgenda: done,
    planRepair: () => Promise.resolve({ ok: false, fault: nowhere }),
    makeRepairedAgenda: () => Promise.resolve({ ok: false, fault: nowhere }),
    addSampleAgenda: made,
    changeAid: () => Promise.resolve({ ok: true, change: "none" }),
    answerLostMarks: done,
    saveSettings: done,
    changeOthers: () => Promise.resolve({ ok: true, before: { named: [], known: [] } }),
    createRegister: made,
    addOwner: done,
    changeOwner: done,
    selectOwner: done,
    watch: (onChange) => {
      changed = onChange;
      return Promise.resolve(() => {});
    },
    following: () =>
      Promise.resolve({
        watchSelection: (onSelect) => {
          select = onSelect;
          return Promise.resolve(() => {});
        },
        watchAsked: (onAsk) => {
          ask = onAsk;
          return () => {};
        },
        readSelectedRow: () => Promise.resolve({ ok: true, ...selected }),
      }),
    lastFault: () => null,
    onFault: (listener) => {
      ribbon = listener;
      return () => {};
    },
    readTheme: () => ({ dark: false, highContrast: false }),
    watchTheme: () => () => {},
    ...given,
  };
  const { unmount } = render(<Pane workbook={workbook} />);
  return {
    change: () => act(() => changed()),
    /** The person selects a row of the agenda's sheet, or of another. */
    selects: (row: number, sheetId = "Plan") =>
      act(async () => {
        await Promise.resolve();
        select({ ...rowsOfPlan(row), sheetId });
      }),
    /** The person asks for a row by the menu of cells. */
    asksFor: async (row: number, sheetId = "Plan") => {
      selected = { ...rowsOfPlan(row), sheetId };
      await act(async () => {
        await Promise.resolve();
        ask();
      });
    },
    ribbonAnswers: (fault: Fault | null) => act(() => ribbon(fault)),
    unmount,
  };
}

export const refreshedTo = (assessment: Assessment, changed = true, undecorated: string | null = null) =>
  Promise.resolve({ ok: true as const, reading: aReading(assessment), sheets: ["RAG Summary"], changed, undecorated });
export const read = (assessment: Assessment, given: Partial<Reading> = {}) =>
  Promise.resolve({ ok: true as const, ...aReading(assessment, given) });
export const failing = (fault: Fault) => () => Promise.resolve({ ok: false as const, fault });
export const refreshButton = () => screen.getByRole("button", { name: "Refresh summary" });
