import { findAgendas } from "../../../src/agenda/find/find";
import { defaultSettings } from "../../../src/agenda/model/settings";
import type { CellValue, Grid } from "../../../src/agenda/model/grid";
import { gridOf, person, position, work } from "../../fixtures/agendas";

const search = (...grids: Grid[]) => findAgendas(grids, defaultSettings);
const fill: Readonly<Record<string, (index: number) => CellValue>> = {
  Action: work,
  Owner: person,
  "By when": () => 46400,
  Status: () => "In progress",
  Comments: position,
  "RAG rating": () => "Amber",
  Risk: (index) => `Flood at site ${index + 1}`,
  Mitigation: work,
  "Mitigating action": work,
  Likelihood: () => 3,
  Impact: () => "High",
  "Residual score": () => 6,
  Lead: person,
};

function sheetUnder(sheet: string, headers: readonly string[], rows = 8): Grid {
  const below = Array.from({ length: rows }, (_, index) => headers.map((header) => fill[header]?.(index) ?? ""));
  return gridOf([[...headers], ...below], { sheet });
}

it.each([
  ["Risk", "Likelihood", "Impact", "Mitigation", "Lead", "RAG rating", "By when", "Comments"],
  ["Risk", "Action", "Owner", "RAG rating", "Residual score", "Impact", "By when", "Comments"],
  ["Risk", "Mitigating action", "Owner", "RAG rating", "By when", "Comments"],
])("actions are taken rather than a register of risks with more in it: %s …", (...risks) => {
  const found = search(sheetUnder("Risks", risks, 20), sheetUnder("Actions", ["Action", "Owner", "By when", "Status"]));
  expect(found.candidates.map(({ place }) => place.sheet)).toEqual(["Actions", "Risks"]);
  expect(found.chosen?.place.why).toMatch(
    /^Sheet "Actions" was taken rather than "Risks", because its rows are actions and the other’s are risks, with ".+" and ".+"\.$/,
  );
});

it("a register of risks is read where the workbook has nothing else", () => {
  const found = search(sheetUnder("Risks", ["Risk", "Likelihood", "Impact", "Mitigation", "Lead", "RAG rating"]));
  expect(found.chosen?.place).toMatchObject({ sheet: "Risks", why: null });
});

it("a plan that names the risks of its actions is no register of risks", () => {
  const plan = sheetUnder("Plan", ["Action", "Owner", "RAG rating", "Comments", "Impact"]);
  const found = search(sheetUnder("Old", ["Action", "By when"]), plan);
  expect(found.chosen?.place.sheet).toBe("Plan");
});

it.each([
  [["Action", "Owner", "RAG rating"], 8, "its actions have an owner and a RAG rating"],
  [["Action", "By when"], 40, "it has more actions"],
] as const)("the evidence that decided it is said: %j, %i rows", (headers, rows, reason) => {
  const found = search(sheetUnder("Old", ["Action", "By when"]), sheetUnder("New", headers, rows));
  expect(found.chosen?.place.why).toBe(`Sheet "New" was taken rather than "Old", because ${reason}.`);
});

it("an agenda that a person chose needs no reason", () => {
  const grids = [sheetUnder("Old", ["Action", "By when"]), sheetUnder("New", ["Action", "Owner", "RAG rating"])];
  const agenda = { sheet: "Old", table: null, headerRow: 1, columns: {} };
  expect(findAgendas(grids, { ...defaultSettings, agenda }).chosen?.place.why).toBeNull();
});

it("a sheet that lists things and their owners is passed over, and it is said why", () => {
  const found = search(
    sheetUnder("Risks", ["Risk", "Action", "Owner", "Impact"]),
    sheetUnder("Actions", ["Action", "Owner", "RAG rating"]),
    sheetUnder("Costs", ["Risk", "Impact"]),
  );
  expect(found.candidates).toHaveLength(1);
  expect(found.chosen?.place.why).toBe(
    'Sheet "Actions" was taken rather than "Risks", because its rows say how they are or when they are due.',
  );
});
