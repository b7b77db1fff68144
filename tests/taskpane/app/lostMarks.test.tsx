/** A refresh has met sheets that look like ours and lack their mark: the pane asks once, by keyboard and screen reader too, and nothing is written before. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Fault } from "../../../src/excel/host/faults";
import { before, failing, list, openPane, refreshButton, refreshedTo, typing } from "../../support/openPane";
import { axeFindings } from "../../support/render";

const lost: Fault = {
  kind: "lost-mark",
  code: "LostMark",
  title: 'The sheets "RAG Summary" and "RAG History" look like RAG Agenda\'s own, but lack their marks.',
  advice: "Refresh in Excel.",
  details: "LostMark",
  sheets: ["RAG Summary", "RAG History"],
};

/** A workbook that asks until it has an answer. */
function openAsking(sheets = lost.sheets, kept: Fault | null = null) {
  let answer: string | null = null;
  const answerLostMarks = jest.fn((_: readonly string[], given: string) => {
    if (kept === null) answer = given;
    return Promise.resolve(kept);
  });
  const refresh = jest.fn(() => (answer === null ? failing({ ...lost, sheets })() : refreshedTo(before)));
  return { ...openPane({ refresh, answerLostMarks }), refresh, answerLostMarks };
}

beforeEach(() => {
  localStorage.clear();
  // jsdom says no where what had the keyboard is gone.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

it("the question is heard, is reached by Tab, and used again by Enter the sheets are refreshed", async () => {
  const { refresh, answerLostMarks } = openAsking();
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  const question = await screen.findByRole("alert");
  expect(question.textContent).toContain("look like RAG Agenda's own, but lack their marks.");
  expect(question.textContent).toContain("Nothing is written yet.");
  expect(within(question).queryByRole("button", { name: "Try again" })).toBeNull();
  expect(await axeFindings()).toEqual([]);
  expect(answerLostMarks).not.toHaveBeenCalled();
  const use = within(question).getByRole("button", { name: "Use them again" });
  for (let tabs = 0; document.activeElement !== use && tabs < 30; tabs++) await userEvent.tab();
  expect(document.activeElement).toBe(use);
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText("Summary refreshed on “RAG Summary”.")).toBeTruthy();
  expect(answerLostMarks.mock.calls).toEqual([[lost.sheets, "use again"]]);
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("The sheets are used again.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

it("one sheet that is left is asked about by itself, and the refresh goes on", async () => {
  const { answerLostMarks } = openAsking(["RAG Issues"]);
  await screen.findByRole("list", { name: list });
  await userEvent.click(refreshButton());
  await userEvent.dblClick(await screen.findByRole("button", { name: "Leave it and make a new one" }));
  expect(await screen.findByText("Summary refreshed on “RAG Summary”.")).toBeTruthy();
  expect(answerLostMarks.mock.calls).toEqual([[["RAG Issues"], "leave"]]);
  expect(screen.getByText("The sheet is left as it is.")).toBeTruthy();
});

it("the ribbon's refresh asks in the pane too, and an answer that can't be kept is said", async () => {
  const { ribbonAnswers, refresh } = openAsking(lost.sheets, typing);
  await screen.findByRole("list", { name: list });
  ribbonAnswers(lost);
  await userEvent.click(await screen.findByRole("button", { name: "Use them again" }));
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("Someone is typing in a cell."));
  expect(refresh).not.toHaveBeenCalled();
});
