/** The pane follows the row that is selected in the workbook, and shows the one that the person asks for. */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { list, openPane, read } from "../../support/openPane";
import { anAction, anAssessment, overdue } from "../../support/assessments";
import { axeFindings } from "../../support/render";

const scrolled = jest.fn();

beforeEach(() => {
  localStorage.clear();
  scrolled.mockReset();
  // jsdom lays nothing out, and so has no scrolling.
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled(this.textContent);
  };
});

afterEach(() => Reflect.deleteProperty(Element.prototype, "scrollIntoView"));

const agenda = anAssessment([
  overdue(90, { row: 12, action: "Replace street lights" }),
  overdue(2, { row: 13, action: "Open the repair café" }),
  anAction({ row: 14, action: "Plant trees", due: 20_000 }),
]);

/** Of several assessments, each reading gives the next. */
async function opened(assessments = [agenda]) {
  let readings = 0;
  const pane = openPane({ assess: () => read(assessments[readings++] ?? agenda) });
  await screen.findByRole("list", { name: list });
  await act(async () => import("../../../src/taskpane/app/Behind"));
  return pane;
}

const marked = () => document.querySelector("[aria-current]")?.textContent ?? null;

it("the action of the selected row is marked and comes into view, and the keyboard stays where it is", async () => {
  const { selects } = await opened();
  screen.getByRole("searchbox").focus();
  await selects(13);
  expect(marked()).toContain("Open the repair café");
  expect(scrolled).toHaveBeenLastCalledWith(expect.stringContaining("Open the repair café"));
  expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  await selects(12);
  expect(marked()).toContain("Replace street lights");
  expect(await axeFindings()).toEqual([]);
});

it("nothing is marked where the selected row is no action of the list", async () => {
  const { selects } = await opened();
  await selects(13);
  for (const [row, sheet] of [
    [14, "Plan"],
    [1, "Plan"],
    [13, "Another sheet"],
  ] as const) {
    await selects(row, sheet);
    expect(marked()).toBeNull();
    await selects(12);
  }
});

it("“Show in RAG Agenda” opens the list at the action, whatever view was open, and gives it the keyboard once", async () => {
  const { asksFor } = await opened();
  await userEvent.click(screen.getByRole("tab", { name: "Summary" }));
  await asksFor(13);
  expect(screen.getByRole("tabpanel", { name: "Overdue" })).toBeTruthy();
  const action = screen.getByRole("button", { name: /Open the repair café/ });
  expect(document.activeElement).toBe(action);
  await userEvent.click(screen.getByRole("tab", { name: "Summary" }));
  await userEvent.click(screen.getByRole("tab", { name: "Overdue" }));
  expect(marked()).toContain("Open the repair café");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Overdue" }));
});

it("what was asked before the agenda was read is shown once it is", async () => {
  openPane({
    assess: () => read(agenda),
    following: () =>
      Promise.resolve({
        watchSelection: () => Promise.resolve(() => {}),
        watchAsked: (onAsk) => {
          onAsk();
          return () => {};
        },
        readSelectedRow: () => Promise.resolve({ ok: true, sheetId: "Plan", first: 13, last: 13 }),
      }),
  });
  await waitFor(() => expect(marked()).toContain("Open the repair café"));
});

it("of an action that the list lacks, its facts are shown and why it is not listed", async () => {
  const { asksFor, selects } = await opened();
  await asksFor(14);
  const region = await screen.findByRole("region", { name: "The selected row" });
  expect(region.textContent).toMatch(/^Plant trees.*Due .*There is nothing to ask about it\..*Row14$/);
  await waitFor(() => expect(document.activeElement).toBe(region));
  expect(await axeFindings()).toEqual([]);
  await selects(12);
  expect(screen.queryByRole("region", { name: "The selected row" })).toBeNull();
});

it("an action that the filters leave out is shown with that reason", async () => {
  const { asksFor } = await opened();
  await userEvent.type(screen.getByRole("searchbox"), "lights");
  await asksFor(13);
  const region = await screen.findByRole("region", { name: "The selected row" });
  expect(region.textContent).toContain("Your filters leave this action out of the list.");
  await userEvent.clear(screen.getByRole("searchbox"));
  await waitFor(() => expect(screen.queryByRole("region", { name: "The selected row" })).toBeNull());
});

it("outside the agenda one sentence says so, and can be dismissed", async () => {
  const { asksFor } = await opened();
  await asksFor(13, "About this agenda");
  const region = await screen.findByRole("region", { name: "The selected row" });
  expect(region.textContent).toBe("The selected row is not an action of the agenda on “Plan”.");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("region", { name: "The selected row" })).toBeNull();
});

it("who comes back to the pane goes on at the control where they were", async () => {
  await opened();
  const search = screen.getByRole("searchbox");
  leaveFrom(search);
  comeBack();
  expect(document.activeElement).toBe(search);
});

it("where that control is gone they go on in the view, and who points at something goes there", async () => {
  const { change } = await opened([agenda, anAssessment([overdue(90, { row: 12, action: "Replace street lights" })])]);
  leaveFrom(screen.getByRole("button", { name: /Open the repair café/ }));
  change();
  await waitFor(() => expect(screen.queryByRole("button", { name: /Open the repair café/ })).toBeNull());
  act(() => void document.body.dispatchEvent(new Event("pointerdown", { bubbles: true })));
  comeBack();
  expect(document.activeElement).toBe(document.body);
  act(() => void document.body.dispatchEvent(new Event("pointerup", { bubbles: true })));
  comeBack();
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

function leaveFrom(control: HTMLElement): void {
  act(() => control.focus());
  act(() => control.blur());
  expect(document.activeElement).toBe(document.body);
}

function comeBack(): void {
  act(() => void window.dispatchEvent(new Event("focus")));
}
