import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../src/agenda/model/assessment";
import type { Fault } from "../../../src/excel/host/faults";
import type { CellChange } from "../../../src/excel/agenda/fixes";
import { Pane } from "../../../src/taskpane/app/Pane";
import type { Reading, Workbook } from "../../../src/taskpane/state/workbook";
import { aReading, anAction, anAssessment, overdue } from "../../support/assessments";
import { axeFindings, listed } from "../../support/render";

const lights = overdue(90, { row: 12, action: "Replace street lights" });
const before = anAssessment([lights, anAction({ row: 13 })]);
const after = anAssessment([lights, overdue(2, { row: 13, action: "Open the repair café" })]);
const list = "Actions to ask about";

const typing: Fault = {
  kind: "busy",
  code: "InvalidOperationInCellEditMode",
  title: "Someone is typing in a cell.",
  advice: "Press Enter to finish editing, then try again.",
  details: "RichApi.Error · InvalidOperationInCellEditMode",
};
const nowhere: Fault = {
  kind: "no-agenda",
  code: "NoAgenda",
  title: "There is no action agenda in this workbook.",
  advice: "No sheet has a column of actions.",
  details: "NoAgenda",
};

const done = () => Promise.resolve(null);

/** A workbook as the pane asks it, answering with plain data; `given` changes single answers. */
function open(given: Partial<Workbook> = {}) {
  let changed = () => {};
  let ribbon: (fault: Fault | null) => void = () => {};
  const workbook: Workbook = {
    assess: () => read(before),
    refresh: () => refreshedTo(before),
    selectRow: () => Promise.resolve(null),
    selectCell: done,
    applyFixes: () => Promise.resolve({ ok: true, report: { applied: [], refused: [] } }),
    understandSelection: () => Promise.resolve({ ok: true, candidate: null, address: "" }),
    chooseAgenda: done,
    planRepair: () => Promise.resolve({ ok: false, fault: nowhere }),
    makeRepairedAgenda: () => Promise.resolve({ ok: false, fault: nowhere }),
    addSampleAgenda: done,
    changeAid: () => Promise.resolve({ ok: true, change: "none" }),
    saveSettings: done,
    createRegister: done,
    addOwner: done,
    changeOwner: done,
    selectOwner: done,
    watch: (onChange) => {
      changed = onChange;
      return Promise.resolve(() => {});
    },
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
    tellOfRibbon: (fault: Fault | null) => act(() => ribbon(fault)),
    unmount,
  };
}

const refreshedTo = (assessment: Assessment, changed = true) =>
  Promise.resolve({ ok: true as const, reading: aReading(assessment), sheets: ["RAG Summary"], changed });
const read = (assessment: Assessment, given: Partial<Reading> = {}) =>
  Promise.resolve({ ok: true as const, ...aReading(assessment, given) });
const failing = (fault: Fault) => () => Promise.resolve({ ok: false as const, fault });
const refreshButton = () => screen.getByRole("button", { name: "Refresh summary" });

beforeEach(() => localStorage.clear());

