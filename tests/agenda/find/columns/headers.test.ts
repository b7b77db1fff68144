import { findAgendas } from "../../../../src/agenda/find/find";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { gridOf, person, position, work } from "../../../fixtures/agendas";
import type { CellValue, Grid } from "../../../../src/agenda/model/grid";
import type { ColumnRole } from "../../../../src/agenda/model/agenda";

const search = (...grids: Grid[]) => findAgendas(grids, defaultSettings);
const columnsOf = (...grids: Grid[]) => search(...grids).chosen?.place.columns;

/** An agenda under the given headers; `fill` gives a column's values by its header. */
function agendaUnder(headers: string[], fill: Record<string, (place: number) => CellValue>): Grid {
  const rows = Array.from({ length: 8 }, (_, place) => headers.map((header) => fill[header]?.(place) ?? ""));
  return gridOf([headers, ...rows]);
}

describe("a header is recognised by its meaning", () => {
  it.each<[ColumnRole, string[]]>([
    [
      "action",
      ["Action", "Actions", "Activity", "Measure", "Deliverable", "Key action", "ACTION REQUIRED", "What we will do"],
    ],
    ["comment", ["Status Comments", "Commentary", "Progress update", "Latest position", "Comments", "Notes"]],
    [
      "owner",
      [
        "Owner",
        "Lead",
        "Lead officer",
        "Responsible officer",
        "Assigned to",
        "Who",
        "EA contact",
        "Action owner",
        "By whom",
      ],
    ],
    [
      "rating",
      [
        "RAG",
        "RAG Status",
        "RAG rating",
        "Delivery RAG rating",
        "Delivery confidence",
        "Health",
        "BRAG",
        "Overall RAG",
      ],
    ],
    ["due", ["Due", "Target date", "Deadline", "By when", "Due Date", "Completion date", "Timescale", "When"]],
    ["updated", ["Last updated", "Reviewed", "Date updated", "Last reviewed"]],
    ["section", ["Aim", "Theme", "Ambition", "Priority", "Strategic aim", "Workstream"]],
    ["ref", ["Ref", "No.", "ID", "Action ID", "Ref no", "#"]],
    ["stage", ["Stage", "Project status", "% complete"]],
  ])("%s: %j", (role, headers) => {
    for (const header of headers) {
      const others = ["Action", "Owner", "RAG"].filter((_, place) => ["action", "owner", "rating"][place] !== role);
      const grid = gridOf([[...others, header], ...Array.from({ length: 4 }, () => [])]);
      expect([header, columnsOf(grid)?.[role]]).toEqual([header, others.length + 1]);
    }
  });

  it.each([
    [
      "run on into a sentence",
      ["Action Agenda What the partners will do together in the years to come:", "Owner", "RAG"],
    ],
    ["cut", ["Action", "Responsible offi", "RAG Stati"]],
    ["with line breaks and spaces", ["Action\n", "Lead\nofficer ", " RAG\nstatus "]],
    [
      "with a definition after the name",
      ["Action (what will be done)", "Owner - who answers for it", "RAG: red, amber or green"],
    ],
    ["in capitals, with a slip", ["ACTOIN PLAN", "OWNERS", "RAG RATNG"]],
  ])("%s", (_, headers) => {
    expect(columnsOf(gridOf([headers, [work(0), person(0), "Green"]]))).toMatchObject({
      action: 1,
      owner: 2,
      rating: 3,
    });
  });

  it("in any order", () => {
    expect(columnsOf(gridOf([["RAG", "Comments", "Lead", "Due date", "Action"], []]))).toMatchObject({
      rating: 1,
      comment: 2,
      owner: 3,
      due: 4,
      action: 5,
    });
  });

  it("and the choice can be explained", () => {
    expect(search(gridOf([["Action", "Lead officer", "By when"], []])).chosen?.headers).toEqual({
      action: "Action",
      owner: "Lead officer",
      due: "By when",
    });
  });
});

describe("Status is decided by the values under it", () => {
  const under = (values: string[]) =>
    columnsOf(
      agendaUnder(["Action", "Owner", "Status"], {
        Action: work,
        Owner: person,
        Status: (place) => values[place % values.length] ?? "",
      }),
    );
  it("colours are ratings", () =>
    expect(under(["Red", "Amber", "Green"])).toMatchObject({ rating: 3, stage: null, comment: null }));
  it("on track, at risk and complete are ratings", () =>
    expect(under(["On track", "At risk", "Complete"])).toMatchObject({ rating: 3, stage: null }));
  it("in progress and complete are stages", () =>
    expect(under(["In progress", "Complete", "Not started"])).toMatchObject({ rating: null, stage: 3 }));
  it("sentences are comments", () =>
    expect(under([position(0), position(1)])).toMatchObject({ rating: null, stage: null, comment: 3 }));
});

it("a priority of high, medium and low is no section", () => {
  const grid = agendaUnder(["Priority", "Action", "Owner", "Due date"], {
    "Due date": () => "31/03/2027",
    Priority: (place) => ["High", "Low"][place % 2] ?? "",
    Action: work,
    Owner: person,
  });
  expect(columnsOf(grid)).toMatchObject({ section: null, action: 2 });
});

it("an objective is taken for the actions where there is no better column", () => {
  expect(columnsOf(gridOf([["Objective", "Owner", "RAG"], []]))).toMatchObject({ action: 1, section: null });
  expect(columnsOf(gridOf([["Objective", "Action", "RAG"], []]))).toMatchObject({ action: 2, section: 1 });
});

