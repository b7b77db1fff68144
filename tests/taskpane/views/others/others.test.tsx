/** Other workbooks in the pane: how they are offered, listed and asked for again, and that nothing of them is changed or gone to from here. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AssessedAgenda, Assessment } from "../../../../src/agenda/model/assessment";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import type { Fault } from "../../../../src/excel/host/faults";
import type { OthersChange } from "../../../../src/excel/stores/otherWorkbooks";
import { anAction, anAssessment, overdue } from "../../../support/assessments";
import { before, failing, list, openPane, read, refreshButton, refreshedTo } from "../../../support/openPane";
import { axeFindings } from "../../../support/render";

const housing = { file: "Housing.xlsx", readOn: "2026-03-03" };
const parks = { file: "Parks.xlsx", readOn: "2026-03-04" };
const otherWorkbooks = [housing, parks];
const settings = { ...defaultSettings, otherWorkbooks };
const missing = { settings, others: { known: [], missing: otherWorkbooks, toJudge: [] } };

const waiting: Fault = {
  kind: "other-workbooks",
  code: "OtherWorkbooks",
  title: "The summary also counts agendas of 2 other workbooks, which must be read again first.",
  advice: "Nothing is written yet.",
  details: "OtherWorkbooks",
};

function answering() {
  return jest.fn((_: OthersChange) => Promise.resolve({ ok: true as const, before: { named: [], known: [] } }));
}

const openSettings = async () => userEvent.click(await screen.findByRole("button", { name: "Settings" }));
const group = () => screen.findByRole("region", { name: "Other workbooks" });

/** The thread that a browser would start: it finds every file empty. */
class EmptyFiles {
  onmessage: (message: { data: unknown }) => void = () => undefined;
  constructor() {
    setTimeout(() => this.onmessage({ data: "ready" }));
  }
  postMessage({ name }: File) {
    setTimeout(() => this.onmessage({ data: { ok: false, reason: `"${name}" is empty.` } }));
  }
  terminate() {}
}

beforeEach(() => {
  localStorage.clear();
  Object.assign(globalThis, { Worker: EmptyFiles });
});
afterEach(() => Reflect.deleteProperty(globalThis, "Worker"));

it("files that can't be read are named with the reason, and the message is dismissed with the keyboard where it was", async () => {
  const changeOthers = answering();
  openPane({ changeOthers });
  await openSettings();
  const others = await group();
  const input = within(others).getByLabelText("Add agendas from other workbooks…", { selector: "input" });
  expect(input.getAttribute("accept")).toBe(".xlsx,.xlsm");
  await userEvent.upload(input, [new File([], "Empty.xlsx")]);
  expect(await within(others).findByText("No workbook was added.")).toBeTruthy();
  expect(within(others).getByText(/"Empty.xlsx" is empty/)).toBeTruthy();
  expect(within(others).queryByText("Undo")).toBeNull();
  await userEvent.click(within(others).getByText("Dismiss"));
  expect(within(others).queryByText("No workbook was added.")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Add agendas from other workbooks…");
  expect(changeOthers).not.toHaveBeenCalled();
});

it("each is listed with the day on which it was read, and can be removed", async () => {
  const changeOthers = answering();
  openPane({ changeOthers, assess: () => read(before, missing) });
  await openSettings();
  const items = within(await group()).getAllByRole("listitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("Not counted: read on 3 March 2026"),
    expect.stringContaining("Not counted: read on 4 March 2026"),
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Remove Parks.xlsx" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove all" }));
  expect(changeOthers.mock.calls).toEqual([[{ remove: ["Parks.xlsx"] }], [{ remove: ["Housing.xlsx", "Parks.xlsx"] }]]);
});

it("after the workbook was opened again their files are asked for, and a refresh waits until a person says to go on without them", async () => {
  const changeOthers = answering();
  const refresh = jest.fn(() => (changeOthers.mock.calls.length === 0 ? failing(waiting)() : refreshedTo(before)));
  openPane({ changeOthers, refresh, assess: () => read(before, missing) });
  await screen.findByRole("list", { name: list });
  expect(await screen.findByText("Agendas of 2 other workbooks are not counted.")).toBeTruthy();
  expect(screen.getByText(/Last read on 3 March 2026 and 4 March 2026\./)).toBeTruthy();
  await userEvent.click(refreshButton());
  const question = await screen.findByRole("alert");
  expect(question.textContent).toContain("nothing is written yet");
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(within(question).getByRole("button", { name: "Refresh without them" }));
  expect(await screen.findByText("Summary refreshed on “RAG Summary”.")).toBeTruthy();
  expect(changeOthers.mock.calls).toEqual([[{ goOnWithout: otherWorkbooks }]]);
});

it("the message is dismissed, and a refresh asks all the same", async () => {
  openPane({ refresh: failing(waiting), assess: () => read(before, missing) });
  const message = await screen.findByText("Agendas of 2 other workbooks are not counted.");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(message.isConnected).toBe(false);
  await userEvent.click(refreshButton());
  expect(await screen.findByRole("button", { name: "Refresh without them" })).toBeTruthy();
});

/** An action here, and one in Housing. */
function withHousing(): Assessment {
  const here = overdue(90, { row: 12, action: "Replace street lights" });
  const there = overdue(30, { row: 4, action: "Visit every landlord", agenda: 1 });
  const assessment = anAssessment([here, there, anAction({ row: 13 })]);
  const own: AssessedAgenda = { ...assessment.agenda, name: "Plan" };
  const fixes = [{ cell: "C4", from: "Grene", to: "Green" }];
  return {
    ...assessment,
    agenda: own,
    agendas: [own, { ...own, name: "Housing", source: "Housing.xlsx" }],
    findings: [
      { code: "rating-spelling", severity: "warning", cells: ["C4"], message: "Spelled “Grene”.", fixes, agenda: 1 },
    ],
  };
}

it("an action of another workbook is not gone to: it is said where it is", async () => {
  const selectRow = jest.fn(() => Promise.resolve(null));
  openPane({ selectRow, assess: () => read(withHousing()) });
  await userEvent.click(await screen.findByRole("button", { name: /^Visit every landlord.*Housing/ }));
  expect(await screen.findByText("Row 4 is in “Housing.xlsx”. Open that workbook to see it.")).toBeTruthy();
  expect(selectRow).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: /^Replace street lights/ }));
  expect(selectRow).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByText(/Open that workbook/)).toBeNull());
});

it("no fix is offered for its cells, which are named with the workbook to open", async () => {
  openPane({ assess: () => read(withHousing()) });
  await userEvent.click(await screen.findByRole("tab", { name: /^Issues/ }));
  const [kind] = await screen.findAllByRole("button", { expanded: false });
  if (kind !== undefined) await userEvent.click(kind);
  expect(await screen.findByText("C4. Open “Housing.xlsx” to correct this.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Fix|C4/ })).toBeNull();
});

it("what was read of it is shown, and nothing of that can be corrected here", async () => {
  openPane({ assess: () => read(withHousing()) });
  await userEvent.click(await screen.findByRole("button", { name: "What was read" }));
  await userEvent.click(await screen.findByRole("button", { name: "Housing" }));
  expect(await screen.findByText(/of “Housing.xlsx”: 1 action/)).toBeTruthy();
  expect(screen.getByText(/open that workbook and its own task pane/)).toBeTruthy();
  expect(screen.queryByText("Columns")).toBeNull();
});
