/** Fixes and taking them back change their own rows or nothing, whatever a colleague does meanwhile. */
import type { Host } from "../../../src/host/headless/startHost";
import type { SheetModel } from "../../../src/host/model/sheet/sheet";
import { assessAgenda } from "../../../src/excel/agenda/assess";
import { applyFixes, undoing } from "../../../src/excel/agenda/fixes";
import type { AcceptedFix } from "../../../src/excel/agenda/fixes";
import type { SeenAgenda } from "../../../src/excel/agenda/seenAgenda";
import type { Cell } from "../../fixtures/workbooks";
import { plainRangeAgenda, standardRows, tableAgenda } from "../../fixtures/workbooks";
import { contentOf, firstOf, withHost } from "../../support/sheetWorkbook";

const agendaSheet = "Action agenda";
const [actionColumn, ratingColumn] = [3, 6];

async function seenNow(): Promise<SeenAgenda> {
  const outcome = await assessAgenda();
  if (!outcome.ok) throw new Error(outcome.fault.details);
  return firstOf(outcome.seen);
}

/** What becomes of fixes in the workbook's only agenda. */
async function fixed(seen: SeenAgenda, fixes: readonly Omit<AcceptedFix, "agenda">[]) {
  const { report, fault } = await applyFixes(
    [seen],
    fixes.map((fix) => ({ ...fix, agenda: 0 })),
  );
  const own = <Placed extends { agenda: number }>({ agenda, ...fix }: Placed) => {
    expect(agenda).toBe(0);
    return fix;
  };
  const { applied: done, refused, left, unknown } = report;
  return {
    fault,
    report: {
      applied: done.map(own),
      refused: refused.map(({ fix, ...why }) => ({ fix: own(fix), ...why })),
      left: left.map(own),
      unknown: unknown.map(own),
      seen: firstOf(report.seen),
    },
  };
}

type OneReport = Awaited<ReturnType<typeof fixed>>["report"];

async function applied(fixes: readonly Omit<AcceptedFix, "agenda">[], seen?: SeenAgenda): Promise<OneReport> {
  const { report, fault } = await fixed(seen ?? (await seenNow()), fixes);
  expect(fault).toBeNull();
  return report;
}

const undoingOne = ({ applied: done }: OneReport) =>
  undoing({ applied: done.map((fix) => ({ ...fix, agenda: 0 })), refused: [], left: [], unknown: [], seen: [] });
const takenBack = (report: OneReport) => applied(undoingOne(report), report.seen);

/** The host runs with an agenda of five actions, "Action 1" and so on. */
async function withAgenda(
  work: (sheet: SheetModel, host: Host) => Promise<void>,
  make: typeof tableAgenda = tableAgenda,
): Promise<void> {
  await withHost(await make({ rows: namedRows() }), (host) => work(host.model.sheet(agendaSheet), host));
}

/** Standard rows with actions that are short to name: "Action 1". */
function namedRows(count = 5, rating: string | null = null): Cell[][] {
  const rows = standardRows(count);
  for (const [index, row] of rows.entries()) {
    row[actionColumn - 1] = `Action ${index + 1}`;
    if (rating !== null) row[ratingColumn - 1] = rating;
  }
  return rows;
}

/** The ratings by action, wherever they are by now. */
function ratings(sheet: SheetModel): Record<string, unknown> {
  const used = sheet.usedArea(true);
  if (used === null) throw new Error("The sheet is blank.");
  const rows = sheet.cells.values(used);
  const header = rows.find((row) => row.includes("RAG")) ?? [];
  const [action, rating] = [header.indexOf("Action"), header.indexOf("RAG")];
  const actions = rows.filter((row) => /^A(?:ction \d|nother)/.test(String(row[action])));
  return Object.fromEntries<unknown>(actions.map((row) => [String(row[action]), row[rating]]));
}

/** Rates all actions as given, blank where nothing is. */
function rate(sheet: SheetModel, ...given: string[]): void {
  for (const [index, rating] of given.entries()) sheet.cells.type(index + 2, ratingColumn, rating);
}

/** As a person does with a row of the sheet. */
function insertRow(sheet: SheetModel, row: number, rating = ""): void {
  sheet.insertCells({ top: row, left: 1, bottom: row, right: 16_384 }, "Down");
  sheet.cells.type(row, actionColumn, "Another action");
  if (rating !== "") sheet.cells.type(row, ratingColumn, rating);
}

function deleteRow(sheet: SheetModel, row: number): void {
  sheet.deleteCells({ top: row, left: 1, bottom: row, right: 16_384 }, "Up");
}

