/** What holds of the repair of any table, whatever is in it: no word is lost, and what is repaired stays as it is. */
import { fc } from "../../support/run/seeded";
import { readDateCell } from "../../../src/agenda/cells/dates/dateCells";
import { dayToSerial } from "../../../src/agenda/dates/days";
import { asSource, repairAgenda } from "../../../src/agenda/repair/repair";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { columnRoles, oneColumnEach, unknownNotes } from "../../../src/agenda/model/agenda";
import { gridOf, sourceOf } from "../../fixtures/agendas";
import { brokenAgenda } from "../../fixtures/brokenAgendas";
import { pastedRows } from "../../fixtures/pastedAgenda";
import { anyAgenda } from "../../support/randomAgendas";
import type { RepairedAgenda } from "../../../src/agenda/repair/repairs";
import type { AgendaSource, Columns } from "../../../src/agenda/model/agenda";
import type { CellValue, RowFormat } from "../../../src/agenda/model/grid";

/** Texts as they are met in pasted tables, and the ways in which they break. */
const said = fc.constantFrom(
  ...pastedRows.flat().filter((cell): cell is string => typeof cell === "string" && cell !== ""),
  ...[
    "and",
    "so that",
    "the rest of it",
    "Governance",
    "Theme 4: Water",
    "TOTAL",
    "e.g. a plan",
    "< Select >",
    "- one\n- two",
  ],
  ...[
    "31/03/2027",
    "3 Mar 27",
    "03/04/2027",
    "March 2027",
    "R",
    "amber",
    "Green – on track",
    "Ada (with",
    "Bo)",
    "Ada & Bo",
  ],
  ...[
    "caf\u00c3\u00a9",
    "don\u00e2\u20ac\u2122t",
    "\u00a0",
    "a\u200bb",
    "line\nbroken here",
    "Line\nBroken",
    "_x000D_",
    "\ufffd",
  ],
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 5, arbitrary: said },
  { weight: 2, arbitrary: fc.array(said, { minLength: 2, maxLength: 3 }).map((texts) => texts.join("  ")) },
  { weight: 1, arbitrary: fc.array(said, { minLength: 2, maxLength: 3 }).map((texts) => texts.join(" ")) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const look: fc.Arbitrary<RowFormat> = fc.record({
  ratingFill: fc.constantFrom(null, "#FF0000", "#FFC000", "#00B050", "#4472C4"),
  ratingShownFill: fc.constantFrom(null, null, "#FFFF00"),
  bold: fc.boolean(),
  merged: fc.boolean(),
});

/** Up to ten columns of which each may mean something or nothing; action is always among them. */
const pasted: fc.Arbitrary<AgendaSource> = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { maxLength: 9 }),
    formats: fc.array(look, { minLength: 9, maxLength: 9 }),
    withLooks: fc.boolean(),
    known: fc.subarray([...columnRoles]),
    header: fc.array(fc.oneof(said, fc.constantFrom("Owner", "Section", "Budget", "Budget", "")), {
      minLength: 10,
      maxLength: 10,
    }),
    table: fc.constantFrom(null, "Pasted"),
    dateSystem: fc.constantFrom(1900 as const, 1904 as const),
  })
  .map(({ rows, formats, withLooks, known, header, table, dateSystem }) => ({
    sheet: "Pasted",
    table,
    headerRow: 3,
    lastRow: null,
    firstColumn: 2,
    lastColumn: 11,
    ...oneColumnEach,
    columns: Object.fromEntries(
      columnRoles.map((role, place) => [role, role === "action" || known.includes(role) ? place + 2 : null]),
    ) as Columns,
    header,
    groups: [],
    rows,
    formats: withLooks ? formats.slice(0, rows.length) : null,
    dateSpans: {},
    numberTexts: {},
    cellNotes: unknownNotes,
    dateSystem,
  }));

const anyTable = fc.oneof({ weight: 3, arbitrary: pasted }, { weight: 1, arbitrary: anyAgenda });

it("every word of every cell is in a row that came from it, or in what is said of its repair", () => {
  fc.assert(
    fc.property(anyTable, (source) => {
      const repaired = repairAgenda(source, defaultSettings);
      source.rows.forEach((row, index) => {
        const sheetRow = source.headerRow + 1 + index;
        const kept = wordsKeptOf(repaired, sheetRow, source);
        const lost = row.flatMap(wordsOf).filter((word) => !kept.has(word));
        if (lost.length > 0) throw new Error(`Row ${sheetRow} lost ${JSON.stringify(lost)}`);
      });
    }),
    { numRuns: 500 },
  );
});

it("a repaired agenda is repaired no further, and has a whole row for each action", () => {
  fc.assert(
    fc.property(anyTable, (source) => {
      const first = repairAgenda(source, defaultSettings);
      const second = repairAgenda(asSource(first, source), defaultSettings);
      if (second.repairs.length > 0) throw new Error(JSON.stringify(second.repairs));
      if (JSON.stringify(second.rows) !== JSON.stringify(first.rows)) throw new Error("Its rows changed.");
      expect(second.header).toEqual(first.header);
      expect(first.rows.every(({ length }) => length === first.header.length)).toBe(true);
      expect(new Set(first.header.map((name) => name.toLowerCase())).size).toBe(first.header.length);
      expect(first.from.every((rows) => rows.length > 0)).toBe(true);
      expect(first.repairs.every(({ rows, confidence }) => rows.length > 0 && confidence > 0 && confidence < 1)).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
});

it("an agenda that a scan broke is whole again: each action with its section, comment and owner", () => {
  fc.assert(
    fc.property(brokenAgenda, ({ whole, page }) => {
      const { header, rows } = repairAgenda(sourceOf(gridOf(page)), defaultSettings);
      expect(header).toEqual(["Section", "Action", "Status comment", "Owner", "RAG rating"]);
      expect(rows).toEqual(whole.map((row) => [...row, ""]));
    }),
    { numRuns: 200 },
  );
});

/** Words of the rows made of a sheet row, and those that its repairs name: of a date in numbers they name its day. */
function wordsKeptOf({ rows, from, repairs }: RepairedAgenda, sheetRow: number, source: AgendaSource): Set<string> {
  const made = rows.filter((_, place) => from[place]?.includes(sheetRow)).flat();
  const named = repairs
    .filter((repair) => repair.rows.includes(sheetRow))
    .flatMap(({ kind, before }): CellValue[] => {
      const read = kind === "date-read" ? readDateCell(before, source.dateSystem, defaultSettings) : null;
      return read === null ? [before] : [before, dayToSerial(read.day, source.dateSystem)];
    });
  return new Set([...made, ...named].flatMap(wordsOf));
}

function wordsOf(value: CellValue): string[] {
  return String(value).match(/[\p{L}\p{N}]+/gu) ?? [];
}
