import fc from "fast-check";
import { agendaSource, findAgendas } from "../../src/agenda/find";
import { defaultSettings, settingsSchema } from "../../src/agenda/settings";
import { colouredOnly, gridOf, numberedRatings, person, position, template, tracker, work } from "../fixtures/agendas";
import type { CellValue, ColumnRole, Grid } from "../../src/agenda/types";

const search = (...grids: Grid[]) => findAgendas(grids, defaultSettings);
const columnsOf = (...grids: Grid[]) => search(...grids).chosen?.place.columns;

/** An agenda under the given headers; `fill` gives a column's values by its header. */
function agendaUnder(headers: string[], fill: Record<string, (place: number) => CellValue>): Grid {
  const rows = Array.from({ length: 8 }, (_, place) => headers.map((header) => fill[header]?.(place) ?? ""));
  return gridOf([headers, ...rows]);
}

describe("a header is recognised by its meaning", () => {
  test.each<[ColumnRole, string[]]>([
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

  test.each([
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

  test("in any order", () => {
    expect(columnsOf(gridOf([["RAG", "Comments", "Lead", "Due date", "Action"], []]))).toMatchObject({
      rating: 1,
      comment: 2,
      owner: 3,
      due: 4,
      action: 5,
    });
  });

  test("and the choice can be explained", () => {
    expect(search(gridOf([["Action", "Lead officer"], []])).chosen?.reasons).toContain(
      "taken as Owner: 'Lead officer' (column B)",
    );
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
  test("colours are ratings", () =>
    expect(under(["Red", "Amber", "Green"])).toMatchObject({ rating: 3, stage: null, comment: null }));
  test("on track, at risk and complete are ratings", () =>
    expect(under(["On track", "At risk", "Complete"])).toMatchObject({ rating: 3, stage: null }));
  test("in progress and complete are stages", () =>
    expect(under(["In progress", "Complete", "Not started"])).toMatchObject({ rating: null, stage: 3 }));
  test("sentences are comments", () =>
    expect(under([position(0), position(1)])).toMatchObject({ rating: null, stage: null, comment: 3 }));
});

test("a priority of high, medium and low is no section", () => {
  const grid = agendaUnder(["Priority", "Action", "Owner"], {
    Priority: (place) => ["High", "Low"][place % 2] ?? "",
    Action: work,
    Owner: person,
  });
  expect(columnsOf(grid)).toMatchObject({ section: null, action: 2 });
});

test("an objective stands for the actions where there is no better column", () => {
  expect(columnsOf(gridOf([["Objective", "Owner", "RAG"], []]))).toMatchObject({ action: 1, section: null });
  expect(columnsOf(gridOf([["Objective", "Action", "RAG"], []]))).toMatchObject({ action: 2, section: 1 });
});

describe("where the agenda stands", () => {
  test("a header in row 19 under a title and guidance is found", () => {
    expect(search(template()).chosen?.place).toMatchObject({
      headerRow: 19,
      columns: { ref: 1, action: 2, owner: 3, rating: 4, due: 5, comment: 6 },
    });
  });

  test("a header in row 51 is not looked for", () => {
    const grid = gridOf([...Array.from({ length: 50 }, () => []), ["Action", "Owner"], [work(0), person(0)]]);
    expect(search(grid).chosen).toBeNull();
    expect(search({ ...grid, values: grid.values.slice(1) }).chosen?.place.headerRow).toBe(50);
  });

  test("guidance beside it on the same rows is left out", () => {
    expect(search(numberedRatings()).chosen?.place).toMatchObject({
      firstColumn: 1,
      lastColumn: 5,
      columns: { rating: 4 },
    });
  });

  test("rows and columns are those of the sheet", () => {
    expect(search(tracker()).chosen?.place).toMatchObject({
      sheet: "Tracker",
      table: "Tracker1",
      headerRow: 3,
      firstColumn: 2,
      columns: { ref: 2, action: 3 },
    });
  });

  test("a table comes before a plain range, and is not found again in the range it stands in", () => {
    const table = gridOf(
      [
        ["Action", "Owner"],
        [work(0), person(0)],
      ],
      { table: "Actions", top: 3 },
    );
    const range = gridOf([[], [], ...table.values]);
    const found = search(range, table);
    expect(found.candidates).toHaveLength(1);
    expect(found.chosen?.place.table).toBe("Actions");
  });

  test("of several agendas the best is taken, and it is said that there are more", () => {
    const poor = gridOf(
      [
        ["Action", "Owner"],
        [work(0), person(0)],
      ],
      { sheet: "Old" },
    );
    const found = search(poor, colouredOnly().grid);
    expect(found.candidates.map((one) => one.place.sheet)).toEqual(["Plan", "Old"]);
    expect(found.message).toBe("Read the agenda on sheet Plan with its headers in row 1, the best of 2 agendas found.");
  });

  test("of several rating columns the current one is taken, the others can be chosen", () => {
    const fill = { Action: work, "Previous RAG": () => "Red", "Current RAG": () => "Green" };
    const found = search(agendaUnder(["Action", "Previous RAG", "Current RAG"], fill)).chosen;
    expect(found?.place.columns.rating).toBe(3);
    expect(found?.alternatives.rating).toEqual([{ column: 2, header: "Previous RAG" }]);
    const quarters = agendaUnder(["Action", "RAG Q1", "RAG Q2", "RAG Q3"], {
      Action: work,
      "RAG Q1": () => "Red",
      "RAG Q2": () => "Green",
    });
    expect(columnsOf(quarters)?.rating).toBe(3);
  });
});

describe("what is no agenda", () => {
  test.each([
    [
      "actions alone",
      [
        ["Action", "Cost"],
        [work(0), 4],
      ],
    ],
    [
      "owners and ratings without actions",
      [
        ["Owner", "RAG"],
        [person(0), "Red"],
      ],
    ],
    [
      "a shopping list",
      [
        ["Apples", 3],
        ["Pears", 4],
      ],
    ],
    ["an empty sheet", [[""]]],
  ] as [string, CellValue[][]][])("%s", (_, rows) => {
    const found = search(gridOf(rows));
    expect(found.chosen).toBeNull();
    expect(found.message).toContain("looked at rows 1 to");
  });

  test("a sheet on its side is refused, with what to do", () => {
    const upright = [
      ["Action", "Owner", "RAG", "Due date"],
      ...[0, 1, 2].map((place) => [work(place), person(place), "Green", 46000]),
    ];
    const found = search(gridOf((upright[0] ?? []).map((_, column) => upright.map((row) => row[column] ?? ""))));
    expect(found.chosen).toBeNull();
    expect(found.refused[0]?.message).toContain("headings down column A");
    expect(found.message).toContain("Transpose");
  });
});

describe("the person's choice", () => {
  const choose = (agenda: unknown) => settingsSchema.parse({ agenda });
  const two = [
    colouredOnly().grid,
    gridOf(
      [
        ["Action", "Owner", "RAG then", "RAG now"],
        [work(0), person(0), "Red", "Green"],
      ],
      { sheet: "Old" },
    ),
  ];

  test("of an agenda and a column wins", () => {
    const found = findAgendas(two, choose({ sheet: "Old", table: null, headerRow: 1, columns: { rating: 3 } }));
    expect(found.chosenBy).toBe("person");
    expect(found.chosen?.place).toMatchObject({ sheet: "Old", columns: { action: 1, owner: 2, rating: 3 } });
  });

  test("that there is no such column wins too", () => {
    const found = findAgendas(two, choose({ sheet: "Plan", table: null, columns: { comment: null } }));
    expect(found.chosen?.place.columns.comment).toBeNull();
  });

  test("that is no longer in the workbook gives way to the best, and it is said", () => {
    const found = findAgendas(two, choose({ sheet: "Gone", table: null }));
    expect(found.chosenBy).toBe("score");
    expect(found.message).toMatch(
      /^The agenda chosen earlier is no longer in the workbook\. Read the agenda on sheet Plan/,
    );
  });
});

test("the agenda is cut out of its grid", () => {
  const grid = numberedRatings();
  const place = search(grid).chosen?.place;
  const source = place && agendaSource(grid, place, null, 1900);
  expect(source?.header).toEqual(["Ref", "Commitment", "Lead officer", "Delivery confidence", "Latest position"]);
  expect(source?.rows).toHaveLength(12);
});

test("whatever stands on a sheet, looking never throws", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("Action", "Owner", "RAG", "Status", "#REF!"),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (values) => {
      const found = search({ sheet: "S", table: null, top: 1, left: 1, values });
      expect(found.chosen === null || found.chosen.place.columns.action !== null).toBe(true);
    }),
  );
});