/** Turns the rows of the agenda round. */
function sort(sheet: SheetModel): void {
  const area = { top: 2, left: 1, bottom: 6, right: 8 };
  sheet.cells.write(area, sheet.cells.values(area).reverse());
}

it("writes an accepted fix, and can undo it", async () => {
  await withAgenda(async (sheet, { model }) => {
    const before = contentOf(model);
    const rating = String(sheet.cells.value(2, ratingColumn));
    const report = await applied([{ cell: "F2", from: rating, to: "Amber" }]);
    expect(report.applied).toEqual([{ cell: "F2", from: rating, to: "Amber", before: rating }]);
    expect(report.refused).toEqual([]);
    expect(sheet.cells.value(2, ratingColumn)).toBe("Amber");
    await takenBack(report);
    expect(contentOf(model)).toEqual(before);
  });
});

it("leaves a cell that has something else by now, and says what", async () => {
  await withAgenda(async (sheet, { model }) => {
    const before = contentOf(model);
    const fix = { cell: "F2", from: "amberish", to: "Amber" };
    const found = String(sheet.cells.value(2, ratingColumn));
    expect((await applied([fix])).refused).toEqual([{ fix, why: "differs", found }]);
    expect(contentOf(model)).toEqual(before);
  });
});

it("never overwrites a formula, also where it shows what was seen", async () => {
  await withAgenda(async (sheet) => {
    rate(sheet, "Amber");
    sheet.cells.type(3, ratingColumn, "=F2");
    const report = await applied([{ cell: "F3", from: "Amber", to: "Red" }]);
    expect(report.applied).toEqual([]);
    expect(sheet.cells.formula(3, ratingColumn)).toBe("=F2");
  });
});

it("undoes a fix of a number with a number", async () => {
  await withAgenda(async (sheet) => {
    rate(sheet, "3");
    const report = await applied([{ cell: "F2", from: "3", to: "Amber" }]);
    expect(report.applied).toHaveLength(1);
    await takenBack(report);
    expect(sheet.cells.value(2, ratingColumn)).toBe(3);
  });
});

it("writes as text what Excel would read as a formula or a date", async () => {
  await withAgenda(async (sheet) => {
    for (const to of ["=1+1", "1/2", "+44 Maya"]) {
      await applied([{ cell: "F2", from: String(sheet.cells.value(2, ratingColumn)), to }]);
      expect(sheet.cells.value(2, ratingColumn)).toBe(to);
    }
  });
});

it("says so where the sheet is gone, and changes nothing", async () => {
  await withAgenda(async (_, { model }) => {
    const seen = await seenNow();
    const fix = { cell: "F2", from: "", to: "Red" };
    const { report, fault } = await fixed({ ...seen, sheetId: "Nowhere" }, [fix]);
    expect(fault?.code).toBe("ItemNotFound");
    expect(report).toMatchObject({ applied: [], refused: [], left: [fix] });
    expect(model.sheets).toHaveLength(1);
  });
});

const otherwise: [string, (sheet: SheetModel) => void][] = [
  ["a row is inserted above", (sheet) => insertRow(sheet, 2)],
  ["a row is inserted above that looks the same", (sheet) => insertRow(sheet, 2, "amberish")],
  ["a row above is deleted", (sheet) => deleteRow(sheet, 2)],
  ["the rows are sorted", sort],
  [
    "a title comes above the table",
    (sheet) => sheet.insertCells({ top: 1, left: 1, bottom: 2, right: 16_384 }, "Down"),
  ],
  [
    "a column comes before the others",
    (sheet) => sheet.insertCells({ top: 1, left: 1, bottom: 1_048_576, right: 1 }, "Right"),
  ],
  ["the sheet gets another name", (sheet) => sheet.rename("Plan for 2027")],
];

