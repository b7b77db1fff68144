import { oneColumnEach, unknownNotes } from "../../../../src/agenda/model/agenda";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Repair } from "../../../../src/agenda/repair/repairs";
import type { Finding } from "../../../../src/agenda/model/finding";
import type { Fault } from "../../../../src/excel/host/faults";
import type { RepairOutcome, RepairPlan, RepairPlanOutcome } from "../../../../src/excel/repair/repair";
import { IssuesView } from "../../../../src/taskpane/views/issues/IssuesView";
import type { Workbook } from "../../../../src/taskpane/state/workbook";
import { aSeenAgenda, anAssessment } from "../../../support/assessments";
import { axeFindings, listed, show } from "../../../support/render";

const joined: Repair = {
  kind: "rows-joined",
  rows: [3, 4],
  before: "Open the repair\ncafé by June",
  after: "Open the repair café by June",
  confidence: 0.85,
};
const named: Repair = {
  kind: "column-named",
  rows: [1],
  before: "Latest position",
  after: "Status comment",
  confidence: 0.95,
};
const separated: Repair = {
  kind: "row-split",
  rows: [9],
  before: `Two actions in one cell. ${"And so on. ".repeat(12)}`,
  after: "One\nThe other",
  confidence: 0.4,
};

function aPlan(repairs: Repair[]): RepairPlan {
  const { agenda } = anAssessment([]);
  return {
    source: {
      ...agenda,
      header: ["Action"],
      groups: [],
      rows: [],
      formats: null,
      dateSpans: {},
      numberTexts: {},
      dateSystem: 1900,
      cellNotes: unknownNotes,
    },
    repaired: {
      header: ["Action"],
      roles: ["action"],
      earlier: oneColumnEach.earlier,
      columns: [1],
      rows: [["One"], ["Two"]],
      from: [[2], [3]],
      repairs,
    },
  };
}

const fragment: Finding = {
  code: "row-fragment",
  severity: "warning",
  cells: ["A4"],
  message: "Part of a row.",
  fixes: [],
};
const stale: Fault = { kind: "other", code: "StalePlan", title: "It has changed.", advice: "Look again.", details: "" };
const nowhere: Fault = { kind: "no-agenda", code: "NoAgenda", title: "None.", advice: "", details: "" };

/** The issues of an agenda that looks pasted, in a workbook that answers so; after a change it is read again until `read`. */
function showIssues(
  plan: RepairPlanOutcome,
  made: RepairOutcome = { ok: true, sheet: "Agenda", table: "Agenda1", undecorated: null },
  read: Promise<void> = Promise.resolve(),
) {
  const planRepair = jest.fn(() => Promise.resolve(plan));
  const makeRepairedAgenda = jest.fn(() => Promise.resolve(made));
  const selectRow = jest.fn(() => Promise.resolve(null));
  const faults: (Fault | null)[] = [];
  const workbook = { planRepair, makeRepairedAgenda, selectRow } as unknown as Workbook;
  const work = async (asked: (workbook: Workbook) => Promise<Fault | null>) => {
    const fault = await asked(workbook);
    if (fault !== null) faults.push(fault);
    else await read;
    return fault === null;
  };
  const actions = { change: work, go: (asked: Parameters<typeof work>[0]) => void work(asked) };
  function View() {
    const [announcement, setAnnouncement] = useState("");
    return (
      <main>
        <p role="status">{announcement}</p>
        <IssuesView
          assessment={anAssessment([], { findings: [fragment, { ...fragment, cells: ["A9"] }] })}
          seen={[aSeenAgenda]}
          onCell={() => {}}
          onFix={() => Promise.resolve(null)}
          fixed={null}
          onFixed={() => {}}
          actions={actions}
          onChooseColumn={() => {}}
          onAnnounce={setAnnouncement}
          scroller={null}
        />
      </main>
    );
  }
  show(<View />);
  return { planRepair, makeRepairedAgenda, selectRow, faults };
}

const see = () => userEvent.click(screen.getByRole("button", { name: "See what can be repaired…" }));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

it("what would be made is said in one sentence, and what is a guess, before anything is made", async () => {
  const { makeRepairedAgenda } = showIssues({ ok: true, plan: aPlan([joined, named, separated]) });
  await see();
  expect(document.activeElement).toBe(await heading("A new sheet gets 2 actions in a table"));
  expect(
    screen.getByText(
      "The sheet “Plan” does not change. The new table becomes the agenda. 1 repair is a guess: check it first.",
    ),
  ).toBeTruthy();
  expect(listed("Repairs by kind")).toEqual([
    "Broken rows joined 1",
    "Actions in one row split 1 guess",
    "Columns named 1",
  ]);
  expect(await axeFindings()).toEqual([]);
  expect(makeRepairedAgenda).not.toHaveBeenCalled();
});

