/** What a careful person reads in the project's source document, which stands beside a checkout of the project and not in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { agendaSource, findAgendas } from "../../src/agenda/find/find";
import { readAgenda } from "../../src/agenda/read/read";
import { defaultSettings } from "../../src/agenda/model/settings";
import { gridOf } from "../fixtures/agendas";

const folder = join(__dirname, "../../../shared/agenda");
const section = z.object({ number: z.number().nullable(), title: z.string() });
const names = z.array(z.string()).nullable();
const truthSchema = z.object({
  sections: z.array(section),
  missingSection: z.object({ number: z.number(), actionsLines: z.array(z.number()) }),
  actions: z.array(
    z.object({
      section: z.union([z.number(), z.string()]).nullable(),
      lines: z.array(z.number()),
      lead: names,
      support: names,
      commentStarts: z.string().nullable(),
    }),
  ),
  ownerCells: z.array(z.object({ line: z.number(), problem: z.string() })),
  headingsInsideCells: z.array(z.object({ line: z.number(), continues: z.number() })),
});

function readDocument() {
  const lines = readFileSync(join(folder, "pasted.tsv"), "utf8").split("\n");
  const grid = gridOf(lines.map((line) => line.split("\t")));
  const { chosen } = findAgendas([grid], defaultSettings);
  if (chosen === null) throw new Error("No agenda was found in the source document.");
  return readAgenda(agendaSource(grid, chosen.place, null, 1900), defaultSettings);
}

if (!existsSync(folder)) {
  test("the source document is not beside this checkout: nothing to hold the reading against", () => {
    expect(existsSync(join(__dirname, "../../src/agenda"))).toBe(true);
  });
} else {
  const truth = truthSchema.parse(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")));
  const reading = readDocument();
  const cellsOf = (...codes: string[]) =>
    reading.findings.filter(({ code }) => codes.includes(code)).flatMap(({ cells }) => cells);
  const at = (row: number) => reading.actions.find((action) => action.row === row);

  test("every heading is found with its number and title", () => {
    expect(reading.sections.map(({ number, title }) => ({ number, title }))).toEqual(truth.sections);
  });

  test("the heading inside a cell is found where it stands and where it goes on", () => {
    expect(cellsOf("heading-in-cell")).toEqual(
      truth.headingsInsideCells.flatMap(({ line, continues }) => [`A${line}`, `A${continues}`]),
    );
  });

  test("the lost heading is reported once, and its actions count under no other section", () => {
    const gaps = reading.findings.filter(({ code }) => code === "section-gap");
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.message).toContain(`Section ${truth.missingSection.number} has no heading`);
    const nowhere = reading.actions.filter(({ section }) => section.number === null && section.title === null);
    expect(nowhere.map(({ row }) => row)).toEqual(truth.missingSection.actionsLines);
  });

  test("every action stands under its section", () => {
    for (const { section, lines } of truth.actions) {
      const read = at(lines.at(-1) ?? 0)?.section;
      expect([lines, read?.number ?? read?.title ?? null]).toEqual([lines, section]);
    }
  });

  test("the rows that are actions are those of the truth, and each lacks its rating", () => {
    const rows = [...new Set(truth.actions.flatMap(({ lines }) => lines))].sort((one, other) => one - other);
    expect(reading.actions.map(({ row }) => row)).toEqual(rows);
    expect(cellsOf("rating-missing")).toEqual(rows.map((row) => `D${row}`));
  });

  test("every owner on a row of its own is read as the truth has it", () => {
    const alone = truth.actions.filter(
      ({ lines }) =>
        lines.length === 1 &&
        truth.actions.every((other) => other.lines === lines || !other.lines.includes(lines[0] ?? 0)),
    );
    for (const { lines, lead, support } of alone) {
      if (lead === null || support === null) continue;
      const owner = at(lines[0] ?? 0)?.owner;
      expect([lines, owner?.lead, owner?.support]).toEqual([lines, lead, support]);
    }
  });

  test("every owner cell that is broken, unassigned or unconfirmed is named, and no other", () => {
    const wrong = cellsOf("owner-broken", "owner-unassigned", "owner-unconfirmed", "owner-missing");
    expect(wrong.sort()).toEqual(truth.ownerCells.map(({ line }) => `C${line}`).sort());
    expect(cellsOf("owner-unassigned")).toEqual(
      truth.ownerCells.filter(({ problem }) => /unassigned/.test(problem)).map(({ line }) => `C${line}`),
    );
    expect(cellsOf("owner-unconfirmed")).toEqual(
      truth.ownerCells.filter(({ problem }) => /unconfirmed/.test(problem)).map(({ line }) => `C${line}`),
    );
  });

  test("the look-alike is told by its alphabet", () => {
    const line = truth.ownerCells.find(({ problem }) => problem.includes("Cyrillic"))?.line ?? 0;
    expect(reading.findings.find(({ cells }) => cells.includes(`C${line}`))?.message).toContain("Cyrillic letters");
  });

  test("the rows that hold one action between them are named as halves, and no others", () => {
    const halves = new Set(truth.actions.filter(({ lines }) => lines.length > 1).flatMap(({ lines }) => lines));
    expect(new Set(cellsOf("row-fragment"))).toEqual(new Set([...halves].map((row) => `A${row}`)));
  });
}
