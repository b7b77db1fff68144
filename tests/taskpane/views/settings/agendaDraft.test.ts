import { findAgendas } from "../../../../src/agenda/find/find";
import { defaultSettings } from "../../../../src/agenda/model/settings";
import { choicesOf } from "../../../../src/taskpane/views/settings/agendaDraft";
import { agendaName } from "../../../../src/taskpane/strings/firstRun";
import { gridOf, person, work } from "../../../fixtures/agendas";

it("agendas that are side by side are both offered, under names of their own", () => {
  const rows = [["Action", "Owner", "RAG"], ...[0, 1, 2].map((index) => [work(index), person(index), "Green"])];
  const search = findAgendas([gridOf(rows.map((row) => [...row, "", ...row]))], defaultSettings);
  expect(choicesOf(search).map(({ place }) => agendaName(place))).toEqual([
    "“Plan”, header in row 1",
    "“Plan”, header in row 1, from column E",
  ]);
});