it("who is to act is no action", () => {
  const grid = agendaUnder(["Gap found", "Actionee", "Complete by"], {
    "Gap found": (place) => `No policy on ${["keys", "gas", "forklifts", "drills"][place % 4] ?? ""}`,
    Actionee: person,
    "Complete by": () => "31/03/2027",
  });
  expect(columnsOf(grid)).toMatchObject({ action: 1, owner: 2 });
});

it("answers of true and false are no comments, and a bucket is a section", () => {
  const grid = agendaUnder(["Task Name", "Bucket Name", "Assigned To", "Due date", "Late"], {
    "Task Name": work,
    "Bucket Name": (place) => ["Buying", "Building"][place % 2] ?? "",
    "Assigned To": person,
    "Due date": () => "31/03/2027",
    Late: (place) => ["true", "false"][place % 2] ?? "",
  });
  expect(columnsOf(grid)).toMatchObject({ section: 2, comment: null });
});

it("numbers of clauses are references", () => {
  const numbers = ["4(a)", "4(b)", "4(c)", "5(i)", "9(i)", "9(ii)", "12(1)", "13"];
  const grid = agendaUnder(["Condition", "Action", "Due date"], {
    Condition: (place) => numbers[place] ?? "",
    Action: work,
    "Due date": () => "31/03/2027",
  });
  expect(columnsOf(grid)).toMatchObject({ ref: 1, section: null });
});

it("ratings are named without the group that all of them are under", () => {
  const headers = ["Action", "Health indicators scope", "Health indicators cost RAG"];
  const rated = () => "Green";
  const grid = agendaUnder(headers, { Action: work, [headers[1] ?? ""]: rated, [headers[2] ?? ""]: rated });
  expect(search(grid).chosen?.place.ratingColumns.map(({ name }) => name)).toEqual(["scope", "cost"]);
});

it("time and cost over numbers are ratings on a sheet that says what the numbers mean", () => {
  const fill = { Scheme: work, Lead: person, Time: () => 2, Cost: () => 4, Completion: () => "31/03/2027" };
  const { values } = agendaUnder(Object.keys(fill), fill);
  const under = (key: string) =>
    search(gridOf([[key], [], ...values])).chosen?.place.ratingColumns.map(({ name }) => name);
  expect(under("Scale: 1 = Poor, 3 = Acceptable, 5 = Excellent")).toEqual(["Time", "Cost"]);
  expect(under("Time in months, cost in millions")).toEqual([]);
});

it("departments after the actions answer for them, where nobody else does", () => {
  const departments = (nth: number) => ["Engineering", "Parks", "Finance"][nth % 3] ?? "";
  const fill = { Priority: work, Department: departments, Target: () => "31/03/2027", Status: () => "Green" };
  expect(columnsOf(agendaUnder(Object.keys(fill), fill))).toMatchObject({ action: 1, owner: 2, section: null });
  const led = { ...fill, Lead: person };
  expect(columnsOf(agendaUnder(Object.keys(led), led))).toMatchObject({ action: 1, owner: 5 });
});

it.each([
  ["Contract", "Ends"],
  ["Policy", "Next review date"],
])("%j and when it %j make an inventory; what is to be done is an agenda", (thing, when) => {
  const under = (texts: readonly string[]) =>
    agendaUnder([thing, "Manager", when], {
      [thing]: (place) => texts[place % texts.length] ?? "",
      Manager: person,
      [when]: () => "31/03/2027",
    });
  expect(columnsOf(under(["Cleaning", "Electricity"]))).toBeUndefined();
  expect(columnsOf(under(["Replace the boiler", "Buy two hoists"]))).toMatchObject({ action: 1 });
});

it("high, medium and low weigh an action under risk, and rate it under confidence", () => {
  const grid = agendaUnder(["Action", "Risk rating", "How confident are we?"], {
    Action: work,
    "Risk rating": (place) => ["High", "Low"][place % 2] ?? "",
    "How confident are we?": (place) => ["Medium", "High"][place % 2] ?? "",
  });
  expect(columnsOf(grid)).toMatchObject({ action: 1, rating: 3 });
});

it.each([
  ["Portfolio spend (£k)", ["8,400", "12,050", "", "310"]],
  ["Section area (ha)", ["14", "", "230", ""]],
  ["Priority spend", ["£1.2m", "£1.2m", "£640k", "£640k"]],
  ["Department hours", ["1,200", "", "85", ""]],
])("amounts are no sections: %s", (header, amounts) => {
  const grid = agendaUnder([header, "Action", "Due date"], {
    [header]: (place) => amounts[Math.floor(place / 2)] ?? "",
    Action: work,
    "Due date": () => "31/03/2027",
  });
  expect(columnsOf(grid)).toMatchObject({ section: null, ref: null, action: 2 });
});

it.each([
  ["Theme no", [1, 2, 3, 4]],
  ["Theme no", ["1.1", "1.2", "2.1", "2.2"]],
])("numbers may be sections: %s over %j", (header, numbers) => {
  const grid = agendaUnder([header, "Action", "Due date"], {
    [header]: (place) => numbers[Math.floor(place / 2)] ?? "",
    Action: work,
    "Due date": () => "31/03/2027",
  });
  expect([columnsOf(grid)?.section, columnsOf(grid)?.ref]).toContain(1);
});
