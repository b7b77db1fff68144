/** What a careful person reads in a scanned agenda is what is read in it. */
import { readAgenda } from "../../src/agenda/read/read";
import { defaultSettings } from "../../src/agenda/model/settings";
import { gridOf, sourceOf } from "../fixtures/agendas";
import { lastLine, scannedDocuments } from "../support/scannedDocuments";

describe.each(scannedDocuments)("in $name", ({ rows, truth }) => {
  const reading = readAgenda(sourceOf(gridOf(rows)), defaultSettings);
  const cellsOf = (...codes: string[]) =>
    reading.findings.filter(({ code }) => codes.includes(code)).flatMap(({ cells }) => cells);
  const actionAt = (line: number) => reading.actions.find(({ row }) => row === line);
  const linesWith = (problem: string) =>
    truth.ownerCells.filter((cell) => cell.problem.includes(problem)).map(({ line }) => `C${line}`);

  it("every heading is found with its number and title", () => {
    expect(reading.sections.map(({ number, title }) => ({ number, title }))).toEqual(truth.sections);
  });

  it("the heading inside a cell is found where it begins and where it goes on", () => {
    expect(cellsOf("heading-in-cell")).toEqual(
      truth.headingsInsideCells.flatMap(({ line, continues }) => [`A${line}`, `A${continues}`]),
    );
  });

  it("the lost heading is reported once, and its actions count under no other section", () => {
    const gaps = reading.findings.filter(({ code }) => code === "section-gap").map(({ message }) => message);
    expect(gaps).toEqual([expect.stringContaining(`Section ${truth.missingSection.number} has no heading`)]);
    const nowhere = reading.actions.filter(({ section }) => section.number === null && section.title === null);
    expect(nowhere.map(({ row }) => row)).toEqual(truth.missingSection.actionsLines);
  });

  it("every action is under its section", () => {
    for (const action of truth.actions) {
      const section = actionAt(lastLine(action))?.section;
      expect([action.n, section?.number ?? section?.title ?? null]).toEqual([action.n, action.section]);
    }
  });

  it("the rows that are actions are those of the truth, and each lacks its rating", () => {
    const lines = [...new Set(truth.actions.flatMap(({ lines }) => lines))].sort((one, other) => one - other);
    expect(reading.actions.map(({ row }) => row)).toEqual(lines);
    expect(cellsOf("rating-missing")).toEqual(lines.map((line) => `D${line}`));
  });

  it("every owner on a row of its own is read as the truth has it", () => {
    const alone = truth.actions.filter(
      (action) =>
        action.lines.length === 1 &&
        truth.actions.every((other) => other === action || !other.lines.includes(lastLine(action))),
    );
    expect(alone.length).toBeGreaterThan(10);
    for (const action of alone) {
      if (action.lead === null || action.support === null) continue;
      const owner = actionAt(lastLine(action))?.owner;
      expect([action.n, owner?.lead, owner?.support]).toEqual([action.n, action.lead, action.support]);
    }
  });

  it("every owner cell that is broken, unassigned or unconfirmed is named, and no other", () => {
    const wrong = cellsOf("owner-broken", "owner-unassigned", "owner-unconfirmed", "owner-missing");
    expect(wrong.sort()).toEqual(truth.ownerCells.map(({ line }) => `C${line}`).sort());
    expect(cellsOf("owner-unassigned")).toEqual(linesWith("unassigned"));
    expect(cellsOf("owner-unconfirmed")).toEqual(linesWith("unconfirmed"));
  });

  it("letters that only look Latin are named by their alphabet", () => {
    const [cell = "none"] = linesWith("Cyrillic");
    const messages = reading.findings.filter(({ cells }) => cells.includes(cell)).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining("Cyrillic letters"));
  });

  it("the rows that share one action are named as halves, and no others", () => {
    const halves = truth.actions.filter(({ lines }) => lines.length > 1).flatMap(({ lines }) => lines);
    expect(new Set(cellsOf("row-fragment"))).toEqual(new Set(halves.map((line) => `A${line}`)));
  });
});
