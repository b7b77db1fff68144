import { definitions } from "../../../../src/agenda/findings/lookup";
import type { AgendaFinding } from "../../../../src/agenda/model/finding";
import { fixableTogether, fixesOf } from "../../../../src/taskpane/views/issues/fixPlan";

const finding = (cells: string[], from: string, to: string): AgendaFinding => ({
  agenda: 0,
  code: "rating-spelling",
  severity: "warning",
  cells,
  message: "Spelled in an unusual way.",
  fixes: cells.map((cell) => ({ cell, from, to })),
});

it("a fix applies to every cell of its finding, in the order of the rows", () => {
  expect(fixesOf([finding(["C12", "C3"], "amber ", "Amber"), finding(["C7"], "g", "Green")])).toEqual([
    { agenda: 0, cell: "C3", from: "amber ", to: "Amber" },
    { agenda: 0, cell: "C7", from: "g", to: "Green" },
    { agenda: 0, cell: "C12", from: "amber ", to: "Amber" },
  ]);
});

it("cells of one address in two agendas are two cells, those of the first agenda first", () => {
  const second = { ...finding(["C3"], "g", "Green"), agenda: 1 };
  expect(fixesOf([second, finding(["C7", "C3"], "g", "Green")])).toEqual([
    { agenda: 0, cell: "C3", from: "g", to: "Green" },
    { agenda: 0, cell: "C7", from: "g", to: "Green" },
    { agenda: 1, cell: "C3", from: "g", to: "Green" },
  ]);
});

it("a cell is changed once at a time, and findings without a fix change nothing", () => {
  const first = finding(["B2"], "Ilsa & Tom", "Isla & Tom");
  const second = finding(["B2"], "Ilsa & Tom", "Ilsa & Tomos");
  expect(fixesOf([{ ...first, fixes: [] }, first, second])).toEqual([
    { agenda: 0, cell: "B2", from: "Ilsa & Tom", to: "Isla & Tom" },
  ]);
});

it.each(definitions)("fixes of $code are offered together unless it says one at a time", ({ code, oneAtATime }) => {
  const one: AgendaFinding = { ...finding(["B2"], "Ilsa", "Isla"), code };
  expect(fixableTogether([one])).toEqual(oneAtATime === true ? [] : [one]);
  expect(fixesOf([one])).toHaveLength(1);
  expect(fixableTogether([{ ...one, fixes: [] }])).toEqual([]);
});
