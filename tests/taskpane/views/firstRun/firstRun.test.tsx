import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RangeOutcome } from "../../../../src/excel/agenda/chooseAgenda";
import type { Fault } from "../../../../src/excel/host/faults";
import { FirstRun } from "../../../../src/taskpane/views/firstRun/FirstRun";
import type { Workbook } from "../../../../src/taskpane/state/workbook";
import { aCandidate, anAssessment } from "../../../support/assessments";
import { axeFindings, show } from "../../../support/render";

const nowhere: Fault = {
  kind: "no-agenda",
  code: "NoAgenda",
  title: "There is no action agenda in this workbook.",
  advice: "No sheet has a column of actions.",
  details: "NoAgenda",
};
const candidate = {
  ...aCandidate(anAssessment([]).agenda),
  headers: { action: "Measure", comment: "Latest position", owner: "Who", rating: "Health", due: "By when" },
};

function showFirstRun(selection: RangeOutcome, undecorated: string | null = null) {
  const answer = () => Promise.resolve<Fault | null>(null);
  const refuse = () => Promise.resolve({ ok: false as const, fault: nowhere });
  const repair = { planRepair: jest.fn(refuse), makeRepairedAgenda: jest.fn(refuse) };
  const added = () => Promise.resolve({ ok: true as const, undecorated });
  const asked = { chooseAgenda: jest.fn(answer), addSampleAgenda: jest.fn(added), ...repair };
  const onAnnounce = jest.fn();
  const workbook = { ...asked, understandSelection: () => Promise.resolve(selection) } as unknown as Workbook;
  const actions = {
    change: async (work: (workbook: Workbook) => Promise<Fault | null>) => (await work(workbook)) === null,
    go: (work: (workbook: Workbook) => Promise<Fault | null>) => void work(workbook),
  };
  show(
    <main>
      <FirstRun fault={nowhere} workbook={workbook} actions={actions} onAnnounce={onAnnounce} scroller={null} />
    </main>,
  );
  return { ...asked, onAnnounce };
}

const useSelected = () => userEvent.click(screen.getByRole("button", { name: /^Use the selected cells/ }));

it("the ways on come first, each with what it does, and then what an agenda looks like", async () => {
  showFirstRun({ ok: true, candidate: null, address: "" });
  expect(screen.getByRole("heading", { level: 1, name: nowhere.title })).toBeTruthy();
  const ways = within(screen.getByRole("list", { name: "Start with an agenda" }));
  expect(ways.getAllByRole("button")).toHaveLength(3);
  expect(screen.getByRole("table", { name: "What an agenda looks like" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

it("selected cells are taken only after their columns were shown", async () => {
  const { chooseAgenda } = showFirstRun({ ok: true, candidate, address: "Plan!A1:E9" });
  await useSelected();
  const understood = screen.getByRole("group", { name: "A1:E9 on “Plan” can be read as an agenda" });
  expect(document.activeElement).toBe(understood);
  expect(within(understood).getByRole("row", { name: "Action “Measure” (column A)" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  expect(chooseAgenda).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Use as the agenda" }));
  expect(chooseAgenda).toHaveBeenCalledWith(candidate);
});

it.each([
  ["", "The selected cells are blank"],
  ["Plan!A1", "No header row was found in the selected cells"],
])("cells at “%s” that are no agenda say so, and there is a way back", async (address, title) => {
  showFirstRun({ ok: true, candidate: null, address });
  await useSelected();
  expect(screen.getByRole("heading", { name: title })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("heading", { name: nowhere.title })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Use the selected cells/ }));
});

it("a sample is added when it is asked for", async () => {
  const { addSampleAgenda, onAnnounce } = showFirstRun({ ok: true, candidate: null, address: "" });
  expect(addSampleAgenda).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: /^Add a sample/ }));
  expect(addSampleAgenda).toHaveBeenCalledTimes(1);
  expect(onAnnounce).not.toHaveBeenCalled();
});

it("what Excel refused of the sample's decorations is said", async () => {
  const { onAnnounce } = showFirstRun({ ok: true, candidate: null, address: "" }, "Excel refused some of it.");
  await userEvent.click(screen.getByRole("button", { name: /^Add a sample/ }));
  expect(onAnnounce).toHaveBeenCalledWith("Excel refused some of it.");
});

it("a pasted table is read before anything is made, and Back leads to where the person came from", async () => {
  const { planRepair, makeRepairedAgenda } = showFirstRun({ ok: true, candidate: null, address: "" });
  await userEvent.click(screen.getByRole("button", { name: /^Repair a pasted table/ }));
  expect(await screen.findByRole("heading", { name: "No pasted table was found" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Repair a pasted table/ }));
  expect(planRepair).toHaveBeenCalledTimes(1);
  expect(makeRepairedAgenda).not.toHaveBeenCalled();
});
