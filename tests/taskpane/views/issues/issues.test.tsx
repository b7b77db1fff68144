import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../../../src/agenda/model/finding";
import { IssuesView } from "../../../../src/taskpane/views/issues/IssuesView";
import type { Assessment } from "../../../../src/agenda/model/assessment";
import { aSeenAgenda, anAction, anAssessment } from "../../../support/assessments";
import { axeFindings, listed, show } from "../../../support/render";

const spacing: Finding = {
  code: "text-spacing",
  severity: "info",
  cells: ["A5"],
  message: "There are stray spaces.",
  fixes: [],
};
const broken: Finding = {
  code: "owner-broken",
  severity: "warning",
  cells: ["B7"],
  message: "The brackets don’t balance.",
  fixes: [{ cell: "B7", from: "Yara (with Pia", to: "Yara (with Pia)" }],
};
const unrated: Finding = {
  code: "rating-missing",
  severity: "error",
  cells: Array.from({ length: 20 }, (_, index) => `C${index + 2}`),
  message: "These actions have no rating.",
  fixes: [],
};

const goTo = jest.fn();
const apply = jest.fn(() => Promise.resolve(null));
beforeEach(() => apply.mockClear());

function showFindings(findings: Finding[]): void {
  showIssues(anAssessment([anAction()], { findings }));
}

function showIssues(assessment: Assessment): void {
  show(
    <main>
      <IssuesView
        assessment={assessment}
        seen={[aSeenAgenda]}
        onCell={goTo}
        onFix={apply}
        fixed={null}
        onFixed={() => {}}
        actions={{ change: () => Promise.resolve(true), go: () => {} }}
        onAnnounce={() => {}}
        onChooseColumn={() => {}}
        scroller={null}
      />
    </main>,
  );
}

it("findings are listed by kind, what must be put right first, each with its number of cells", async () => {
  showFindings([spacing, broken, unrated]);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("3 issues in the agenda");
  expect(screen.getByText("1 to put right · 1 to check · 1 to note")).toBeTruthy();
  expect(listed("Issues by kind")).toEqual([
    "No rating 20 cells",
    "Owner cannot be read 1 cellFix all 1…",
    "Stray spaces 1 cell",
  ]);
  expect(await axeFindings()).toEqual([]);
});

it("a cell with two findings of a kind is one cell of it", () => {
  const named = (message: string): Finding => ({ ...spacing, code: "owner-same-person", cells: ["B4", "B7"], message });
  showFindings([named("“Asha” is “Asha Rahman”."), named("“Tom” is “Tom Abel”.")]);
  expect(listed("Issues by kind")).toEqual(["Owner named in two ways 2 cells"]);
});

it("a kind opens onto its findings, and each cell can be gone to", async () => {
  showFindings([broken]);
  const kind = screen.getByRole("button", { name: /^Owner cannot be read/ });
  await userEvent.click(kind);
  expect(kind.getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("The brackets don’t balance.")).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Go to B7" }));
  expect(goTo).toHaveBeenCalledWith("B7", 0);
  await userEvent.click(kind);
  expect(screen.queryByRole("button", { name: "Go to B7" })).toBeNull();
});

it("all cells of a finding can be seen", async () => {
  showFindings([unrated]);
  await userEvent.click(screen.getByRole("button", { name: /^No rating/ }));
  expect(screen.getAllByRole("button", { name: /^Go to/ })).toHaveLength(8);
  await userEvent.click(screen.getByRole("button", { name: "Show all 20 cells" }));
  expect(screen.getAllByRole("button", { name: /^Go to/ })).toHaveLength(20);
});

it("an agenda in order says so", async () => {
  showFindings([]);
  expect(screen.getByRole("heading", { name: "No issues found" })).toBeTruthy();
  expect(screen.getByText("Nothing needs to be put right.")).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

it("what was not there to be checked is named, and nothing is said to be in order", async () => {
  const undated = anAssessment([anAction({ comment: null })], { due: null });
  const [agenda] = undated.agendas;
  if (agenda === undefined) throw new Error("There is no agenda.");
  showIssues({ ...undated, agendas: [{ ...agenda, unread: [{ column: 7, header: "Progress" }] }] });
  expect(screen.getByRole("heading", { name: "No issues found in what was read" })).toBeTruthy();
  expect(screen.queryByText("Nothing needs to be put right.")).toBeNull();
  expect(screen.getByText('Column that was not read: G "Progress".')).toBeTruthy();
  expect(screen.getByText(/No column of due dates was recognised/).textContent).toBe(
    "No column of due dates was recognised. Choose it 0 of 1 action have a comment.",
  );
  expect(await axeFindings()).toEqual([]);
});

it("an action without a due date among others is no issue, and is named", () => {
  showIssues(anAssessment([anAction(), anAction({ due: null })]));
  expect(screen.getByText("1 action has no due date.")).toBeTruthy();
});

it("what would be changed is shown before and after, and can be left alone", async () => {
  const stray: Finding = { ...spacing, fixes: [{ cell: "A5", from: " Yara  Haddad", to: "Yara Haddad" }] };
  showFindings([broken, stray]);
  await userEvent.click(screen.getByRole("button", { name: /^Owner cannot be read/ }));
  await userEvent.click(screen.getByRole("button", { name: "Fix…" }));
  expect(document.activeElement?.textContent).toBe("Change this cell?");
  expect(listed("Changes, before and after")).toEqual(["B7BeforeYara (with PiaAfterYara (with Pia)"]);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^Owner cannot be read/ }));
  expect(apply).not.toHaveBeenCalled();
});

it("a change is made only when it is asked for", async () => {
  showFindings([broken]);
  await userEvent.click(screen.getByRole("button", { name: /^Fix all/ }));
  await userEvent.click(screen.getByRole("button", { name: "Change the cell" }));
  expect(apply).toHaveBeenCalledWith(
    [aSeenAgenda],
    broken.fixes.map((fix) => ({ ...fix, agenda: 0 })),
  );
});

it("cells in which the same text changes are shown together, each with a way to it", async () => {
  const fixes = ["A2", "A3", "A4"].map((cell) => ({ agenda: 0, cell, from: "Ready ", to: "Ready" }));
  const many: Finding = { ...spacing, cells: [...fixes.map(({ cell }) => cell), "B2"] };
  showFindings([{ ...many, fixes: [...fixes, { cell: "B2", from: " Draft", to: "Draft" }] }]);
  await userEvent.click(screen.getByRole("button", { name: /^Fix all 4/ }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Change these 4 cells?");
  expect(listed("Changes, before and after")).toEqual([
    "A2Show all 3 cellsBeforeReady·AfterReady",
    "B2Before·DraftAfterDraft",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Show all 3 cells" }));
  await userEvent.click(screen.getByRole("button", { name: "Go to A4" }));
  expect(goTo).toHaveBeenCalledWith("A4", 0);
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Change 4 cells" }));
  expect(apply.mock.lastCall).toEqual([[aSeenAgenda], [fixes[0], expect.anything(), fixes[1], fixes[2]]]);
});

it("of a thousand cells 500 more are shown at a time", async () => {
  showFindings([{ ...unrated, cells: Array.from({ length: 1000 }, (_, index) => `C${index + 2}`) }]);
  await userEvent.click(screen.getByRole("button", { name: /^No rating/ }));
  const cells = () => document.querySelectorAll("[aria-label^='Go to']").length;
  fireEvent.click(screen.getByText("Show 500 more"));
  expect(cells()).toBe(508);
  fireEvent.click(screen.getByText("Show all 1,000 cells"));
  expect(cells()).toBe(1000);
});
