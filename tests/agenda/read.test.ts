import fc from "fast-check";
import { readAgenda } from "../../src/agenda/read";
import { defaultSettings, settingsSchema } from "../../src/agenda/settings";
import { dayToIso } from "../../src/agenda/dates";
import {
  boardReport,
  colouredOnly,
  gridOf,
  numberedRatings,
  person,
  plainLook,
  position,
  sourceOf,
  template,
  tracker,
  work,
} from "../fixtures/agendas";
import type { Settings } from "../../src/agenda/settings";
import type { CellValue, RowLook } from "../../src/agenda/types";

const header = ["Action", "Owner", "RAG", "Due date", "Comments"];
const full = (place: number, more: Partial<Record<"owner" | "rating" | "due", CellValue>> = {}): CellValue[] => [
  work(place),
  more.owner ?? person(place),
  more.rating ?? "Green",
  more.due ?? 46500,
  position(place),
];
const read = (rows: CellValue[][], looks?: (RowLook | null)[], settings: Settings = defaultSettings) =>
  readAgenda(sourceOf(gridOf([header, ...rows]), { looks }), settings);
const said = (reading: ReturnType<typeof read>) =>
  reading.findings.map(({ code, cells }) => `${code} ${cells.join(" ")}`);
const rowsOf = (reading: ReturnType<typeof read>) => reading.actions.map((action) => action.row);

describe("agendas of five kinds", () => {
  test("ratings by number are never guessed: one finding asks once", () => {
    const reading = readAgenda(sourceOf(numberedRatings()), defaultSettings);
    expect(reading.actions.every((action) => action.rating === null)).toBe(true);
    expect(reading.findings.map(({ code, cells }) => [code, cells.length])).toEqual([["rating-number", 12]]);
    const told = readAgenda(sourceOf(numberedRatings()), settingsSchema.parse({ numericRatings: "best-first" }));
    expect(told.actions.slice(0, 5).map((action) => action.rating)).toEqual([
      "Green",
      "Amber/Green",
      "Amber",
      "Amber/Red",
      "Red",
    ]);
    expect(told.findings).toEqual([]);
  });

  test("a template's examples, placeholders and totals are no actions", () => {
    const reading = readAgenda(sourceOf(template()), defaultSettings);
    expect(rowsOf(reading)).toEqual([21, 22, 23]);
    expect(reading.findings).toEqual([]);
  });

  test("serial numbers kept as text are dates, two owners in a cell are joint leads, complete is Blue", () => {
    const reading = readAgenda(sourceOf(tracker()), defaultSettings);
    const first = reading.actions[0];
    expect([first?.ref, first?.owner.lead, first?.due, first?.updated]).toEqual([
      "100",
      [person(0), person(1)],
      20431,
      20421,
    ]);
    expect(reading.agenda.scale).toBe("BRAG");
    expect(reading.actions[3]).toMatchObject({ rating: "Blue", stage: "complete", complete: true });
    expect(reading.findings).toEqual([]);
  });

  test("fills name the ratings, and a colour alone is a finding with its fix", () => {
    const { grid, looks } = colouredOnly();
    const reading = readAgenda(sourceOf(grid, { looks }), defaultSettings);
    expect(reading.actions.map((action) => action.rating)).toEqual(["Red", "Amber", "Green", "Red", "Amber", "Green"]);
    expect(reading.actions.every((action) => action.ratingFrom === "colour")).toBe(true);
    expect(said(reading)).toEqual(["rating-colour-only C2 C5", "rating-colour-only C3 C6", "rating-colour-only C4 C7"]);
    expect(reading.findings[0]?.fix).toEqual({ cell: "C2", from: "", to: "Red" });
  });

  test("a board report's sections, five-point ratings and quarters are read", () => {
    const reading = readAgenda(sourceOf(boardReport()), defaultSettings);
    expect(reading.sections).toEqual([
      { number: 1, title: "Streets and harbour", row: 3 },
      { number: 2, title: "Skills", row: 6 },
      { number: null, title: "Governance", row: 9 },
    ]);
    expect(reading.agenda.scale).toBe("five-point");
    expect(reading.actions.map((action) => dayToIso(action.due ?? 0))).toEqual([
      "2026-12-31",
      "2027-03-31",
      "2027-03-31",
      "2027-08-31",
      "2027-03-31",
    ]);
    expect(reading.findings).toEqual([]);
  });
});