test("the pane opens on what is overdue, with the day it is told for", async () => {
  open();
  expect(screen.getByRole("status").textContent).toBe("Reading the agenda…");
  expect(await screen.findByRole("heading", { name: "1 of 2 actions is overdue" })).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Overdue" }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByText("As at 1 Jul 2021")).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

test("Refresh summary says that it works, and then what was written", async () => {
  let finish = () => {};
  open({
    refresh: async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return refreshedTo(after);
    },
  });
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  expect(screen.getByRole("progressbar", { name: "Refreshing the summary…" })).toBeTruthy();
  expect(refreshButton().getAttribute("aria-disabled")).toBe("true");
  act(() => finish());
  expect(await screen.findByText("Summary refreshed on “RAG Summary”.")).toBeTruthy();
  expect(listed(list)).toHaveLength(2);
  expect(document.activeElement).toBe(refreshButton());
});

test("choosing an action selects its row", async () => {
  const selectRow = jest.fn(() => Promise.resolve(null));
  open({ selectRow });
  await userEvent.click(await screen.findByRole("button", { name: /^Replace street lights/ }));
  expect(selectRow).toHaveBeenCalledWith(before.agenda, 12);
});

test("a failure says what to do, keeps the list in view, and can be tried again", async () => {
  let attempts = 0;
  open({ refresh: () => ((attempts += 1) === 1 ? failing(typing)() : refreshedTo(before)) });
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Press Enter to finish editing, then try again.");
  expect(alert.textContent).not.toContain("RichApi");
  expect(listed(list)).toHaveLength(1);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Summary refreshed on “RAG Summary”.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure of the ribbon is still there when the pane has read the agenda, until it is dismissed", async () => {
  open({ lastFault: () => typing });
  await screen.findByRole("list", { name: list });
  expect(screen.getByRole("alert").textContent).toContain("Someone is typing in a cell.");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure of the ribbon while the pane is open is told, and gone when it goes well again", async () => {
  const { tellOfRibbon } = open();
  await screen.findByRole("list", { name: list });
  tellOfRibbon(typing);
  expect(screen.getByRole("alert")).toBeTruthy();
  tellOfRibbon(null);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the details can be copied, or copied by hand where the clipboard is closed", async () => {
  const user = userEvent.setup();
  open({ lastFault: () => typing });
  await screen.findByRole("list", { name: list });
  await user.click(screen.getByRole("button", { name: "Copy details" }));
  expect(await screen.findByRole("button", { name: "Details copied" })).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(typing.details);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Details copied" }));
  expect(await screen.findByDisplayValue(typing.details)).toBeTruthy();
});

test("without an agenda the pane shows what one looks like, and looks again when asked", async () => {
  let attempts = 0;
  const refresh = jest.fn(() => refreshedTo(before));
  open({
    refresh,
    assess: () => ((attempts += 1) === 1 ? failing(nowhere)() : read(before)),
  });
  expect(await screen.findByRole("heading", { name: nowhere.title })).toBeTruthy();
  expect(screen.getByRole("table", { name: "What an agenda looks like" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Look again" }));
  expect(await screen.findByRole("list", { name: list })).toBeTruthy();
  expect(refresh).not.toHaveBeenCalled();
});

test("notices are told once they are known, and can be dismissed", async () => {
  open({
    assess: () => read(before, { notices: ["A setting can’t be read."] }),
  });
  expect(await screen.findByText("A setting can’t be read.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("A setting can’t be read.")).toBeNull();
});

test("a change in the sheet is seen within a second, and says that the summary is out of date", async () => {
  let answer = before;
  const { change } = open({ assess: () => read(answer, { summaryStale: answer === after }) });
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  await screen.findByText("Summary refreshed on “RAG Summary”.");
  answer = after;
  change();
  expect(await screen.findByText("Open the repair café", {}, { timeout: 1000 })).toBeTruthy();
  expect(screen.getByText("Changed since the last refresh.")).toBeTruthy();
  expect(document.activeElement).toBe(refreshButton());
});

test("a change that is read while someone types on is not made into an alarm", async () => {
  let first = true;
  const { change } = open({
    assess: () => {
      const outcome = first ? read(before) : failing(typing)();
      first = false;
      return outcome;
    },
  });
  await screen.findByRole("list", { name: list });
  change();
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(first).toBe(false);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(listed(list)).toHaveLength(1);
});

test("views are tabs; the one in use and its search are there when the pane is opened again", async () => {
  const { unmount } = open();
  await userEvent.type(await screen.findByRole("searchbox"), "lights");
  await userEvent.click(screen.getByRole("tab", { name: "Summary" }));
  expect(await screen.findByRole("table", { name: "By section" })).toBeTruthy();
  expect(screen.getByRole("tabpanel", { name: "Summary" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  unmount();
  open();
  expect(await screen.findByRole("tabpanel", { name: "Summary" })).toBeTruthy();
  await userEvent.click(screen.getByRole("tab", { name: "Overdue" }));
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("lights");
});

test("spoiled memory is forgotten", async () => {
  localStorage.setItem("rag-agenda.pane.view", "{");
  localStorage.setItem("rag-agenda.pane.query", '{"sort":"sideways"}');
  open();
  expect(await screen.findByRole("tabpanel", { name: "Overdue" })).toBeTruthy();
});

test("a fault of the pane's own leaves a message, a way back and the details", async () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => {});
  open({ assess: () => Promise.reject(new Error("a fault of ours")) });
  expect((await screen.findByRole("alert")).textContent).toContain("Your workbook is untouched.");
  expect(screen.getByRole("button", { name: "Reload" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Copy details" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  told.mockRestore();
});

test("work that lasts is given up when asked: its answer changes nothing, and the refresh is not torn", async () => {
  let finish = () => {};
  open({
    refresh: async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return refreshedTo(after);
    },
  });
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  expect(screen.queryByRole("button", { name: "Stop waiting" })).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: "Stop waiting" }, { timeout: 1500 }));
  expect(screen.getByText("No longer waiting. Excel finishes the refresh by itself.")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
  await act(async () => finish());
  expect(listed(list)).toHaveLength(1);
});

test("of several agendas the person chooses once", async () => {
  const one = aReading(before).search.candidates[0];
  const other = { ...one, place: { ...one.place, sheet: "Skills plan", table: "Skills" } };
  let chosenBy: "score" | "person" = "score";
  const chooseAgenda = jest.fn(() => {
    chosenBy = "person";
    return Promise.resolve(null);
  });
  open({ chooseAgenda, assess: () => read(before, { search: { candidates: [one, other], chosen: one, chosenBy } }) });
  expect(await screen.findByRole("button", { name: "Table Actions on “Plan” (read now)" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Table Skills on “Skills plan”" }));
  expect(chooseAgenda).toHaveBeenCalledWith(other.place);
  expect(screen.queryByText("This workbook has 2 agendas.")).toBeNull();
});

test("a fix is applied to each cell after a look at it, and taken back, from the issues", async () => {
  const fix = { cell: "C4", from: "amber ", to: "Amber" };
  const finding = {
    code: "rating-spelling",
    severity: "warning",
    cells: ["C4", "C9"],
    message: "Spelled.",
    fix,
  } as const;
  const applyFixes = jest.fn((_: string, changes: readonly CellChange[]) =>
    Promise.resolve({
      ok: true as const,
      report: {
        applied: changes.slice(0, 1).map((change) => ({ ...change, before: change.from })),
        refused: changes.slice(1).map((change) => ({ fix: change, found: "Green" })),
      },
    }),
  );
  open({ applyFixes, assess: () => read(anAssessment([lights], { findings: [{ ...finding, cells: ["C4", "C9"] }] })) });
  await userEvent.click(await screen.findByRole("tab", { name: "Issues" }));
  await userEvent.click(await screen.findByRole("button", { name: /^Fix all 2/ }));
  expect(applyFixes).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Change 2 cells" }));
  expect(applyFixes.mock.calls[0]).toEqual(["Plan", [fix, { ...fix, cell: "C9" }]]);
  expect((await screen.findByRole("alert")).textContent).toContain("1 cell changed.");
  expect(screen.getByRole("alert").textContent).toContain("C9 now holds “Green”");
  await userEvent.click(screen.getByRole("tab", { name: "Overdue" }));
  await userEvent.click(screen.getByRole("tab", { name: "Issues" }));
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(applyFixes.mock.calls[1][1]).toEqual([{ cell: "C4", from: "Amber", to: "amber ", value: "amber " }]);
  expect(await screen.findByText("1 cell put back.")).toBeTruthy();
});

test("settings open from the foot of the pane, are saved, and lead back", async () => {
  const saveSettings = jest.fn(done);
  open({ saveSettings });
  await userEvent.click(await screen.findByRole("button", { name: "Settings" }));
  const days = await screen.findByRole("textbox", { name: "Days ahead that count as due soon" });
  await userEvent.clear(days);
  await userEvent.type(days, "7");
  await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
  expect(saveSettings).toHaveBeenCalledWith({ dueSoonDays: 7 });
  expect(await screen.findByText("Saved. Refresh the summary to use them on its sheets.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("tabpanel", { name: "Overdue" })).toBeTruthy();
});

test("a change that failed is told, and the view stays", async () => {
  open({ saveSettings: () => Promise.resolve(typing) });
  await userEvent.click(await screen.findByRole("button", { name: "Settings" }));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Scale" }), "BRAG");
  await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Press Enter to finish editing");
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  expect(screen.getByText("Not saved yet.")).toBeTruthy();
});