describe.each([
  ["a table", tableAgenda],
  ["a plain range", plainRangeAgenda],
])("in %s", (_, make) => {
  it.each(otherwise)("a fix changes its own action where %s after the person saw it", async (_, meanwhile) => {
    await withAgenda(async (sheet) => {
      rate(sheet, "Red", "Green", "amberish", "Green", "amberish");
      const seen = await seenNow();
      meanwhile(sheet);
      const before = ratings(sheet);
      const report = await applied([{ cell: "F4", from: "amberish", to: "Amber" }], seen);
      expect(report.applied).toHaveLength(1);
      expect(ratings(sheet)).toEqual({ ...before, "Action 3": "Amber" });
    }, make);
  });

  it.each(otherwise)("taking back changes its own actions where %s after the fix", async (_, meanwhile) => {
    await withAgenda(async (sheet) => {
      rate(sheet, "Red", "amberish", "amber ", "Amber", "ambr");
      const fixes = [
        { cell: "F3", from: "amberish", to: "Amber" },
        { cell: "F4", from: "amber ", to: "Amber" },
        { cell: "F6", from: "ambr", to: "Amber" },
      ];
      const report = await applied(fixes);
      meanwhile(sheet);
      const before = ratings(sheet);
      expect((await takenBack(report)).applied).toHaveLength(3);
      expect(ratings(sheet)).toEqual({ ...before, "Action 2": "amberish", "Action 3": "amber ", "Action 5": "ambr" });
    }, make);
  });
});

it("takes back where it was made, also when another agenda is chosen since", async () => {
  await withAgenda(async (sheet, { model }) => {
    rate(sheet, "amberish");
    const report = await applied([{ cell: "F2", from: "amberish", to: "Amber" }]);
    const other = sheet.copy();
    sheet.rename("Last year");
    other.rename(agendaSheet);
    expect((await takenBack(report)).applied).toHaveLength(1);
    expect(model.sheet("Last year").cells.value(2, ratingColumn)).toBe("amberish");
    expect(other.cells.value(2, ratingColumn)).toBe("Amber");
  });
});

it("refuses a fix whose action is gone, or has other words by now", async () => {
  await withAgenda(async (sheet) => {
    rate(sheet, "amberish", "amberish");
    const seen = await seenNow();
    deleteRow(sheet, 2);
    sheet.cells.type(2, actionColumn, "Action 2, and more");
    const before = ratings(sheet);
    const fixes = ["F2", "F3"].map((cell) => ({ cell, from: "amberish", to: "Amber" }));
    const { applied: done, refused } = await applied(fixes, seen);
    expect(done).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual(["gone", "gone"]);
    expect(ratings(sheet)).toEqual(before);
  });
});

it("refuses a fix of an action that is there twice, unless the rest of the row says which it is", async () => {
  await withAgenda(async (sheet) => {
    for (const row of [2, 3, 4]) {
      sheet.cells.type(row, actionColumn, "Monitor");
      sheet.cells.type(row, ratingColumn, "amberish");
    }
    const same = { top: 2, left: 1, bottom: 3, right: 8 };
    const [first = []] = sheet.cells.values(same);
    sheet.cells.write(same, [first, first]);
    const seen = await seenNow();
    insertRow(sheet, 2);
    const fixes = ["F2", "F4"].map((cell) => ({ cell, from: "amberish", to: "Amber" }));
    const { applied: done, refused } = await applied(fixes, seen);
    expect(done.map(({ cell }) => cell)).toEqual(["F4"]);
    expect(refused).toMatchObject([{ why: "twice" }]);
    expect([3, 4, 5].map((row) => sheet.cells.value(row, ratingColumn))).toEqual(["amberish", "amberish", "Amber"]);
  });
});

it("of two actions that are the same in every cell one is deleted: one fix is made, and the other is said to be refused", async () => {
  await withAgenda(async (sheet) => {
    sheet.cells.type(2, ratingColumn, "amberish");
    const [twin = []] = sheet.cells.values({ top: 2, left: 1, bottom: 2, right: 8 });
    sheet.cells.write({ top: 3, left: 1, bottom: 3, right: 8 }, [twin]);
    const seen = await seenNow();
    deleteRow(sheet, 2);
    const fixes = ["F2", "F3"].map((cell) => ({ cell, from: "amberish", to: "Amber" }));
    const { applied: done, refused } = await applied(fixes, seen);
    expect([done.length, refused.map(({ why }) => why)]).toEqual([1, ["gone"]]);
    expect(sheet.cells.value(2, ratingColumn)).toBe("Amber");
  });
});

it("a fix changes its own action, and not the copy that somebody made above it", async () => {
  await withAgenda(async (sheet) => {
    rate(sheet, "Red", "Green", "amberish");
    const seen = await seenNow();
    const own = { top: 4, left: 1, bottom: 4, right: 8 };
    const cells = sheet.cells.values(own);
    sheet.insertCells({ ...own, right: 16_384 }, "Down");
    sheet.cells.write(own, cells);
    sheet.cells.type(4, 4, "Another comment");
    const report = await applied([{ cell: "F4", from: "amberish", to: "Amber" }], seen);
    expect(report.applied).toHaveLength(1);
    expect([4, 5].map((row) => sheet.cells.value(row, ratingColumn))).toEqual(["amberish", "Amber"]);
  });
});