describe("rows", () => {
  test("blank rows, repeated headers and totals are skipped", () => {
    expect(rowsOf(read([full(0), [], header, full(1), ["Total", "", "", "", 2], ["Grand total: 2"]]))).toEqual([2, 5]);
  });

  test.each([
    "< Select >",
    "Please select an option",
    "e.g. Plant a tree",
    "Example: plant a tree",
    "Enter action here",
  ])("a template row that says %j is skipped", (text) => {
    expect(rowsOf(read([full(0), [text, "< Select >", "< Select >"]]))).toEqual([2]);
  });

  test("notes below a plain range are no actions", () => {
    expect(rowsOf(read([full(0), full(1), [], ["Key"], ["Red means off track"], ["Green means on track"]]))).toEqual([
      2, 3,
    ]);
  });

  test("an action with nothing else stays an action", () => {
    const reading = read([full(0), ["Paint the railings along the quay by hand"], full(1)]);
    expect(rowsOf(reading)).toEqual([2, 3, 4]);
    expect(said(reading)).toEqual(["rating-missing C3", "owner-missing B3"]);
  });

  test("actions that all stand alone are no headings", () => {
    expect(rowsOf(read([["Harbour lights"], ["Library vans"], ["Market hall"]]))).toEqual([2, 3, 4]);
  });

  test("an owner without an action is the rest of the row above", () => {
    expect(said(read([full(0), ["", "and Joe Moss", "", "", "who also came"]]))).toEqual(["row-fragment A2 E3"]);
  });
});

describe("headings", () => {
  test.each([
    ["Strategic Aim 2 'New Ways'", { number: 2, title: "New Ways" }],
    ["Growing the town:", { number: null, title: "Growing the town" }],
    ["Governance", { number: null, title: "Governance" }],
    ["SKILLS AND TRAINING", { number: null, title: "SKILLS AND TRAINING" }],
  ])("%j reads like one", (text, section) => {
    const reading = read([full(0), [text], full(1)]);
    expect(reading.actions.map((action) => action.section)).toEqual([{ number: null, title: null }, section]);
    expect(reading.findings).toEqual([]);
  });

  test.each([{ bold: true }, { merged: true }])("one may only look like it: %j", (look) => {
    const reading = read(
      [full(0), ["Work that we do with schools in the north of the town"], full(1)],
      [null, { ...plainLook, ...look }, null],
    );
    expect(reading.actions[1]?.section.title).toBe("Work that we do with schools in the north of the town");
  });

  test("bold says nothing where the actions are bold", () => {
    const bold = { ...plainLook, bold: true };
    expect(rowsOf(read([full(0), ["Work that we do with schools in the north"], full(1)], [bold, bold, bold]))).toEqual(
      [2, 3, 4],
    );
  });

  test("one may be split over the cells of its row, or over two rows", () => {
    const across = read([["Theme 2 'New", "Ways to", "Grow', key", "actions will", "involve:"], full(0)]);
    expect(across.sections).toEqual([{ number: 2, title: "New Ways to Grow", row: 2 }]);
    const down = read([["For Theme 2 'New Ways"], ["to Grow', key actions will involve:"], full(0)]);
    expect(down.sections).toEqual([{ number: 2, title: "New Ways to Grow", row: 2 }]);
    expect(rowsOf(down)).toEqual([4]);
  });

  test("one with digits for an owner is still a heading, and its owner is broken", () => {
    const reading = read([["Governance", "3.17.2"], full(0)]);
    expect(reading.sections[0]?.title).toBe("Governance");
    expect(said(reading)).toEqual(["owner-broken B2"]);
  });

  test("one that ran into an action's cell is found with its number and title", () => {
    const reading = read([
      [`${work(0)}.  For Theme 2 'New Ways', key actions`, ...full(0).slice(1)],
      ["will involve:"],
      full(1),
    ]);
    expect(reading.actions.map((action) => [action.action, action.section.number])).toEqual([
      [`${work(0)}.`, null],
      [work(1), 2],
    ]);
    expect(said(reading)).toEqual(["heading-in-cell A2 A3"]);
    const before = read([[`Theme 1: Places\n${work(0)}`, ...full(0).slice(1)], full(1)]);
    expect(before.actions[0]).toMatchObject({ action: work(0), section: { number: 1, title: "Places" } });
    expect(said(before)).toEqual(["heading-in-cell A2"]);
  });

  test("numbers that skip are a finding: a heading was lost between 3 and 5", () => {
    const reading = read([["Aim 3: Places"], full(0), [], full(1), full(2), ["Aim 5: People"], full(3)]);
    expect(said(reading)).toEqual(["section-gap A4 A7"]);
    expect(reading.findings[0]?.message).toContain("Section 4 has no heading");
    expect(reading.actions.map((action) => action.section.number)).toEqual([3, null, null, 5]);
  });

  test("numbers that follow on are not", () => {
    expect(read([["Aim 1: Places"], full(0), ["Aim 2: People"], full(1), ["Governance"], full(2)]).findings).toEqual(
      [],
    );
  });

  test("a section column says the section, merged cells carry it on", () => {
    const grid = gridOf([
      ["Theme", "Action", "Owner"],
      ["1. Places", work(0), person(0)],
      ["", work(1), person(1)],
      ["2. People", work(2), person(2)],
    ]);
    const reading = readAgenda(sourceOf(grid), defaultSettings);
    expect(reading.actions.map((action) => action.section.title)).toEqual(["Places", "Places", "People"]);
    expect(reading.sections).toEqual([
      { number: 1, title: "Places", row: null },
      { number: 2, title: "People", row: null },
    ]);
  });
});

