import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  after,
  before,
  failing,
  list,
  openPane,
  read,
  refreshButton,
  refreshedTo,
  typing,
} from "../../support/openPane";
import { axeFindings, listed } from "../../support/render";

beforeEach(() => localStorage.clear());

it("Refresh summary says that it works, and then what was written", async () => {
  let finish = () => {};
  openPane({
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

it("what Excel refused of all that only decorates the sheets is said until it is dismissed, also after a later read", async () => {
  const undecorated = "Excel refused some of what decorates them: page layout.";
  const { change } = openPane({ refresh: () => refreshedTo(after, true, undecorated) });
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  expect(await screen.findByText(undecorated)).toBeTruthy();
  change();
  await waitFor(() => expect(listed(list)).toHaveLength(1));
  expect(screen.getByText(undecorated)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText(undecorated)).toBeNull();
});

it("a failure says what to do, keeps the list in view, and can be tried again", async () => {
  let attempts = 0;
  openPane({ refresh: () => ((attempts += 1) === 1 ? failing(typing)() : refreshedTo(before)) });
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

it("a failure of the ribbon is still there when the pane has read the agenda, until it is dismissed", async () => {
  openPane({ lastFault: () => typing });
  await screen.findByRole("list", { name: list });
  expect(screen.getByRole("alert").textContent).toContain("Someone is typing in a cell.");
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("a failure of the ribbon while the pane is open is shown, and gone when it goes well again", async () => {
  const { ribbonAnswers } = openPane();
  await screen.findByRole("list", { name: list });
  ribbonAnswers(typing);
  expect(screen.getByRole("alert")).toBeTruthy();
  ribbonAnswers(null);
  expect(screen.queryByRole("alert")).toBeNull();
});

it("the details can be copied, or copied by hand where the clipboard is closed", async () => {
  const user = userEvent.setup();
  openPane({ lastFault: () => typing });
  await screen.findByRole("list", { name: list });
  await user.click(screen.getByRole("button", { name: "Copy details" }));
  expect(await screen.findByRole("button", { name: "Details copied" })).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(typing.details);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Details copied" }));
  expect(await screen.findByDisplayValue(typing.details)).toBeTruthy();
});

it("a change in the sheet is seen within a second, and says that the summary is out of date", async () => {
  let answer = before;
  const { change } = openPane({ assess: () => read(answer, { summaryStale: answer === after }) });
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  await screen.findByText("Summary refreshed on “RAG Summary”.");
  answer = after;
  change();
  expect(await screen.findByText("Open the repair café", {}, { timeout: 1000 })).toBeTruthy();
  expect(screen.getByText("Changed since the last refresh.")).toBeTruthy();
  expect(document.activeElement).toBe(refreshButton());
});

it("a change that is read while someone types on raises no alarm", async () => {
  let first = true;
  const { change } = openPane({
    assess: () => {
      const outcome = first ? read(before) : failing(typing)();
      first = false;
      return outcome;
    },
  });
  await screen.findByRole("list", { name: list });
  change();
  await waitFor(() => expect(first).toBe(false));
  await act(() => Promise.resolve());
  expect(screen.queryByRole("alert")).toBeNull();
  expect(listed(list)).toHaveLength(1);
});

it("work that lasts is given up when asked, and its answer changes nothing", async () => {
  let finish = () => {};
  openPane({
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
  await act(() => {
    finish();
    return Promise.resolve();
  });
  expect(listed(list)).toHaveLength(1);
});
