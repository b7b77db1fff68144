import {
  emptyQuery,
  entriesOf,
  filterEntries,
  querySchema,
  rowsOf,
  sortEntries,
} from "../../../../src/taskpane/views/overdue/query";
import { anAction, anAssessment, overdue, today } from "../../../support/assessments";

const repair = overdue(10, { action: "Open the repair café", lead: ["Tomos Pugh", "Yara Haddad"], rating: "Red" });
const lights = overdue(90, { action: "Replace street lights", section: { number: 2, title: "Getting about" } });
const promised = anAction({
  action: "Train advisers",
  lead: [],
  promises: [{ text: "tender out by end of April", due: today - 62, lapsed: true }],
});
const silent = anAction({ action: "Survey the bridges", rating: null, stale: true });
const done = overdue(5, { complete: true, overdueDays: null, stale: true });
const entries = entriesOf(anAssessment([repair, promised, silent, anAction(), lights, done]));

const named = (query: Partial<typeof emptyQuery>) =>
  filterEntries(entries, { ...emptyQuery, ...query }).map(({ action }) => action.action);
const rows = (group: "none" | "owner" | "section", sort: "overdue" | "rating" | "sheet") =>
  rowsOf(sortEntries(entries, sort), group).map((row) =>
    row.type === "group" ? `# ${row.title} ${row.count}` : row.entry.action.action,
  );

it("actions on time and complete ones are not asked about", () => {
  expect(entries.map(({ action }) => action)).toEqual([repair, promised, silent, lights]);
});

it("the longest overdue comes first, then lapsed promises, then silence", () => {
  expect(rows("none", "overdue")).toEqual([
    "Replace street lights",
    "Open the repair café",
    "Train advisers",
    "Survey the bridges",
  ]);
});

it("the worst rating comes first, and not rated after Red", () => {
  expect(rows("none", "rating")).toEqual([
    "Open the repair café",
    "Survey the bridges",
    "Replace street lights",
    "Train advisers",
  ]);
});

it("the order of the sheet is kept when asked for", () => {
  expect(rows("none", "sheet")).toEqual([
    "Open the repair café",
    "Replace street lights",
    "Train advisers",
    "Survey the bridges",
  ]);
});

it("a joint action is under each of its leads, and the unassigned come last", () => {
  expect(rows("owner", "overdue")).toEqual([
    ...["# Isla Moreno 2", "Replace street lights", "Survey the bridges"],
    ...["# Tomos Pugh 1", "Open the repair café", "# Yara Haddad 1", "Open the repair café"],
    ...["# Unassigned 1", "Train advisers"],
  ]);
});

it("sections are in the order of the sheet", () => {
  expect(rows("section", "overdue").filter((row) => row.startsWith("#"))).toEqual([
    "# 1. Cleaner air 3",
    "# 2. Getting about 1",
  ]);
});

it.each([
  [{ search: "CAFÉ" }, ["Open the repair café"]],
  [{ search: "street lights" }, ["Replace street lights"]],
  [{ search: "lights getting" }, ["Replace street lights"]],
  [{ search: "lights café" }, []],
  [{ owner: "Yara Haddad" }, ["Open the repair café"]],
  [{ owner: "Unassigned" }, ["Train advisers"]],
  [{ section: "2. Getting about" }, ["Replace street lights"]],
  [{ rating: "Not rated" }, ["Survey the bridges"]],
  [{ reason: "promise" as const }, ["Train advisers"]],
  [{ reason: "due" as const, rating: "Red" }, ["Open the repair café"]],
])("%j finds %j", (query, found) => {
  expect(named(query)).toEqual(found);
});

it("what another version remembered of a query is read as far as it goes", () => {
  expect(querySchema.parse({ search: "café", colour: "red" })).toEqual({ ...emptyQuery, search: "café" });
});

it("an owner's actions under another name are listed, grouped and found under either", () => {
  const asha = overdue(3, { action: "Move the bus stop", lead: ["Asha"] });
  const rahman = overdue(2, { action: "Cut the verges", lead: ["Asha Rahman"] });
  const joined = [{ written: "Asha", fullName: "Asha Rahman", by: "agenda" as const }];
  const found = entriesOf(anAssessment([asha, rahman], { people: { joined, parted: [] } }));
  expect(filterEntries(found, { ...emptyQuery, owner: "Asha Rahman" })).toHaveLength(2);
  expect(rowsOf(found, "owner").filter(({ type }) => type === "group")).toMatchObject([
    { title: "Asha Rahman", count: 2 },
  ]);
  expect(filterEntries(found, { ...emptyQuery, search: "rahman bus" })).toHaveLength(1);
});