describe("broken rows", () => {
  test("an action that breaks off and goes on below is named, and stays two rows", () => {
    const reading = read([
      ["Repair the roof of the", "", "Green"],
      ["old fish market before winter", "Nia", "Green"],
      full(1),
    ]);
    expect(said(reading)).toEqual(["row-fragment A2 A3"]);
    expect(reading.actions.map(({ continues, continuedIn }) => [continues, continuedIn])).toEqual([
      [null, 3],
      [2, null],
      [null, null],
    ]);
  });

  test("an owner's bracket that opens in one row and closes in the next joins them", () => {
    expect(
      said(
        read([
          ["Repair the roof", "Nia (with Joe &", "Green"],
          ["Market hall", "Sol)", "Green"],
        ]),
      ),
    ).toContain("row-fragment A2 A3");
  });

  test("an action said again from its beginning joins them", () => {
    expect(
      said(
        read([
          ["Make sure that the new buildings have room for", "", "Green"],
          ["Make sure that the new buildings have room for small firms", "Nia", "Green"],
        ]),
      ),
    ).toEqual(["row-fragment A2 A3"]);
  });

  test.each([
    ["that ends as a sentence does", ["Repair the roof.", "Nia", "Red"], ["paint the door", "Joe", "Red"]],
    ["written in small letters", ["repair the roof", "", "Red"], ["paint the door", "Joe", "Red"]],
    ["with an owner each", ["Repair the roof", "Nia", "Red"], ["paint the door", "Joe", "Red"]],
  ])("an action %s is whole", (_, above, below) => {
    expect(said(read([above, below])).filter((one) => one.startsWith("row-fragment"))).toEqual([]);
  });
});

describe("ratings of the whole column", () => {
  const ratingsOf = (...values: CellValue[]) => read(values.map((rating, place) => full(place, { rating })));

  test.each([
    ["RAG", ["Red", "Amber", "Green"]],
    ["BRAG", ["Red", "Blue"]],
    ["five-point", ["Red", "Amber/Green"]],
  ])("the scale %s is read from its values", (scale, values) => {
    expect(ratingsOf(...values).agenda.scale).toBe(scale);
  });

  test("the scale that a person has set wins", () => {
    const settings = settingsSchema.parse({ scale: "RAG" });
    const reading = read(
      [full(0, { rating: "Blue" }), full(1, { rating: "A/G" }), full(2, { rating: "Complete" })],
      undefined,
      settings,
    );
    expect(said(reading)).toEqual(["rating-unknown C2", "rating-ambiguous C3"]);
    expect(reading.actions[2]).toMatchObject({ rating: null, complete: true });
  });

  test("a blank is missing, a sentence unknown, two are ambiguous, a slip is spelling", () => {
    const reading = ratingsOf("", "We are getting there", "AMBER (was red)", "Gren");
    expect(said(reading)).toEqual([
      "rating-missing C2",
      "rating-unknown C3",
      "rating-ambiguous C4",
      "rating-spelling C5",
    ]);
    expect(reading.actions.map((action) => action.rating)).toEqual([null, null, "Amber", "Green"]);
    expect(reading.findings[3]?.fix).toEqual({ cell: "C5", from: "Gren", to: "Green" });
  });

  test("grey, not applicable and exempt are not rated, and nothing is wrong with that", () => {
    const reading = ratingsOf("Grey", "n/a", "Exempt under section 43");
    expect(reading.findings).toEqual([]);
    expect(reading.actions.every((action) => action.rating === null)).toBe(true);
  });

  test("text and fill that disagree are a finding; the text wins", () => {
    const fills = ["#FF0000", "#C6EFCE", "#00B050"].map((ratingFill) => ({ ...plainLook, ratingFill }));
    const reading = read(
      ["Green", "Green", "Amber"].map((rating, place) => full(place, { rating })),
      fills,
    );
    expect(said(reading)).toEqual(["rating-colour-differs C2", "rating-colour-differs C4"]);
    expect(reading.actions[0]).toMatchObject({ rating: "Green", ratingFrom: "text" });
  });

  test("a fill that a conditional format shows counts before the cell's own", () => {
    const look = { ...plainLook, ratingFill: "#FF0000", ratingShownFill: "#00B050" };
    expect(read([full(0, { rating: "" })], [look]).actions[0]?.rating).toBe("Green");
  });

  test("one fill under every rating is the column's looks", () => {
    const look = { ...plainLook, ratingFill: "#FFFF99" };
    expect(
      read(
        ["Green", "Red"].map((rating, place) => full(place, { rating })),
        [look, look],
      ).findings,
    ).toEqual([]);
  });
});

