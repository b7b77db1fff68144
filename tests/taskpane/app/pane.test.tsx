import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { before, failing, list, nowhere, openPane, read, refreshedTo } from "../../support/openPane";
import { anAction, anAssessment } from "../../support/assessments";
import { axeFindings } from "../../support/render";

beforeEach(() => localStorage.clear());

it("the pane opens on what is overdue, with the day that it is read for", async () => {
  openPane();
  expect(screen.getByRole("status").textContent).toBe("Reading the agenda…");
  expect(await screen.findByRole("heading", { name: "1 of 2 actions is overdue" })).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Overdue" }).getAttribute("aria-selected")).toBe("true");
  expect(screen.getByText("As at 1 Jul")).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

it("without an agenda the pane shows what one looks like, and reads again when asked", async () => {
  let attempts = 0;
  const refresh = jest.fn(() => refreshedTo(before));
  openPane({
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

it("notices are shown once they are known, and can be dismissed", async () => {
  openPane({
    assess: () => read(before, { notices: ["A setting cannot be read."] }),
  });
  expect(await screen.findByText("A setting cannot be read.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("A setting cannot be read.")).toBeNull();
});

it("views are tabs; the one in use and its search are there when the pane is opened again", async () => {
  const { unmount } = openPane();
  await userEvent.type(await screen.findByRole("searchbox"), "lights");
  await userEvent.click(screen.getByRole("tab", { name: "Summary" }));
  expect(await screen.findByRole("table", { name: "By section" })).toBeTruthy();
  expect(screen.getByRole("tabpanel", { name: "Summary" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  unmount();
  openPane();
  expect(await screen.findByRole("tabpanel", { name: "Summary" })).toBeTruthy();
  await userEvent.click(screen.getByRole("tab", { name: "Overdue" }));
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("lights");
});

it("spoiled memory is forgotten", async () => {
  localStorage.setItem("rag-agenda.pane.view", "{");
  localStorage.setItem("rag-agenda.pane.query", '{"sort":"sideways"}');
  openPane();
  expect(await screen.findByRole("tabpanel", { name: "Overdue" })).toBeTruthy();
});

it("an error of the pane's own leaves a message, a way back and the details", async () => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => {});
  openPane({ assess: () => Promise.reject(new Error("an error of ours")) });
  expect((await screen.findByRole("alert")).textContent).toContain("Your workbook has not changed.");
  expect(await screen.findByRole("button", { name: "Reload" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Copy details" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  logged.mockRestore();
});

it("“Choose it” opens the settings at the column, and Back leads to the view", async () => {
  const undated = anAssessment([anAction({ due: null })], { due: null });
  openPane({ assess: () => read(undated) });
  await userEvent.click(await screen.findByRole("button", { name: "Choose it" }));
  const due = await screen.findByRole("combobox", { name: "Due date" });
  expect(document.activeElement).toBe(due);
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("tabpanel", { name: "Overdue" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Settings" }));
  expect(screen.getByRole("combobox", { name: "Due date", hidden: true }).closest("details")?.open).toBe(false);
});
