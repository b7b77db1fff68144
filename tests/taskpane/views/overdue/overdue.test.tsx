import type { SelectedRow } from "../../../../src/taskpane/state/selectedRow";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Assessment } from "../../../../src/agenda/model/assessment";
import { count } from "../../../../src/agenda/judge/counts/count";
import { OverdueView } from "../../../../src/taskpane/views/overdue/OverdueView";
import { emptyQuery } from "../../../../src/taskpane/views/overdue/query";
import type { Query } from "../../../../src/taskpane/views/overdue/query";
import { anAction, anAssessment, overdue, today } from "../../../support/assessments";
import { axeFindings, listed, show } from "../../../support/render";

const list = "Actions to ask about";
const lights = overdue(90, { row: 12, action: "Replace street lights", rating: "Red" });
const repair = overdue(10, {
  row: 14,
  action: "Open the repair café",
  lead: ["Tomos Pugh"],
  rating: null,
  stale: true,
  updated: today - 100,
  promises: [{ text: "keys handed over in May", due: today - 31, lapsed: true }],
});
const several = anAssessment([lights, repair, anAction({ dueSoon: true }), anAction()]);

const chosen = jest.fn();
const column = jest.fn();
beforeEach(() => chosen.mockReset());

function View({ assessment, from = {} }: { assessment: Assessment; from?: Partial<Query> }) {
  const [query, setQuery] = useState<Query>({ ...emptyQuery, ...from });
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState<SelectedRow | null>(null);
  return (
    <main>
      <OverdueView
        assessment={assessment}
        dueSoonDays={30}
        query={query}
        filtersOpen={open}
        onQuery={setQuery}
        onFiltersOpen={setOpen}
        selected={selected}
        onSelected={setSelected}
        onChoose={chosen}
        onChooseColumn={column}
        scroller={null}
      />
    </main>
  );
}

it("the headline and the ratings are given in words", async () => {
  show(<View assessment={several} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
    "2 of 4 actions are overdue; 1 more is due in 30 days",
  );
  const ratings = screen.getByRole("list", { name: "Ratings of 3 rated actions" });
  expect(ratings.textContent).toContain("1 Red2 Amber0 Green1 not rated");
  expect(await axeFindings()).toEqual([]);
});

it.each([
  [1, "31 March 2021, moved once"],
  [2, "31 March 2021, moved twice"],
  [3, "31 March 2021, moved 3 times"],
  [0, undefined],
])("more about an action whose due date moved %i times says where it was first", async (dueMoves, words) => {
  show(<View assessment={anAssessment([overdue(60, { firstDue: 18717, dueMoves })])} />);
  await userEvent.click(screen.getByRole("button", { name: "More about this action" }));
  await screen.findByText("Row");
  expect(screen.queryByText("First due")?.nextElementSibling?.textContent).toBe(words);
});

it("an overdue action shows its rating in a word, how late it is, whose it is and every reason", () => {
  show(<View assessment={several} />);
  const [first, second] = listed(list);
  expect(first).toBe("Replace street lightsRed90 days overdueIsla MorenoDue 2 April 2021");
  expect(second).toContain("Not rated10 days overdueTomos Pugh");
  expect(second).toContain(
    "Due 21 June 2021Promised by 31 May 2021: “keys handed over in May”Last updated 23 March 2021",
  );
});

it("choosing an action asks for its row, shows it as current, and leaves the keyboard in the list", async () => {
  show(<View assessment={several} />);
  const action = screen.getByRole("button", { name: /^Open the repair café/ });
  await userEvent.click(action);
  expect(chosen).toHaveBeenCalledWith(repair);
  expect(action.getAttribute("aria-current")).toBe("true");
  expect(document.activeElement).toBe(action);
});

it("arrow keys, Home and End move through the list, past the headings", async () => {
  show(<View assessment={several} from={{ group: "owner" }} />);
  const focused = () => document.activeElement?.textContent.slice(0, 12);
  await userEvent.click(screen.getByRole("button", { name: /^Replace/ }));
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe("Open the rep");
  await userEvent.keyboard("{ArrowDown}{Home}");
  expect(focused()).toBe("Replace stre");
  await userEvent.keyboard("{End}{Enter}");
  expect(chosen).toHaveBeenCalledWith(repair);
});

it("the rest of an action is shown on demand", async () => {
  show(<View assessment={several} />);
  expect(screen.queryByText("Draft with the committee.")).toBeNull();
  const [more] = screen.getAllByRole("button", { name: "More about this action" });
  if (more === undefined) throw new Error("No action is listed.");
  await userEvent.click(more);
  expect(await screen.findByText("Draft with the committee.")).toBeTruthy();
  expect(screen.getByText("1. Cleaner air")).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Less about this action" }));
  expect(screen.queryByText("Draft with the committee.")).toBeNull();
});

it("several ratings, the rating before and the direction of travel are among the rest", async () => {
  const rated = overdue(3, {
    ratings: [
      { name: "Delivery", rating: "Red" },
      { name: "Spend", rating: null },
    ],
    rating: "Red",
    previousRating: "Amber",
    travel: "down",
  });
  show(<View assessment={anAssessment([rated])} />);
  await userEvent.click(screen.getByRole("button", { name: "More about this action" }));
  await screen.findByText("Row");
  const rest = Object.fromEntries(
    screen.getAllByRole("term").map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );
  expect(rest).toMatchObject({
    Ratings: "Delivery Red, Spend not rated",
    "Rating before": "Amber",
    "Direction of travel": "↓ Worse",
  });
});

