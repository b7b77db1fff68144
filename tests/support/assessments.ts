/** Assessments as plain data, made up for the pane's tests. 18809 is 1 July 2021. */
import { count } from "../../src/agenda/judge/counts/count";
import { oneColumnEach } from "../../src/agenda/model/agenda";
import type { AgendaCandidate } from "../../src/agenda/find/candidate";
import { defaultSettings } from "../../src/agenda/model/settings";
import type { SeenAgenda } from "../../src/excel/agenda/seenAgenda";
import type { Reading } from "../../src/taskpane/state/workbook";
import type { Action, AssessedAgenda, Assessment, Coverage } from "../../src/agenda/model/assessment";
import type { People } from "../../src/agenda/model/people";
import type { Finding } from "../../src/agenda/model/finding";
import type { AgendaPlace, Rating } from "../../src/agenda/model/agenda";

export const today = 18809;
const scale: readonly Rating[] = ["Red", "Amber", "Green"];
let rows = 1;

export function anAction(given: Partial<Action> & { lead?: string[] } = {}): Action {
  const { lead = ["Isla Moreno"], ...rest } = given;
  const row = given.row ?? (rows += 1);
  return {
    key: `action ${row}`,
    agenda: 0,
    row,
    ref: null,
    section: { number: 1, title: "Cleaner air" },
    action: "Publish the air quality plan",
    comment: "Draft with the committee.",
    owner: { lead, support: [], assigned: lead.length > 0, confirmed: true },
    rating: "Amber",
    ratingFrom: "text",
    ratings: [],
    previousRating: null,
    direction: null,
    travel: null,
    stage: null,
    complete: false,
    setAside: false,
    due: today + 60,
    firstDue: today + 60,
    dueMoves: 0,
    updated: today - 5,
    overdueDays: null,
    dueSoon: false,
    stale: false,
    promises: [],
    ...rest,
  };
}

/** Overdue by so many days. */
export function overdue(days: number, given: Parameters<typeof anAction>[0] = {}): Action {
  return anAction({ due: today - days, overdueDays: days, ...given });
}

/** Cells that may be an agenda, as the search gives them. */
export function aCandidate(place: AgendaPlace): AgendaCandidate {
  const evidence = { isTable: place.table !== null, actions: 4, roles: { action: 9 }, riskHeaders: [] };
  return { place, score: 9, evidence, headers: { action: "Action" }, columns: [], alternatives: {}, rows: 4 };
}

/** What the pane reads of a workbook with this agenda alone. */
export function aReading(assessment: Assessment, given: Partial<Reading> = {}): Reading {
  const candidate = aCandidate({ ...assessment.agenda, table: "Actions" });
  return {
    assessment,
    seen: [aSeenAgenda],
    notices: [],
    settings: { ...defaultSettings, dueSoonDays: 14 },
    snapshots: [],
    register: null,
    others: null,
    search: { candidates: [candidate], chosen: candidate, chosenBy: "score", taken: [candidate], byPerson: [] },
    summaryStale: false,
    ...given,
  };
}

/** The rows of an agenda, for tests in which nothing of them is changed in a workbook. */
export const aSeenAgenda: SeenAgenda = {
  sheetId: "Plan",
  tableId: null,
  headerRow: 1,
  firstColumn: 1,
  header: ["Action", "Owner", "RAG", "Due date", "Comment"],
  rows: [],
  identityColumn: 1,
  ratingColumn: 3,
  formats: null,
};

export function anAssessment(
  actions: Action[],
  given: { findings?: Finding[]; due?: number | null; people?: People } = {},
): Assessment {
  const { findings = [], due = 4, people = { joined: [], parted: [] } } = given;
  const agenda = anAgenda(due);
  return {
    today,
    agendas: [agenda],
    agenda,
    ratings: scale,
    actions,
    people,
    findings: findings.map((finding) => ({ ...finding, agenda: 0 })),
    summary: count(
      [{ actions, sections: [], ratings: scale, ratingColumns: [], coverage: coverageOf(actions, due) }],
      people,
    ),
  };
}

function anAgenda(due: number | null): AssessedAgenda {
  return {
    sheet: "Plan",
    table: null,
    headerRow: 1,
    lastRow: null,
    firstColumn: 1,
    lastColumn: 5,
    ...oneColumnEach,
    columns: {
      action: 1,
      owner: 2,
      rating: 3,
      due,
      comment: 5,
      updated: null,
      section: null,
      ref: null,
      stage: null,
      direction: null,
    },
    scale: "RAG",
    ratings: scale,
    unread: [],
    notesNotRead: { notes: 0, comments: 0, cells: [], unplaced: 0 },
    name: "Plan",
    source: null,
    sections: [],
    leftOut: [],
    chosenRows: [],
    alikeRows: [],
  };
}

/** As the actions say, and every last update known. */
function coverageOf(actions: Action[], due: number | null): Coverage {
  return {
    owner: actions.filter(({ owner }) => owner.assigned).length,
    comment: actions.filter(({ comment }) => comment !== null).length,
    rating: actions.filter(({ rating }) => rating !== null).length,
    due: due === null ? null : actions.filter((action) => action.due !== null).length,
    updated: actions.length,
  };
}
