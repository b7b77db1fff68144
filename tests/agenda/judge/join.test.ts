import { joinAgendas } from "../../../src/agenda/judge/join";
import { judgeAgenda } from "../../../src/agenda/judge/judgedAgenda";
import type { JudgedAgenda } from "../../../src/agenda/judge/judgedAgenda";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { withoutPause } from "../../../src/agenda/model/steps";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import { agendaOf, judgeRowsOf, today, withCode } from "../../support/agendaOf";

const context = { today, settings: defaultSettings, register: null, snapshots: [] };
const judged = (source: AgendaSource, file: string | null = null): JudgedAgenda =>
  withoutPause(judgeAgenda(source, context, file));

/** Rated as red, amber and green, with due dates. */
const adults = judged({
  ...agendaOf(
    [
      { section: "Care", action: "Open the day centre", owner: "Asha Rahman", rating: "Red", due: "01/06/2021" },
      { section: "Homes", action: "Inspect the homes", owner: "Tom Birch", rating: "Green", due: "01/08/2021" },
    ],
    ["section", "action", "comment", "owner", "rating", "due"],
  ),
  sheet: "Adults",
});

/** On five points, with no due dates. */
const places = judged({
  ...agendaOf([
    { action: "Light the steps", owner: "A Rahman", rating: "Amber/Red" },
    { action: "Clear the culvert", owner: "TBC", rating: "" },
  ]),
  sheet: "Places",
});

/** Without a column of ratings. */
const roads = judged({
  ...agendaOf([{ action: "Resurface the high road", owner: "Tom Birch" }], ["action", "owner", "comment"]),
  sheet: "Roads",
});

const all = joinAgendas([adults, places, roads], context);

it("one agenda joined with no other is judged as it is alone", () => {
  const rows = [{ rating: "Red" }, { action: "Light the steps", owner: "Ada" }];
  expect(joinAgendas([judged(agendaOf(rows))], context)).toEqual(judgeRowsOf(rows));
});

it("each action and finding names its agenda, and the first is the agenda of those who know one only", () => {
  expect(all.agendas.map(({ name }) => name)).toEqual(["Adults", "Places", "Roads"]);
  expect(all.agenda).toBe(all.agendas[0]);
  expect(all.actions.map(({ agenda, row }) => [agenda, row])).toEqual([
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 2],
  ]);
  expect(withCode(all.findings, "rating-missing")).toMatchObject([{ agenda: 1, cells: ["D3"] }]);
});

it("a person in two agendas is counted once, by the full name that only one of them has", () => {
  expect(all.summary.owners.map(({ name, alsoWritten, actions }) => [name, alsoWritten, actions])).toEqual([
    ["Asha Rahman", ["A Rahman"], 2],
    ["Tom Birch", [], 2],
    ["Unassigned", [], 1],
  ]);
  expect(withCode(all.findings, "owner-same-person")).toMatchObject([
    { agenda: 1, cells: ["C2"], fixes: [{ cell: "C2", from: "A Rahman", to: "Asha Rahman" }] },
  ]);
});

it("each agenda is counted by its own scale, and together by the ratings of all", () => {
  const { agendas, ratings } = all.summary;
  expect(agendas.map((counts) => counts.ratings)).toEqual([
    { Red: 1, Amber: 0, Green: 1 },
    { Red: 0, "Amber/Red": 1, Amber: 0, "Amber/Green": 0, Green: 0 },
    null,
  ]);
  expect(ratings).toEqual({ Red: 1, "Amber/Red": 1, Amber: 0, "Amber/Green": 0, Green: 1 });
  expect(all.ratings).toEqual(["Red", "Amber/Red", "Amber", "Amber/Green", "Green"]);
});

it("what one agenda says nothing of is counted of the others, and is known of so many actions", () => {
  const { overdue, rated, notRated, coverage, agendas } = all.summary;
  expect({ overdue, rated, notRated }).toEqual({ overdue: 1, rated: 3, notRated: 1 });
  expect(coverage).toEqual({ owner: 4, comment: 5, rating: 3, due: 2, updated: null });
  expect(agendas.map((counts) => [counts.overdue, counts.coverage.due])).toEqual([
    [1, 2],
    [null, null],
    [null, null],
  ]);
  expect(all.summary.owners[1]).toMatchObject({ name: "Tom Birch", overdue: 0, ratings: { Red: 0, Green: 1 } });
});

it("sections are those of each agenda, also where two have the same", () => {
  const twice = joinAgendas([adults, adults], context);
  expect(twice.summary.sections.map(({ agenda, title, actions }) => [agenda, title, actions])).toEqual([
    [0, "Care", 1],
    [0, "Homes", 1],
    [1, "Care", 1],
    [1, "Homes", 1],
  ]);
});

it("an agenda joined again, elsewhere among others, has its new index", () => {
  const again = joinAgendas([roads, adults], context);
  expect(again.actions.map(({ agenda }) => agenda)).toEqual([0, 1, 1]);
  expect(all.actions.map(({ agenda }) => agenda)).toEqual([0, 0, 1, 1, 2]);
});
