import { historiesOf } from "../../../src/agenda/judge/agendaHistories";
import { encodeHistory } from "../../../src/agenda/history/encodedHistory";
import { decodeHistory } from "../../../src/agenda/history/historyRows";
import { sinceLastRefresh } from "../../../src/agenda/history/movement";
import { judge } from "../../../src/agenda/judge/judge";
import { joinAgendas } from "../../../src/agenda/judge/join";
import { judgeAgenda } from "../../../src/agenda/judge/judgedAgenda";
import { defaultSettings } from "../../../src/agenda/model/settings";
import { withoutPause } from "../../../src/agenda/model/steps";
import type { AgendaSource } from "../../../src/agenda/model/agenda";
import type { AgendaHistory, Snapshot } from "../../../src/agenda/model/snapshot";
import { agendaOf, day, today } from "../../support/agendaOf";
import { snapshotOf } from "../../support/snapshotOf";

const context = { today, settings: defaultSettings, register: null, snapshots: [] };

function planOf(sheet: string, actions: readonly string[], rating = "Amber"): AgendaSource {
  return { ...agendaOf(actions.map((action) => ({ action, rating }))), sheet, table: null };
}

const roads = planOf("Roads", ["Resurface the high road", "Clear the culvert", "Light the steps"]);
const parks = planOf("Parks", ["Plant the avenue", "Open the new playground", "Mow the meadow"]);
const snapshotOn = (iso: string, source: AgendaSource): Snapshot => snapshotOf(judge(source, context), iso);
const kept = (agenda: string | null, source: AgendaSource, iso = "2021-06-01"): AgendaHistory => ({
  agenda,
  snapshots: [snapshotOn(iso, source)],
});
const namesOf = (found: readonly AgendaHistory[]) => found.map(({ agenda, snapshots }) => [agenda, snapshots.length]);

describe("the history that an agenda goes on with", () => {
  it("is the one of its name, and a new one has its name", () => {
    expect(namesOf(historiesOf([roads, parks], [kept("Parks", parks)]))).toEqual([
      ["Roads", 0],
      ["Parks", 1],
    ]);
  });

  it("is the one without a name where that has its actions, as from when it was read alone", () => {
    expect(namesOf(historiesOf([roads, parks], [kept(null, parks)]))).toEqual([
      ["Roads", 0],
      [null, 1],
    ]);
  });

  it("is the one whose actions it has, after its sheet was renamed", () => {
    const renamed = { ...parks, sheet: "Green spaces" };
    expect(namesOf(historiesOf([roads, renamed], [kept("Roads", roads), kept("Parks", parks)]))).toEqual([
      ["Roads", 1],
      ["Parks", 1],
    ]);
  });

  it("is the one without a name where there is one agenda, whatever its actions are", () => {
    expect(namesOf(historiesOf([roads], [kept(null, parks)]))).toEqual([[null, 1]]);
    expect(namesOf(historiesOf([roads], []))).toEqual([[null, 0]]);
  });

  it("has a name of its own for each of two agendas of a sheet", () => {
    expect(namesOf(historiesOf([roads, { ...parks, sheet: "Roads" }], []))).toEqual([
      ["Roads", 0],
      ["Roads (2)", 0],
    ]);
  });
});

it("histories of several agendas are kept in one table, and read as they were written", () => {
  const [one, other] = [snapshotOn("2021-06-01", roads), snapshotOn("2021-06-02", parks)];
  const alone = snapshotOn("2021-05-01", parks);
  const rows = [...encodeHistory([alone]), ...encodeHistory([one], "Roads"), ...encodeHistory([other], "Parks: all")];
  expect(rows[1]?.[2]).toMatch(/^F4:\tRoads\n/);
  const { snapshots, named, rowCount, unread } = decodeHistory(rows);
  expect([snapshots.map((snapshot) => snapshot.day), rowCount, unread]).toEqual([[day("2021-05-01")], 3, null]);
  expect(named.map(({ agenda, snapshots: [first] }) => [agenda, first?.day, first?.headline, first?.entries])).toEqual([
    ["Roads", one.day, null, one.entries],
    ["Parks: all", other.day, null, other.entries],
  ]);
});

it("movement is of each agenda, and of none that has no earlier refresh", () => {
  const worse = planOf("Roads", ["Resurface the high road", "Clear the culvert", "Light the steps"], "Red");
  const history = kept("Roads", roads);
  const judged = [worse, parks].map((source, index) =>
    withoutPause(judgeAgenda(source, { ...context, snapshots: index === 0 ? history.snapshots : [] })),
  );
  const since = sinceLastRefresh(joinAgendas(judged, context), [history.snapshots, []]);
  expect(since?.day).toBe(day("2021-06-01"));
  expect(since?.movements.map((movement) => movement?.name ?? null)).toEqual([
    "Worsened",
    "Worsened",
    "Worsened",
    null,
    null,
    null,
  ]);
});