it("a rating that was only a fill is written to its own action, and not to another blank cell", async () => {
  await withAgenda(async (sheet) => {
    rate(sheet, "Red", "", "", "Green", "Green");
    sheet.styles.apply({ top: 3, left: ratingColumn, bottom: 3, right: ratingColumn }, { fillColor: "#FF0000" });
    const seen = await seenNow();
    insertRow(sheet, 3);
    const report = await applied([{ cell: "F3", from: "", to: "Red" }], seen);
    expect(report.applied).toHaveLength(1);
    expect(ratings(sheet)).toMatchObject({ "Another action": "", "Action 2": "Red", "Action 3": "" });
  });
});

it("a rating that was only a fill is refused where the fill is another by now", async () => {
  await withAgenda(async (sheet) => {
    const cell = { top: 3, left: ratingColumn, bottom: 3, right: ratingColumn };
    rate(sheet, "Red", "");
    sheet.styles.apply(cell, { fillColor: "#FF0000" });
    const seen = await seenNow();
    sheet.styles.apply(cell, { fillColor: "#00B050" });
    const report = await applied([{ cell: "F3", from: "", to: "Red" }], seen);
    expect(report.refused).toMatchObject([{ why: "differs", found: "" }]);
    expect(sheet.cells.value(3, ratingColumn)).toBe("");
  });
});

it("a row that a colleague inserts between the check and the write moves the write with it", async () => {
  await withAgenda(async (sheet, host) => {
    rate(sheet, "Red", "amberish", "amberish");
    const seen = await seenNow();
    host.beforeBatch(2, () => insertRow(sheet, 2, "amberish"));
    const report = await applied([{ cell: "F3", from: "amberish", to: "Amber" }], seen);
    expect(report.applied).toHaveLength(1);
    expect(ratings(sheet)).toMatchObject({ "Another action": "amberish", "Action 2": "Amber", "Action 3": "amberish" });
  });
});

it.each<[string, (sheet: SheetModel) => void, unknown]>([
  ["types another rating", (sheet) => sheet.cells.type(3, ratingColumn, "Green"), "Green"],
  ["types a formula", (sheet) => sheet.cells.type(3, ratingColumn, "=F2"), "=F2"],
  ["sorts the rows", sort, "amberish"],
])("what a colleague does between the check and the write is there again: %s", async (_, meanwhile, rating) => {
  await withAgenda(async (sheet, host) => {
    rate(sheet, "Red", "amberish", "Green", "amberish", "Green");
    const seen = await seenNow();
    host.beforeBatch(2, () => meanwhile(sheet));
    const { applied: done, refused } = await applied([{ cell: "F3", from: "amberish", to: "Amber" }], seen);
    expect(done).toEqual([]);
    expect(refused).toHaveLength(1);
    expect(sheet.cells.formula(3, ratingColumn)).toBe(rating);
    expect(Object.values(ratings(sheet))).not.toContain("Amber");
  });
});

it("a row that a colleague's sort puts in the way gets its own rating back, also where the answer is lost", async () => {
  await withAgenda(async (sheet, host) => {
    rate(sheet, "Red", "amberish", "Green", "Blue", "Green");
    const seen = await seenNow();
    const before = ratings(sheet);
    host.beforeBatch(2, () => sort(sheet));
    host.failures.loseAnswer(5012, 3);
    const comment = String(sheet.cells.value(3, 4));
    const { report, fault } = await fixed(seen, [
      { cell: "F3", from: "amberish", to: "Amber" },
      { cell: "D3", from: comment, to: "Another comment" },
    ]);
    expect([fault?.kind, report.applied, report.left.length]).toEqual(["lost", [], 2]);
    expect(ratings(sheet)).toEqual(before);
    expect(JSON.stringify(contentOf(host.model))).not.toContain("Another comment");
  });
});

it("a cell is named to be checked where the answer is lost and its row has a twin by now", async () => {
  await withAgenda(async (sheet, host) => {
    rate(sheet, "Red", "amberish");
    const seen = await seenNow();
    const own = { top: 3, left: 1, bottom: 3, right: 8 };
    host.beforeBatch(2, () => {
      const twin = sheet.cells.values(own);
      sheet.insertCells({ ...own, right: 16_384 }, "Down");
      sheet.cells.write(own, twin);
    });
    host.failures.loseAnswer(5012, 3);
    const { report } = await fixed(seen, [{ cell: "F3", from: "amberish", to: "Amber" }]);
    expect([report.applied, report.left, report.unknown.map(({ cell }) => cell)]).toEqual([[], [], ["F3"]]);
    expect([3, 4].map((row) => sheet.cells.value(row, ratingColumn))).toEqual(["amberish", "Amber"]);
  });
});

