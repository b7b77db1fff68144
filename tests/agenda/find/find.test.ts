import { fc } from "../../support/run/seeded";
import { findAgendas } from "../../../src/agenda/find/find";
import { agendaSource } from "../../../src/agenda/find/wholeAgenda";
import { defaultSettings, settingsSchema } from "../../../src/agenda/model/settings";
import {
  colouredOnly,
  gridOf,
  numberedRatings,
  person,
  position,
  template,
  tracker,
  work,
} from "../../fixtures/agendas";
import type { CellValue, Grid } from "../../../src/agenda/model/grid";

const search = (...grids: Grid[]) => findAgendas(grids, defaultSettings);
const columnsOf = (...grids: Grid[]) => search(...grids).chosen?.place.columns;

/** An agenda under the given headers; `fill` gives a column's values by its header. */
function agendaUnder(headers: string[], fill: Record<string, (place: number) => CellValue>): Grid {
  const rows = Array.from({ length: 8 }, (_, place) => headers.map((header) => fill[header]?.(place) ?? ""));
  return gridOf([headers, ...rows]);
}

describe("where the agenda is", () => {
  it("columns of ratings may be headed by months alone, which are dates", () => {
    const months = [45_717, 45_748, 45_778, 45_809];
    const rows = Array.from({ length: 3 }, (_, place) => [work(place), person(place), "R", "A", "G", ""]);
    expect(columnsOf(gridOf([["Action", "Lead", ...months], ...rows]))).toMatchObject({
      action: 1,
      owner: 2,
      rating: 5,
    });
  });

  it("a header in row 19 under a title and guidance is found", () => {
    expect(search(template()).chosen?.place).toMatchObject({
      headerRow: 19,
      columns: { ref: 1, action: 2, owner: 3, rating: 4, due: 5, comment: 6 },
    });
  });

  it("of two header rows, a name over two columns is the group of both, and this month's rating counts", () => {
    const rows = Array.from({ length: 8 }, (_, place): CellValue[] => [
      ...[`${place + 1}`, work(place), person(place), person(place + 1), 46_200 + place, 46_290 + place, "Under way."],
      ...["Green", "Red", 46_180 + place],
    ]);
    const groups = ["No.", "What we will do", "Who", "", "Deadline", "", "Progress to date", "RAG", "", "Last updated"];
    const named = ["", "", "Lead", "Support", "Original", "Revised", "", "Last month", "This month", ""];
    const { chosen, candidates } = search(gridOf([groups, named, ...rows]));
    expect(candidates).toHaveLength(1);
    expect(chosen?.place).toMatchObject({ headerRow: 2, columns: { action: 2, owner: 3, due: 6, rating: 9 } });
  });

  it("a header in row 51 is not looked for", () => {
    const grid = gridOf([...Array.from({ length: 50 }, () => []), ["Action", "RAG"], [work(0), "Green"]]);
    expect(search(grid).chosen).toBeNull();
    expect(search({ ...grid, values: grid.values.slice(1) }).chosen?.place.headerRow).toBe(50);
  });

  it("owners alone make an inventory, not an agenda", () => {
    expect(
      search(
        gridOf([
          ["Service", "Description", "Owner"],
          ["Payroll", "Pays the staff on time", "HR team"],
        ]),
      ).chosen,
    ).toBeNull();
  });

  it("a row of another table heads no agenda, whatever its words", () => {
    const plan = [
      ["Audience", "Message", "Channel", "Frequency"],
      ["Residents", "Bin days", "Leaflet", "Yearly"],
      ["Members", "Ward budgets", "Briefing note", "Quarterly"],
      ["Visitors", "Opening hours", "Website", "Yearly"],
      ["Action", "Owner", "Progress", "Due"],
      ["Friends", "News", "Letter", "Monthly"],
    ];
    expect(search(gridOf(plan)).chosen).toBeNull();
    expect(search(gridOf(plan.toSpliced(2, 2))).chosen).toBeNull();
    expect(search(gridOf(plan.toSpliced(4, 0, []))).chosen?.place.headerRow).toBe(6);
  });

  it("guidance beside it on the same rows is left out", () => {
    expect(search(numberedRatings()).chosen?.place).toMatchObject({
      firstColumn: 1,
      lastColumn: 5,
      columns: { rating: 4 },
    });
  });

  it("rows and columns are those of the sheet", () => {
    expect(search(tracker()).chosen?.place).toMatchObject({
      sheet: "Tracker",
      table: "Tracker1",
      headerRow: 3,
      firstColumn: 2,
      columns: { ref: 2, action: 3 },
    });
  });

  it("a table comes before a plain range, and is not found again in the range it is in", () => {
    const table = gridOf(
      [
        ["Action", "RAG"],
        [work(0), "Amber"],
      ],
      { table: "Actions", top: 3 },
    );
    const range = gridOf([[], [], ...table.values]);
    const found = search(range, table);
    expect(found.candidates).toHaveLength(1);
    expect(found.chosen?.place.table).toBe("Actions");
  });

  it("of several agendas the best is taken, and it is said that there are more", () => {
    const poor = gridOf(
      [
        ["Action", "Status"],
        [work(0), "In progress"],
      ],
      { sheet: "Old" },
    );
    const found = search(poor, colouredOnly().grid);
    expect(found.candidates.map((one) => one.place.sheet)).toEqual(["Plan", "Old"]);
    expect(found.message).toBe("Read the agenda on sheet Plan with its headers in row 1, the best of 2 agendas found.");
  });

  it("of several rating columns the current one is taken, the others can be chosen", () => {
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

it("a rating of before is not taken for the one of now", () => {
  const fill = { Action: work, "Last month's RAG status": () => "Red", "RAG status June": () => "Green" };
  expect(search(agendaUnder(Object.keys(fill), fill)).chosen?.place.columns.rating).toBe(3);
});

it("columns beyond a blank one belong to the agenda when they are filled as far down, and are guidance when not", () => {
  const beside = (rows: number) =>
    agendaUnder(["Action", "Owner", "Due", "", "RAG"], {
      Action: work,
      Owner: person,
      Due: () => "31/03/2027",
      RAG: (place) => (place < rows ? "Green" : ""),
    });
  expect(search(beside(8)).chosen?.place).toMatchObject({ lastColumn: 5, columns: { rating: 5 } });
  expect(search(beside(3)).chosen?.place).toMatchObject({ lastColumn: 3, columns: { rating: null } });
});

it("of ratings of the whole and of its parts, the whole is taken", () => {
  const colour = () => "Green";
  const fill = { Project: work, Lead: person, "RAG (overall)": colour, "RAG - time": colour, "RAG - cost": colour };
  expect(search(agendaUnder(Object.keys(fill), fill)).chosen?.place.columns.rating).toBe(3);
});

describe("what is no agenda", () => {
  it.each([
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
    expect(found.message).toContain("Looked at rows 1 to");
  });

  it("a sheet on its side is refused, with what to do", () => {
    const upright = [
      ["Action", "Owner", "RAG", "Due date"],
      ...[0, 1, 2].map((place) => [work(place), person(place), "Green", 46000]),
    ];
    const found = search(gridOf((upright[0] ?? []).map((_, column) => upright.map((row) => row[column] ?? ""))));
    expect(found.chosen).toBeNull();
    expect(found.refused[0]?.message).toContain("headings down column A");
    expect(found.message).toContain("Transpose");
  });

  it("a sheet on its side is refused without a word in its corner too", () => {
    const rows = [
      ["", "Ring road", "Depot"],
      ["Lead", "A. Bell", "C. Dunn"],
      ["Status", "In progress", "Complete"],
      ["Due", "31/10/2025", "30/11/2025"],
    ];
    const { chosen, message } = search(gridOf(rows));
    expect(chosen).toBeNull();
    expect(message).toContain("headings down column A");
  });

  it("what an agenda is made of is said as it is read: owners alone make none", () => {
    expect(search(gridOf([["Apples", 3]])).message).toBe(
      'Looked at rows 1 to 1 of sheet Plan. An agenda has one header row with a column of actions ("Action", "Activity") ' +
        'and one of due dates, ratings, stages or comments ("Due date", "RAG", "Status", "Comments").',
    );
  });

  it("a sheet on its side is refused under the name of its form too", () => {
    const rows = [
      ["Return", "Programme A", "Programme B"],
      ["DCA RAG", "Amber", "Green"],
      ["End date", "31/03/2028", "30/09/2026"],
      ["SRO", "A. March", "R. Iles"],
      ["SRO commentary", "Scope is agreed", "Supplier is late"],
    ];
    const found = search(gridOf(rows));
    expect(found.chosen).toBeNull();
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

  it("of an agenda and a column wins", () => {
    const found = findAgendas(two, choose({ sheet: "Old", table: null, headerRow: 1, columns: { rating: 3 } }));
    expect(found.chosenBy).toBe("person");
    expect(found.chosen?.place).toMatchObject({ sheet: "Old", columns: { action: 1, owner: 2, rating: 3 } });
  });

  it("that there is no such column wins too", () => {
    const found = findAgendas(two, choose({ sheet: "Plan", table: null, columns: { comment: null } }));
    expect(found.chosen?.place.columns.comment).toBeNull();
  });

  it("that is no longer in the workbook gives way to the best, and it is said", () => {
    const found = findAgendas(two, choose({ sheet: "Gone", table: null }));
    expect(found.chosenBy).toBe("score");
    expect(found.message).toMatch(
      /^The agenda chosen earlier is no longer in the workbook\. Read the agenda on sheet Plan/,
    );
  });
});

it.each([["Partner"], ["Where are we up to?"]])(
  "a blank column divides no agenda in two, also above a key: %s",
  (header) => {
    const rows = Array.from({ length: 6 }, (_, place) => {
      const rating = ["A", "G", "R"][place % 3] ?? "";
      return [work(place), person(place), "31/03/2027", "", rating, header === "Partner" ? "Club" : position(place)];
    });
    const key = [
      ["R", "Stuck"],
      ["A", "Late, with a plan"],
      ["G", "As planned"],
    ];
    const grid = gridOf([["Action", "Lead", "Due", "", "RAG", header], ...rows, [], ...key]);
    expect(search(grid).chosen?.place.columns).toMatchObject({ action: 1, owner: 2, due: 3, rating: 5 });
  },
);

it("agendas beside each other stay two", () => {
  const wider = ["Cleaner air", "Safer roads", "Warm homes"];
  const rows = Array.from({ length: 6 }, (_, place) => [
    work(place),
    "31/03/2027",
    "",
    wider[place % 3] ?? "",
    "Green",
  ]);
  const grid = gridOf([["Action", "Due", "", "Objective", "RAG"], ...rows]);
  expect(search(grid).chosen?.place.columns).toMatchObject({ action: 1, due: 2, rating: null });
});

it("the agenda is cut out of its grid", () => {
  const grid = numberedRatings();
  const place = search(grid).chosen?.place;
  const source = place && agendaSource(grid, place, null, 1900);
  expect(source?.header).toEqual(["Ref", "Commitment", "Lead officer", "Delivery confidence", "Latest position"]);
  expect(source?.rows).toHaveLength(12);
});

it("whatever is on a sheet, looking never throws", () => {
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
