import { agendaNames } from "../../../src/agenda/judge/agendaNames";

const plan = { sheet: "Plan", table: null, headerRow: 1, firstColumn: 1, source: null };

it("an agenda is called by its sheet, or by its table where the sheet has another", () => {
  expect(agendaNames([plan])).toEqual(["Plan"]);
  expect(agendaNames([plan, { ...plan, sheet: "Roads", table: "Roadworks" }])).toEqual(["Plan", "Roads"]);
  expect(
    agendaNames([
      { ...plan, table: "Air" },
      { ...plan, table: "Water" },
    ]),
  ).toEqual(["Air", "Water"]);
});

it("agendas of one sheet that are no tables are called by where they begin", () => {
  expect(agendaNames([plan, { ...plan, headerRow: 45 }])).toEqual(["Plan, row 1", "Plan, row 45"]);
  expect(agendaNames([plan, { ...plan, firstColumn: 9 }])).toEqual(["Plan, A1", "Plan, I1"]);
});

it("an agenda of another workbook is called by its file", () => {
  const north = { ...plan, source: "North.xlsx" };
  expect(agendaNames([plan, north, { ...plan, source: "South 2.0.xlsx" }])).toEqual(["Plan", "North", "South 2.0"]);
  expect(agendaNames([north, { ...north, sheet: "Roads" }])).toEqual(["North: Plan", "North: Roads"]);
});

it("no two are called alike, whatever they are called", () => {
  expect(agendaNames([plan, plan])).toEqual(["Plan", "Plan (2)"]);
});
