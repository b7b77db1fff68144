import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../../src/agenda/model/finding";
import type { AcceptedFix } from "../../../src/excel/agenda/fixes";
import type { SeenAgenda } from "../../../src/excel/agenda/seenAgenda";
import { aCandidate, anAssessment, aSeenAgenda } from "../../support/assessments";
import { before, done, lights, openPane, read, typing } from "../../support/openPane";
import { axeFindings } from "../../support/render";

beforeEach(() => localStorage.clear());

it("choosing an action selects its row", async () => {
  const selectRow = jest.fn(() => Promise.resolve(null));
  openPane({ selectRow });
  await userEvent.click(await screen.findByRole("button", { name: /^Replace street lights/ }));
  expect(selectRow).toHaveBeenCalledWith(before.agenda, 12, 12);
});

it("of several agendas the person chooses once", async () => {
  const one = aCandidate({ ...before.agenda, table: "Actions" });
  const other = aCandidate({ ...before.agenda, sheet: "Skills plan", table: "Skills" });
  let chosenBy: "score" | "person" = "score";
  const chooseAgenda = jest.fn(() => {
    chosenBy = "person";
    return Promise.resolve(null);
  });
  openPane({
    chooseAgenda,
    assess: () =>
      read(before, { search: { candidates: [one, other], chosen: one, chosenBy, taken: [one], byPerson: [] } }),
  });
  expect(await screen.findByRole("button", { name: "Table Actions on “Plan” (in use)" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Table Skills on “Skills plan”" }));
  expect(chooseAgenda).toHaveBeenCalledWith(other);
  expect(screen.queryByText("This workbook has 2 agendas.")).toBeNull();
});

it("all agendas of one kind can be read together, and then none is asked for", async () => {
  const one = aCandidate({ ...before.agenda, table: "Actions" });
  const other = aCandidate({ ...before.agenda, sheet: "Skills plan", table: "Skills" });
  let taken = [one];
  const saveSettings = jest.fn(() => {
    taken = [one, other];
    return Promise.resolve(null);
  });
  openPane({
    saveSettings,
    assess: () => {
      const chosenBy = taken.length > 1 ? "person" : "score";
      return read(before, { search: { candidates: [one, other], chosen: one, chosenBy, taken, byPerson: [] } });
    },
  });
  await userEvent.click(await screen.findByRole("button", { name: "All of them together (2)" }));
  expect(saveSettings).toHaveBeenCalledWith({ agendas: "all" });
  expect(screen.queryByText("This workbook has 2 agendas.")).toBeNull();
});

it("a fix is applied to each cell after the person has seen it, and undone, from the issues", async () => {
  const fix = { cell: "C4", from: "amber ", to: "Amber" };
  const finding: Finding = {
    code: "rating-spelling",
    severity: "warning",
    cells: ["C4", "C9"],
    message: "Spelled.",
    fixes: [fix, { ...fix, cell: "C9" }],
  };
  const after = [{ ...aSeenAgenda, rows: [["Replace street lights", "", "Amber", "", ""]] }];
  const applyFixes = jest.fn((_: readonly SeenAgenda[], fixes: readonly AcceptedFix[]) =>
    Promise.resolve({
      fault: null,
      report: {
        applied: fixes.slice(0, 1).map((one) => ({ ...one, before: one.from })),
        refused: fixes.slice(1).map((one) => ({ fix: one, why: "differs" as const, found: "Green" })),
        left: [],
        unknown: [],
        seen: after,
      },
    }),
  );
  openPane({
    applyFixes,
    assess: () => read(anAssessment([lights], { findings: [finding] })),
  });
  await userEvent.click(await screen.findByRole("tab", { name: "Issues" }));
  await userEvent.click(await screen.findByRole("button", { name: /^Fix all 2/ }));
  expect(applyFixes).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Change 2 cells" }));
  expect(applyFixes.mock.calls[0]).toEqual([
    [aSeenAgenda],
    [
      { ...fix, agenda: 0 },
      { ...fix, agenda: 0, cell: "C9" },
    ],
  ]);
  expect((await screen.findByRole("alert")).textContent).toContain("1 cell changed.");
  expect(screen.getByRole("alert").textContent).toContain("C9 now contains “Green”");
  await userEvent.click(screen.getByRole("tab", { name: "Overdue" }));
  await userEvent.click(screen.getByRole("tab", { name: "Issues" }));
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  expect(applyFixes).toHaveBeenLastCalledWith(after, [
    { agenda: 0, cell: "C4", from: "Amber", to: "amber ", value: "amber " },
  ]);
  expect(await screen.findByText("1 cell put back.")).toBeTruthy();
});

it("cells that a fault kept from their fix are shown beside it, and those that were changed can be taken back", async () => {
  const fixes = ["C4", "C9", "C12", "C13"].map((cell) => ({ agenda: 0, cell, from: "amber ", to: "Amber" }));
  const cells = fixes.map(({ cell }) => cell);
  const finding: Finding = { code: "rating-spelling", severity: "warning", cells, message: "Spelled.", fixes };
  const [first, second, third, last] = fixes as [AcceptedFix, AcceptedFix, AcceptedFix, AcceptedFix];
  const report = {
    applied: [{ ...first, before: "amber " }],
    refused: [{ fix: second, why: "gone" as const, found: "" }],
    left: [third],
    unknown: [last],
    seen: [aSeenAgenda],
  };
  openPane({
    applyFixes: () => Promise.resolve({ fault: typing, report }),
    assess: () => read(anAssessment([lights], { findings: [finding] })),
  });
  await userEvent.click(await screen.findByRole("tab", { name: "Issues" }));
  await userEvent.click(await screen.findByRole("button", { name: /^Fix all 4/ }));
  await userEvent.click(screen.getByRole("button", { name: "Change 4 cells" }));
  const shown = (await screen.findAllByRole("alert")).map((alert) => alert.textContent).join("\n");
  expect(shown).toContain("Someone is typing in a cell.");
  expect(shown).toContain("1 cell changed.");
  expect(shown).toContain("1 cell was not reached.");
  expect(shown).toContain("C9 is no longer in a row that says what it did");
  expect(shown).toContain("1 cell to check:C13");
  expect(screen.getByRole("button", { name: "Undo" })).toBeTruthy();
});

it("settings open from the foot of the pane, are saved, and lead back", async () => {
  const saveSettings = jest.fn(done);
  openPane({ saveSettings });
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

it("what was read opens from the first view in one step, and back leads to where it was opened", async () => {
  const selectRow = jest.fn(done);
  const leftOut = [{ kind: "waiting" as const, rows: [{ row: 14, text: "< Select >" }] }];
  const agenda = { ...before.agenda, leftOut };
  openPane({ selectRow, assess: () => read({ ...before, agenda, agendas: [agenda] }) });
  await userEvent.click(await screen.findByRole("button", { name: "What was read" }));
  expect(await screen.findByRole("region", { name: "What was read" })).toBeTruthy();
  await userEvent.click(await screen.findByRole("button", { name: "Go to row 14" }));
  expect(selectRow).toHaveBeenCalledWith(agenda, 14, 14);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("tabpanel", { name: "Overdue" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "What was read" }));
});

it("a change that failed is shown, and the view stays", async () => {
  openPane({ saveSettings: () => Promise.resolve(typing) });
  await userEvent.click(await screen.findByRole("button", { name: "Settings" }));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Scale" }), "BRAG");
  await userEvent.click(screen.getByRole("button", { name: "Save settings" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Press Enter to finish editing");
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  expect(screen.getByText("Not saved yet.")).toBeTruthy();
});