it("a kind opens onto its repairs: before, after, and how sure each is; its rows can be gone to", async () => {
  const { selectRow } = showIssues({ ok: true, plan: aPlan([joined]) });
  await see();
  const kind = await screen.findByRole("button", { name: /^Broken rows joined/ });
  await userEvent.click(kind);
  expect(kind.getAttribute("aria-expanded")).toBe("true");
  const [, repair] = screen.getAllByRole("listitem");
  expect(repair?.textContent).toBe("Rows 3–4LikelyBeforeOpen the repair¶café by JuneAfterOpen the repair·café by June");
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Rows 3–4: go there" }));
  expect(selectRow).toHaveBeenCalledWith(expect.objectContaining({ sheet: "Plan" }), 3);
  await userEvent.click(kind);
  expect(screen.queryByRole("button", { name: "Rows 3–4: go there" })).toBeNull();
});

it("long texts are shown whole on demand", async () => {
  showIssues({ ok: true, plan: aPlan([separated]) });
  await see();
  await userEvent.click(await screen.findByRole("button", { name: /^Actions in one row split/ }));
  expect(screen.getByText("A guess: check it")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Show whole texts" }));
  expect(screen.queryByRole("button", { name: "Show whole texts" })).toBeNull();
});

it("the new sheet is made when it is asked for, and said to be", async () => {
  const plan = aPlan([joined]);
  const { makeRepairedAgenda } = showIssues({ ok: true, plan });
  await see();
  await userEvent.click(await screen.findByRole("button", { name: "Make the new sheet" }));
  expect(makeRepairedAgenda).toHaveBeenCalledWith(plan);
  await waitFor(() =>
    expect(screen.getByRole("status").textContent).toBe(
      "The agenda is now the table on “Agenda”, with 2 actions. The sheet that it came from has not changed.",
    ),
  );
  expect(screen.getByRole("heading", { name: "2 issues in the agenda" })).toBeTruthy();
});

it("clicks while it is made, and while the workbook is read again, make one sheet", async () => {
  let finish = () => {};
  const read = new Promise<void>((resolve) => (finish = resolve));
  const { makeRepairedAgenda } = showIssues({ ok: true, plan: aPlan([joined]) }, undefined, read);
  await see();
  const make = await screen.findByRole("button", { name: "Make the new sheet" });
  await userEvent.click(make);
  await userEvent.click(make);
  expect(makeRepairedAgenda).toHaveBeenCalledTimes(1);
  finish();
  await screen.findByRole("heading", { name: "2 issues in the agenda" });
});

it("a pasted table that has changed since is reported, and its repairs are planned again", async () => {
  const { planRepair, faults } = showIssues({ ok: true, plan: aPlan([joined]) }, { ok: false, fault: stale });
  await see();
  await userEvent.click(await screen.findByRole("button", { name: "Make the new sheet" }));
  await waitFor(() => expect(planRepair).toHaveBeenCalledTimes(2));
  expect(faults).toEqual([stale]);
  expect(await heading("A new sheet gets 2 actions in a table")).toBeTruthy();
});

it("Back leaves all as it was, and gives the keyboard back", async () => {
  const { makeRepairedAgenda } = showIssues({ ok: true, plan: aPlan([joined]) });
  await see();
  await userEvent.click(await screen.findByRole("button", { name: "Back" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "See what can be repaired…" }));
  expect(makeRepairedAgenda).not.toHaveBeenCalled();
});

it("where no pasted table is found, the person is asked to select it", async () => {
  const { planRepair, faults } = showIssues({ ok: false, fault: nowhere });
  await see();
  await heading("No pasted table was found");
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Look at the selected cells" }));
  expect(planRepair).toHaveBeenCalledTimes(2);
  expect(faults).toEqual([]);
});

it("an agenda that is in order is said to need no repair", async () => {
  showIssues({ ok: true, plan: aPlan([]) });
  await see();
  await heading("Nothing to repair");
  expect(screen.queryByRole("button", { name: "Make the new sheet" })).toBeNull();
});

it.each([
  [0.95, "Certain"],
  [0.9, "Certain"],
  [0.7, "Likely"],
  [0.69, "A guess: check it"],
])("a confidence of %d is shown as “%s”", async (confidence, certainty) => {
  showIssues({ ok: true, plan: aPlan([{ ...joined, confidence }]) });
  await see();
  await userEvent.click(await screen.findByRole("button", { name: /^Broken rows joined/ }));
  expect(screen.getByText(certainty)).toBeTruthy();
});
