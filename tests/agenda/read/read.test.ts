import { fc } from "../../support/run/seeded";
import { dayToIso } from "../../../src/agenda/dates/days";
import { findAgendas } from "../../../src/agenda/find/find";
import { readAgenda } from "../../../src/agenda/read/read";
import { defaultSettings, settingsSchema } from "../../../src/agenda/model/settings";
import {
  boardReport,
  colouredOnly,
  gridOf,
  numberedRatings,
  person,
  sourceOf,
  template,
  tracker,
} from "../../fixtures/agendas";
import { full, header, read, rowsOf, said } from "../../fixtures/smallAgenda";
import type { CellValue } from "../../../src/agenda/model/grid";

describe("agendas of five kinds", () => {
  it("a key on the sheet says which way numbers run", () => {
    const { actions, findings } = readAgenda(sourceOf(numberedRatings()), defaultSettings);
    expect(actions.slice(0, 5).map(({ rating }) => rating)).toEqual([
      "Green",
      "Amber/Green",
      "Amber",
      "Amber/Red",
      "Red",
    ]);
    expect(findings).toEqual([]);
  });

  it("ratings by number are never guessed: one finding asks once", () => {
    const reading = readAgenda(sourceOf(numberedRatings(false)), defaultSettings);
    expect(reading.actions.every((action) => action.rating === null)).toBe(true);
    expect(reading.findings.map(({ code, cells }) => [code, cells.length])).toEqual([["rating-number", 12]]);
    const chosen = readAgenda(sourceOf(numberedRatings()), settingsSchema.parse({ numericRatings: "best-first" }));
    expect(chosen.actions.slice(0, 5).map((action) => action.rating)).toEqual([
      "Green",
      "Amber/Green",
      "Amber",
      "Amber/Red",
      "Red",
    ]);
    expect(chosen.findings).toEqual([]);
  });

  it("a template's examples, placeholders and totals are no actions", () => {
    const reading = readAgenda(sourceOf(template()), defaultSettings);
    expect(rowsOf(reading)).toEqual([21, 22, 23]);
    expect(reading.findings).toEqual([]);
  });

  it("serial numbers kept as text are dates, two owners in a cell are joint leads, complete is Blue", () => {
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

  it("fills name the ratings, and a colour alone is a finding with its fix", () => {
    const { grid, looks } = colouredOnly();
    const reading = readAgenda(sourceOf(grid, { looks }), defaultSettings);
    expect(reading.actions.map((action) => action.rating)).toEqual(["Red", "Amber", "Green", "Red", "Amber", "Green"]);
    expect(reading.actions.every((action) => action.ratingFrom === "colour")).toBe(true);
    expect(said(reading)).toEqual(["rating-colour-only C2 C5", "rating-colour-only C3 C6", "rating-colour-only C4 C7"]);
    expect(reading.findings[0]?.fixes).toEqual(["C2", "C5"].map((cell) => ({ cell, from: "", to: "Red" })));
  });

  it("a board report's sections, five-point ratings and quarters are read", () => {
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

  it("is read without throwing or refused, and each row is said once", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { chosen } = findAgendas([gridOf([header, full(0), ...rows])], defaultSettings);
        const found = chosen === null ? [] : rowsOf(read([full(0), ...rows]));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 200 },
    );
  });

  it("is read alike in whatever order its rows stand", () => {
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
