import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "../../../../src/agenda/model/assessment";
import { count } from "../../../../src/agenda/judge/counts/count";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { SummaryView as View } from "../../../../src/taskpane/views/summary/SummaryView";
import type { SummaryViewProps } from "../../../../src/taskpane/views/summary/SummaryView";
import { anAction, anAssessment, overdue, today } from "../../../support/assessments";
import { axeFindings, show } from "../../../support/render";
import { aSnapshot, anEntry } from "../../../support/snapshotOf";

const chosen = jest.fn();
const nothingElse = { gone: [], completed: { since: 0, thisMonth: 0, before: 0 } };
const SummaryView = (props: Omit<SummaryViewProps, "onChooseColumn" | "settings">) => (
  <View {...props} settings={defaultSettings} onChooseColumn={chosen} />
);

it("ratings are given by section and by owner, in figures beside the drawing", async () => {
  const actions = [
    overdue(3, { rating: "Red" }),
    anAction({ rating: null, lead: ["Tomos Pugh"] }),
    anAction({ rating: "Green", section: { number: 2, title: "Getting about" }, stale: true }),
    anAction({ rating: "Amber", complete: true }),
  ];
  show(
    <main>
      <SummaryView assessment={anAssessment(actions)} since={null} snapshots={[]} />
    </main>,
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("4 actions in 2 sections");
  const sections = within(screen.getByRole("table", { name: "By section" }));
  const air = within(sections.getByRole("row", { name: /Cleaner air/ }));
  expect(air.getByRole("rowheader").textContent).toContain("1 Red, 1 not rated, 1 complete");
  expect(air.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["3", "1", "0"]);
  const owners = within(screen.getByRole("table", { name: "By owner" }));
  expect(owners.getByRole("rowheader", { name: /Tomos Pugh/ })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

it("movement since the last refresh is given in words", () => {
  const names = ["Improved", "Improved", "Worsened", "No change"] as const;
  const movements = names.map((name) => ({ name, from: null }));
  const assessment = anAssessment(names.map(() => anAction()));
  const { showAgain } = show(
    <SummaryView assessment={assessment} since={{ day: today - 30, movements, ...nothingElse }} snapshots={[]} />,
  );
  expect(screen.getByText("Since 1 June 2021: 2 improved, 1 worsened.")).toBeTruthy();
  showAgain(
    <SummaryView
      assessment={assessment}
      since={{ day: today - 30, movements: movements.slice(3), ...nothingElse }}
      snapshots={[]}
    />,
  );
  expect(screen.getByText("No rating has changed since 1 June 2021.")).toBeTruthy();
});

it("several ratings have a table of their own, which says which is the headline", async () => {
  const actions = [
    anAction({
      rating: "Amber",
      ratings: [
        { name: "Delivery", rating: "Amber" },
        { name: "Spend", rating: "Amber/Red" },
      ],
    }),
  ];
  const ratingColumns = [
    { column: 3, name: "Delivery" },
    { column: 6, name: "Spend" },
  ];
  const { agenda, ...rest } = anAssessment(actions);
  const summary = count([{ ...agenda, ratingColumns, actions, coverage: rest.summary.coverage }], rest.people);
  show(
    <main>
      <SummaryView
        assessment={{ ...rest, agenda: { ...agenda, ratingColumns }, summary }}
        since={null}
        snapshots={[]}
      />
    </main>,
  );
  const table = within(screen.getByRole("table", { name: "By rating (Delivery is the headline)" }));
  expect(table.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual([
    "Delivery11 Amber",
    "Spend11 Amber/Red",
  ]);
  expect(await axeFindings()).toEqual([]);
});

it("hundreds of owners come in parts", async () => {
  const actions = Array.from({ length: 250 }, (_, index) => anAction({ lead: [`Person ${index}`] }));
  show(<SummaryView assessment={anAssessment(actions)} since={null} snapshots={[]} />);
  const owners = () => within(screen.getByRole("table", { name: "By owner" })).getAllByRole("rowheader").length;
  expect(owners()).toBe(100);
  await userEvent.click(screen.getByRole("button", { name: "Show all 250" }));
  expect(owners()).toBe(250);
});

it("movement of each section and owner is beside its figures", () => {
  const actions = [anAction(), anAction({ lead: ["Tomos Pugh"] })];
  const movements = [
    { name: "Worsened" as const, from: null },
    { name: "New" as const, from: null },
  ];
  show(
    <SummaryView
      assessment={anAssessment(actions)}
      since={{ day: today - 30, movements, ...nothingElse }}
      snapshots={[]}
    />,
  );
  const owners = within(screen.getByRole("table", { name: "By owner" }));
  expect(owners.getByRole("rowheader", { name: /Isla Moreno/ }).textContent).toContain("↓ 1 worsened");
  expect(owners.getByRole("rowheader", { name: /Tomos Pugh/ }).textContent).toContain("+ 1 new");
  const sections = within(screen.getByRole("table", { name: "By section" }));
  expect(sections.getByRole("rowheader", { name: /Cleaner air/ }).textContent).toContain("↓ 1 worsened, + 1 new");
});

it("the trend over refreshes is drawn, and given as figures", async () => {
  const entry = (rating: "Red" | "Green" | null) => anEntry({ rating });
  const snapshots = [
    aSnapshot(today - 60, [entry("Red"), entry("Red"), entry(null)]),
    aSnapshot(today - 30, [entry("Red"), entry("Green"), entry("Green")]),
  ];
  const { showAgain } = show(
    <main>
      <SummaryView assessment={anAssessment([anAction()])} since={null} snapshots={[snapshots]} />
    </main>,
  );
  const table = within(screen.getByRole("table", { name: "Ratings at each refresh" }));
  expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
    "RefreshedRedAmberGreenNot rated",
    "2 May 20212001",
    "1 June 20211020",
  ]);
  expect(await axeFindings()).toEqual([]);
  showAgain(<SummaryView assessment={anAssessment([anAction()])} since={null} snapshots={[snapshots.slice(1)]} />);
  expect(screen.getByText("The trend appears after refreshes on two days.")).toBeTruthy();
});

function withoutColumns(assessment: Assessment, ...missing: ("due" | "owner" | "rating")[]): Assessment {
  const { actions, agenda, summary } = assessment;
  const coverage = { ...summary.coverage, ...Object.fromEntries(missing.map((role) => [role, null])) };
  return { ...assessment, summary: count([{ ...agenda, actions, coverage }], assessment.people) };
}

it("what has no column has no figures: it can be chosen", async () => {
  const assessment = withoutColumns(
    anAssessment([anAction({ owner: noOwner, rating: null })]),
    "due",
    "owner",
    "rating",
  );
  show(
    <main>
      <SummaryView assessment={assessment} since={null} snapshots={[]} />
    </main>,
  );
  expect(screen.getByText(/^No column of due dates, owners or ratings was recognised\./)).toBeTruthy();
  expect(screen.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
    "Section",
    "Actions",
    "Stale",
  ]);
  expect(screen.queryByRole("table", { name: "By owner" })).toBeNull();
  expect(screen.queryByRole("list", { name: /^Ratings of/ })).toBeNull();
  expect(screen.queryByText(/not rated|Unassigned/i)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Choose them" }));
  expect(chosen).toHaveBeenCalledWith("due");
  expect(await axeFindings()).toEqual([]);
});

it("of an owner without a due date it is not known what is overdue", () => {
  const actions = [overdue(3), anAction({ lead: ["Tomos Pugh"], due: null })];
  show(<SummaryView assessment={anAssessment(actions)} since={null} snapshots={[]} />);
  const [, isla, tomos] = within(screen.getByRole("table", { name: "By owner" })).getAllByRole("row");
  expect([isla, tomos].map((row) => row?.querySelectorAll("td")[1]?.textContent)).toEqual(["1", "Not known"]);
});

it("of how many actions overdue is counted is said where some have no due date", () => {
  const actions = [overdue(3), anAction({ due: null }), anAction({ due: null })];
  show(<SummaryView assessment={anAssessment(actions)} since={null} snapshots={[]} />);
  expect(screen.getByText("1 of 3 actions has a due date.")).toBeTruthy();
});

const noOwner = { lead: [], support: [], assigned: false, confirmed: true };

it("actions that are gone, and when the complete ones were completed, are said below the headline", () => {
  const gone = [{ name: "Open the riverside path", complete: true }];
  const since = { day: today - 30, movements: [], gone, completed: { since: 1, thisMonth: 0, before: 0 } };
  show(<SummaryView assessment={anAssessment([anAction({ complete: true })])} since={since} snapshots={[]} />);
  expect(
    screen.getByText(/^1 action is no longer in the agenda, and was complete: "Open the riverside path"\.$/),
  ).toBeTruthy();
  expect(screen.getByText("1 action is complete: 1 since the refresh of 1 June 2021.")).toBeTruthy();
});

it("the page for a report is shown as text to copy by hand where the clipboard is closed", async () => {
  const user = userEvent.setup();
  show(
    <main>
      <SummaryView assessment={anAssessment([overdue(90)])} since={null} snapshots={[]} />
    </main>,
  );
  await user.click(screen.getByRole("button", { name: "Copy for a report" }));
  await within(screen.getByRole("status")).findByText(/Select the text below and copy it yourself\.$/);
  await user.tab();
  const text = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The page for a report, as plain text" });
  expect(document.activeElement).toBe(text);
  expect(text.value).toContain("Of 1 action, 1 is overdue and none is Red.");
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value);
  expect(await axeFindings()).toEqual([]);
});