it("search narrows the list and says how many are left", async () => {
  show(<View assessment={several} />);
  await userEvent.type(screen.getByRole("searchbox"), "café");
  expect(listed(list)).toHaveLength(1);
  expect(screen.getByRole("status").textContent).toBe("1 of 2 actions shown");
  await userEvent.type(screen.getByRole("searchbox"), "zz");
  expect(screen.getByRole("heading", { name: "No action matches" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(listed(list)).toHaveLength(2);
});

it("filters by owner, section, rating and reason, grouping and order are behind one button", async () => {
  show(<View assessment={several} />);
  await userEvent.click(screen.getByRole("button", { name: "Filter and sort" }));
  expect(await screen.findAllByRole("combobox")).toHaveLength(6);
  expect(await axeFindings()).toEqual([]);
  const filters = within(screen.getByRole("group", { name: "Filter and sort" }));
  await userEvent.selectOptions(filters.getByRole("combobox", { name: "Why" }), "Lapsed promise");
  expect(listed(list)).toHaveLength(1);
  await userEvent.selectOptions(filters.getByRole("combobox", { name: "Why" }), "All");
  await userEvent.selectOptions(filters.getByRole("combobox", { name: "Group by" }), "Owner");
  expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
    "Isla Moreno (1)",
    "Tomos Pugh (1)",
  ]);
});

it("a filter remembered from another agenda is on view and can be cleared", async () => {
  show(<View assessment={several} from={{ owner: "Somebody Else" }} />);
  expect(screen.getByRole("heading", { name: "No action matches" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Filter and sort" }));
  expect((await screen.findByRole<HTMLSelectElement>("combobox", { name: "Owner" })).value).toBe("Somebody Else");
});

it("nothing overdue is said plainly", async () => {
  show(<View assessment={anAssessment([anAction(), anAction()])} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("None of 2 actions is overdue");
  expect(await screen.findByRole("heading", { name: "Nothing overdue" })).toBeTruthy();
  expect(await axeFindings()).toEqual([]);
});

const headline = () => screen.getByRole("heading", { level: 1 }).textContent;
const undated = { due: null, updated: null };

it("blank due dates are never called up to date", async () => {
  show(<View assessment={anAssessment([anAction(undated), anAction(undated)])} />);
  expect(headline()).toBe("0 of 2 actions have a due date");
  expect(await screen.findByRole("heading", { name: "What is overdue is not known" })).toBeTruthy();
  expect(screen.getByText("Write due dates in column D to see what is overdue.")).toBeTruthy();
  expect(screen.queryByText(/nothing overdue|up to date/i)).toBeNull();
  expect(await axeFindings()).toEqual([]);
});

it("where some due dates are blank, nothing is known only of the others", async () => {
  show(<View assessment={anAssessment([anAction(), anAction(undated)])} />);
  expect(headline()).toBe("1 of 2 actions has a due date; none of them is overdue");
  expect(await screen.findByRole("heading", { name: "Nothing known to be overdue" })).toBeTruthy();
  expect(screen.getByText("No due date or promise has passed. 1 action has no due date.")).toBeTruthy();
});

it("a column of due dates that was not recognised can be chosen", async () => {
  show(<View assessment={anAssessment([anAction(undated)], { due: null })} />);
  expect(headline()).toBe("What is overdue is not known");
  expect(screen.getByText(/^No column of due dates was recognised\./)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Choose it" }));
  expect(column).toHaveBeenCalledWith("due");
  expect(screen.queryByText(/nothing|up to date/i)).toBeNull();
  expect(await axeFindings()).toEqual([]);
});

it("without columns of owners and ratings, no action is called unassigned or not rated, nor grouped by owner", async () => {
  const actions = [overdue(3, { lead: [], rating: null, action: "Light the steps" })];
  const assessment = anAssessment(actions);
  const coverage = { ...assessment.summary.coverage, owner: null, rating: null };
  const summary = count([{ ...assessment.agenda, actions, coverage }], assessment.people);
  show(<View assessment={{ ...assessment, summary }} from={{ group: "owner" }} />);
  expect(listed(list)).toEqual(["Light the steps3 days overdueDue 28 June 2021"]);
  await userEvent.click(screen.getByRole("button", { name: "Filter and sort" }));
  const names = (await screen.findAllByRole("combobox")).map((box) => box.closest("label")?.firstChild?.textContent);
  expect(names).toEqual(["Section", "Why", "Group by", "Sort by"]);
});

it("an agenda without rows asks for actions", async () => {
  show(<View assessment={anAssessment([])} />);
  expect(await screen.findByRole("heading", { name: "No actions yet" })).toBeTruthy();
});

it("ten thousand overdue actions keep the page small", async () => {
  show(
    <View
      assessment={anAssessment(Array.from({ length: 10_000 }, (_, index) => overdue(index + 1, { row: index + 2 })))}
    />,
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("10,000 of 10,000");
  const rows = () => within(screen.getByRole("list", { name: list })).queryAllByRole("listitem").length;
  expect(rows()).toBe(16);
  await waitFor(() => expect(rows()).toBeLessThan(16));
});