it("a row that a colleague inserts while rows are looked for hides none of them", async () => {
  await withAgenda(async (sheet, host) => {
    rate(sheet, "Red", "Green", "Green", "Blue", "amberish");
    const seen = await seenNow();
    const own = sheet.cells.values({ top: 6, left: 1, bottom: 6, right: 8 });
    // Its twin but for a comment is above, so that neither is where it was seen.
    insertRow(sheet, 2);
    sheet.cells.write({ top: 2, left: 1, bottom: 2, right: 8 }, own);
    sheet.cells.type(2, 4, "Another comment");
    host.beforeBatch(4, () => insertRow(sheet, 3));
    const { report } = await fixed(seen, [{ cell: "F6", from: "amberish", to: "Amber" }]);
    expect(report.applied).toHaveLength(1);
    expect([2, 8].map((row) => sheet.cells.value(row, ratingColumn))).toEqual(["amberish", "Amber"]);
  });
});

/** 520 actions, all spelled in the same way. */
async function withMany(work: (sheet: SheetModel, host: Host, fixes: AcceptedFix[]) => Promise<void>): Promise<void> {
  const rows = namedRows(520, "amberish");
  await withHost(await tableAgenda({ rows }), (host) => {
    const fixes = rows.map((_, index) => ({ agenda: 0, cell: `F${index + 2}`, from: "amberish", to: "Amber" }));
    return work(host.model.sheet(agendaSheet), host, fixes);
  });
}

const written = (sheet: SheetModel) => Object.values(ratings(sheet)).filter((rating) => rating === "Amber").length;

it("takes two round trips for each five hundred fixes", async () => {
  await withMany(async (sheet, { roundTrips, resetCounts }, fixes) => {
    const seen = await seenNow();
    resetCounts();
    expect((await applied(fixes, seen)).applied).toHaveLength(520);
    expect(roundTrips()).toBeLessThanOrEqual(4);
    expect(written(sheet)).toBe(520);
  });
});

it.each<[string, (host: Host) => void]>([
  [
    "a write of the second part fails",
    ({ failures }) => failures.failAction({ code: "GeneralException", member: "Range.values", nth: 510 }),
  ],
  ["the second part is not sent", ({ failures }) => failures.failChannel(5012, 5)],
  ["the answer to the second part is lost", ({ failures }) => failures.loseAnswer(5012, 5)],
  ["somebody types before the second part", ({ failures }) => failures.failChannel(5004, 4)],
])("of fixes in several parts the report is what is in the workbook, and can be taken back: %s", async (_, fail) => {
  await withMany(async (sheet, host, fixes) => {
    const seen = await seenNow();
    fail(host);
    const { report, fault } = await fixed(seen, fixes);
    host.failures.clear();
    expect(fault === null).toBe(report.left.length === 0);
    expect(String(fault?.title)).not.toMatch("has not changed");
    expect(report.applied.length).toBe(written(sheet));
    expect(report.applied.length).toBeGreaterThan(0);
    expect([report.refused, report.unknown]).toEqual([[], []]);
    expect(report.applied.length + report.left.length).toBe(520);
    expect((await takenBack(report)).applied).toHaveLength(report.applied.length);
    expect(written(sheet)).toBe(0);
  });
});

it("names the cells of which nobody knows, where Excel does not answer any more", async () => {
  await withAgenda(async (sheet, { failures }) => {
    rate(sheet, "amberish", "amberish");
    const seen = await seenNow();
    for (let nth = 3; nth < 20; nth++) failures.failChannel(5012, nth);
    const fixes = ["F2", "F3"].map((cell) => ({ cell, from: "amberish", to: "Amber" }));
    const { report, fault } = await fixed(seen, fixes);
    failures.clear();
    expect(fault?.code).toBe("PutBackFailed");
    expect(report).toMatchObject({ applied: [], refused: [], left: [], unknown: fixes });
  });
});

it("waits where somebody is typing before anything is written", async () => {
  await withAgenda(async (sheet, { failures }) => {
    rate(sheet, "amberish");
    const seen = await seenNow();
    failures.failChannel(5004);
    expect((await applied([{ cell: "F2", from: "amberish", to: "Amber" }], seen)).applied).toHaveLength(1);
  });
});