describe("due dates", () => {
  const due = (value: CellValue, settings: Settings = defaultSettings) =>
    read([full(0, { due: value }), full(1)], undefined, settings);

  test("that could be read two ways are read day first, and are a finding", () => {
    expect(said(due("03/04/2027"))).toEqual(["due-ambiguous D2"]);
    expect(dayToIso(due("03/04/2027").actions[0]?.due ?? 0)).toBe("2027-04-03");
  });

  test.each(["when funds allow", "31/06/2027", "#VALUE!", "31 March"])("%j can't be read", (text) => {
    expect(said(due(text))).toEqual(["due-unreadable D2"]);
  });

  test("without a year are read from the agenda's own date", () => {
    const reading = due("31 March", settingsSchema.parse({ agendaDate: "2027-01-10" }));
    expect(dayToIso(reading.actions[0]?.due ?? 0)).toBe("2027-03-31");
    expect(reading.findings).toEqual([]);
  });

  test.each(["", "Ongoing", "TBC", "n/a", "-"])("%j says that there is none", (text) => {
    expect(due(text).findings).toEqual([]);
    expect(due(text).actions[0]?.due).toBeNull();
  });

  test("of a workbook that counts from 1904 are four years and a day later", () => {
    const source = sourceOf(gridOf([header, full(0, { due: 42824 })]), { dateSystem: 1904 });
    expect(dayToIso(readAgenda(source, defaultSettings).actions[0]?.due ?? 0)).toBe("2021-03-31");
  });
});

describe("any agenda", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      "",
      "Theme 2: Skills",
      "Nia (with",
      "Joe)",
      "Red",
      "Total",
      "Action",
      "#REF!",
      "will involve:",
      "31/04/2021",
      "e.g. this",
    ),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );

  test("is read without throwing, and each row is said once", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const found = rowsOf(read(rows));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 200 },
    );
  });

  test("is read alike in whatever order its rows stand", () => {
    const whole = fc.record({
      place: fc.nat(200),
      owner: fc.constantFrom("Nia", "Nia & Joe", "TBC", "", "Depot)", "2.1.4", "Nia?"),
      rating: fc.constantFrom<CellValue>("Red", "", "AMBR", "Amber (was red)", 3, "Fine", "Grey"),
      due: fc.constantFrom<CellValue>(46000, "03/04/2027", "soon", ""),
    });
    const about = (rows: CellValue[][]) => {
      const reading = read(rows);
      return new Map(
        reading.actions.map(({ row, owner, rating, due, section }) => {
          const found = reading.findings
            .filter(({ cells }) => cells.some((one) => one.replace(/\D/g, "") === String(row)))
            .map(({ code, message }) => code + message);
          return [JSON.stringify(rows[row - 2]), JSON.stringify([owner, rating, due, section, found.sort()])];
        }),
      );
    };
    fc.assert(
      fc.property(fc.uniqueArray(whole, { minLength: 1, maxLength: 8, selector: ({ place }) => place }), (records) => {
        const rows = records.map(({ place, ...more }) => full(place, more));
        expect([...about([...rows].reverse())].sort()).toEqual([...about(rows)].sort());
      }),
      { numRuns: 100 },
    );
  });
});
